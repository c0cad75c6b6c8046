"""How far is liability limited, in the decisive words?"""

import re
from collections.abc import Iterator

from instruks.reading.document import Said
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.topics import Topic

ABOUT = re.compile(r"\bansvar(?!lig for at|shavende)|erstatning|\bhæft|\bliab|indemnif|skadestånd|ersättning", re.IGNORECASE)  # fmt: skip
CAP = re.compile(
    r"(?:begrænse[st]?(?: til)?|limited to|(?:shall |will )?not exceed|ikke overstige|maksimalt|capped at|begränsa[st]? till|begrænset til)\s+(?P<rest>.{5,})$",
    re.IGNORECASE,
)
AMOUNT = re.compile(r"\d+ ?(?:%|procent|pct)|(?:DKK|EUR|USD|SEK|NOK|kr\.?|€|\$|£) ?\d|\d ?(?:kr\b|euro|DKK|EUR)|måneder|months|månader|(?:amount|beløb|betaling|fees paid)", re.IGNORECASE)  # fmt: skip
ELSEWHERE = re.compile(
    r"(?P<rest>(?:begrænsning|ansvarsbegræns|ansvarsbegräns|(?:exclusions? and |limitations? and )?(?:limitation|exclusion)s?|limitation of liability|ansvar|liabilit|misligholdelse|erstatning|subject to).{0,160}?"
    r"(?:hovedaftale|serviceaftale|samarbejdsaftale|leveringsaftale|kontrakt|huvudavtal|\bthe agreement|principal agreement|main agreement|\bterms\b|master|msa|vilkår|dansk rets|almindelige regler|artikel 82|article 82|art\. 82|general rules).{0,90})$",
    re.IGNORECASE,
)
EXCLUDED = re.compile(r"(?P<rest>(?:omfatter )?(?:ikke|not|no|gäller inte|neither).{0,60}?(?:indirekte|indirect|consequential|uppsåt|forsæt|grov|gross negligence|wilful|willful|følgeskade|driftstab).{0,80})$", re.IGNORECASE)  # fmt: skip
LONGEST = 24
"""Words of one statement; the rest stands in its evidence."""


def liability(heard: Heard) -> Fact | None:
    """The cap, what is excluded, or the text that liability is left to; every statement shortly."""
    found = dict[str, str]()
    for said in heard.document.said:
        if not said.heading and ABOUT.search(said.words):
            for phrase in _phrases(said):
                found.setdefault(phrase, said.words)
    return fact("; ".join(found), *dict.fromkeys(found.values())) if found else None


def _phrases(said: Said) -> Iterator[str]:
    words = re.sub(r"\s+", " ", said.words).strip(" .")
    home = said.section.topics & {Topic.LIABILITY, Topic.OTHER_TERMS, Topic.DEVIATIONS}
    abroad = said.section.topics & {
        Topic.SUBPROCESSORS,
        Topic.SECURITY,
        Topic.BREACH,
        Topic.CONTROLLER,
    }
    cap = CAP.search(words)
    if cap and AMOUNT.search(cap["rest"]):
        yield _clipped(cap["rest"])
    elif (
        (left := ELSEWHERE.search(words))
        and (home or not abroad)
        and re.search(
            r"begræns|begräns|limit|subject to|følger|reguler|fremgår|govern|gælder|gäller|henvis|bestemmes|exclusion|in accordance",
            words,
            re.IGNORECASE,
        )
    ):
        yield _clipped(left["rest"])
    if home and (out := EXCLUDED.search(words)):
        yield _clipped(out["rest"])


def _clipped(words: str) -> str:
    return " ".join(words.split()[:LONGEST])
