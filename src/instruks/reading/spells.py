"""Which periods does a text name, and how does it write them?"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from instruks.deadlines.period import NoPeriod, Period
from instruks.deadlines.unit import Unit
from instruks.reading.numerals import NUMBER_WORDS, number_in_words

UNITS: Sequence[tuple[Unit, str]] = (
    (Unit.BUSINESS_DAYS, r"(?:arbejds|hver|bank|virke)dage?s?|(?:business|working) days?|arbetsdagar|virkedager"),
    (Unit.HOURS, r"timers?|time|hours?|timmar|timmars|timer"),
    (Unit.DAYS, r"(?:kalender)?dages?|dag|døgn|dygn|(?:calendar )?days?|(?:kalender)?dagar|dagars|dagers?"),
    (Unit.WEEKS, r"ugers?|uge|weeks?|veckor|uker"),
    (Unit.MONTHS, r"måneders?|måned|months?|månaders?|måneder"),
    (Unit.YEARS, r"års?|years?"),
)  # fmt: skip
NUMBER = rf"(?P<bracket>\[)?(?P<figure>\d{{1,4}})\]?(?!\d|[.,]\d)|(?P<word>(?<!\w)(?:{NUMBER_WORDS}))(?!\w)"
PERIOD = re.compile(
    rf"(?<![\w.,§-])(?:\d{{1,3}}\s?[-–]\s?)?(?:{NUMBER})(?:\s*\((?:(?P<again>\d{{1,4}})|[a-zæøåäö -]{{2,30}})\))?[\s-]+(?:løbende |hele |fulde |full |clear |consecutive )?"
    rf"(?:{'|'.join(f'(?P<u{at}>{said})' for at, (_, said) in enumerate(UNITS))})(?!\w)",
    re.IGNORECASE,
)
A_UNIT = re.compile(
    r"tim|hour|dag|døgn|dygn|day|uge|week|veck|uke|måned|månad|month|år|year", re.IGNORECASE
)
SATURDAYS = re.compile(r"hverdag", re.IGNORECASE)
TIMES: Mapping[str, int] = {
    r"halvårlig|hvert halve år|twice a year|semi-?annual|two times (?:a|per) year|to gange (?:om året|årligt)": 2,
    r"kvartal|quarterly|hver tredje måned|every three months": 4,
    r"månedlig|monthly": 12,
    r"(?:en|én|1) gang (?:om året|årligt|per år|pr\.? år|per kalenderår|pr\.? kalenderår|i året|i løbet af)|\b(?:one|1) (?:per|a|each|every) (?:calendar |contract )?year|(?:one|1|\b1\)) (?:\w+[- ])?(?:audit|inspection)s? (?:(?:may|shall|can|will) be \w+ )?(?:per|in (?:any|each|every|a)|a|every|each) (?:given |calendar )?(?:year|twelve|12)|årlig|årligt|hvert år|once (?:a|per|every|each|in any|in each|in every|during any|within any) (?:calendar |rolling |contract )*(?:year|(?:\w+[- ])?(?:\(12\)[- ]|12[- ])?(?:consecutive )?month)|annual|yearly|(?:en|ett) (?:gång|tillfälle) (?:per|om|varje) (?:kalender)?år|(?:en|én) gang hvert (?:kalender)?år|varje år": 1,
}  # fmt: skip


@dataclass(frozen=True)
class Spell:
    """A period as the text writes it, and where in the text it stands.

    `saturdays` says that the word leaves open whether a Saturday counts («hverdage»); `open` that
    the figure stands in square brackets, so that nobody has settled it; `otherwise` is the figure in
    brackets behind a number in words, where the two differ.
    """

    period: Period
    words: str
    start: int
    end: int
    saturdays: bool = False
    open: bool = False
    otherwise: int | None = None


@lru_cache(maxsize=4_000)
def spells(text: str) -> tuple[Spell, ...]:
    """Every period in a text, in order. A number that makes no sense as one is passed over."""
    if not A_UNIT.search(text):
        return ()
    found = list[Spell]()
    for said in PERIOD.finditer(text):
        spoken = number_in_words(said["word"]) if said["word"] else int(said["figure"])
        again = int(said["again"]) if said["again"] else None
        length = again if again is not None and spoken is None else spoken
        at = next(at for at in range(len(UNITS)) if said[f"u{at}"])
        if length is None:
            continue
        try:
            period = Period(again if again is not None else length, UNITS[at][0])
        except NoPeriod:
            continue
        otherwise = length if again is not None and again != length else None
        found.append(
            Spell(
                period, said[0], said.start(), said.end(),
                saturdays=bool(SATURDAYS.search(said[0])), open=bool(said["bracket"]), otherwise=otherwise,
            )
        )  # fmt: skip
    return tuple(found)


def times_a_year(text: str) -> int | None:
    """How often a year, where the text says so: «en gang om året» is 1, «halvårligt» 2."""
    return next(
        (times for said, times in TIMES.items() if re.search(said, text, re.IGNORECASE)), None
    )
