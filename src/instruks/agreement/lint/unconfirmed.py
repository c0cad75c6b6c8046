"""How much of a text is still a draft?"""

from collections.abc import Iterator
from itertools import groupby

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import printed
from instruks.agreement.standing import Standing
from instruks.texts.sentence import say


def unconfirmed_clauses(standing: Standing) -> Iterator[Finding]:
    """One note a text, at its first clause that nobody has confirmed, with the others beside it."""
    for cite_as, voices in groupby(printed(standing), lambda voice: voice.layer.cite_as):
        drafts = [voice.citation for voice in voices if not voice.clause.confirmed]
        if drafts:
            yield Finding(
                "unconfirmed",
                Severity.NOTE,
                drafts[0],
                say("{count} clauses of {text} are a draft that nobody has confirmed.", count=len(drafts), text=cite_as)
                if len(drafts) > 1
                else say("One clause of {text} is a draft that nobody has confirmed.", text=cite_as),
                see=tuple(drafts[1:]),
            )  # fmt: skip
