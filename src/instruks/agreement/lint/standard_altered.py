"""Do clauses that call themselves the authority's standard keep to its skeleton?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.numbers import has_clause
from instruks.agreement.lint.said import listed, printed, said
from instruks.agreement.lint.standard_skeleton import APPENDICES, SKELETON, Bone
from instruks.agreement.standing import Standing
from instruks.agreement.terms import precedence_of_texts, termination
from instruks.agreement.terms.termination import Action
from instruks.agreement.voice import Voice
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind
from instruks.texts.sentence import Sentence, say

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
    missing = [bone for bone in SKELETON if not _there(standing, bone)]
    if offered is None or len(missing) > len(SKELETON) / 2:
        return  # it names the standard, or another one, but is not built like it
    departures = [bone.says for bone in missing]
    for bone in missing:
        yield Finding(
            "standard_altered",
            Severity.WARNING,
            _first_of(standing, bone.chapter, offered).citation,
            say("A clause of the standard is not there: {says}.", says=bone.says),
        )
    departures += [
        say("point {number} of the appendices", number=number)
        for number in APPENDICES
        if not has_clause(standing, number)
    ]
    departures += _changes(standing)
    if departures:
        yield Finding(
            "departs_from_standard",
            Severity.NOTE,
            offered.citation,
            say("It calls itself the authority's standard clauses, but departs from them: {where}.", where=listed(departures)),
        )  # fmt: skip


def _changes(standing: Standing) -> Iterator[Sentence]:
    """What was struck, left undecided or put above the clauses."""
    for struck, by in standing.struck.items():
        yield say("{struck} is struck by {by}", struck=struck, by=by)
    for one in said(standing, termination.ACTION):
        if one.value is Action.ERASE_OR_RETURN and one.voice.kind is Kind.CLAUSES:
            yield say("both options of {clause} are left standing", clause=one.clause)
    for order in said(standing, precedence_of_texts.ORDER):
        if order.voice.kind is not Kind.CLAUSES:
            yield say("{clause} sets an order of its own", clause=order.clause)


def _calls_itself_standard(voice: Voice) -> bool:
    words = f"{voice.clause.title}\n{voice.clause.words}"
    return OPENING.match(voice.clause.number) is not None and bool(CALLS_ITSELF.search(words))


def _there(standing: Standing, bone: Bone) -> bool:
    return any(
        not clause.sets.keys().isdisjoint(bone.terms)
        or re.search(bone.words, clause.words, re.IGNORECASE)
        for clause in _chapter(standing, bone.chapter)
    )


def _chapter(standing: Standing, chapter: str) -> Iterator[Clause]:
    """Its clauses, the struck ones too, for they were there to be struck."""
    return (
        clause
        for layer in standing.layers
        for clause in layer.clauses
        if layer in standing.pack.layers and clause.number.partition(".")[0] == chapter
    )


def _first_of(standing: Standing, chapter: str, instead: Voice) -> Voice:
    return next(
        (v for v in printed(standing) if v.clause.number.partition(".")[0] == chapter), instead
    )
