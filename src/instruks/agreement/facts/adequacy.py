"""Does an adequacy decision cover this recipient on this day?"""

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache

from instruks.agreement.facts.adequacy_answers import (
    Adequacy,
    Adequate,
    InsideEea,
    NotAdequate,
    Unclear,
)
from instruks.agreement.facts.adequacy_decisions import (
    AdequacyDecision,
    RecipientKind,
    Subject,
    adequacy_decisions,
)
from instruks.agreement.facts.dated import Certainty, holding_on
from instruks.agreement.facts.standing import Inside, standing
from instruks.agreement.facts.territories import territory
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say

GENERAL_RULE = Citation("GDPR", "44")
ADEQUACY = Citation("GDPR", "45")


class UnknownScopeFact(ValueError):
    """An answer was given to a question that no decision asks."""

    def __init__(self, fact: str, asked: frozenset[str]) -> None:
        super().__init__(
            f"no adequacy decision asks for `{fact}`; asked: {', '.join(sorted(asked))}"
        )


def adequacy(
    code: str,
    on: date,
    *,
    recipient_kind: RecipientKind | None = None,
    answers: Mapping[str, bool] | None = None,
) -> Adequacy:
    """Whether article 45 carries a transfer to this recipient on that day.

    `code` is an ISO code, or the letters of an international organisation with a decision of its
    own (`EPO`); `on` is a day in the exporter's country, and a decision covers its last day.
    `answers` are the scope questions answered so far, by `Condition.fact`. A question without an
    answer makes the whole `Unclear`, never a no; an answer out of scope makes it `NotAdequate`.
    Raises `UnknownTerritory` and `UnknownScopeFact`. Source: GDPR articles 44 and 45.
    """
    return _adequacy(code, on, recipient_kind, frozenset((answers or {}).items()))


@lru_cache(maxsize=1_024)
def _adequacy(
    code: str, on: date, recipient_kind: RecipientKind | None, said: frozenset[tuple[str, bool]]
) -> Adequacy:
    answers = dict(said)
    for fact in answers.keys() - scope_facts():
        raise UnknownScopeFact(fact, scope_facts())
    decisions = adequacy_decisions().get(code, ())
    decision = holding_on(decisions, on)
    if any(one.subject is Subject.INTERNATIONAL_ORGANISATION for one in decisions):
        place = Sentence(decisions[0].scope_includes[0])
    else:
        place = territory(code).name
        where = standing(code, on)
        if recipient_kind is RecipientKind.INTERNATIONAL_ORGANISATION:
            return Unclear(decision, say(ORGANISATION_APART, place=place), (GENERAL_RULE, ADEQUACY))
        if where.inside is Inside.YES:
            return InsideEea(where, say("{place} is inside the EEA on {day}.", place=place, day=on))
        unverified = decision is None and where.certainty is Certainty.UNVERIFIED
        if where.inside is Inside.UNCLEAR or unverified:
            note = Sentence(where.note)
            return Unclear(None, say(STANDING_UNCLEAR, place=place, note=note), (GENERAL_RULE,))
    if decision is None:
        return _none_in_force(place, decisions, on)
    return _by_scope(decision, place, recipient_kind, answers)


@cache
def scope_facts() -> frozenset[str]:
    """Every question of scope that some decision asks, by its slug."""
    return frozenset(
        condition.fact
        for decisions in adequacy_decisions().values()
        for decision in decisions
        for condition in decision.conditions
    )


ORGANISATION_APART = (
    "An international organisation is not covered by what holds for {place}, where it sits;"
    " ask with the organisation's own code, such as EPO."
)
STANDING_UNCLEAR = "What holds for {place} is unclear: {note}."
NEVER = "No adequacy decision covers {place} on {day}."
ENDED = "The adequacy decision {number} for {place} does not hold on {day}: it ended on {end}."
NOT_YET = "The adequacy decision {number} for {place} does not hold on {day}: it begins on {start}."
COVERED = "The adequacy decision {number} for {place} covers the recipient."
OUT_OF_SCOPE = "The adequacy decision {number} for {place} leaves the recipient out, by the answer to: {question}"
NOT_SAID = (
    "The adequacy decision {number} covers only a part of {place}, and nobody has said: {question}"
)


def _none_in_force(
    place: Sentence, decisions: tuple[AdequacyDecision, ...], on: date
) -> NotAdequate:
    before = [one for one in decisions if one.valid_to is not None and one.valid_to < on]
    after = [one for one in decisions if on < one.valid_from]
    if before:
        last = before[-1]
        because = say(ENDED, number=last.number, place=place, day=on, end=last.valid_to)
        return NotAdequate(last, because, (ADEQUACY, last.clause))
    if after:
        first = after[0]
        because = say(NOT_YET, number=first.number, place=place, day=on, start=first.valid_from)
        return NotAdequate(first, because, (ADEQUACY, first.clause))
    return NotAdequate(None, say(NEVER, place=place, day=on), (ADEQUACY,))


def _by_scope(
    decision: AdequacyDecision,
    place: Sentence,
    kind: RecipientKind | None,
    answers: Mapping[str, bool],
) -> Adequate | NotAdequate | Unclear:
    number, clauses = decision.number, (ADEQUACY, decision.clause)
    said = [(one, one.answer(kind, answers)) for one in decision.conditions]
    for one, answer in said:
        if answer is not None and answer is not one.needed:
            because = say(OUT_OF_SCOPE, number=number, place=place, question=one.question)
            return NotAdequate(decision, because, clauses)
    missing = tuple(one for one, answer in said if answer is None)
    if missing:
        because = say(NOT_SAID, number=number, place=place, question=missing[0].question)
        return Unclear(decision, because, clauses, missing)
    return Adequate(decision, say(COVERED, number=number, place=place), clauses)
