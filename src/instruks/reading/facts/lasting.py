"""How long does the processing go on, in the shortest words of the text?"""

import re
from collections.abc import Iterator, Sequence

from instruks.agreement.terms import term_of_agreement
from instruks.reading.document import Said
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.placeholders import has_placeholder
from instruks.reading.topics import Topic, topics_of

ENDS = r"(?=[.;,(]|\s+(?:og|samt|and|men|but|hvorefter|efter hvilket|unless|medmindre)\b|$)"
PHRASES: Sequence[str] = (
    rf"(?:efter|fra|from)\b[^.;]{{3,80}}(?:træder i kraft|begins|starts|commences)[^.;]{{0,30}}\b(?:indtil|until)[^.;,(]{{3,110}}?{ENDS}",
    rf"(?:ikke|ej) tidsbegrænset.{{0,40}}?så længe[^.;,(]{{3,110}}?{ENDS}",
    rf"for (?:as|so) long as[^.;,(]{{3,110}}?{ENDS}",
    rf"for the (?:entire |full )?(?:duration|term|lifetime|life|period) of[^.;,(]{{3,110}}?{ENDS}",
    rf"(?:så længe|så lenge|så länge)[^.;,(]{{3,110}}?{ENDS}",
    rf"as long as[^.;,(]{{3,110}}?{ENDS}",
    rf"(?:følger|svarer til|follows?|corresponds to|shall follow|equals) (?:the )?(?:varigheden|løbetiden|perioden|term|duration)[^.;,(]{{3,110}}?{ENDS}",
    rf"(?:the )?(?:duration|term|lifetime) of (?!(?:the |this )?(?:processing|behandlingen|dpa|agreement)\W*$)[^.;,(]{{3,110}}?(?:,? plus [^.;(]{{3,80}})?{ENDS}",
    rf"(?:i (?:hele )?(?:aftalens|abonnementets|hovedaftalens) løbetid|(?:aftalens|abonnementets|hovedaftalens) (?:løbetid|varighed))[^.;,(]{{0,80}}?{ENDS}",
    rf"(?:indtil|until|frem til|tills|inntil)[^.;,(]{{3,110}}?{ENDS}",
    r"(?:ikke|ej) tidsbegrænset|not limited in time|ubegrænset|på ubestemt tid|for an indefinite (?:period|term)|tills vidare|indtil videre|until further notice",
)  # fmt: skip
"""What says how long, the most telling first."""
_PHRASES = tuple(re.compile(one, re.IGNORECASE | re.DOTALL) for one in PHRASES)
ABOUT_DURATION = re.compile(
    r"^\W*(?:[A-Z]\.?\d\W*)?(?:varighed|duration|varaktighet|varighet|behandlingens varighed|term of processing)\b",
    re.IGNORECASE,
)
LABELLED = re.compile(
    rf"{ABOUT_DURATION.pattern}(?: (?:of|af) (?:the )?(?:processing|behandlingen))?[*:\s]*:[*\s]*(?P<rest>\S.{{3,160}})",
    re.IGNORECASE,
)
LASTS = re.compile(
    r"gælder|gældende|gjelder|gäller|løber|varer|fortsætter|in (?:full )?(?:force|effect)|continue|remain|process(?:es|ed|ing)? data for|lasts?\b|takes? place|applies|apply|follow|processed for|effective until|terminates? (?:automatically )?(?:when|upon)|pågår|varar"
)
SUBJECT = re.compile(
    r"\b(?:bestemmelserne|(?:databehandler)?aftalen?|denne aftale|behandling(?:en)?|avtalet?|avtalen|dpa|agreement|addendum|clauses|processing|data)\b"
)
PROCESSING = re.compile(r"^(?:behandlingen|processing)\b")
NOT_UNDER = frozenset({Topic.DEFINITIONS, Topic.SUBPROCESSORS, Topic.BREACH, Topic.AUDIT, Topic.CONFIDENTIALITY})  # fmt: skip
OTHER = re.compile(
    r"opbevar|gemmes|retain|retention(?!.*process(?:es)? data for the duration)|kept|confidential|tavshed|fortrolighed|surviv|tystnad|credits|kundeforhold|subprocessor|underret|notif|signaturstandard"
)


def duration(heard: Heard) -> Fact | None:
    """The part that says how long: the description of the processing goes before the clauses."""
    for said in _candidates(heard):
        phrase = phrase_in(said.words)
        if phrase:
            return fact(phrase, said.words)
    found = heard.last(term_of_agreement.LASTS_AS_THE_SERVICE)
    return fact(phrase_in(found.words) or found.words, found.words) if found else None


def phrase_in(words: str) -> str:
    """The part of a sentence that says how long, or nothing."""
    text = " ".join(words.split())
    label = LABELLED.match(text)
    text = label["rest"] if label else text
    found = next((said for one in _PHRASES if (said := one.search(text))), None)
    return found[0].strip() if found else label["rest"].strip(" .*") if label else ""


def _candidates(heard: Heard) -> Iterator[Said]:
    """Sentences of a description's part on duration, then those on how long the agreement lasts."""
    said = [one for one in heard.document.said if not has_placeholder(one.words)]
    described = [one for one in said if _describes(one)]
    yield from sorted(
        described, key=lambda one: (not one.section.appendix, not PROCESSING.search(one.plain))
    )
    general = [
        one
        for one in said
        if LASTS.search(one.plain)
        and SUBJECT.search(one.plain)
        and not OTHER.search(one.plain)
        and not one.section.topics & NOT_UNDER
        and phrase_in(one.words)
    ]
    yield from sorted(
        general, key=lambda one: not (one.section.appendix and PROCESSING.search(one.plain))
    )


def _describes(said: Said) -> bool:
    """Whether a sentence answers «duration of the processing», by its heading or by how it begins."""
    if said.heading:
        return False
    if Topic.DURATION in topics_of(said.section.title) or ABOUT_DURATION.search(said.words):
        return True
    phrase = phrase_in(said.words)
    begins = said.words.startswith(phrase) or (
        PROCESSING.search(said.plain) and LASTS.search(said.plain)
    )
    return bool(phrase and begins and Topic.DESCRIPTION in said.section.topics)
