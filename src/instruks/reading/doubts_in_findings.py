"""What was found, or was not, that a person must look at?"""

from collections.abc import Iterator, Sequence

from instruks.agreement.term import Term
from instruks.agreement.terms import party, service, subprocessor
from instruks.agreement.vocabulary import VOCABULARY
from instruks.reading.finding import Doubt, Found
from instruks.reading.party_words import number_fits
from instruks.texts.sentence import say

ROLES = {party.CONTROLLER.name: "controller", party.PROCESSOR.name: "processor"}


def in_findings(found: Sequence[Found]) -> Iterator[Doubt]:
    """Doubts that the findings raise: what is missing, what is two things, what is not sure."""
    yield from _missing_parties(found)
    yield from _nothing_ticked(found)
    yield from _numbers(found)
    yield from _two_values(found)
    yield from _authorisation(found)


def _missing_parties(found: Sequence[Found]) -> Iterator[Doubt]:
    named = {one.term for one in found}
    for term, side in ROLES.items():
        if term not in named:
            role = say("the controller") if side == "controller" else say("the processor")
            yield Doubt("", say("The text does not name {side}; who is it?", side=role))


def _nothing_ticked(found: Sequence[Found]) -> Iterator[Doubt]:
    offered = [one for one in found if one.term == service.OFFERED.name]
    if offered and not any(one.term == service.CHOSEN.name for one in found):
        names = ", ".join(one.value["name"] for one in offered)
        yield Doubt(
            offered[0].clause,
            say("No box is ticked; which of the services are chosen: {names}?", names=names),
            offered[0].words,
        )


def _numbers(found: Sequence[Found]) -> Iterator[Doubt]:
    for one in found:
        if one.term in ROLES and one.value.get("country", "DK") == "DK":
            number = one.value.get("registration", "")
            if number and not number_fits(number):
                yield Doubt(
                    one.clause,
                    say(
                        "`{number}` is no CVR number as it stands; are two digits swapped?",
                        number=number,
                    ),
                    one.words,
                )


def _two_values(found: Sequence[Found]) -> Iterator[Doubt]:
    """One clause that gives a term two values; the surer one is taken, or the first."""
    seen = dict[tuple[str, str], Found]()
    for one in found:
        if not isinstance(VOCABULARY[one.term], Term):
            continue
        first = seen.setdefault((one.clause, one.term), one)
        if first.value != one.value:
            yield Doubt(
                one.clause,
                say(
                    "`{term}` can be read as {first} or as {other} here.",
                    term=one.term,
                    first=first.value,
                    other=one.value,
                ),
                one.words,
            )


def _authorisation(found: Sequence[Found]) -> Iterator[Doubt]:
    """Approval of each change beside a time to object: nobody says which form is meant."""
    unclear = next(
        (
            one
            for one in found
            if one.term == subprocessor.AUTHORISATION.name and one.sureness == "unsure"
        ),
        None,
    )
    window = next(
        (
            one
            for one in found
            if one.term in {subprocessor.OBJECT_WITHIN.name, subprocessor.OBJECTION_ENDS.name}
        ),
        None,
    )
    if unclear and window:
        yield Doubt(
            unclear.clause,
            say(
                "{clause} asks for approval, {window} gives a time to object; is the authorisation specific or general? Specific is assumed.",
                clause=unclear.clause,
                window=window.clause,
            ),
            unclear.words,
        )
    elif unclear:
        yield Doubt(
            unclear.clause,
            say(
                "No clause says whether the authorisation is specific or general; specific is assumed."
            ),
            unclear.words,
        )
