"""Sub-processors: who may be used for what, who must be told, and who answers?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import one_of, period, record, yes
from instruks.deadlines.period import surely_shorter


class Authorisation(StrEnum):
    """Whether each sub-processor needs a yes, or all are approved until an objection."""

    GENERAL = "general"
    SPECIFIC = "specific"


class Answers(StrEnum):
    """How far the processor answers to the controller for its sub-processors."""

    FULLY = "fully"
    NOT_FOR_STANDARD_SERVICES = "not for standard third-party services"


class CountedFrom(StrEnum):
    """The start fact of a notice period."""

    RECEIVED = "received"  # in the other party's hands
    DATE_OF_NOTICE = "date of notice"


class ObjectionEnds(StrEnum):
    """Until when an objection can be made where no period is set."""

    PERIOD = "period"
    EFFECT = "announced effect"


class Grounds(StrEnum):
    """What an objection must carry."""

    STATED = "specific reasons stated"  # a rule of form
    REASONABLE = "reasonable, concrete grounds"  # a rule of substance; a person judges


@dataclass(frozen=True)
class SubProcessor:
    """An approved sub-processor: what for, with which data, under whom, and where its address is.

    `level` 1 is the processor's own, 2 the sub-processor's; `parent` names the one above.
    `activities` and `data` are slugs; data `all` means what the agreement covers.
    The address is never a place of processing: `place.allowed` decides that.
    """

    name: str
    activities: tuple[str, ...]
    description: str = ""
    data: tuple[str, ...] = ("all",)
    level: int = 1
    parent: str = ""
    registration: str = ""
    address: str = ""
    country: str = ""
    contact: str = ""
    standard_service: bool = False


def _approval_dropped(agreed: Authorisation, law: Authorisation) -> bool:
    return law is Authorisation.SPECIFIC and agreed is Authorisation.GENERAL


APPROVED = Many("subprocessor.approved", record(SubProcessor), "Godkendt underdatabehandler", "Approved sub-processor")  # fmt: skip
AUTHORISATION = Term("subprocessor.authorisation", one_of(Authorisation), "Godkendelsesform", "Form of authorisation", weaker=_approval_dropped)  # fmt: skip
APPROVAL_FIRST = Term("subprocessor.approval_first", yes, "Ingen uden forudgående godkendelse", "None without prior authorisation", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
NEW_ACTIVITY_NEEDS_APPROVAL = Term("subprocessor.new_activity_needs_approval", yes, "Ny aktivitet kræver skriftlig godkendelse", "A new activity needs written approval")  # fmt: skip
NOTICE = Term("subprocessor.notice", period, "Varsel før ny underdatabehandler", "Notice before a new sub-processor", weaker=surely_shorter)  # fmt: skip
NOTICE_COUNTED_FROM = Term("subprocessor.notice_counted_from", one_of(CountedFrom), "Varslet regnes fra", "The notice counts from")  # fmt: skip
NOTICE_IF_POSSIBLE = Term("subprocessor.notice_if_possible", yes, "Varslet gælder så vidt muligt", "The notice is owed as far as possible")  # fmt: skip
LONGER_NOTICE_CAN_BE_AGREED = Term("subprocessor.longer_notice_can_be_agreed", yes, "Længere varsel kan aftales", "A longer notice can be agreed")  # fmt: skip
URGENT_PATH = Term("subprocessor.urgent_path", yes, "Kortere varsel i særlige tilfælde", "Shorter notice in special cases")  # fmt: skip
TELL_CHANGES = Term("subprocessor.tell_changes", yes, "Planlagte ændringer meddeles", "Planned changes are told", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
TELL_AT_PURCHASE = Term(
    "subprocessor.tell_at_purchase", yes, "Orientering ved tilkøb", "Told when services are bought"
)
LIST_ON_REQUEST = Term(
    "subprocessor.list_on_request", yes, "Aktuel liste på forespørgsel", "Current list on request"
)
OBJECT_WITHIN = Term("subprocessor.object_within", period, "Frist for indsigelse", "Time to object")
OBJECTION_ENDS = Term("subprocessor.objection_ends", one_of(ObjectionEnds), "Indsigelse kan ske indtil", "An objection can be made until")  # fmt: skip
OBJECTION_IN_WRITING = Term("subprocessor.objection_in_writing", yes, "Indsigelse sker skriftligt", "An objection is in writing")  # fmt: skip
OBJECTION_GROUNDS = Term("subprocessor.objection_grounds", one_of(Grounds), "Krav til indsigelsen", "What an objection must carry")  # fmt: skip
OBJECTION_MAY_STOP_DELIVERY = Term("subprocessor.objection_may_stop_delivery", yes, "Indsigelse kan standse leverancen", "An objection may stop delivery")  # fmt: skip
OBJECTION_MAY_END = Term("subprocessor.objection_may_end", yes, "Indsigelse kan føre til opsigelse", "An objection may end the agreement")  # fmt: skip
SILENCE_IS_CONSENT = Term("subprocessor.silence_is_consent", yes, "Tavshed er accept af ændringen", "Silence accepts the change")  # fmt: skip
OBJECTION_KEEPS_PAYMENT = Term("subprocessor.objection_keeps_payment", yes, "Betaling består ved indsigelse", "Payment stands in spite of an objection")  # fmt: skip
REFUSAL_IS_NO_BREACH = Term("subprocessor.refusal_is_no_breach", yes, "Afslag er ikke misligholdelse", "Non-delivery after a refusal is no breach")  # fmt: skip
SPECIFIC_WHERE_AGREED = Term("subprocessor.specific_where_agreed", yes, "Forudgående tilladelse, hvor det er aftalt", "Prior permission where that is agreed")  # fmt: skip
CONDITIONS_MET = Term("subprocessor.conditions_met", yes, "Betingelserne i artikel 28, stk. 2 og 4, opfyldes", "The conditions of article 28(2) and (4) are met", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
SAME_DUTIES = Term("subprocessor.same_duties", yes, "Samme forpligtelser pålægges", "The same duties are put on it", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
CONTRACT_COPY_ON_REQUEST = Term("subprocessor.contract_copy_on_request", yes, "Kopi af underdatabehandleraftale på anmodning", "Copy of its contract on request")  # fmt: skip
CONTRACT_COPY_WITHIN = Term("subprocessor.contract_copy_within", period, "Kopien gives inden", "The copy is given within")  # fmt: skip
COMMERCIAL_TERMS_WITHHELD = Term("subprocessor.commercial_terms_withheld", yes, "Kommercielle vilkår udelades", "Commercial terms are left out")  # fmt: skip
CONTROLLER_STEPS_IN = Term("subprocessor.controller_steps_in", yes, "Den dataansvarlige indtræder ved konkurs", "The controller steps in on bankruptcy")  # fmt: skip
PROCESSOR_ANSWERS = Term("subprocessor.processor_answers", one_of(Answers), "Databehandlerens ansvar for underdatabehandleren", "The processor's responsibility for the sub-processor", weaker=lambda agreed, law: law is Answers.FULLY and agreed is not law)  # fmt: skip
STANDARD_SERVICES = Term("subprocessor.standard_services", yes, "Standard tredjepartsydelser", "Standard third-party services")  # fmt: skip
VENDOR_TERMS_ACCEPTED = Term("subprocessor.vendor_terms_accepted", yes, "Leverandørens egne vilkår er accepteret", "The vendor's own terms are accepted")  # fmt: skip
