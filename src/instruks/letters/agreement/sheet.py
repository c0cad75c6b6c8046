"""What is printed of a pack, in which order, and under which numbers and headings?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from instruks.letters.agreement.around import Around, around
from instruks.letters.agreement.blocks import Block, Paragraph, blocks_of, plain
from instruks.letters.agreement.sign import shown
from instruks.reading.labels import Style, label_of
from instruks.reading.section import FRONT
from instruks.texts.clause import Clause
from instruks.texts.fingerprint import as_compared
from instruks.texts.pack import Kind, Layer, Pack, Part

PRINTED = tuple(kind for kind in Kind if kind not in {Kind.OTHER_TERMS, Kind.DEVIATIONS, Kind.DECISION, Kind.OURS})  # fmt: skip
ORDER = (*PRINTED, Kind.OTHER_TERMS, Kind.DEVIATIONS, Kind.DECISION, Kind.OURS)
"""Clauses with their appendices first, then what is agreed beside them, then what departs from them."""
LETTERED = re.compile(r"^(?P<above>.+)\.(?P<mark>[a-zæøå]|[ivx]{2,5})$")
ORDINAL = re.compile(r"^\[\d+\]$")
AGAIN = re.compile(r"^(?P<number>.+)\(\d+\)$")
IN_APPENDIX = re.compile(r"^(?:[^\W\d]{3,}-\w+|\d+\.[A-Z])\.(?P<mark>.+)$")
NUMBERED = re.compile(r"^(?P<mark>\d{1,2}(?:\.\d{1,2})*)\.?\s+(?P<title>\S.*)$")
ALONE = re.compile(r"^\d{1,2}$")
CHOSEN = re.compile(
    r"\b(?:til)?val[gd]t?\b|krydset af|afkrydset|\b(?:chosen|selected|ticked)\b", re.IGNORECASE
)
"""Words that state the condition of a clause themselves."""
LONG = 12  # headings; an agreement with more gets a table of contents


@dataclass(frozen=True)
class Entry:
    """A clause as it is printed: its number, its heading, its blocks.

    `level` is that of the heading (1 is a part), 0 for none; `indent` how deep a lettered point
    stands; `notes` are printed under the heading; `struck` and `conditional` change how it looks.
    """

    mark: str = ""
    title: str = ""
    level: int = 0
    indent: int = 0
    lettered: bool = False
    blocks: tuple[Block, ...] = ()
    notes: tuple[str, ...] = ()
    struck: bool = False
    conditional: bool = False
    new_page: bool = False


@dataclass(frozen=True)
class Sheet:
    """An agreement ready to be set: title, language, words around it, and its entries."""

    title: str
    language: str
    around: Around
    front: tuple[Block, ...]
    entries: tuple[Entry, ...]

    @property
    def has_contents(self) -> bool:
        """Whether it is long enough for a table of contents."""
        return sum(entry.level > 0 for entry in self.entries) > LONG


def sheet_of(pack: Pack) -> Sheet:
    """The pack as it is printed. Only its own texts; what it hangs on is a paper of its own."""
    layers = sorted(pack.layers, key=lambda layer: ORDER.index(layer.kind))
    language = layers[0].language if layers else "da"
    words = around(language)
    struck = {number: layer.cite(clause).place for layer, clause in pack.clauses for number in clause.strikes}  # fmt: skip
    pages = _Pages(words, struck, _services(pack), {clause.number for _, clause in pack.clauses})
    entries = tuple(pages.entries(layers))
    front = tuple(block for block in pages.front if not _says(block, pack.title))
    return Sheet(shown(pack.title).strip() or pack.name, language, words, front, entries)


class _Pages:
    """Walks through the parts in printed order and remembers which headings stand above."""

    def __init__(
        self,
        words: Around,
        struck: Mapping[str, str],
        services: Mapping[str, str],
        numbers: AbstractSet[str],
    ) -> None:
        self.words, self.struck, self.services, self.numbers = words, struck, services, numbers
        self.front = list[Block]()
        self._above = list[tuple[str, int]]()
        self._heading = ""
        self._begun = False

    def entries(self, layers: Sequence[Layer]) -> Iterator[Entry]:
        for layer in layers:
            days = self._days(layer)
            for part in layer.parts:
                for entry in self._part(part):
                    yield replace(entry, notes=(*days, *entry.notes)) if days else entry
                    days = ()

    def _part(self, part: Part) -> Iterator[Entry]:
        heading = shown(part.title).strip()
        label = label_of(heading, Style.APPENDIX)
        clauses = list(part.clauses)
        self._above = [("", 1 if heading else 0)]
        if heading and heading != self._heading:
            new_page = bool(label) and self._begun
            number, title = _split(heading)
            entry = Entry(mark=number, title=title, level=1, new_page=new_page)
            first = clauses[0] if clauses else None
            if label and first and first.number.rpartition("-")[2] == label.mark:
                clauses.pop(0)
                said = self._clause(first)
                own = () if _told(first.title, heading) else blocks_of(first.title)
                entry = replace(said, mark="", title=heading, level=1, new_page=new_page, blocks=(*own, *said.blocks))  # fmt: skip
                self._above = [("", 1)]
            self._heading, self._begun = heading, True
            yield entry
        for clause in clauses:
            if clause.number == FRONT:
                self.front += blocks_of(clause.words)
                continue
            self._begun = True
            yield self._clause(clause)

    def _clause(self, clause: Clause) -> Entry:
        number, title = self._printed(clause.number), shown(clause.title).strip()
        lettered = LETTERED.match(number)
        by = self.struck.get(clause.number, "")
        return Entry(
            mark=shown(_mark(number)),
            title=title,
            level=0 if lettered or not title else self._level(number),
            indent=max(0, len(_letters(number)) - 1),
            lettered=bool(lettered),
            blocks=blocks_of(clause.words),
            notes=tuple(self._notes(clause, by)),
            struck=bool(by),
            conditional=bool(clause.only_if),
        )

    def _printed(self, number: str) -> str:
        """The number without what tells it from an earlier clause of the same number."""
        again = AGAIN.match(number)
        return again["number"] if again and again["number"] in self.numbers else number

    def _level(self, number: str) -> int:
        """One below the nearest heading that this number stands under."""
        while len(self._above) > 1 and not number.startswith(f"{self._above[-1][0]}."):
            self._above.pop()
        level = self._above[-1][1] + 1
        self._above.append((number, level))
        return level

    def _notes(self, clause: Clause, by: str) -> Iterator[str]:
        if by:
            yield shown(self.words.struck.format(by=by))
        if clause.only_if:
            service = self.services.get(clause.only_if, clause.only_if)
            if not CHOSEN.search(clause.words.lstrip().partition("\n")[0]):
                yield shown(self.words.condition.format(service=service))

    def _days(self, layer: Layer) -> tuple[str, ...]:
        said = ((self.words.from_on, layer.from_on), (self.words.until_on, layer.until_on))
        return tuple(words.format(day=day.isoformat()) for words, day in said if day)


def _split(heading: str) -> tuple[str, str]:
    """The number a part's heading begins with, and the words behind it."""
    found = NUMBERED.match(heading)
    return (_mark(found["mark"]), found["title"]) if found else ("", heading)


def _mark(number: str) -> str:
    """The number as the page prints it: «7.3», «a.» for a lettered point, «2.» in a schedule."""
    if ORDINAL.match(number):
        return ""
    if lettered := LETTERED.match(number):
        return f"{lettered['mark']}."
    inside = IN_APPENDIX.match(number)
    mark = inside["mark"] if inside else number
    return f"{mark}." if ALONE.match(mark) else mark


def _letters(number: str) -> list[str]:
    """The lettered pieces at the end of a number."""
    found = list[str]()
    while lettered := LETTERED.match(number):
        found.append(lettered["mark"])
        number = lettered["above"]
    return found


def _services(pack: Pack) -> dict[str, str]:
    """What the agreement calls each service it offers, by slug."""
    return {
        str(one.get("slug")): str(one.get("name"))
        for _, clause in pack.clauses
        for one in clause.sets.get("service.offered", ())
        if isinstance(one, Mapping) and one.get("name")
    }


def _told(title: str, heading: str) -> bool:
    return as_compared(title).casefold() in as_compared(heading).casefold()


def _says(block: Block, title: str) -> bool:
    """Whether a block is the title alone, which stands above it already."""
    if not isinstance(block, Paragraph):
        return False
    words = as_compared(" ".join(map(plain, block.lines)))
    return words.casefold() == as_compared(title).casefold()
