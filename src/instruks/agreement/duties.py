"""Which duties have a time, in the order people meet them?"""

from instruks.agreement import start_facts as starts
from instruks.agreement.duty import Direction, Duty
from instruks.agreement.terms import (
    access,
    audit,
    breach,
    contact,
    instruction,
    operation,
    retention,
    rights,
    subprocessor,
    supervision,
    termination,
    transfer,
)
from instruks.agreement.terms import term_of_agreement as agreement
from instruks.agreement.terms.subprocessor import ObjectionEnds
from instruks.agreement.terms.termination import Silence
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.answer import Clock, OwedBy


def reminds(terms: Terms) -> bool:
    """Whether silence at the end is followed by a reminder."""
    silence = terms.get(termination.SILENCE)
    return silence is not None and silence.value is Silence.REMIND_THEN_ERASE


def objects_until_effect(terms: Terms) -> bool:
    """Whether an objection can be made until the change takes effect."""
    ends = terms.get(subprocessor.OBJECTION_ENDS)
    return ends is not None and ends.value is ObjectionEnds.EFFECT


DUTIES = (
    # breaches and instructions
    Duty(
        "tell_breach", breach.NOTICE, "Underret den dataansvarlige om bruddet", "Tell the controller of the breach",
        starts.BREACH_KNOWN_TO_PROCESSOR, wording=(breach.WITHOUT_UNDUE_DELAY,),
    ),
    Duty(
        "report_breach", breach.REPORT_WITHIN, "Anmeld bruddet til tilsynsmyndigheden", "Report the breach to the authority",
        starts.BREACH_KNOWN_TO_CONTROLLER, OwedBy.CONTROLLER, Clock.STATUTORY,
    ),
    Duty(
        "help_tell_persons", None, "Hjælp med at underrette de registrerede", "Help to tell the persons",
        starts.HIGH_RISK_FOUND, wording=(breach.HELP_TELL_PERSONS,),
    ),
    Duty(
        "warn_of_instruction", None, "Gør den dataansvarlige opmærksom på en ulovlig instruks", "Warn the controller of an unlawful instruction",
        starts.INSTRUCTION_THOUGHT_UNLAWFUL, direction=Direction.THAT_DAY, wording=(instruction.WARN_UNLAWFUL,),
    ),
    Duty(
        "tell_legal_demand", transfer.LEGAL_DEMAND_TOLD_FIRST, "Oplys om et retligt krav, før det efterkommes", "Tell of a legal demand before it is met",
        starts.LEGAL_DEMAND_TO_BE_MET, direction=Direction.BEFORE_IT,
    ),
    # the persons' rights
    Duty(
        "pass_on_request", rights.FORWARD_WITHIN, "Send den registreredes henvendelse videre", "Pass on the person's request",
        starts.REQUEST_REACHED_PROCESSOR, wording=(rights.FORWARD,),
    ),
    Duty(
        "help_with_rights", rights.HELP_WITHIN, "Hjælp den dataansvarlige med at svare", "Help the controller to answer",
        starts.HELP_ASKED_FOR, wording=(rights.RIGHT, rights.WITHIN_REASON, rights.ON_REQUEST),
    ),
    Duty(
        "answer_person", rights.ANSWER_WITHIN, "Svar den registrerede", "Answer the person",
        starts.REQUEST_REACHED_CONTROLLER, OwedBy.CONTROLLER, Clock.STATUTORY,
    ),
    Duty(
        "answer_person_counted_early", rights.ANSWER_WITHIN, "Svar den registrerede, hvis fristen løber fra databehandlerens modtagelse", "Answer the person, should the time run from the processor's receipt",
        starts.REQUEST_REACHED_PROCESSOR, OwedBy.CONTROLLER, Clock.STATUTORY,
    ),
    Duty(
        "answer_person_extended", rights.EXTENSION, "Svar den registrerede efter forlængelse", "Answer the person after an extension",
        starts.EXTENSION_TOLD, OwedBy.CONTROLLER, Clock.STATUTORY, Direction.EXTENDED, extends="answer_person",
    ),
    Duty(
        "answer_consultation", rights.CONSULTATION_WITHIN, "Myndigheden svarer på høringen", "The authority answers the consultation",
        starts.CONSULTATION_RECEIVED, OwedBy.OTHER, Clock.STATUTORY,
    ),
    Duty(
        "answer_consultation_extended", rights.CONSULTATION_EXTENSION, "Myndigheden svarer på den forlængede høring", "The authority answers the extended consultation",
        starts.CONSULTATION_EXTENDED, OwedBy.OTHER, Clock.STATUTORY, Direction.EXTENDED, extends="answer_consultation",
    ),
    # sub-processors
    Duty(
        "give_notice_of_change", subprocessor.NOTICE, "Giv besked om en ny underdatabehandler", "Give notice of a new sub-processor",
        starts.CHANGE_TAKES_EFFECT, direction=Direction.BACK_FROM,
    ),
    Duty(
        "use_new_subprocessor", subprocessor.NOTICE, "Tag den nye underdatabehandler i brug", "Begin to use the new sub-processor",
        starts.CHANGE_NOTICE_RECEIVED, direction=Direction.NOT_BEFORE, dated=starts.CHANGE_NOTICE_DATED,
    ),
    Duty(
        "object", subprocessor.OBJECT_WITHIN, "Gør indsigelse mod en ny underdatabehandler", "Object to a new sub-processor",
        starts.CHANGE_NOTICE_RECEIVED, OwedBy.CONTROLLER, dated=starts.CHANGE_NOTICE_DATED,
    ),
    Duty(
        "object_before_effect", subprocessor.OBJECTION_ENDS, "Gør indsigelse, før ændringen får virkning", "Object before the change takes effect",
        starts.CHANGE_TAKES_EFFECT, OwedBy.CONTROLLER, direction=Direction.BEFORE_IT, provided=objects_until_effect,
    ),
    Duty(
        "tell_urgent_change", None, "Underret om et hasteskift af underdatabehandler", "Tell of an urgent change of sub-processor",
        starts.URGENT_CHANGE, wording=(subprocessor.URGENT_PATH,),
    ),
    Duty(
        "give_list", None, "Giv listen over underdatabehandlere", "Give the list of sub-processors",
        starts.LIST_ASKED_FOR, direction=Direction.THAT_DAY, wording=(subprocessor.LIST_ON_REQUEST,),
    ),
    Duty(
        "give_contract_copy", subprocessor.CONTRACT_COPY_WITHIN, "Giv kopi af underdatabehandleraftalen", "Give a copy of the sub-processor's contract",
        starts.CONTRACT_COPY_ASKED_FOR, wording=(subprocessor.CONTRACT_COPY_ON_REQUEST,),
    ),
    # retention and the end
    Duty(
        "erase_setup_data", retention.SETUP_DATA, "Slet opsætningsdata", "Erase the set-up data",
        starts.SETUP_COMPLETED, direction=Direction.OR_EARLIER, earlier=starts.SETUP_DATA_NOT_NEEDED,
    ),
    Duty(
        "erase_database_copy", operation.DATABASE_COPY_KEPT, "Slet den hentede database", "Erase the fetched database",
        starts.DATABASE_FETCHED,
    ),
    Duty(
        "age_out_backup", retention.BACKUP, "Oplysningerne er ude af backup", "The data are out of the backup",
        starts.CONTROLLER_ERASED,
    ),
    Duty(
        "erase_at_end", termination.ERASE_AT_END, "Slet, når brugen ophører", "Erase when the use ends",
        starts.USE_ENDED, direction=Direction.AT_ONCE,
    ),
    Duty(
        "choose_erasure_or_return", termination.ANSWER_WITHIN, "Vælg sletning eller tilbagelevering", "Choose erasure or return",
        starts.PROCESSING_ENDED, OwedBy.CONTROLLER,
    ),
    Duty(
        "remind_of_choice", termination.ANSWER_WITHIN, "Send en rykker om valget", "Send a reminder of the choice",
        starts.PROCESSING_ENDED, direction=Direction.REMINDER, provided=reminds,
    ),
    Duty(
        "erase_after_silence", termination.GRACE, "Slet efter fortsat tavshed", "Erase after continued silence",
        starts.REMINDER_RECEIVED, direction=Direction.NOT_BEFORE, provided=reminds,
    ),
    Duty(
        "end_agreement", agreement.END_NOTICE, "Aftalen ophører efter opsigelse", "The agreement ends after notice",
        starts.END_NOTICE_RECEIVED, OwedBy.OTHER, direction=Direction.NOT_BEFORE, wording=(agreement.END_AFTER_DATA_CLEARED,),
    ),
    # access, audits and supervision
    Duty(
        "review_accesses", access.REVIEW_EVERY, "Gennemgå adgangene", "Review the accesses",
        starts.ACCESSES_REVIEWED, wording=(access.REVIEWED,),
    ),
    Duty(
        "show_secrecy", access.PLEDGES_SHOWN_WITHIN, "Påvis tavshedspligten", "Show the secrecy",
        starts.SECRECY_ASKED_FOR, wording=(access.PLEDGES_SHOWN_ON_REQUEST,),
    ),
    Duty(
        "answer_audit", audit.ANSWER_WITHIN, "Svar på trinnet i tilsynet", "Answer the step of the audit",
        starts.AUDIT_STEP_REACHED, wording=(audit.STEP, audit.FORM),
    ),
    Duty(
        "give_information", None, "Giv oplysninger til tilsynet", "Give information for the audit",
        starts.INFORMATION_ASKED_FOR, wording=(audit.INFORMATION_GIVEN,),
    ),
    Duty(
        "supervise_subprocessor", supervision.EVERY, "Før tilsyn med underdatabehandleren", "Supervise the sub-processor",
        starts.SUBPROCESSOR_SUPERVISED, wording=(supervision.METHOD, supervision.BY_RISK),
    ),
    Duty(
        "tell_cause", None, "Underret om, hvad tilsynet viste", "Tell what the supervision showed",
        starts.SUPERVISION_GAVE_CAUSE, wording=(supervision.TELL_IF_CAUSE,),
    ),
    Duty(
        "tell_more_of_supervision", supervision.MORE_WITHIN, "Giv oplysninger om tilsyn med underdatabehandlere", "Tell more of the supervision of sub-processors",
        starts.SUPERVISION_ASKED_ABOUT, wording=(supervision.MORE_ON_REQUEST,),
    ),
    Duty(
        "renew_report", supervision.REPORT, "Næste revisionserklæring", "The next auditor's report",
        starts.REPORT_PERIOD_ENDED,
    ),
    Duty(
        "tell_new_contact", contact.TELL_CHANGES_WITHIN, "Oplys om den nye kontaktperson", "Tell of the new contact person",
        starts.CONTACT_CHANGED, wording=(contact.TELL_CHANGES,),
    ),
)  # fmt: skip
"""Every duty with a time; the law's own stand among them and are cited to the law."""
