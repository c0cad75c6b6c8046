"""What does a clause of the pack set, and on which of its words?"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from instruks.agreement.term import Term
from instruks.agreement.vocabulary import VOCABULARY
from instruks.reading.finding import Found, Sureness
from instruks.reading.section import FRONT, Section
from instruks.texts.clause import Clause, Role
from instruks.texts.fingerprint import as_compared

LONGEST_SPAN = 900  # characters of words that a list rests on; beyond, its first line stands for it
FOR_PEOPLE = re.compile(
    r"\b(?:skal|forpligtet|forpligter|shall|must|undertakes|ska)\b", re.IGNORECASE
)
SURENESS = {Sureness.SURE: 0, Sureness.LIKELY: 1, Sureness.UNSURE: 2}


def clause_of(one: Section, found: Sequence[Found], only_if: str, struck: Sequence[str]) -> Clause:
    """The clause as it stands in the pack, with what was found in it."""
    words = _words(one)
    sets, rests_on = _set_by(found, as_compared(one.title), words)
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


def _set_by(
    found: Sequence[Found], title: str, words: str
) -> tuple[dict[str, Any], dict[str, str]]:
    """The terms of a clause as its pack writes them, and the words below its title each rests on."""
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
        if quote := _quote(
            (as_compared(one).removeprefix(title).lstrip() for one in quotes), words
        ):
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


def _quote(quotes: Iterable[str], words: str) -> str:
    """The words of the clause from the first quotation to the last, or the first alone."""
    compared = as_compared(words)
    there = [
        (start, start + len(quote))
        for quote in quotes
        if quote and (start := compared.find(quote)) >= 0
    ]
    if not there:
        return ""
    first, last = min(start for start, _ in there), max(end for _, end in there)
    if last - first <= LONGEST_SPAN:
        return compared[first:last]
    return compared[there[0][0] : there[0][1]]
