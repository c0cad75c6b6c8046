"""From when is the agreement in force, until when, and who can end it?"""

import re
from collections.abc import Iterator
from datetime import date

from instruks.agreement.terms import term_of_agreement as term
from instruks.agreement.terms.term_of_agreement import EffectFrom, ProcessingFrom
from instruks.reading.days import day_in
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.rules import by_rules, period, says
from instruks.reading.section import Section
from instruks.reading.signatures import signatures
from instruks.reading.topics import Topic

HOME = (Topic.EFFECT, Topic.DURATION, Topic.PREAMBLE, Topic.SIGNATURE)
SERVICE = (
    r"tjeneste|service|ydelse|hovedaftale|huvudavtal|aftale|agreement|underlagt|leverance|behandl"
)


def _effect(said: Said) -> EffectFrom | None:
    if re.search(
        r"begge parters? underskrift|(?:signed|signature) (?:by|of) both|undertecknas av båda|both parties have signed|begge parter har underskrevet|underskrevet af begge parter|parternes underskrift|last signature",
        said.plain,
    ):
        return EffectFrom.LAST_SIGNATURE
    if re.search(
        r"(?:generelle? .{0,40}vilkår\w*|general .{0,30}terms).{0,20}(?:ikrafttræden|effect)|samme tidspunkt som|same time as",
        said.plain,
    ):
        return EffectFrom.PARENT
    return EffectFrom.FIXED_DAY if day_in(said.words) else None


def _processing_from(document: Document) -> Iterator[Found]:
    """Heading and body may name two starts; then it is the later of both."""
    for section in document.sections(Topic.DURATION):
        body = document.plain(section.words)
        heading = document.plain(section.title)
        after_effect = re.search(
            r"efter .{0,60}ikrafttræden|påbegyndes.{0,30}ikrafttræden|may (?:begin|commence) .{0,40}effect",
            heading + " " + body,
        )
        at_service = re.search(
            r"påbegyndes.{0,20}efter parternes aftale|når (?:serviceaftalen|hovedaftalen|aftalen).{0,60}træder i kraft|aftale .{0,80}træder i kraft|service (?:begins|starts)",
            body,
        )
        if not after_effect and not at_service:
            continue
        value = (
            ProcessingFrom.LATER_OF_BOTH
            if after_effect and at_service
            else ProcessingFrom.SERVICE
            if at_service
            else ProcessingFrom.EFFECT
        )
        words = section.title if not at_service else _sentence(document, section, "træder i kraft")
        yield Found(
            term.PROCESSING_FROM.name,
            value,
            section.number,
            words or section.title,
            Sureness.UNSURE if value is ProcessingFrom.LATER_OF_BOTH else Sureness.SURE,
        )


def _sentence(document: Document, section: Section, words: str) -> str:
    return next(
        (said.words for said in document.said if said.section is section and words in said.words),
        "",
    )


def _day(said: Said) -> date | None:
    return day_in(said.words)


def _signed(document: Document) -> Iterator[Found]:
    for section in document.sections(Topic.SIGNATURE):
        for value, words in signatures(section):
            yield Found(term.SIGNATURE.name, value, section.number, words)


RULES = (
    says(term.EFFECT_FROM, _effect, r"træder i kraft|ikrafttræden|enters? into force|takes effect|effective|träder i kraft|finder anvendelse på tidspunktet|comes into effect", under=(*HOME, Topic.PARTIES, Topic.OTHER_TERMS), never=r"underskrift af hovedaftalen|capitali[sz]ed|påbegyndes"),
    says(term.EFFECT_ON, _day, r"træder i kraft|enters? into force|effective (?:date|from)|träder i kraft", r"\d", under=HOME),
    says(term.LASTS_AS_THE_SERVICE, True, r"så længe|varighed\w*.{0,60}(?:svarer til|følger)|indtil (?:denne|aftalen|den) (?:\w+ ){0,6}ophør|for the duration|as long as|så länge|varer indtil|ikke tidsbegrænset|for the term of|until .{0,30}terminat", SERVICE, under=HOME, never=r"opbevar|kundeforhold|credits|retained|opbevares så|tystnad"),
    says(term.ENDS_ON, _day, r"ophører|udløber|ends? on|expires? on", r"\d{4}", under=HOME),
    says(term.NO_END_WHILE_SERVICE_LASTS, True, r"kan .{0,40}ikke opsiges|cannot be terminated|kan inte sägas upp", under=HOME),
    says(term.END_AFTER_DATA_CLEARED, True, r"slettet eller returneret|deleted or returned|slettet eller tilbageleveret", r"opsiges|terminated", under=HOME),
    says(term.END_NOTICE, period(r"varsel|notice"), r"opsig|terminat", r"varsel|notice", r"dage|days|måned|month|uger|weeks", under=(Topic.EFFECT,), never=r"underdatabehandler|tredjeland|hovedaftalen dækkende"),
    says(term.RENEGOTIABLE, True, r"genforhandl|renegotiat|omförhandl", under=HOME),
    says(term.KEPT_BY_BOTH, True, r"opbevares skriftligt|retained in writing|kept in writing", r"begge parter|both parties", under=HOME),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Effect, duration, signatures, and how it ends."""
    yield from by_rules(document, RULES)
    yield from _processing_from(document)
    yield from _signed(document)
