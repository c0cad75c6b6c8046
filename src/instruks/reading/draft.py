"""Which draft pack does a text give, and what must a person look at?"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from instruks.agreement.term import Term
from instruks.agreement.vocabulary import VOCABULARY
from instruks.reading.conditions import conditions, strikes
from instruks.reading.document import Document, document
from instruks.reading.doubts import doubts
from instruks.reading.finding import Doubt, Found, Sureness
from instruks.reading.layers import parent_of, texts_of
from instruks.reading.lines import SetAside
from instruks.reading.recognise.subjects import recognise
from instruks.reading.section import FRONT, Section
from instruks.reading.slug import slug
from instruks.texts.clause import Clause, Role
from instruks.texts.fingerprint import as_compared
from instruks.texts.pack import Layer, Pack, Part

LONGEST_TITLE = 120  # characters
LONGEST_SPAN = 900  # characters of words that a list rests on; beyond, its first line stands for it
FOR_PEOPLE = re.compile(
    r"\b(?:skal|forpligtet|forpligter|shall|must|undertakes|ska)\b", re.IGNORECASE
)
SURENESS = {Sureness.SURE: 0, Sureness.LIKELY: 1, Sureness.UNSURE: 2}


@dataclass(frozen=True)
class Draft:
    """A draft pack with everything that was seen on the way.

    `places` maps the number of a clause to its lines in the document (from 1), `found` are the
    findings with their sureness, `aside` the lines that belong to the page and not to the words.
    """

    pack: Pack
    doubts: tuple[Doubt, ...]
    language: str
    places: Mapping[str, tuple[int, ...]]
    found: tuple[Found, ...]
    aside: tuple[SetAside, ...]


def read_text(text: str, *, name: str, title: str = "") -> Draft:
    """Read a text into a draft: every clause with its words, and what each clause sets.

    `name` is the slug of the pack, `title` what people call the agreement; without one it is read
    from the text. Nothing is repaired: what looks wrong stays in the words and is doubted.
    """
    read = document(text)
    found = tuple(recognise(read))
    called = title.strip() or _title(read) or name
    pack = Pack(
        name=name,
        title=called,
        layers=_layers(read, found, called),
        hangs_on=(slug(parent_of(read), "-"),) if parent_of(read) else (),
    )
    places = {one.number: one.lines for one in read.outline.sections}
    return Draft(pack, doubts(read, found), read.language, places, found, read.outline.aside)


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
                        _clause(one, by_clause[one.number], only_if.get(one.number, ""), struck[one.number])
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


def _clause(one: Section, found: Sequence[Found], only_if: str, struck: Sequence[str]) -> Clause:
    words = _words(one)
    sets, rests_on = _set_by(found, words)
    return Clause(
        number=one.number,
        title=as_compared(one.title),
        words=words,
        sets=sets,
        rests_on=rests_on,
        only_if=only_if,
        strikes=tuple(struck),
        role=Role.SETS if sets or struck else _role(one),
    )


def _words(one: Section) -> str:
    return "\n".join(line.rstrip() for line in one.words.splitlines()).strip("\n")


def _role(one: Section) -> Role:
    """A clause that sets nothing either declares, or asks something that only people can do."""
    duty = one.number != FRONT and FOR_PEOPLE.search(one.words)
    return Role.FOR_PEOPLE if duty else Role.INFORMATIONAL


def _set_by(found: Sequence[Found], words: str) -> tuple[dict[str, Any], dict[str, str]]:
    """The terms of a clause as its pack writes them, and the words each rests on."""
    by_term = defaultdict[str, list[Found]](list)
    for one in found:
        by_term[one.term].append(one)
    sets, rests_on = dict[str, Any](), dict[str, str]()
    for term in sorted(by_term):
        several = sorted(by_term[term], key=lambda one: SURENESS[one.sureness])
        if isinstance(VOCABULARY[term], Term):
            sets[term] = _plain(several[0].value)
            quotes = [several[0].words]
        else:
            sets[term] = _once(_plain(one.value) for one in by_term[term])
            quotes = [one.words for one in by_term[term]]
        if quote := _quote(quotes, words):
            rests_on[term] = quote
    return sets, rests_on


def _once(values: Iterable[Any]) -> list[Any]:
    kept = list[Any]()
    for value in values:
        if value not in kept:
            kept.append(value)
    return kept


def _plain(value: Any) -> Any:
    """A value as TOML has it: enumerations as their words."""
    match value:
        case StrEnum():
            return str(value)
        case dict():
            return {key: _plain(inner) for key, inner in value.items()}
        case list() | tuple():
            return [_plain(inner) for inner in value]
        case _:
            return value


def _quote(quotes: Sequence[str], words: str) -> str:
    """The words of the clause from the first quotation to the last, or the first alone."""
    compared = as_compared(words)
    there = [
        (start, start + len(quote))
        for quote in map(as_compared, quotes)
        if quote and (start := compared.find(quote)) >= 0
    ]
    if not there:
        return ""
    first, last = min(start for start, _ in there), max(end for _, end in there)
    if last - first <= LONGEST_SPAN:
        return compared[first:last]
    return compared[there[0][0] : there[0][1]]
