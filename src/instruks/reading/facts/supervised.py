"""How is the processor secured and audited, and whom does one write to?"""

from typing import Any

from instruks.agreement.terms import access, contact
from instruks.agreement.terms import audit as audited
from instruks.agreement.terms import security as secured
from instruks.reading.facts.heard import Fact, Heard, fact

FORMS = {
    "self-check": "egenkontrol",
    "written": "skriftligt tilsyn",
    "inspection": "fysisk inspektion",
}


def audit(heard: Heard) -> dict[str, Any]:
    """How often the controller audits, and in which forms."""
    often = heard.last(audited.PER_YEAR)
    return {
        "frequency_per_year": fact(often.value, often.words) if often else None,
        "forms": [fact(FORMS[str(one.value)], one.words) for one in heard.all(audited.FORM)],
    }


def security(heard: Heard) -> list[Fact]:
    """The measures the text names."""
    terms = (secured.MEASURE, secured.MANAGEMENT_SYSTEM, access.REVIEWED, access.NEEDED_ONLY)
    return [
        fact(one.value["name"] if isinstance(one.value, dict) else one.words, one.words)
        for one in heard.all(*terms)
    ]


def contacts(heard: Heard) -> list[Fact]:
    """Every mail address of the text."""
    return [
        {"email": one.value["mail"], "evidence": one.value["mail"]}
        for one in heard.all(contact.PERSON)
        if "mail" in one.value
    ]
