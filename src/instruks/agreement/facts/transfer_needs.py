"""What must be on file before a basis carries a transfer, and what do people call it?"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Need:
    """One thing that must be there: its slug in the facts and its names."""

    slug: str
    danish: str
    english: str


def transfer_needs() -> Mapping[str, Need]:
    """Every need of every basis, by its slug. Source: GDPR chapter V."""
    return {need.slug: need for need in NEEDS}


NEEDS = (
    Need("adequacy_decision", "en tilstrækkelighedsafgørelse for landet", "an adequacy decision for the country"),
    Need("active_certification", "modtagerens certificering, som den står i dag", "the recipient's certification, active today"),
    Need("data_kind_covered", "at certificeringen dækker denne slags oplysninger", "that the certification covers this kind of data"),
    Need("entity_covered", "at certificeringen dækker netop dette selskab", "that the certification covers this very company"),
    Need("instrument", "det retligt bindende instrument", "the legally binding instrument"),
    Need("transfer_assessment", "en vurdering af overførslen", "an assessment of the transfer"),
    Need("approval_by_authority", "tilsynsmyndighedens godkendelse", "the supervisory authority's approval"),
    Need("approval_by_commission", "Kommissionens godkendelse", "the Commission's approval"),
    Need("authorisation_by_authority", "tilsynsmyndighedens tilladelse", "the supervisory authority's authorisation"),
    Need("version_in_force", "en gældende udgave af bestemmelserne", "a version of the clauses that is in force"),
    Need("module", "det valgte modul", "the module that was chosen"),
    Need("annexes", "udfyldte bilag", "the annexes, filled in"),
    Need("signatures", "begge parters underskrift", "both parties' signatures"),
    Need("binding_commitment", "modtagerens bindende tilsagn", "the recipient's binding commitment"),
    Need("consent_of_person", "den registreredes udtrykkelige samtykke", "the person's explicit consent"),
    Need("told_of_risks", "at den registrerede kender risikoen", "that the person was told of the risks"),
    Need("necessity", "at overførslen er nødvendig", "that the transfer is necessary"),
    Need("exception_reasoned", "en begrundelse for at bruge undtagelsen", "the reasons for using the exception"),
    Need("conditions_of_register", "at registrets betingelser er opfyldt", "that the register's conditions are met"),
    Need("not_repetitive", "at overførslen ikke gentages", "that the transfer is not repeated"),
    Need("few_persons", "at den kun angår få personer", "that it concerns few persons only"),
    Need("safeguards", "passende garantier", "suitable safeguards"),
    Need("authority_told", "at tilsynsmyndigheden er underrettet", "that the supervisory authority was told"),
    Need("persons_told", "at de registrerede er underrettet", "that the persons were told"),
)  # fmt: skip
"""In the order in which the bases name them."""
