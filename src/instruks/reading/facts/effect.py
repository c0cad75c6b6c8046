"""From when is the agreement in force, in the shortest words of the text?"""

import re
from collections.abc import Iterator

from instruks.reading.days import day_written
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.labels import labels_of
from instruks.reading.placeholders import has_placeholder
from instruks.reading.topics import Topic

LONGEST_LINE = 90  # characters of a line on a cover
MONTH = r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october) 20\d\d"
ENTERS = re.compile(
    r"\b(?:træder i kraft|ikrafttræde\w*|enters? into (?:force|effect)|comes? into (?:force|effect)|takes? effect|(?:becomes?|become|is|are|be) (?:legally )?(?:effective|binding)|commences?(?= (?:on|upon|when|from))|träder i kraft|trer i kraft"
    r"|(?:har|får) virkning (?=fra\b)|(?:has|have|takes?|shall have) effect (?=from\b|as of\b)|har effekt (?=från\b)|virker (?=fra\b)|finder anvendelse (?=på tidspunktet)|(?:gælder|gældende|gyldig|gyldigt|bindende) (?=fra\b)|anses? (?:for|som) (?:indgået|accepteret|inngått|ingånget)|(?:is|shall be) deemed (?:to be )?(?:accepted|concluded|entered into)|gjelder (?=fra\b)|gäller (?=fr(?:ån|\.o\.m)\b)|entered into with effect|(?:er|is) bindende),?\s*(?P<when>(?:[^.;]|(?<=\d)\.){3,160})",
    re.IGNORECASE,
)
DATED = re.compile(
    rf"\b(?:gældende fra|gælder fra|gyldig fra|effective(?: date|,? from|,? as of|(?=:))|date of effect|ikrafttræde\w*|træder i kraft|ikrafttredelse|gäller från|entry into force)\b\W*(?:den |d\. |on )?(?P<rest>.{{0,30}}?(?:\d|{MONTH}).{{0,30}})",
    re.IGNORECASE,
)
DATE_LINE = re.compile(r"^\W*(?:date|dato|datum)\b.{0,12}\d", re.IGNORECASE)
ACCEPTED = re.compile(
    r"\b(?:accepteres|indgås|is (?:deemed )?accepted|accepted electronically|is entered into|are accepted)\b\s*(?P<when>(?:[^.;]|(?<=\d)\.){4,140})",
    re.IGNORECASE,
)
DEFINED = re.compile(
    r"(?P<when>(?:\(i\) |the date |the last )[^“”\"]{8,170}?)\s*\((?:the )?[“\"](?:effective date|ikrafttrædelsesdato\w*)[”\"]",
    re.IGNORECASE,
)
ABOUT = re.compile(r"aftale|vilkår|bestemmelse|agreement|dpa|clauses|avtal|^it\b", re.IGNORECASE)
BY_ACT = re.compile(
    r"^\W*(?!by (?:using|accessing|continuing)|ved (?:brug|at bruge|at benytte)|ved bruk)(?P<when>(?:ved|by|upon|når|when|idet|genom|gennom|ved at) [^.;]{4,90}?),? (?:(?:accepterer|godkender|indgår|tiltræder|godtar|inngår|ingår|godkänner|accepterar|agrees?|accepts?|enters? into)|(?:du|kunden|you|the customer|customer|dataansvarlige) (?:accepterer|godkender|indgår|tiltræder|godtar|inngår|ingår|godkänner|accepterar|agrees?|accepts?|enters? into))\b[^.;]{0,60}\b(?:denne|dette|disse|detta|this|the)\b[^.;]{0,30}(?:aftale|avtale|avtal|vilkår|bestemmelser|agreement|dpa|addendum|terms)",
    re.IGNORECASE,
)
MOMENT = re.compile(
    r"\d|underskr|skrev|skriv|undertec|sign|accept|godk|godt|indgå|inngå|ingå|opret|skapa|opprett|creat|regist|tilmeld|sign(?:s|ing)? up|køb|purchas|\bbrug|\bus(?:e|ing)|bruk|start|begin|abonnement|subscri|aftale|avtal|agreement|effective|order|ordre|samtid|same|dag(?:en)?\b|\bday|\bdat[eo]|konto|account|publi|receipt|modtag|levering|ikrafttræd|first|behandl|process",
    re.IGNORECASE,
)
"""What a moment is told by: a day, a signature, an acceptance, an account, another agreement."""

JOINED = re.compile(r"^(?:og|and|och|or|eller|samt|but|men|until|indtil|for|in|i|as long|så længe|throughout|within|inden)\b(?! hovedaftale)", re.IGNORECASE)  # fmt: skip
NO_SUBJECT = re.compile(r"\b(?:control|deletion|objection|termination|measure|change|sub-?processor|sletning|opsigelse|foranstaltning|underdatabehandler)\w*\s*$", re.IGNORECASE)  # fmt: skip
BETWEEN = re.compile(r"^(?:by and )?(?:between|mellem|mellan)\b", re.IGNORECASE)
BY_SIGNATURE = re.compile(
    r"(?:datoen for )?begge parters? (?:underskrift|accept)|parternes underskrift\w*|både parters underskrift|undertecknas av båda parter|(?:the date of )?both parties['’]? signatures?|signature (?:by|of) both parties|begge parter har (?:under|med)\w*",
    re.IGNORECASE,
)
CUT = re.compile(
    r"(?:(?<!dag),\s(?!hvor|på hvilken|som |on which|when|where|when|når|då |da )|\s+(?:og (?:gælder|er|kan|løber|skal|for(?:bliver|tsætter))|and (?:shall|will|remains?|continues?|applies|supersedes))\b|\s\()"
)
REFERS = re.compile(
    r"samme tidspunkt|same time|(?:first )?(?:set out|stated|written|indicated|specified) (?:below|above)|ikrafttrædelsesdato|effective date|nedenfor|ovenfor",
    re.IGNORECASE,
)
"""A moment that is named elsewhere in the text."""
OTHER = re.compile(
    r"subprocessor|underdatabehandler|hovedaftalen træder|(?:abonnement\w*|subscription) (?:træder|takes)|underskrift af hovedaftalen|ændring|amendment|changes?\b|new version|indsigelse|objection|opsigelse|termination (?:is|shall|takes)|capitali[sz]ed|påbegyndes|may commence|forordning|regulation|lovgivning"
)
NOT_UNDER = frozenset({Topic.SUBPROCESSORS, Topic.CHANGES, Topic.BREACH, Topic.AUDIT, Topic.DEFINITIONS, Topic.ERASURE})  # fmt: skip
PROPER = frozenset(
    {
        Topic.EFFECT,
        Topic.PREAMBLE,
        Topic.SIGNATURE,
        Topic.PARTIES,
        Topic.OTHER_TERMS,
        Topic.DURATION,
    }
)


def effective_date(heard: Heard) -> Fact | None:
    """The day, or the act that brings it into force; a second answer of the text stands as `conflict`."""
    found = list(_found(heard))
    if not found:
        return None
    first = found[0]
    if REFERS.search(first["value"]):
        first = next((one for one in found if day_written(one["value"])), first)
    other = next((one for one in found if _differs(one["value"], first["value"])), None)
    return first | ({"conflict": other} if other else {})


def _found(heard: Heard) -> Iterator[Fact]:
    said = [one for one in heard.document.said if not one.section.topics & NOT_UNDER]
    ranked = sorted(said, key=lambda one: not one.section.topics & PROPER)
    for read in (_enters, _defined, _dated, _accepted, _by_act):
        yield from (
            fact(value, one.words)
            for one in ranked
            if not (one.heading and read is not _dated)
            and not OTHER.search(one.plain)
            and (value := read(one.words))
        )
    lines = [line for line in heard.document.text.splitlines() if _of_the_cover(line)]
    yield from (fact(value, line) for line in lines if (value := _dated(line)))
    yield from (
        fact(day_written(line), line)
        for line in lines
        if DATE_LINE.search(line) and day_written(line)
    )


def _of_the_cover(line: str) -> bool:
    """Whether a line may be one of a cover or a form, which is no sentence of a clause."""
    numbered = labels_of(line)
    return len(line) < LONGEST_LINE and not numbered and not OTHER.search(line.casefold())


def _enters(words: str) -> str:
    text = " ".join(words.split())
    entered = ENTERS.search(text)
    if not entered:
        return ""
    when = entered["when"]
    signed = BY_SIGNATURE.search(when)
    value = day_written(when) or (signed[0] if signed else CUT.split(when)[0])
    if NO_SUBJECT.search(re.sub(r"\b(?:shall|will|may|kan|skal)\s*$", "", text[: entered.start()])):
        return ""
    if JOINED.search(value) or not MOMENT.search(value):
        return ""
    return "" if has_placeholder(when[: len(value) + 20]) else value.strip(" :,")


def _dated(words: str) -> str:
    text = " ".join(words.split())
    dated = DATED.search(text)
    if not dated:
        return ""
    month = re.search(MONTH, dated["rest"], re.IGNORECASE)
    return day_written(dated["rest"]) or (month[0] if month else "")


def _accepted(words: str) -> str:
    text = " ".join(words.split())
    accepted = ACCEPTED.search(text)
    if not accepted or not ABOUT.search(text) or BETWEEN.search(accepted["when"]):
        return ""
    return CUT.split(accepted["when"])[0].strip(" :,")


def _by_act(words: str) -> str:
    said = BY_ACT.search(" ".join(words.split()))
    return said["when"].strip(" ,") if said and MOMENT.search(said["when"]) else ""


def _defined(words: str) -> str:
    text = " ".join(words.split())
    defined = DEFINED.search(text)
    return defined["when"].strip(" :,") if defined else ""


def _differs(one: str, other: str) -> bool:
    """Two days that are not the same day; an act and a day may well be one moment."""
    first, second = day_written(one), day_written(other)
    return bool(first and second and first.casefold() != second.casefold())
