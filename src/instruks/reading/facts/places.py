"""Where is the data processed, and may it leave for a third country?"""

from typing import Any

from instruks.agreement.terms import place, transfer
from instruks.reading.facts.chain import country_name
from instruks.reading.facts.heard import Fact, Heard, fact, in_its_words


def locations(heard: Heard) -> list[Fact]:
    """Every place the text names, and every sort of place it allows."""
    named = [
        fact(f"{country_name(one.value['country'])} ({one.value['who']})", one.words)
        for one in heard.all(place.ALLOWED)
    ]
    return named + in_its_words(heard.all(place.CLASS, place.REMOTE_WORK_BY_POLICY))


def third_country(heard: Heard) -> dict[str, Any]:
    """Whether data goes to a third country: `yes`, `no`, `conditional`, or None where nothing is said."""
    approved = heard.all(
        transfer.ADEQUATE_COUNTRIES,
        transfer.DPF_ORGANISATIONS,
        transfer.SCC_ALLOWED,
        transfer.RECIPIENT,
    )
    bound = heard.all(transfer.BASIS_REQUIRED, transfer.ON_INSTRUCTION_ONLY)
    code = "yes" if approved else "conditional" if bound else None
    return {"code": code, "evidence": [one.words for one in approved or bound]}
