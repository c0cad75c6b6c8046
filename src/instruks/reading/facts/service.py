"""Which service are the data processed for, as the text calls it?"""

import re

from instruks.agreement.terms import party
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.phrased import is_phrase
from instruks.reading.placeholders import has_placeholder

DELIVERED = (
    re.compile(
        r"leveringen af (?:ydelser i henhold til |(?:\w*løsningen|systemet|tjenesten|produktet|platformen),? )?(?P<name>[^,.;()\[\]]{3,80}?)(?= (?:behandler|inkl\.|til (?:den|kunden)|jf\.|som )|[,.(])",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:tjenesten|løsningen|platformen|systemet|produktet) [\"“”„»'](?P<name>[^\"“”»']{2,60})[\"“”«']"
    ),
    re.compile(r"för tjänsten (?P<name>[A-ZÅÄÖ][\w-]+(?: [\w-]+)?)"),
    re.compile(
        r"(?:provision|use) of (?:the )?(?P<name>(?:[A-Z0-9][\w’'-]*)(?: [\w’'-]+){0,6}? (?:platform|services?|software|system))\b"
    ),
)
NO_NAME = re.compile(
    r"^(?:(?:de )?aftalte .*|ydelse[rn]?|ydelserne|hovedydelsen|services?|tjenester?(?:ne|n)?|service|support|den|personal|sub-?processing|x|controller|customer|the)\b.{0,12}$",
    re.IGNORECASE,
)


def service(heard: Heard) -> Fact | None:
    """The product the agreement is about, or the first service it names; «ydelserne» names none."""
    if product := heard.last(party.PRODUCT):
        return fact(product.value, product.words)
    for pattern in DELIVERED:
        for said in heard.document.said:
            if (found := pattern.search(said.words)) and not has_placeholder(found["name"]):
                name = found["name"].strip(" \"“”'")
                if (
                    any(sign.isupper() for sign in name)
                    and is_phrase(name)
                    and not NO_NAME.match(name)
                ):
                    return fact(name, said.words)
    return None
