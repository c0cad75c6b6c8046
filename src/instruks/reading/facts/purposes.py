"""What is the processing for, in the words of the text?"""

import re

from instruks.agreement.terms import purpose
from instruks.reading.document import Document
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.facts.phrases import OF_THE_AGREEMENT, each_once, phrases_under
from instruks.reading.topics import Topic

COLUMN = re.compile(r"^(?:formål|ändamål|purpose)", re.IGNORECASE)
NOT_HERE = frozenset(
    {
        Topic.DEFINITIONS,
        Topic.SUBPROCESSORS,
        Topic.SECURITY,
        Topic.TRANSFER,
        Topic.ASSISTANCE,
        Topic.BREACH,
        Topic.ERASURE,
        Topic.AUDIT,
        Topic.CONFIDENTIALITY,
    }
)
IN_PASSING = re.compile(
    r"(?:process|behandl|hantera)\w*\b.{0,160}?\b(?P<aim>(?:med henblik på|med det formål at|for det formål at|udelukkende for at|alene for at|utelukkende for å|endast för att|for at (?:levere|kunne levere|stille)|for å levere|för att (?:tillhandahålla|leverera)|i forbindelse med (?:levering|leverancen|brug|anvendelse|controller's (?:brug|anvendelse))\w*|som led i (?:levering|leverancen)\w*|for the (?:sole |specific )?purposes? of (?:providing|performing|delivering|operating|enabling)|(?:solely|only|as necessary|(?:to the extent|where|as) necessary) (?:to|for) (?:provid|perform|deliver|fulfil|operat|support)(?:e|ing)?|for the purposes? of (?:the )?(?:\w+['’]s )?(?:execution|performance|provision|operation)|in order to (?:provide|perform|deliver)|in connection with (?:the )?(?:provision|delivery|performance))\b[^.;]{4,300})",
    re.IGNORECASE,
)
INTENDED = re.compile(
    r"(?P<aim>(?:formålet (?:hermed |med (?:behandlingen|dette) )?er(?: udelukkende| alene| kun)?(?: at)?|således at (?:kunden|den|controller|the)|the purpose (?:of the processing|thereof) is) [^.;]{6,300})",
    re.IGNORECASE,
)


def purposes(heard: Heard) -> list[Fact]:
    """The purposes the text allows, and those it tells under such a heading or in passing."""
    allowed = [fact(one.value["name"], one.words) for one in heard.all(purpose.ALLOWED)]
    under = phrases_under(heard.document, Topic.PURPOSE, COLUMN)
    return each_once([*allowed, *under, *_in_passing(heard.document)])


def _in_passing(document: Document) -> list[Fact]:
    """Sentences that say what personal data are processed for, wherever they stand."""
    found = list[Fact]()
    for said in document.said:
        if said.section.topics & NOT_HERE or OF_THE_AGREEMENT.match(said.words):
            continue
        aim = IN_PASSING.search(said.words)
        aim = aim or INTENDED.search(said.words)
        if aim and re.search(r"\bdata\b|oplysning|processor|uppgift|instruks", said.plain):
            found.append(fact(aim["aim"].strip(" ,"), said.words))
    return found
