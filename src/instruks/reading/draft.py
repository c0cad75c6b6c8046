"""Which draft pack does a text give, and what must a person look at?"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from instruks.reading.clause_of import clause_of
from instruks.reading.conditions import conditions, strikes
from instruks.reading.document import Document, document
from instruks.reading.doubts import doubts
from instruks.reading.finding import Doubt, Found
from instruks.reading.layers import parent_of, texts_of
from instruks.reading.lines import SetAside
from instruks.reading.recognise.subjects import recognise
from instruks.reading.second_reader import SecondReader, second_reading
from instruks.reading.shape import Shape, shape_of
from instruks.reading.slug import slug
from instruks.texts.fingerprint import as_compared
from instruks.texts.pack import Layer, Pack, Part

LONGEST_TITLE = 120  # characters


@dataclass(frozen=True)
class Draft:
    """A draft pack with everything that was seen on the way.

    `places` maps the number of a clause to its lines in the document (from 1), `found` are the
    findings with their sureness, `aside` the lines that belong to the page and not to the words,
    `shape` is the model it is built on, `document` what was read.
    """

    pack: Pack
    doubts: tuple[Doubt, ...]
    language: str
    places: Mapping[str, tuple[int, ...]]
    found: tuple[Found, ...]
    aside: tuple[SetAside, ...]
    shape: Shape
    document: Document = field(compare=False, repr=False)


def read_text(
    text: str, *, name: str, title: str = "", second_reader: SecondReader | None = None
) -> Draft:
    """Read a text into a draft: every clause with its words, and what each clause sets.

    `name` is the slug of the pack, `title` what people call the agreement; without one it is read
    from the text. Nothing is repaired: what looks wrong stays in the words and is doubted. What a
    `second_reader` adds is unsure and asked about.
    """
    read = document(text)
    found = tuple(recognise(read))
    if second_reader:
        found += tuple(second_reading(read, second_reader, found))
    called = title.strip() or _title(read) or name
    pack = Pack(
        name=name,
        title=called,
        layers=_layers(read, found, called),
        hangs_on=(slug(parent_of(read), "-"),) if parent_of(read) else (),
    )
    places = {one.number: one.lines for one in read.outline.sections}
    return Draft(
        pack,
        doubts(read, found),
        read.language,
        places,
        found,
        read.outline.aside,
        shape_of(read),
        read,
    )


def _title(read: Document) -> str:
    """The first lines of the document, as far as they are a title."""
    front = read.outline.sections[0]
    lines = [one.words.strip() for one in front.paragraphs]
    first = next((line for line in lines if re.search(r"[^\W\d_]{4}", line)), "")
    return as_compared(first)[:LONGEST_TITLE].strip()


def _layers(read: Document, found: Sequence[Found], title: str) -> tuple[Layer, ...]:
    cite_as = _cite_as(found, title)
    by_clause = defaultdict[str, list[Found]](list)
    for one in found:
        by_clause[one.clause].append(one)
    only_if = {one.clause: one.service for one in conditions(read)[0]}
    struck = defaultdict[str, list[str]](list)
    for strike in strikes(read):
        struck[strike.clause].append(strike.struck)
    return tuple(
        Layer(
            text.kind,
            cite_as,
            tuple(
                Part(
                    file,
                    heading,
                    tuple(
                        clause_of(one, by_clause[one.number], only_if.get(one.number, ""), struck[one.number])
                        for one in sections
                    ),
                )
                for heading, file, sections in text.parts
            ),
            language=read.language,
        )
        for text in texts_of(read, title)
    )  # fmt: skip


def _cite_as(found: Iterable[Found], title: str) -> str:
    """The short name under which clauses are cited: the product's, where the text names one."""
    product = next((one.value for one in found if one.term == "party.product"), "")
    return str(product) if product else title[:LONGEST_TITLE]
