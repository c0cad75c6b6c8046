"""Which kind of data is kept for how long, from when, and what becomes of it then?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import retention
from instruks.agreement.terms.retention import Then
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.fragments import CONFIRMED, ERASE, NOTIFIED, RETURN
from instruks.reading.placeholders import is_placeholder
from instruks.reading.recognise.kept_rows import rows
from instruks.reading.recognise.kept_words import KEEP, action_of, kind_in, trigger_in
from instruks.reading.spells import Spell, spells
from instruks.reading.topics import Topic

HOME = frozenset({Topic.RETENTION})
NOT_HERE = frozenset({Topic.BREACH, Topic.FEE, Topic.LIABILITY, Topic.DEFINITIONS, Topic.SIGNATURE, Topic.PRECEDENCE, Topic.CHANGES, Topic.SUPERVISION, Topic.AUDIT})  # fmt: skip
GONE = (
    ERASE
    + r"|overskriv|overwrit|purge|fjernes|removed|gallra|udløber|utløper|expire|ældes ud|age out"
)
VERB = re.compile(rf"{KEEP}|{GONE}")
UNTIL = re.compile(
    r"\bindtil\b|så længe|så lenge|så länge|until\b|as long as|for so long as|for the duration|i den periode|i hele|tills\b|throughout the|løbetid|for the (?:term|life)|på ubestemt tid|for (?:a|the) (?:limited )?period|i en (?:begrænset )?periode|indefinitely|(?:længere|longer|længere tid) (?:end|than|tid end)"
)
ONCE = re.compile(
    r"\b(?:efter|når|ved|on|upon|when|after|following|automatisk|automatically|jf\.|efterhånden|as they|etter|vid|när|straks|umiddelbart|immediately)\b|fastsat|configur|konfigurer"
)
NEVER = re.compile(
    r"(?:opbevares|gemmes|lagres|lagras) (?:\w+ ){0,2}(?:ikke|aldrig|inte|aldri)\b(?! permanent)|opbevares ikke|gemmes ikke|aldrig (?:gemt|skrevet|lagret)|(?:not|never) (?:stored|retained|kept|persisted)|(?:does|do) not (?:store|retain|keep)|opbevarer ikke"
)
BY_PLAN = re.compile(
    r"retained per|in accordance with .{0,40}retention|retention (?:tier|polic)|slettepolitik|opbevaringspolitik"
)
OF_THE_AGREEMENT = re.compile(
    r"^(?:behandlingen|processing|afsnit|section|bestemmelserne|punkt|clause)\b|instruction|indtil videre|øvrige|andre|\bother\b"
)
"""A sentence about how long the processing or the agreement lasts, or about what is left over."""
STEADY = re.compile(r"backup|sikkerhedskopi|säkerhetskop|sikkerhetskop|\blog")
EITHER_OR = re.compile(rf"(?:{ERASE}).{{0,80}}(?:{RETURN})|(?:{RETURN}).{{0,80}}(?:{ERASE})")
LABEL = re.compile(
    r"^(?P<label>(?:retention|storage) period|opbevaringsperiode|slettefrist|opbevaringstid|lagringstid|retention):?\s+(?P<how>(?:[A-ZÆØÅ\d]|as |until |indtil ).{8,})$",
    re.IGNORECASE | re.DOTALL,
)
OTHER_TIME = re.compile(
    rf"{NOTIFIED}|\bsvar|besvar|respond|faktur|invoic|password|adgangskode|patch|session-?timeout|afprøv|\btest|at låse|\breview(?:ed|s)?\b|gennemgå|kredit|refund|overdue|forfald|misligh|(?:retain|keep)s? (?:the )?subprocessor"
)
"""A time in such a sentence is for something else."""
EXPORT = re.compile(r"eksport|export|udtræk|hente sine data|retriev|download")
THEREAFTER = re.compile(
    r"^(?:herefter|derefter|hvorefter|thereafter|after (?:that|this|which|the data retrieval)|därefter|deretter)"
)


def recognise(document: Document) -> Iterator[Found]:
    """Tables of kinds and periods, sentences with a period, and sentences that say until when."""
    yield from rows(document)
    for said in document.said:
        if said.heading or (
            said.section.topics & NOT_HERE - HOME and not said.section.topics & HOME
        ):
            continue
        values = list(_labelled(said)) or list(_timed(said)) or list(_conditional(said))
        sureness = Sureness.SURE if said.section.topics & HOME else Sureness.LIKELY
        for value in values:
            yield Found(retention.KEPT.name, value, said.clause, said.words, sureness)


def _timed(said: Said) -> Iterator[dict[str, Any]]:
    """One for each period of the sentence that belongs to keeping or erasing."""
    before = 0
    verb = VERB.search(said.plain)
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


def _labelled(said: Said) -> Iterator[dict[str, Any]]:
    """«Retention period: as the controller sets it», in the words of a form."""
    named = LABEL.match(said.words)
    if named and not is_placeholder(named["how"]):
        found = spells(named["how"])
        value: dict[str, Any] = {
            "what": named["label"],
            "after": trigger_in(named["how"], 0) or named["how"][:120],
        }
        yield value | ({"kept": str(found[-1].period)} if found else {}) | action_of(said.plain)


def _conditional(said: Said) -> Iterator[dict[str, Any]]:
    """Without a number: until something happens, once it happens, by a plan, or never at all."""
    about = said.section.topics
    if OF_THE_AGREEMENT.search(said.plain):
        return
    if NEVER.search(said.plain):
        if about & (HOME | {Topic.ERASURE}) or re.search(
            r"ikke efter|aldrig gemt|(?:stored|kept|retained) after", said.plain
        ):
            yield {"what": kind_in(said.words, 0, len(said.words)), "then": Then.NEVER_STORED.value}
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
