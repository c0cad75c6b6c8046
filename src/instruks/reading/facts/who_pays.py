"""Who pays for an audit?"""

import re
from collections.abc import Sequence

from instruks.reading.document import Said
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.fragments import AUDIT
from instruks.reading.topics import Topic

ON_THEIR_OWN = r"for egen regning|egne (?:omkostninger|udgifter|kostnader)|(?:at )?(?:its|their|your) (?:own )?(?:cost|expense)"
BEARS = r"(?:afhold\w*|bære?r?|står f[oö]r|svarer for|svarar för|\bbär\b|betale?r?|dække?r?|dekker|bears?|pays?|godtgør\w*|reimburse\w*|cover)"
COSTS = r"(?:omkostning|udgift|kostnad|costs?\b|expenses?|vederlag|honorar|fees?\b|tid)"
PAYERS: Sequence[tuple[str, str]] = (
    ("each its own", r"hver (?:af )?parte?n?e?|each (?:of the )?part|vardera part|respektive part|varje part|begge parter .{0,20}egne"),
    ("controller", rf"(?:controller|kunden?|customer|\byou)\b.{{0,60}}{BEARS}|(?:af|by) (?:controller|kunden|customer)\b|{COSTS}.{{0,120}}(?:borne|paid|afholdes|betales|bæres|dækkes|dekkes|bärs) (?:af|by|in full by|av) (?:controller|kunden|customer)|at (?:controller's|customer's|your) (?:sole |own )?(?:cost|expense)|(?:controller|kunden|customer)\b.{{0,90}}(?:{ON_THEIR_OWN})|(?:controller's|customer's) payment"),
    ("controller", r"processor(?:'s)?\b.{0,120}(?:vederlag|faktur|honorar|afregn|opkræve|timepris|medgå|charge|invoice|compensation|fee)|(?:faktureres|afregnes).{0,40}medgået tid|compensation to processor"),
    ("processor", rf"processor\b.{{0,60}}(?:{ON_THEIR_OWN}|{BEARS} .{{0,30}}{COSTS})|{COSTS}.{{0,120}}(?:borne|paid|afholdes|betales|bæres|dækkes|dekkes|bärs) (?:af|by|av) processor\b|(?:uden|without) (?:beregning|charge|vederlag)"),
)  # fmt: skip
MONEY = re.compile(f"{COSTS}|regning|faktur|afregn|betal|charge|compensation|beregning")


def who_pays(heard: Heard) -> Fact | None:
    """The controller, the processor or each its own, with every sentence that says so."""
    found = [(payer, said.words) for said in heard.document.said if (payer := _payer(said))]
    if not found:
        return None
    payers = dict.fromkeys(payer for payer, _ in found)
    words = list(dict.fromkeys(words for _, words in found))
    return fact("; ".join(payers), *words)


def _payer(said: Said) -> str:
    """Who pays by one sentence about audits, or nothing."""
    topics = said.section.topics
    about = Topic.AUDIT in topics or re.search(AUDIT, said.plain)
    if not about or said.heading or Topic.SUPERVISION in topics or not MONEY.search(said.plain):
        return ""
    return next((payer for payer, words in PAYERS if re.search(words, said.plain)), "")
