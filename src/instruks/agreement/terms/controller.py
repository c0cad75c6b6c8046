"""The controller's own duties: what must nobody else decide for it?"""

from instruks.agreement.term import Term
from instruks.agreement.values import yes

ANSWERS_FOR_LAWFULNESS = Term("controller.answers_for_lawfulness", yes, "Den dataansvarlige svarer for lovligheden", "The controller answers for lawfulness")  # fmt: skip
DECIDES_PURPOSES = Term("controller.decides_purposes", yes, "Den dataansvarlige bestemmer formål og midler", "The controller decides purposes and means")  # fmt: skip
HAS_LEGAL_BASIS = Term("controller.has_legal_basis", yes, "Den dataansvarlige sikrer behandlingsgrundlag", "The controller makes sure of a legal basis")  # fmt: skip
ASSESSES_RISKS = Term("controller.assesses_risks", yes, "Den dataansvarlige vurderer risici", "The controller assesses risks")  # fmt: skip
GIVES_RISK_INFORMATION = Term("controller.gives_risk_information", yes, "Den dataansvarlige giver oplysninger til risikovurdering", "The controller supplies what the processor needs to assess risks")  # fmt: skip
CHECKS_VENDOR_TERMS = Term("controller.checks_vendor_terms", yes, "Den dataansvarlige følger selv leverandørens vilkår", "The controller itself follows the vendor's terms")  # fmt: skip
ADMINISTERS_AFTER_SETUP = Term("controller.administers_after_setup", yes, "Den dataansvarlige administrerer efter opsætning", "The controller administers after set-up")  # fmt: skip
