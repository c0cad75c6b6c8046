"""May the data leave for a third country: yes, no, on a condition, or is nothing said?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import transfer
from instruks.reading.columns import Column
from instruks.reading.facts.heard import Heard
from instruks.reading.facts.transfers_said import abroad, happens, never, on_condition, speaks
from instruks.reading.facts.whereabouts import Whereabouts
from instruks.reading.recognise.approved import listed

BASES = {
    "SCC": re.compile(r"standard contractual clauses|standardkontra[kc]t\w*|\bsccs?\b|standardavtalsklausul", re.IGNORECASE),
    "EU-U.S. Data Privacy Framework": re.compile(r"data privacy framework|\bdpf\b", re.IGNORECASE),
    "adequacy decision": re.compile(r"tilstrækkelighed|tilstrækkeligt beskyttelsesniveau|adequa|adekvat", re.IGNORECASE),
    "UK Addendum": re.compile(r"\buk (?:addendum|idta)|international data transfer (?:addendum|agreement)", re.IGNORECASE),
    "binding corporate rules": re.compile(r"binding corporate rules|bindende virksomhedsregler|\bbcrs?\b|bindande företagsbestämmelser", re.IGNORECASE),
}  # fmt: skip


def third_country(heard: Heard) -> dict[str, Any] | None:
    """`code` is `yes`, `no` or `conditional`; with the bases the text names, and the words."""
    about = [said for said in heard.document.said if not said.heading and speaks(said)]
    instructed = heard.all(transfer.ADEQUATE_COUNTRIES, transfer.DPF_ORGANISATIONS, transfer.SCC_ALLOWED, transfer.RECIPIENT)  # fmt: skip
    goes = [said.words for said in about if happens(said)]
    stays = [said.words for said in about if never(said)]
    bound = [one.words for one in heard.all(transfer.BASIS_REQUIRED, transfer.ON_INSTRUCTION_ONLY)]
    bound += [said.words for said in about if on_condition(said)]
    outside = list(_recipients(heard))
    code, words = next(
        (
            (code, words)
            for code, words in (
                ("yes", [one.words for one in instructed]),
                ("yes", [words for _, words, works_there in outside if works_there]),
                ("no", stays if not goes else []),
                ("yes", goes),
                ("conditional", bound),
                ("yes", [words for _, words, _ in outside]),
            )
            if words
        ),
        (None, []),
    )
    if code is None:
        return None
    evidence = list(dict.fromkeys(words))
    return {
        "code": code,
        "basis": [
            name for name, said in BASES.items() if any(said.search(one.words) for one in about)
        ],
        "recipients": [name for name, *_ in outside],
        "evidence": evidence,
    }


def _recipients(heard: Heard) -> Iterator[tuple[str, str, bool]]:
    """Sub-processors outside the EEA with their words, and whether the text says that they work there.

    Where only the address is told, the company has its seat there; what it does may be done elsewhere.
    """
    everyone = [one for one in listed(heard.document) if one.name and not one.denied]
    whereabouts = Whereabouts(heard.document, everyone)
    for one in everyone:
        where = whereabouts.stated(one)
        if abroad(where or one.of(Column.ADDRESS)):
            yield one.name, one.words, bool(where)
