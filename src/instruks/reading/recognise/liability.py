"""How far does the processor pay, and who gets money back from whom?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import liability
from instruks.agreement.terms.liability import Excluded
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.rules import by_rules, says, spell_in
from instruks.reading.topics import Topic

HOME = (Topic.LIABILITY, Topic.OTHER_TERMS)
SHARE = re.compile(r"(\d{1,4})(?:[.,](\d+))? ?(?:%|procent|pct\.?|per ?cent)", re.IGNORECASE)


def _cap(said: Said) -> dict[str, Any] | None:
    """«150 % of what was received in the 12 months before»."""
    share, spell = (
        SHARE.search(said.words),
        spell_in(said, r"foregående|seneste|forudgående|preceding|previous|prior"),
    )
    if not share or spell is None or spell.period.unit.value not in {"months", "years"}:
        return None
    months = spell.period.length * (12 if spell.period.unit.value == "years" else 1)
    per_cent: int | float = float(f"{share[1]}.{share[2]}") if share[2] else int(share[1])
    return {"per_cent": per_cent, "months": months}


RULES = (
    says(liability.CAP, _cap, r"ansvar|erstatning|liabil", r"begræns|limit|exceed|overstige", r"%|procent|per ?cent|pct"),
    says(liability.WITHIN_SERVICE_AGREEMENT_CAP, True, r"erstatningsansvar|liability", r"omfattet af|subject to|indregnes", r"begrænsning|limitation|maksim", r"serviceaftale|hovedaftale|agreement|aftale", under=HOME),
    says(liability.EXCLUDED, Excluded.INDIRECT_LOSS, r"indirekte tab|følgeskade|indirect (?:loss|damage)|consequential", r"ikke|not|no\b|excluded|hæfter", r"ansvar|liab|hæfter|erstatning", under=HOME),
    says(liability.EXCLUDED, Excluded.THIRD_PARTY_INTRUSION, r"cyberkriminalitet|computervirus|hacking|tredjemands uberettigede|cyber ?crime|third[- ]party intrusion", r"ikke ansvarlig|not (?:be )?liable|hæfter ikke", under=HOME),
    says(liability.INTRUSION_UNLESS_SECURITY_FAILED, True, r"cyberkriminalitet|computervirus|hacking|cyber ?crime|intrusion", r"medmindre|unless", r"sikkerhed|security", under=HOME),
    says(liability.RECOURSE_ABOVE_CAP, True, r"regres|recourse", r"overstiger|exceed", r"begrænsning|limit|maksim|cap", under=HOME),
    says(liability.RECOURSE_ON_PART_PAYMENT, True, r"regres|recourse", r"ikke svarer til fuld|less than full|delvis", under=HOME),
    says(liability.NON_MATERIAL_SHARED, True, r"ikke-økonomisk|non-material|immateriel", r"art(?:ikel|icle|\.) ?82", under=HOME),
    says(liability.FINES_STAY, True, r"regres|erstatningskrav|recourse", r"bøder|fines?\b|straf|penalt", r"ikke|not|cannot", under=HOME),
    says(liability.SERVICE_AGREEMENT_LIMITS_APPLY, True, r"(?:serviceaftale|hovedaftale|huvudavtal|agreement).{0,80}(?:ansvarsbegræns|limitations? of liability|liab)|ansvarsbegränsningar som följer av|subject to the limitations? of liability|ansvarsbegræns.{0,80}(?:serviceaftale|hovedaftale)", r"gæld|appl|gäller|subject to", under=(*HOME, Topic.PRECEDENCE)),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """The cap, what is excluded, and recourse between the parties."""
    yield from by_rules(document, RULES)
