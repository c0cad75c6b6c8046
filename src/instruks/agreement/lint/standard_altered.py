"""Do clauses that call themselves the authority's standard keep to its skeleton?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.departures import departures
from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed, printed
from instruks.agreement.standing import Standing
from instruks.agreement.voice import Voice
from instruks.texts.sentence import say

CALLS_ITSELF = re.compile(
    r"standardkontrakts?bestemmelser|standard contractual clauses", re.IGNORECASE
)
OPENING = re.compile(r"[12](?:\.|$)")


def standard_altered(standing: Standing) -> Iterator[Finding]:
    """Each clause of the standard that is gone, and one note that lists every departure.

    Only the structure is held against the standard, never its wording. A changed standard is still
    an agreement; whether article 28(8) carries it is for a person to judge.
    """
    offered = next(filter(_calls_itself_standard, printed(standing)), None)
    found = departures(standing) if offered else None
    if offered is None or found is None:
        return  # it names the standard, or another one, but is not built like it
    for bone in found.missing:
        yield Finding(
            "standard_altered",
            Severity.WARNING,
            _first_of(standing, bone.chapter, offered).citation,
            say("A clause of the standard is not there: {says}.", says=bone.says),
        )
    told = [bone.says for bone in found.missing]
    told += [say("point {number} of the appendices", number=number) for number in found.points]
    told += found.altered
    if told:
        yield Finding(
            "departs_from_standard",
            Severity.NOTE,
            offered.citation,
            say("It calls itself the authority's standard clauses, but departs from them: {where}.", where=listed(told)),
        )  # fmt: skip


def _calls_itself_standard(voice: Voice) -> bool:
    words = f"{voice.clause.title}\n{voice.clause.words}"
    return OPENING.match(voice.clause.number) is not None and bool(CALLS_ITSELF.search(words))


def _first_of(standing: Standing, chapter: str, instead: Voice) -> Voice:
    return next(
        (v for v in printed(standing) if v.clause.number.partition(".")[0] == chapter), instead
    )
