"""Where does an agreement that is built like the authority's standard clauses depart from them?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from instruks.agreement.lint.numbers import has_clause
from instruks.agreement.lint.said import said
from instruks.agreement.lint.standard_skeleton import APPENDICES, SKELETON, Bone
from instruks.agreement.standing import Standing
from instruks.agreement.terms import precedence_of_texts, termination
from instruks.agreement.terms.termination import Action
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind
from instruks.texts.sentence import Sentence, say


@dataclass(frozen=True)
class Departures:
    """What is not there of the standard's clauses and its appendices, and what was altered."""

    missing: tuple[Bone, ...]
    points: tuple[str, ...]
    altered: tuple[Sentence, ...]


def departures(standing: Standing) -> Departures | None:
    """Every departure in structure, never in wording; None where it is not built like the standard.

    It is built like it where at least half of its clauses are there, each in its chapter.
    """
    missing = tuple(bone for bone in SKELETON if not _there(standing, bone))
    if len(missing) > len(SKELETON) / 2:
        return None
    points = tuple(number for number in APPENDICES if not has_clause(standing, number))
    return Departures(missing, points, tuple(_changes(standing)))


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
