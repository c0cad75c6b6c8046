"""How are sub-processors supervised, and which auditor's reports are promised?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import supervision
from instruks.agreement.terms.supervision import Method
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.fragments import AUDIT, ON_REQUEST, TELL
from instruks.reading.rules import by_rules, says, spell_in
from instruks.reading.services import services_in
from instruks.reading.spells import times_a_year
from instruks.reading.topics import Topic

HOME = (Topic.SUPERVISION,)
KIND = re.compile(
    r"\b(ISAE ?3\d{3}(?: type [12I]{1,2})?|ISRS ?\d{4}|SOC ?[123](?: type [12I]{1,2})?|ISO(?:/IEC)? ?27001)\b",
    re.IGNORECASE,
)
EVERY = {1: "1 year", 2: "6 months", 4: "3 months", 12: "1 month"}


def _methods(said: Said) -> list[Method]:
    found = []
    if re.search(r"revisionserklæring|audit(?:or'?s)? report|revisionsrapport", said.plain):
        found.append(Method.AUDITORS_REPORT)
    if re.search(
        r"skriftlig\w* (?:tilsyn|information|kontrol)|written (?:audit|supervision)|spørgeskema|questionnaire",
        said.plain,
    ):
        found.append(Method.WRITTEN)
    if re.search(
        r"fysisk\w* (?:tilsyn|inspektion)|on-?site|physical inspection|inspektion af lokaliteter",
        said.plain,
    ):
        third = re.search(r"uafhængig tredjepart|independent third party", said.plain)
        found.append(Method.INSPECTION_BY_THIRD_PARTY if third else Method.INSPECTION)
    return found


def _every(said: Said) -> str | None:
    times = times_a_year(said.words)
    spell = spell_in(said, r"hver|every")
    return EVERY.get(times or 0) or (
        str(spell.period) if spell and re.search(r"\bhver|every", said.plain) else None
    )


def _report(said: Said) -> dict[str, Any] | None:
    kind = None if said.listed else KIND.search(said.words)
    every = _every(said) or (
        "1 year" if re.search(r"hvert år|årlig|annual|yearly", said.before) else None
    )
    if not kind or not every:
        return None
    covered = said.words[kind.end() :]
    services = (
        services_in(covered)
        if re.search(r"^[-\w]* ?(?:for|covering|vedrørende)\b", covered.strip())
        else []
    )
    found: dict[str, Any] = {"kind": re.sub(r"(?<=[A-Z])(?=\d)", " ", kind[1]), "every": every}
    return found | ({"services": services} if services else {})


RULES = (
    says(supervision.METHOD, _methods, r"processor|tilsyn|revision", AUDIT + r"|gennemgang|egenkontrol", under=HOME, never=r"^controller kan|controller's (?:eventuelle )?(?:deltagelse|tilsyn)|procedurer for"),
    says(supervision.BY_RISK, True, r"risikovurdering|risk assessment|risikobaseret|risk-based", under=HOME),
    says(supervision.EVERY, _every, AUDIT, r"subprocessor", under=HOME, never=r"modtage kopi|får udarbejdet"),
    says(supervision.TELL_IF_CAUSE, True, TELL, r"controller", r"giver anledning|if there is cause|afvigelser|findings", r"tilsyn|audit", under=HOME),
    says(supervision.MORE_ON_REQUEST, True, ON_REQUEST, r"yderligere oplysninger|further information|opsummering|dokumentation for", r"controller", under=HOME),
    says(supervision.REPORT, _report, r"isae|isrs|soc|iso", under=(Topic.INSTRUCTION, Topic.AUDIT, Topic.SECURITY)),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Ways of supervising sub-processors, and the reports of an auditor."""
    yield from by_rules(document, RULES)
