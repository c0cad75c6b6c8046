"""What was an act of the history about, as people say it?"""

from collections.abc import Callable, Mapping
from uuid import UUID

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from instruks.acts.history import Step, pack_at
from instruks.agreement.open_questions.answered import answers
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.pack import Kind, Pack


def about(step: Step, agreement: UUID, latest: Pack | None) -> str:
    """The note of the act, its term or question by its name; empty where the act says it all.

    `latest` is the pack as it stands; an answer that is gone from it is read in its own revision.
    """
    note = step.revision.note
    if not note:
        return ""
    if step.revision.act == "answer":
        return (latest and _question(latest, note)) or _in_its_own(step, agreement) or note
    return SAYS.get(step.revision.act, str)(note)


def _term(name: str) -> str:
    known = VOCABULARY.get(name)
    if known is None:
        return name
    return known.danish if get_language() == "da" else known.english


def _clause_and_term(note: str) -> str:
    clause, colon, term = note.rpartition(": ")
    return f"{clause}{colon}{_term(term)}"


def _in_its_own(step: Step, agreement: UUID) -> str:
    pack = pack_at(agreement, step.revision.number)
    return _question(pack, step.revision.note) if pack else ""


def _question(pack: Pack, slug: str) -> str:
    """The question as it was recorded with its answer."""
    return next(
        (
            clause.title
            for layer, clause in pack.clauses
            if layer.kind is Kind.DECISION and answers(clause, slug)
        ),
        "",
    )


SAYS: Mapping[str, Callable[[str], str]] = {
    "correct": _clause_and_term,
    "decide": _term,
    "undo": lambda number: _("revision %s") % number,
    "amend": lambda number: _("from revision %s") % number,
}
"""How the note of each act is said; what stands not here is words already."""
