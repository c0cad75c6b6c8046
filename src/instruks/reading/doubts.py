"""What must a person look at before the draft can be trusted?"""

import re
from collections.abc import Iterator, Sequence

from instruks.agreement.term import Term
from instruks.agreement.terms import party, service, subprocessor
from instruks.agreement.vocabulary import VOCABULARY
from instruks.reading.boxes import Box, box_of, without_box
from instruks.reading.conditions import conditions
from instruks.reading.document import Document
from instruks.reading.finding import Doubt, Found
from instruks.reading.party_words import number_fits
from instruks.reading.recognise.service import choices
from instruks.reading.spells import spells
from instruks.texts.sentence import say

AN_AGREEMENT = re.compile(
    r"databehandl|personoplysning|personuppgift|personal data|data process|databeskyttelse|gdpr|2016/679",
    re.IGNORECASE,
)
FEWEST = 4  # words of data protection; an agreement has hundreds
ROLES = {party.CONTROLLER.name: "controller", party.PROCESSOR.name: "processor"}


def doubts(document: Document, found: Sequence[Found]) -> tuple[Doubt, ...]:
    """Every doubt, in the order of the document; what concerns no clause comes first."""
    order = {one.number: at for at, one in enumerate(document.outline.sections)}
    all_of_them = (
        *_no_agreement(document),
        *_missing_parties(found),
        *_repeated(document),
        *conditions(document)[1],
        *_nothing_ticked(found),
        *_lost_boxes(document),
        *_numbers(found),
        *_periods(document),
        *_two_values(found),
        *_authorisation(found),
        *_torn_tables(document),
    )
    once = dict.fromkeys(all_of_them)
    return tuple(sorted(once, key=lambda one: order.get(one.clause, -1)))


def _no_agreement(document: Document) -> Iterator[Doubt]:
    if len(AN_AGREEMENT.findall(document.text)) < FEWEST:
        yield Doubt(
            "",
            say(
                "This does not look like an agreement about personal data; see whether it is the right file."
            ),
        )


def _missing_parties(found: Sequence[Found]) -> Iterator[Doubt]:
    named = {one.term for one in found}
    for term, side in ROLES.items():
        if term not in named:
            role = say("the controller") if side == "controller" else say("the processor")
            yield Doubt("", say("The text does not name {side}; who is it?", side=role))


def _repeated(document: Document) -> Iterator[Doubt]:
    for number in document.outline.repeated:
        yield Doubt(
            number,
            say(
                "The text prints the number {number} more than once; the later ones have a suffix.",
                number=number,
            ),
        )


def _nothing_ticked(found: Sequence[Found]) -> Iterator[Doubt]:
    offered = [one for one in found if one.term == service.OFFERED.name]
    if offered and not any(one.term == service.CHOSEN.name for one in found):
        names = ", ".join(one.value["name"] for one in offered)
        yield Doubt(
            offered[0].clause,
            say("No box is ticked; which of the services are chosen: {names}?", names=names),
            offered[0].words,
        )


def _lost_boxes(document: Document) -> Iterator[Doubt]:
    """Something stands where a box should be, and nobody can tell whether it is ticked."""
    lost = [
        (one.number, paragraph.words, without_box(paragraph.words))
        for one in document.outline.sections
        for paragraph in one.paragraphs
        if box_of(paragraph.text) is Box.LOST
    ]
    lost += [
        (one.number, name, name)
        for one, table in document.tables()
        for name, box in choices(table)
        if box is Box.LOST
    ]
    for clause, words, name in lost:
        yield Doubt(
            clause, say("The box beside `{name}` cannot be read; is it ticked?", name=name), words
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


def _periods(document: Document) -> Iterator[Doubt]:
    for said in document.said:
        for spell in spells(said.words):
            if spell.saturdays:
                yield Doubt(
                    said.clause,
                    say(
                        "«{words}» does not say whether a Saturday counts; business days are assumed.",
                        words=spell.words,
                    ),
                    said.words,
                )
            if spell.open:
                yield Doubt(
                    said.clause,
                    say("«{words}» stands in brackets; has it been agreed?", words=spell.words),
                    said.words,
                )
            if spell.otherwise is not None:
                yield Doubt(
                    said.clause,
                    say("«{words}» says two numbers; the figure is taken.", words=spell.words),
                    said.words,
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


def _torn_tables(document: Document) -> Iterator[Doubt]:
    for section, table in document.tables():
        if table.torn:
            yield Doubt(
                section.number,
                say(
                    "The table has lost its lines and was put together again ({rows} rows); hold it against the document.",
                    rows=len(table.rows),
                ),
            )
