"""What has the reader found in a clause, and how is it looked at and put right?"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum
from typing import Any

from django.utils.text import Truncator

from instruks.acts.drafts import Stood
from instruks.acts.found import Seen
from instruks.acts.lit import Pages
from instruks.agreement.open_questions.corrections import as_read
from instruks.agreement.term import Term
from instruks.agreement.vocabulary import VOCABULARY
from instruks.faces.console.clauses_shown import SetTerm, ShownClause, ShownLayer
from instruks.faces.console.spoken import translated
from instruks.faces.console.toml_field import as_toml
from instruks.reading.finding import Found, Sureness
from instruks.texts.pack import Kind

LONGEST, MOST = 220, 3  # characters of words that are shown, and how many such


class Weight(StrEnum):
    """In which part of the list a clause stands, the first to be looked at first."""

    LOOK = "look"  # something in it was found odd, or doubted
    UNSURE = "unsure"
    LIKELY = "likely"
    SURE = "sure"
    NOTHING = "nothing"  # it sets nothing
    ANSWER = "answer"  # what people have answered, which nobody signed


LEAST_SURE = (Sureness.UNSURE, Sureness.LIKELY, Sureness.SURE)


@dataclass(frozen=True)
class Point:
    """A term as a clause sets it, with the words it rests on and how sure the reader was.

    `key` names it on the page, and stays as it is whatever is changed elsewhere.

    `written` is its value as a form has it, `kind` the kind of its field where it is no plain text:
    «day», or what can be chosen, as JSON. `sureness` is empty where a person said it, or nobody
    knows. `page` (from 1) is where its words are printed, and 0 where nobody knows.
    """

    key: str
    term: SetTerm
    written: str
    sureness: str
    quotes: tuple[str, ...]
    page: int
    kind: str

    @property
    def shown_quotes(self) -> list[str]:
        """The first of the words, shortened, without the rules of a table."""
        quotes = [" · ".join(filter(None, map(str.strip, q.split("|")))) for q in self.quotes]
        return [Truncator(quote).chars(LONGEST) for quote in quotes[:MOST]]

    @property
    def more_quotes(self) -> int:
        """How many more there are."""
        return max(0, len(self.quotes) - MOST)


@dataclass(frozen=True)
class Card:
    """A clause to be looked at: what it sets, what was found odd in it, and who stood by it.

    `page` (from 1, or 0) is where it begins, `down` how many thousandths down that page.
    """

    one: ShownClause
    points: tuple[Point, ...]
    page: int
    down: int
    read: str
    weight: Weight
    confirmed: bool
    stood: Stood | None

    @property
    def alone(self) -> bool:
        """Whether there is nothing in it to look at but the clause itself."""
        return not (self.points or self.one.findings or self.one.doubts)

    @property
    def lit(self) -> dict[str, list[str]]:
        """The words that are lit in the clause, and the keys of the points that rest on them."""
        keys = dict[str, list[str]]()
        for point in self.points:
            for quote in point.quotes:
                keys.setdefault(quote, []).append(point.key)
        return keys


@dataclass
class Reader:
    """What the reader found, clause by clause and term by term."""

    seen: Seen
    by_place: dict[tuple[str, str], list[Found]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.seen.found:
            self.by_place.setdefault((one.clause, one.term), []).append(one)

    def behind(self, clause: str, term: str, value: Any) -> tuple[str, tuple[str, ...]]:
        """How sure the reader was of this value, and the words behind it.

        A value that is not what was read was put right by a person; the words are then those that
        the reader took for it, so that they can still be seen.
        """
        found = self.by_place.get((clause, term), [])
        values = value if isinstance(value, list) else [value]
        wanted = {_alike(each) for each in values}
        same = [one for one in found if _alike(one.value) in wanted]
        known = {_alike(one.value) for one in found}
        sure = (
            min((one.sureness for one in same), key=LEAST_SURE.index)
            if same and wanted <= known
            else ""
        )
        words = [one.words for one in same or found if one.words.strip()]
        return sure, tuple(dict.fromkeys(words))


def cards(
    layers: Iterable[ShownLayer],
    seen: Seen,
    confirmed_in: Mapping[str, Stood],
    pages: Pages | None,
) -> Iterator[Card]:
    """Each clause of the texts with its points, in printed order; `pages` are those of the document, if it has any."""
    reader = Reader(seen)
    printed = ((layer, one) for layer in layers for _, clauses in layer.parts for one in clauses)
    for nth, (layer, one) in enumerate(printed):
        number = one.clause.number
        page, down = seen.pages.get(number, 0), 0.0
        if pages:
            page, down = pages.begins.get(number, (page, down))
        points = tuple(
            _point(f"t{nth}-{term.name}", one, term, reader, page, pages) for term in one.terms
        )
        yield Card(
            one,
            points,
            page,
            round(down * 1000),
            as_read(one.clause),
            Weight.ANSWER if layer.layer.kind is Kind.DECISION else _weight(one, points),
            bool(one.clause.confirmed),
            confirmed_in.get(str(one.place)) if one.clause.confirmed else None,
        )


def _weight(one: ShownClause, points: Sequence[Point]) -> Weight:
    if one.findings or one.doubts:
        return Weight.LOOK
    if not points:
        return Weight.NOTHING
    least = next((sure for sure in LEAST_SURE if any(p.sureness == sure for p in points)), "sure")
    return Weight(least)


def _point(
    key: str, one: ShownClause, term: SetTerm, reader: Reader, page: int, pages: Pages | None
) -> Point:
    value = one.clause.sets[term.name]
    sureness, quotes = reader.behind(one.clause.number, term.name, value)
    if not quotes and (rests := one.clause.rests_on.get(term.name)):
        quotes = (rests,)
    printed, number = pages.lit if pages else {}, one.clause.number
    written = as_toml(value)
    alone = term.values[0] if len(term.values) == 1 and not term.wrong else None
    return Point(
        key,
        term,
        written,
        sureness,
        quotes,
        next((lit.page for q in quotes for lit in printed.get((number, q), ())), page),
        _kind(alone) if isinstance(VOCABULARY.get(term.name), Term) else "",
    )


def _kind(value: Any) -> str:
    """The kind of the field in which a value is put right."""
    if type(value) is date:
        return "day"
    offered = list[tuple[str, str]]()
    if isinstance(value, bool):
        offered = [("true", translated("yes")), ("false", translated("no"))]
    if isinstance(value, Enum):
        offered = [(str(one.value), translated(str(one.value))) for one in type(value)]
    return json.dumps(offered, ensure_ascii=False) if offered else ""


def _alike(value: Any) -> str:
    """A value so that what the reader gave and what the pack has of it are the same."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
