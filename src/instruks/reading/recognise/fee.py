"""Which help is paid for, and at which rate?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import fee
from instruks.agreement.terms.fee import Basis
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.fragments import PAY, TIME_SPENT
from instruks.reading.rules import by_rules, says
from instruks.reading.topics import Topic

HOME = (Topic.FEE, Topic.AUDIT, Topic.ASSISTANCE, Topic.OTHER_TERMS, Topic.INSTRUCTION)
FREE = r"vederlagsfrit|uden beregning|uden (?:særskilt )?(?:vederlag|betaling)|free of charge|without (?:additional )?charge|for egen regning|kostnadsfritt"
KINDS = (
    (fee.AUDIT, r"tilsyn|revision|auditering|audit|inspektion"),
    (
        fee.STRICTER_SECURITY,
        r"skærpe|yderligere foranstaltninger|sikkerhedsforanstaltning|stricter|additional measures",
    ),
    (fee.ASSISTANCE, r"bistand|bistå|assist|medvirke"),
)
HOURLY = re.compile(
    r"(?:DKK|kr\.?|EUR|€)\s*(?P<before>\d[\d.\s]*(?:,\d{2})?)\s*(?:,-)?\s*(?:ekskl\.? moms )?(?:pr\.?|per|i)\s*(?:time|hour)|(?P<after>\d[\d.]*(?:,\d{2})?)\s*(?:DKK|kr\.?|EUR|€)\s*(?:pr\.?|per|i|an)\s*(?:time|hour)",
    re.IGNORECASE,
)


def _paid(document: Document) -> Iterator[Found]:
    """What is paid, by the sentence that says so; how, by it or its neighbours under the same heading."""
    spent = {said.clause for said in document.said if re.search(TIME_SPENT, said.plain)}
    for said in document.said:
        if not re.search(PAY, said.plain) or re.search(
            r"bøder|fine|regres|erstatning|frem til|indsigelse|uanset de ikke kan", said.plain
        ):
            continue
        topics = said.section.topics
        if not topics & {Topic.FEE, Topic.AUDIT, Topic.ASSISTANCE}:
            continue
        free = re.search(FREE, said.plain) and not re.search(r"medmindre", said.plain)
        agreed = re.search(
            r"berettiget til (?:\w+ )?vederlag|faktureres|skal (?:godtgøre|betale|afholde)|afregnes|entitled to|be responsible for any costs|at controller's expense|afholder de fornødne|invoiced|charged",
            said.plain,
        )
        if not free and not agreed:
            continue
        kind = _kind(said)
        if kind is None or re.search(r"^eventuel(?:t|le)", said.plain):
            continue
        by_time = said.clause in spent or any(
            one.startswith(_chapter(said.clause)) for one in spent
        )
        if not free and not by_time:
            continue
        yield Found(
            kind, str(Basis.INCLUDED if free else Basis.TIME_SPENT), said.clause, said.words,
            Sureness.SURE if said.clause in spent else Sureness.LIKELY,
        )  # fmt: skip


def _kind(said: Said) -> str | None:
    """The heading tells, and where it does not, the sentence."""
    for text in (said.section.title.casefold(), said.plain):
        for term, words in KINDS:
            if re.search(words, text):
                return term.name
    return None


def _chapter(number: str) -> str:
    return number.rpartition(".")[0] + "." if number.count(".") > 1 else number


def _rate(said: Said) -> float | None:
    named = HOURLY.search(said.words)
    if not named:
        return None
    figure = (named["before"] or named["after"]).strip().rstrip(".")
    return float(re.sub(r"[.\s]", "", figure).replace(",", "."))


RULES = (
    says(fee.UNLESS_INCLUDED, True, r"medmindre|unless", r"fast\w* vederlag|fixed fee|indeholdt i|included in|led i aftalte", PAY, under=HOME),
    says(fee.EXTERNAL_COSTS, True, r"ekstern\w* (?:omkostninger|udgifter)|external (?:costs|expenses)", PAY, under=(Topic.FEE, Topic.AUDIT)),
    says(fee.STRICTER_SECURITY_LOYALLY, True, r"loyal", r"skærpede|krav|demands|requirements", under=HOME),
    says(fee.HOURLY_RATE, _rate, r"time|hour", r"dkk|kr\b|eur|€", under=HOME),
    says(fee.CURRENCY, lambda said: "DKK" if re.search(r"dkk|\bkr", said.plain) else "EUR", r"timesats|hourly|pr\.? time|per hour", r"\d", r"dkk|\bkr\b|eur|€", under=HOME),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """What is paid by the hour, what is free, and which costs are passed on."""
    yield from by_rules(document, RULES)
    yield from _paid(document)
