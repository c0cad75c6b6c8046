"""Which kind of data is kept for how long, from when, and what becomes of it then?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from instruks.agreement.terms import retention
from instruks.agreement.terms.retention import Then
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.fragments import CONFIRMED, ERASE, NOTIFIED, RETURN
from instruks.reading.placeholders import is_placeholder
from instruks.reading.recognise.kept_points import NO_KIND, points
from instruks.reading.recognise.kept_rows import rows
from instruks.reading.recognise.kept_words import (
    GONE,
    KEEP,
    WHOLE,
    action_of,
    kind_in,
    trigger_in,
)
from instruks.reading.recognise.measure_lines import measure_lines
from instruks.reading.spells import Spell, spells
from instruks.reading.topics import Topic

HOME = frozenset({Topic.RETENTION})
NOT_HERE = frozenset({Topic.BREACH, Topic.FEE, Topic.LIABILITY, Topic.DEFINITIONS, Topic.SIGNATURE, Topic.PRECEDENCE, Topic.CHANGES, Topic.SUPERVISION})  # fmt: skip
VERB = re.compile(rf"{KEEP}|{GONE}")
UNTIL = re.compile(
    r"\bindtil\b|så længe|så lenge|så länge|until\b|as long as|for so long as|for the duration|i den periode|i hele|tills\b|throughout the|løbetid|for the (?:term|life)|på ubestemt tid|for (?:a|the) (?:limited )?period|i en (?:begrænset )?periode|indefinitely|(?:længere|longer|længere tid) (?:end|than|tid end)"
)
ONCE = re.compile(
    r"\b(?:efter|når|ved|on|upon|when|after|following|automatisk|automatically|jf\.|efterhånden|as they|etter|vid|när|straks|umiddelbart|immediately)\b|fastsat|configur|konfigurer"
)
SOON_AT = frozenset({Topic.RETENTION, Topic.ERASURE, Topic.EFFECT})
NEVER = re.compile(
    r"(?:opbevares|gemmes|lagres|lagras) (?:\w+ ){0,2}(?:ikke|aldrig|inte|aldri)\b(?! permanent)|opbevares ikke|gemmes ikke|aldrig (?:gemt|skrevet|lagret)|(?:not|never) (?:stored|retained|kept|persisted)|(?:does|do) not (?:store|retain|keep)|opbevarer ikke"
)
BY_PLAN = re.compile(
    r"(?:retain(?:ed)?|keep|kept|stored?) .{0,90}?(?:per|according to) .{0,40}(?:retention|schedule|tier|polic|plan)|in accordance with .{0,40}retention|retention (?:tier|polic)|slettepolitik|opbevaringspolitik"
)
OF_THE_AGREEMENT = re.compile(
    r"^(?:behandlingen|processing|afsnit|section|bestemmelserne|punkt|clause)\b|instruction|indtil videre|^(?:\W|\d|for )*(?:øvrige|andre|any other|other)\b"
)
"""A sentence about how long the processing or the agreement lasts, or about what is left over."""
LASTS = re.compile(
    r"^(?:\W*\d*[.)]?\s*)?(?:denne |dette |nærværende |this |the |detta |denna )?\w*(?:aftale|aftalen|agreement|dpa|avtal|avtalet|avtale|avtalen|bestemmelserne|clauses)\b.{0,40}(?:\bvarer|gælder|løber|er gældende|i kraft|in force|remains|continues|takes effect|gäller|varar|gjelder|varer)"
)
"""A sentence about how long the agreement lasts."""
IMPERSONAL = re.compile(
    r"^(?:(?:den |the |such |any |denne |en |endelig |final )*(?:sletning|sletningen|sletting|slettingen|deletion|erasure|radering|raderingen|returnering|gallring)\b|(?:dette|this|det|it|they|dem|them|disse|these|detta|de)$|(?:vi|we|processor|databehandleren|leverandøren|biträdet|supplier)$)",
    re.IGNORECASE,
)
"""What says that something is erased, and not what."""
AS_A_WHOLE = {
    "da": "personoplysninger",
    "en": "personal data",
    "sv": "personuppgifter",
    "no": "personopplysninger",
}
SOON = re.compile(
    r"(?:within|inden for|inden|inom|innen) (?:a |en |et )?(?:reasonable|rimelig|skälig|kort|short)\w* (?:time|period|tid|frist|periode)"
)
STEADY = re.compile(r"backup|sikkerhedskopi|säkerhetskop|sikkerhetskop|\blog")
EITHER_OR = re.compile(rf"(?:{ERASE}).{{0,80}}(?:{RETURN})|(?:{RETURN}).{{0,80}}(?:{ERASE})")
LABEL = re.compile(
    r"^(?P<label>(?:retention|storage) period|opbevaringsperiode|slettefrist|opbevaringstid|lagringstid|retention):?\s+(?P<how>(?:[A-ZÆØÅ\d]|as |until |indtil ).{8,})$",
    re.IGNORECASE | re.DOTALL,
)
SAYS_WHEN = re.compile(
    rf":|{UNTIL.pattern}|{ONCE.pattern}|determined|specified|instru|controller|lovpligt|required|\bved\b|angivet|fremgår"
)
"""A label with a title behind it, «Retention Schedules & Disposal», says nothing."""
PERIOD_FIRST = re.compile(
    r"^\d{1,4}[- ]?(?:dages?|days?|års?|years?|months?|måneders?|månaders?|dagars?|dagers?|weeks?|ugers?)\s+(?=\w)"
)
LABEL_NAMES = re.compile(
    r"(?:retention|storage) period|opbevaringsperiode|slettefrist|opbevaringstid|lagringstid|retention",
    re.IGNORECASE,
)
OTHER_TIME = re.compile(
    rf"{NOTIFIED}|slettebekræft|slettecertifi|sletteattest|sletningsbevis|deletion (?:certificate|confirmation|report)|certificate of (?:deletion|destruction|erasure)|raderingsintyg|(?:sletning\w*|deletion|erasure|radering\w*) (?:\w+ ){{0,2}}(?:dokumenteres|bekræftes|confirmed|documented|bekräftas|bekreftes)|\bsvar|besvar|respond|faktur|invoic|password|adgangskode|patch|session-?timeout|afprøv|\btest|at låse|\breview(?:ed|s)?\b|gennemgå|kredit|refund|overdue|forfald|misligh|(?:retain|keep)s? (?:the )?subprocessor"
)
"""A time in such a sentence is for something else."""
AHEAD = re.compile(
    r"\W{0,2}(?:'s )?\s*(?:(?:i )?forvejen\b|i förväg|in advance|(?:før|forud for|innan|før|before|prior to|ahead of)\s+(?:\w+\s+){0,2}(?:slet|delet|eras|rader|fjern|remov))",
    re.IGNORECASE,
)
"""A time before the data go: the warning of it."""
ASKED = re.compile(
    r"(?:^|\b)(?:vid begäran|på begäran|ved anmodning|efter anmodning|på anmodning|på forespørsel|ved forespørsel|(?:on|upon) request)\b"
)
"""A point of what is done when somebody asks for it."""
EXPORT = re.compile(r"eksport|export|udtræk|hente sine data|retriev|download")
THEREAFTER = re.compile(
    r"^(?:herefter|derefter|hvorefter|thereafter|after (?:that|this|which|the data retrieval)|därefter|deretter)"
)


def recognise(document: Document) -> Iterator[Found]:
    """Tables of kinds and periods, sentences with a period, and sentences that say until when."""
    yield from rows(document)
    yield from _of_lines(document)
    before: Said | None = None
    for said in document.said:
        if not said.heading and not _elsewhere(said):
            sureness = Sureness.SURE if said.section.topics & HOME else Sureness.LIKELY
            for words, value in _values(document, said):
                named = _named(document, value, before)
                if named:
                    yield Found(retention.KEPT.name, named, said.clause, words, sureness)
        before = said


def _of_lines(document: Document) -> Iterator[Found]:
    """Measures that look like headings, «Daily backup kept for 14 days», and the line below each."""
    for one in measure_lines(document):
        below = (
            said for said in document.said if said.section is one and Topic.AUDIT in one.topics
        )
        for said in (Said(one.title, document.plain(one.title), one), *below):
            for value in _timed(said):
                yield Found(retention.KEPT.name, value, said.clause, said.words, Sureness.LIKELY)


def _elsewhere(said: Said) -> bool:
    """Whether the chapter speaks of something else; of audits it may still say how long their records are kept."""
    topics = said.section.topics
    if topics & HOME:
        return False
    only_kept = Topic.AUDIT in topics and not re.search(KEEP, said.plain)
    return bool(topics & NOT_HERE) or only_kept


def _values(document: Document, said: Said) -> Iterator[tuple[str, dict[str, Any]]]:
    """What a sentence says of keeping, with its words: as a point of a list, else part by part, else as a whole."""
    if listed := points(said):
        yield from listed
        return
    if labelled := list(_labelled(said)):
        yield from ((said.words, one) for one in labelled)
        return
    for part in _parts(document, said):
        for value in list(_timed(part)) or list(_conditional(part)):
            yield part.words, value


def _parts(document: Document, said: Said) -> list[Said]:
    """The parts between semicolons, where one of them alone speaks of keeping; else the sentence whole."""
    cut = re.split(r"(?<=;)\s+", said.words)
    parts = [replace(said, words=part.strip(), plain=document.plain(part)) for part in cut]
    alone = [one for one in parts if list(_timed(one)) or list(_conditional(one))]
    return alone if alone and len(cut) > 1 else [said]


def _named(document: Document, value: dict[str, Any], before: Said | None) -> dict[str, Any] | None:
    """The value with the data it speaks of: «deletion takes place within 30 days» has them in the sentence before."""
    what = PERIOD_FIRST.sub("", re.sub(r"^\W*(?:\d+[.)]\s+)?", "", value["what"]))
    if NO_KIND.match(what) and not LABEL_NAMES.match(what) and "sletning" not in what.casefold():
        return None
    if not IMPERSONAL.match(what):
        return value | {"what": what}
    told = WHOLE.search(before.words) if before else None
    return value | {"what": told[0] if told else AS_A_WHOLE[document.language]}


def _timed(said: Said) -> Iterator[dict[str, Any]]:
    """One for each period of the sentence that belongs to keeping or erasing."""
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


def _labelled(said: Said) -> Iterator[dict[str, Any]]:
    """«Retention period: as the controller sets it», in the words of a form."""
    named = LABEL.match(said.words)
    found = spells(named["how"]) if named else ()
    if named and not is_placeholder(named["how"]) and (found or SAYS_WHEN.search(said.plain)):
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
