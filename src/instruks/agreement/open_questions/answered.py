"""Has a question been answered already?"""

from instruks.agreement.lint.said import printed
from instruks.agreement.standing import Standing
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind

MARK = "question: "


def mark(slug: str) -> str:
    """The note of a clause that answers the question."""
    return f"{MARK}{slug}"


def answers(clause: Clause, slug: str) -> bool:
    """Whether a clause answers the question."""
    return clause.note == mark(slug)


def answered(standing: Standing, slug: str) -> bool:
    """Whether an answer stands that no later one has replaced."""
    return any(
        voice.kind is Kind.DECISION and answers(voice.clause, slug) for voice in printed(standing)
    )
