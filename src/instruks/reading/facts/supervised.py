"""How is the processor secured and audited, and whom does one write to?"""

from typing import Any

from instruks.agreement.terms import audit as audited
from instruks.agreement.terms import contact
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


def contacts(heard: Heard) -> list[Fact]:
    """Every mail address of the text."""
    return [
        {"email": one.value["mail"], "evidence": one.value["mail"]}
        for one in heard.all(contact.PERSON)
        if "mail" in one.value
    ]
