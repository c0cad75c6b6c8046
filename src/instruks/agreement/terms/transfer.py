"""Transfers: when may data go to a third country, to whom and on what basis?"""

from dataclasses import dataclass

from instruks.agreement.term import Many, Term
from instruks.agreement.values import record, yes


@dataclass(frozen=True)
class Recipient:
    """A recipient the controller has instructed by name."""

    name: str
    country: str
    description: str = ""
    basis: str = ""
    registration: str = ""


def _dropped(agreed: bool, law: bool) -> bool:
    return law and not agreed


ON_INSTRUCTION_ONLY = Term("transfer.on_instruction_only", yes, "Kun efter dokumenteret instruks", "Only on documented instruction", weaker=_dropped)  # fmt: skip
BASIS_REQUIRED = Term("transfer.basis_required", yes, "Overførselsgrundlag efter kapitel V", "A basis under Chapter V", weaker=_dropped)  # fmt: skip
TO_CONTROLLER_OR_PROCESSOR_NEEDS = Term("transfer.to_controller_or_processor_needs", yes, "Instruks kræves til modtager i tredjeland", "A recipient in a third country needs instruction")  # fmt: skip
TO_SUBPROCESSOR_NEEDS = Term("transfer.to_subprocessor_needs", yes, "Instruks kræves til underdatabehandler i tredjeland", "A sub-processor in a third country needs instruction")  # fmt: skip
OWN_PROCESSING_NEEDS = Term("transfer.own_processing_needs", yes, "Instruks kræves til egen behandling i tredjeland", "Own processing in a third country needs instruction")  # fmt: skip
STATED_IN_APPENDIX = Term("transfer.stated_in_appendix", yes, "Instruks angives i bilag C.6", "The instruction stands in the appendix")  # fmt: skip
ADEQUACY_IS_BASIS = Term("transfer.adequacy_is_basis", yes, "Sikkert tredjeland er grundlag nok", "An adequate country is basis enough")  # fmt: skip
AGREEMENT_IS_NO_BASIS = Term("transfer.agreement_is_no_basis", yes, "Aftalen er ikke et overførselsgrundlag", "The agreement is no transfer basis", weaker=_dropped)  # fmt: skip
LEGAL_DEMAND_TOLD_FIRST = Term("transfer.legal_demand_told_first", yes, "Retligt krav meddeles før behandling", "A legal demand is told first", weaker=_dropped)  # fmt: skip
ADEQUATE_COUNTRIES = Term("transfer.adequate_countries", yes, "Generel godkendelse til sikre tredjelande", "General approval for adequate countries")  # fmt: skip
DPF_ORGANISATIONS = Term("transfer.dpf_organisations", yes, "Generel godkendelse til DPF-certificerede", "General approval for DPF organisations")  # fmt: skip
DPF_CHECKED_AT_ALL_TIMES = Term("transfer.dpf_checked_at_all_times", yes, "Certificering sikres til enhver tid", "The certification is checked at all times")  # fmt: skip
RECIPIENT = Many("transfer.recipient", record(Recipient), "Instrueret modtager i tredjeland", "Instructed recipient in a third country")  # fmt: skip
RECIPIENTS_APPROVED_BY_SIGNING = Term("transfer.recipients_approved_by_signing", yes, "Modtagere godkendt ved underskrift", "Recipients approved by signing")  # fmt: skip
SCC_ALLOWED = Term(
    "transfer.scc_allowed", yes, "SCC kan indgås", "Standard contractual clauses may be concluded"
)
NEWER_SCC_ALLOWED = Term("transfer.newer_scc_allowed", yes, "Nyere SCC kan anvendes", "Newer standard contractual clauses may be used")  # fmt: skip
SCC_UNCHANGED = Term("transfer.scc_unchanged", yes, "SCC ændres ikke af aftalen", "The agreement does not change the standard contractual clauses")  # fmt: skip
