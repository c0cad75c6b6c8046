"""How does a recogniser say in one line which words set a term?

A rule names the term, the value, and patterns that must all stand in one sentence (put into the
house's words, see `plain`); in which order does not matter. `under` are the topics of the headings
where such words belong; a clause under no known heading is searched as well, but is less sure.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from instruks.agreement.term import Many, Term
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.spells import Spell, spells
from instruks.reading.topics import Topic

Value = Any | Callable[[Said], Any]


@dataclass(frozen=True)
class Rule:
    """Words that set a term. `lead` must stand in the sentence that leads into a list, `never` nowhere.

    Under a heading that speaks of one of `outside` the words mean something else.
    """

    term: str
    value: Value
    needs: tuple[re.Pattern[str], ...]
    under: frozenset[Topic]
    never: re.Pattern[str] | None = None
    lead: re.Pattern[str] | None = None
    sureness: Sureness = Sureness.SURE
    outside: frozenset[Topic] = frozenset()

    def reads(self, said: Said) -> Any:
        """The value the sentence sets, or None where it does not speak of the term."""
        if not all(need.search(said.plain) for need in self.needs):
            return None
        if self.lead and not self.lead.search(said.lead):
            return None
        if self.never and self.never.search(said.plain):
            return None
        return self.value(said) if callable(self.value) else self.value


def says(
    term: Term[Any] | Many[Any],
    value: Value,
    *needs: str,
    under: Iterable[Topic] = (),
    never: str = "",
    lead: str = "",
    likely: bool = False,
    outside: Iterable[Topic] = (),
) -> Rule:
    """A rule: this term has this value where a sentence has all these words."""
    return Rule(
        term.name,
        value,
        tuple(re.compile(need) for need in needs),
        frozenset(under),
        re.compile(never) if never else None,
        re.compile(lead) if lead else None,
        Sureness.LIKELY if likely else Sureness.SURE,
        frozenset(outside),
    )


def by_rules(document: Document, rules: Sequence[Rule]) -> Iterator[Found]:
    """Everything the rules find, in the order of the document."""
    for said in document.said:
        if said.heading:
            continue
        topics = said.section.topics
        for rule in rules:
            if (rule.under and topics and not rule.under & topics) or rule.outside & topics:
                continue
            value = rule.reads(said)
            if value is None:
                continue
            sureness = rule.sureness if topics or not rule.under else Sureness.LIKELY
            for one in value if isinstance(value, list) else [value]:
                yield Found(rule.term, one, said.clause, said.words, sureness)


def spell_in(said: Said, after: str = "") -> Spell | None:
    """The first period of a sentence; with `after`, the first behind words of that pattern."""
    found = spells(said.words)
    if after and (start := re.search(after, said.words, re.IGNORECASE)):
        found = tuple(spell for spell in found if spell.start >= start.start()) or found
    return found[0] if found else None


def period(after: str = "") -> Callable[[Said], str | None]:
    """A value: the period the sentence names, as the pack writes it."""

    def read(said: Said) -> str | None:
        spell = spell_in(said, after)
        return str(spell.period) if spell else None

    return read
