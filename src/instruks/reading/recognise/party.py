"""Who has agreed, and about which service?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import party
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.parties import parties
from instruks.reading.recognise.approved import approved
from instruks.reading.rules import by_rules, says
from instruks.reading.section import FRONT
from instruks.reading.topics import Topic

QUOTE = r"[”\"“„«]"
AGREEMENT = re.compile(
    rf"\(?{QUOTE}(?P<quoted>(?:Serviceaftale|Hovedaftale|Kontrakt|Rammeaftale|Aftale|Huvudavtal|Avtal|Agreement|Master \w+ Agreement|Services? Agreement)(?:n|en|et)?(?: (?:for|om|vedrørende) [^”\"“»]{{2,60}})?){QUOTE}",
)
PRODUCT = re.compile(
    rf"(?:produktet|løsningen|softwareløsningen|systemet|platformen|applikationen|tjenesten|webløsningen|tjänsten|the product)[ ,]*\(?{QUOTE}?(?P<name>[A-ZÆØÅ][\w+&-]*(?: [A-ZÆØÅ][\w+&-]*){{0,3}}){QUOTE}?",
)
HOME = (Topic.PARTIES, Topic.PREAMBLE, Topic.PURPOSE)


def _agreement(said: Said) -> dict[str, Any] | None:
    named = AGREEMENT.search(said.words)
    return {"name": named["quoted"]} if named else None


RULES = (
    says(party.SERVICE_AGREEMENT, _agreement, r"lever|tjeneste|services|product|produkt|ydelse|tillhandahållande", under=(Topic.PARTIES, Topic.PREAMBLE), never=r"disse bestemmelser \(|andre bestemmelser"),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """The two parties, the service agreement, the product, and who runs it."""
    for named in parties(document):
        term = party.CONTROLLER if named.side == "controller" else party.PROCESSOR
        sureness = Sureness.LIKELY if named.clause == FRONT else Sureness.SURE
        yield Found(term.name, named.party, named.clause, named.words, sureness)
    yield from by_rules(document, RULES)
    yield from _product(document)
    yield from _operated_by(document)


def _product(document: Document) -> Iterator[Found]:
    """The product the text names first, in its opening."""
    for said in document.said:
        if said.section.appendix or not (said.section.topics & {*HOME} or said.clause == "0"):
            continue
        if named := PRODUCT.search(said.words):
            name = re.sub(r"(?<=[a-zæøå])\d$", "", named["name"])  # the mark of a footnote
            yield Found(party.PRODUCT.name, name, said.clause, said.words)
            return


def _operated_by(document: Document) -> Iterator[Found]:
    """«driftes af underdatabehandleren»: the one on the first level of the list."""
    for said in document.under(Topic.INSTRUCTION, Topic.DESCRIPTION):
        if not re.search(
            r"(?:drives|driftes|opereres|operated|hosted and operated) (?:af|by) subprocessor",
            said.plain,
        ):
            continue
        first = [one.value["name"] for one in approved(document) if one.value.get("level", 1) == 1]
        if len(first) == 1:
            yield Found(party.OPERATED_BY.name, first[0], said.clause, said.words, Sureness.LIKELY)
