"""What does one sentence say of keeping: with a period, under a label, or until something happens?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms.retention import Then
from instruks.reading.document import Said
from instruks.reading.fragments import CONFIRMED, NOTIFIED
from instruks.reading.placeholders import is_placeholder
from instruks.reading.recognise.kept_signs import (
    AHEAD,
    ASKED,
    BY_PLAN,
    EITHER_OR,
    EXPORT,
    LABEL,
    LASTS,
    NEVER,
    OF_THE_AGREEMENT,
    ONCE,
    OTHER_TIME,
    SAYS_WHEN,
    SOON,
    STEADY,
    THEREAFTER,
    UNTIL,
    VERB,
)
from instruks.reading.recognise.kept_words import GONE, KEEP, action_of, kind_in, trigger_in
from instruks.reading.spells import Spell, spells
from instruks.reading.topics import Topic

HOME = frozenset({Topic.RETENTION})

SOON_AT = frozenset({Topic.RETENTION, Topic.ERASURE, Topic.EFFECT})


def timed(said: Said) -> Iterator[dict[str, Any]]:
    """One for each period of the sentence that belongs to keeping or erasing, as `retention.kept` writes it."""
    before = 0
    verb = VERB.search(said.plain)
    if LASTS.search(said.plain):
        return
    if verb is None:
        if EXPORT.search(said.plain) and re.search(r"available|tilgængelig", said.plain):
            yield from _export(said)
        return
    if THEREAFTER.search(said.plain) and EXPORT.search(said.before):
        yield from (
            {"what": kind_in(said.words, 0, len(said.words)), "kept": str(spell.period)}
            | action_of(said.plain)
            for spell in spells(said.before)[:1]
        )
        return
    if OTHER_TIME.search(said.plain) or re.search(
        rf"(?:{CONFIRMED}).*(?:{VERB.pattern})", said.plain
    ):
        return
    for spell in spells(said.words):
        if not AHEAD.match(said.words[spell.end :]):
            yield _value(said, spell, before)
        before = spell.end


def _export(said: Said) -> Iterator[dict[str, Any]]:
    """What can be fetched for a while, and is erased after."""
    for spell in spells(said.words)[:1]:
        yield _value(said, spell, 0) | {"then": Then.RETURNED.value}


def _value(said: Said, spell: Spell, before: int) -> dict[str, Any]:
    found: dict[str, Any] = {
        "what": kind_in(said.words, before, spell.start),
        "kept": str(spell.period),
    }
    trigger = trigger_in(said.words, spell.end) or trigger_in(said.words, 0, spell.start)
    return found | ({"after": trigger} if trigger else {}) | action_of(said.plain)


def _soon(said: Said) -> dict[str, Any]:
    """«within a reasonable time after the end»: no number, but a time."""
    soon = SOON.search(" ".join(said.words.split()).casefold())
    after = trigger_in(said.words, 0)
    told = f"{soon[0]} {after}".strip() if soon else after
    return {"what": kind_in(said.words, 0, len(said.words)), "after": told} | action_of(said.plain)


def labelled(said: Said) -> Iterator[dict[str, Any]]:
    """«Retention period: as the controller sets it», in the words of a form."""
    named = LABEL.match(said.words)
    found = spells(named["how"]) if named else ()
    if named and not is_placeholder(named["how"]) and (found or SAYS_WHEN.search(said.plain)):
        value: dict[str, Any] = {
            "what": named["label"],
            "after": trigger_in(named["how"], 0) or named["how"][:120],
        }
        yield value | ({"kept": str(found[-1].period)} if found else {}) | action_of(said.plain)


def conditional(said: Said) -> Iterator[dict[str, Any]]:
    """Without a number: until something happens, once it happens, by a plan, or never at all."""
    about = said.section.topics
    if OF_THE_AGREEMENT.search(said.plain):
        return
    if NEVER.search(said.plain):
        if re.search(r"\b(?:øvrige|andre|other|övriga)\b", said.plain):
            return
        if about & (HOME | {Topic.ERASURE}) or re.search(
            r"ikke efter|aldrig gemt|(?:stored|kept|retained) after", said.plain
        ):
            yield {"what": kind_in(said.words, 0, len(said.words)), "then": Then.NEVER_STORED.value}
        return
    if re.search(GONE, said.plain) and SOON.search(said.plain) and about & SOON_AT:
        yield _soon(said)
        return
    if ASKED.search(said.lead):
        return
    at_home = bool(about & HOME) or bool(about & {Topic.ERASURE} and STEADY.search(said.plain))
    kept = re.search(KEEP, said.plain)
    after = said.plain[kept.start() :] if kept else ""
    until = bool(UNTIL.search(after) or (kept and BY_PLAN.search(said.plain)))
    gone = re.search(GONE, said.plain)
    once = bool(gone and at_home and ONCE.search(said.plain) and not EITHER_OR.search(said.plain))
    if (until or once) and not re.search(NOTIFIED + "|" + CONFIRMED, said.plain):
        trigger = trigger_in(said.words, 0)
        value = {"what": kind_in(said.words, 0, len(said.words))}
        yield value | ({"after": trigger} if trigger else {}) | action_of(said.plain)
