"""What in the words of a text must a person look at?"""

from collections.abc import Iterator

from instruks.reading.boxes import Box, box_of, without_box
from instruks.reading.conditions import conditions
from instruks.reading.document import Document
from instruks.reading.finding import Doubt
from instruks.reading.other_papers import other_papers
from instruks.reading.recognise.service import choices
from instruks.reading.spells import spells
from instruks.texts.sentence import say


def in_text(document: Document) -> Iterator[Doubt]:
    """Doubts that the words raise, whatever was found in them."""
    yield from other_papers(document)
    yield from _repeated(document)
    yield from conditions(document)[1]
    yield from _lost_boxes(document)
    yield from _periods(document)
    yield from _torn_tables(document)


def _repeated(document: Document) -> Iterator[Doubt]:
    for number in document.outline.repeated:
        yield Doubt(
            number,
            say(
                "The text prints the number {number} more than once; the later ones have a suffix.",
                number=number,
            ),
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
