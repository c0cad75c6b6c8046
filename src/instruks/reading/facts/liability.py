"""How far is liability limited, in the decisive words?"""

import re

from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.topics import Topic

ABOUT = re.compile(r"\bansvar(?!lig for at|shavende)|erstatning|\berstatter\b|\bhæft|\bliab|indemnif|skadestånd|ersättning|skadesløs", re.IGNORECASE)  # fmt: skip
CAP = re.compile(
    r"(?:\bhøjst\b|\bhøyst\b|\bhögst\b|at most|a maximum of|begrænse[st]?(?: til)?|begrenset til|limited to|(?:shall |will )?not exceed|ikke overstige|maksimalt|capped at|begränsa[st]? till|begrænset til|overstiger ikke|överstiga)\s+(?P<rest>.{5,})$",
    re.IGNORECASE,
)
AMOUNT = re.compile(r"\d+ ?(?:%|procent|pct)|(?:DKK|EUR|USD|SEK|NOK|kr\.?|€|\$|£) ?\d|\d ?(?:kr\b|kroner|kronor|euro|DKK|EUR|mio|mill)|måneder|months|månader|måned|belopp|kontrakt|abonnement|direkte|(?:amount|beløb|betaling|fees paid)", re.IGNORECASE)  # fmt: skip
ELSEWHERE = re.compile(
    r"(?P<rest>(?:erstatter (?:[\w’']+ ){1,4}efter|hæfter|erstatningsansvar|begrænsning|ansvarsbegræns|ansvarsbegräns|(?:exclusions? and |limitations? and )?(?:limitation|exclusion)s?|limitation of liability|ansvar|liabilit|misligholdelse|erstatning|subject to).{0,160}?"
    r"(?:hovedaftale|serviceaftale|samarbejdsaftale|leveringsaftale|kontrakt|huvudavtal|\bthe agreement|principal agreement|main agreement|\bterms\b|master|msa|vilkår|hovedavtale|\btos\b|order form|dansk rets|(?:almindelige|alminnelige|allmänna) (?:erstatnings|skadestånds)?regler|artikel 82|article 82|art\. 82|general rules|(?:fremgår af|angivet i|fastsat i|følger af|framgår av) (?-i:Aftalen|Avtalet|Avtalen))[^,.;(]{0,70})",
    re.IGNORECASE,
)
TO_EACH = re.compile(
    r"(?P<rest>(?:each party|hver part|hver af parterne|the processor|databehandleren|\w+) (?:shall|skal|will|agrees to) (?:be liable for|indemnify|skadesløsholde|holde .{0,30}skadesløs|være ansvarlig for (?:skade|tab)).*)$",
    re.IGNORECASE,
)
EXCLUDED = re.compile(r"(?P<rest>(?:omfatter )?(?:ikke|not|no\b|ingen af parterne|ingen|gäller inte|neither).{0,60}?(?:indirekte|indirect|consequential|uppsåt|forsæt|grov|gross negligence|wilful|willful|følgeskade|driftstab).{0,80})$", re.IGNORECASE)  # fmt: skip
ANOTHERS = re.compile(
    r"subprocessor|fully (?:liable|responsible)|fuld(?:t)? ansvar|ansvarlig for (?:at|sin|sine)|\barticle 28|\bartikel 28"
)
"""Where liability is somebody else's matter: that of a sub-processor, or the duty itself."""

OF_ANOTHER_TEXT = re.compile(
    r"^(?P<rest>(?:the )?(?:hovedaftale|serviceaftale|kontrakt|huvudavtal|hovedavtal|aftale|main agreement|agreement)\w*['’]?s? (?:bestemmelser|regler|vilkår|bestämmelser|provisions|rules) (?:om|on) (?:\w+ ){0,3}(?:ansvar|liab|erstatning).{0,80})$",
    re.IGNORECASE,
)
"""«The main agreement's rules on liability apply»: the other text comes first."""

TAKES_NOTHING = re.compile(r"begrænser [^.;]{0,50}\bikke|\bnot limit\b|begrenser [^.;]{0,50}\bikke|begränsar [^.;]{0,50}\binte")  # fmt: skip
"""It says what the text does not limit."""

LEFT = re.compile(
    r"begræns|begräns|limit|subject to|underlagt|følger|follows|determined|appl(?:y|ies)\b|erstatter|hæfter|erstatningsansvarlig|reguler|regleras|fremgår|govern|gælder|gäller|henvis|bestemmes|exclusion|in accordance",
    re.IGNORECASE,
)
LEAD_IN = 5
"""Words before the decisive ones that are kept with them."""

LONGEST = 24
"""Words of one statement; the rest stands in its evidence."""


def liability(heard: Heard) -> Fact | None:
    """The cap and what is excluded; without a cap the text that liability is left to. Said shortly."""
    capped, left = dict[str, str](), dict[str, str]()
    for said in heard.document.said:
        if said.heading or not ABOUT.search(said.words) or said.words.lstrip().startswith("["):
            continue
        words = re.sub(r"\s+", " ", said.words).strip(" .")
        home = said.section.topics & {Topic.LIABILITY, Topic.OTHER_TERMS, Topic.DEVIATIONS}
        cap, out = CAP.search(words), EXCLUDED.search(words)
        if cap and AMOUNT.search(cap["rest"]):
            capped.setdefault(_clipped(cap["rest"]), said.words)
        if out and (home or re.search(r"\bansvarlig for|\bliable for|\bhæfter", words)):
            capped.setdefault(_clipped(out["rest"]), said.words)
        if (each := TO_EACH.search(words)) and not ANOTHERS.search(said.plain):
            left.setdefault(_clipped(each["rest"]), said.words)
        elsewhere = OF_ANOTHER_TEXT.search(words) or ELSEWHERE.search(words)
        if TAKES_NOTHING.search(said.plain):
            continue
        if elsewhere and LEFT.search(words) and (home or not ANOTHERS.search(said.plain)):
            before = " ".join(words[: elsewhere.start()].split()[-LEAD_IN:])
            left.setdefault(_clipped(f"{before} {elsewhere['rest']}".strip()), said.words)
    limited = any(re.search(r"\d", phrase) for phrase in capped)
    found = capped if limited else left | capped
    return fact("; ".join(found), *dict.fromkeys(found.values())) if found else None


def _clipped(words: str) -> str:
    return " ".join(words.split()[:LONGEST])
