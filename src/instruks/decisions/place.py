"""May the work be done at this place?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from instruks.agreement.facts.names import fold
from instruks.agreement.facts.territories import territory
from instruks.agreement.term import Cited
from instruks.agreement.terms.party import PROCESSOR
from instruks.agreement.terms.place import (
    ALLOWED,
    CLASS,
    OTHERS_NEED_APPROVAL,
    Place,
    PlaceClass,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.law import INSTRUCTION
from instruks.decisions.remote_work import APPROVAL, remote_by_the_policy
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.decisions.third_country import own_work_has_instruction
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say

OURSELVES = ""
CLASSES_OF_OURS = frozenset({PlaceClass.PROCESSOR_ADDRESSES, PlaceClass.DATA_CENTRES})
CLASSES_OF_OTHERS = frozenset({PlaceClass.SUBPROCESSOR_ADDRESSES, PlaceClass.DATA_CENTRES})
A_LIST = say("a dated list of the concrete places, made part of the agreement")


@dataclass(frozen=True)
class Work:
    """Work on the data at a place: by whom, in which country (ISO code) and region, on which day.

    `who` is a sub-processor, or empty for the processor itself. A company's address is not a place:
    the country is where the work is done. `remote` is the processor's staff away from the places
    agreed. `approved_on` is the day of a written approval of the place, if there is one.
    """

    who: str
    country: str
    on_day: date
    region: str = ""
    remote: bool = False
    approved_on: date | None = None


def may_work_at(work: Work, terms: Terms) -> Ruling:
    """Whether the agreement lets this company work on the data there. Raises `UnknownTerritory`."""
    return rule_on(work, terms, RULES)


def at_an_agreed_place(work: Work, terms: Terms) -> Iterator[Because]:
    """Whether the place stands in the agreement for this company, or has an approval of its own.

    Classes of places («data centres the processor uses») decide nothing until someone has turned
    them into a list: until then the answer is unsettled.
    """
    own = [each for each in terms.all(ALLOWED) if _is_for(each.value, work.who, terms)]
    fitting = [each for each in own if _fits(each.value, work)]
    others = terms.says_yes(OTHERS_NEED_APPROVAL)
    if fitting:
        yield from (
            Because(
                Verdict.MAY,
                each.clause,
                say("Agreed for {who}: {place}.", who=_who(work), place=_place(work)),
            )
            for each in fitting
        )
    elif work.approved_on and work.approved_on <= work.on_day:
        yield Because(
            Verdict.MAY,
            others or INSTRUCTION,
            say(
                "{place} has an approval of its own for {who}.", who=_who(work), place=_place(work)
            ),
        )
    elif not own and (unresolved := _classes(work, terms)):
        for each in unresolved:
            yield Because(
                Verdict.UNSETTLED,
                each.clause,
                say("The agreement speaks of {places}, and nobody has said which they are.", places=each.value),
                unless=A_LIST,
            )  # fmt: skip
    else:
        yield from _elsewhere(work, [each.clause for each in own], others)


def _where(work: Work, terms: Terms) -> Iterator[Because]:
    if not work.remote:
        yield from at_an_agreed_place(work, terms)
    elif work.who == OURSELVES:
        yield remote_by_the_policy(work.country, work.on_day, terms)
    else:
        yield from at_an_agreed_place(work, terms)


def _own_work(work: Work, terms: Terms) -> Iterator[Because]:
    """No policy and no list of places can do what needs an instruction."""
    if work.who == OURSELVES:
        approved = bool(work.approved_on and work.approved_on <= work.on_day)
        instructed = approved or _listed_for_us(work, terms)
        yield from own_work_has_instruction(work.country, work.on_day, instructed, terms)


RULES: tuple[Rule[Work], ...] = (_where, _own_work)


def _is_for(place: Place, who: str, terms: Terms) -> bool:
    if who != OURSELVES:
        return fold(place.who) == fold(who)
    processor = terms.get(PROCESSOR)
    return processor is not None and fold(place.who) == fold(processor.value.name)


def _fits(place: Place, work: Work) -> bool:
    if place.country != work.country:
        return False
    return not (place.region and work.region) or fold(place.region) == fold(work.region)


def _listed_for_us(work: Work, terms: Terms) -> bool:
    return not work.remote and any(
        _is_for(each.value, OURSELVES, terms) and _fits(each.value, work)
        for each in terms.all(ALLOWED)
    )


def _classes(work: Work, terms: Terms) -> list[Cited[PlaceClass]]:
    wanted = CLASSES_OF_OURS if work.who == OURSELVES else CLASSES_OF_OTHERS
    return [each for each in terms.all(CLASS) if each.value in wanted]


def _elsewhere(work: Work, rows: list[Citation], others: Citation | None) -> Iterator[Because]:
    clauses = {others} if others else set(rows)
    for clause in clauses:
        yield Because(
            Verdict.MUST_NOT,
            clause,
            say("Not agreed for {who}: {place}.", who=_who(work), place=_place(work)),
            unless=APPROVAL,
        )
    if not clauses:
        yield Because(
            Verdict.UNSETTLED,
            INSTRUCTION,
            say("No clause in force says where the work may be done."),
            unless=A_LIST,
        )


def _who(work: Work) -> Sentence:
    return say("{name}", name=work.who) if work.who else say("the processor")


def _place(work: Work) -> Sentence:
    country = territory(work.country).name
    if work.region:
        return say("{country} ({region})", country=country, region=work.region)
    return country
