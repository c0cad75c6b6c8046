"""What must have happened before a time begins to run?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class StartFact:
    """An event that starts a deadline; the moment it happened is handed in, with its time zone.

    `slug` is how it is stored and asked for; the rest is what people call it.
    """

    slug: str
    danish: str
    english: str


BREACH_KNOWN_TO_PROCESSOR = StartFact("breach_known_to_processor", "Databehandleren fik kendskab til bruddet", "The processor knew of the breach")  # fmt: skip
BREACH_KNOWN_TO_CONTROLLER = StartFact("breach_known_to_controller", "Den dataansvarlige fik kendskab til bruddet", "The controller knew of the breach")  # fmt: skip
HIGH_RISK_FOUND = StartFact("high_risk_found", "Bruddet blev anset for at indebære en høj risiko", "The breach was found to bring a high risk")  # fmt: skip
INSTRUCTION_THOUGHT_UNLAWFUL = StartFact("instruction_thought_unlawful", "Databehandleren anså en instruks for ulovlig", "The processor thought an instruction unlawful")  # fmt: skip
LEGAL_DEMAND_TO_BE_MET = StartFact("legal_demand_to_be_met", "Et retligt krav skal efterkommes", "A legal demand is to be met")  # fmt: skip
REQUEST_REACHED_PROCESSOR = StartFact("request_reached_processor", "Databehandleren fik en registrerets henvendelse", "A person's request reached the processor")  # fmt: skip
REQUEST_REACHED_CONTROLLER = StartFact("request_reached_controller", "Den dataansvarlige fik en registrerets anmodning", "A person's request reached the controller")  # fmt: skip
EXTENSION_TOLD = StartFact("extension_told", "Den registrerede fik besked om forlængelsen", "The person was told of the extension")  # fmt: skip
HELP_ASKED_FOR = StartFact("help_asked_for", "Den dataansvarlige bad om bistand", "The controller asked for help")  # fmt: skip
CONSULTATION_RECEIVED = StartFact("consultation_received", "Myndigheden modtog høringen", "The authority received the consultation")  # fmt: skip
CONSULTATION_EXTENDED = StartFact("consultation_extended", "Myndigheden forlængede høringen", "The authority extended the consultation")  # fmt: skip
CHANGE_NOTICE_DATED = StartFact("change_notice_dated", "Datoen for beskeden om en ny underdatabehandler", "The date of the notice of a new sub-processor")  # fmt: skip
CHANGE_NOTICE_RECEIVED = StartFact("change_notice_received", "Den dataansvarlige modtog beskeden om en ny underdatabehandler", "The controller received the notice of a new sub-processor")  # fmt: skip
CHANGE_TAKES_EFFECT = StartFact("change_takes_effect", "Ændringen af underdatabehandlere får virkning", "The change of sub-processors takes effect")  # fmt: skip
URGENT_CHANGE = StartFact("urgent_change", "En underdatabehandler måtte skiftes straks", "A sub-processor had to be changed at once")  # fmt: skip
LIST_ASKED_FOR = StartFact("list_asked_for", "Den dataansvarlige bad om listen over underdatabehandlere", "The controller asked for the list of sub-processors")  # fmt: skip
CONTRACT_COPY_ASKED_FOR = StartFact("contract_copy_asked_for", "Den dataansvarlige bad om kopi af en underdatabehandleraftale", "The controller asked for a copy of a sub-processor's contract")  # fmt: skip
SETUP_COMPLETED = StartFact(
    "setup_completed", "Opsætningen var afsluttet", "The set-up was completed"
)
SETUP_DATA_NOT_NEEDED = StartFact("setup_data_not_needed", "Opsætningsdata var ikke længere nødvendige", "The set-up data were no longer needed")  # fmt: skip
DATABASE_FETCHED = StartFact("database_fetched", "En kopi af en database blev hentet", "A copy of a database was fetched")  # fmt: skip
CONTROLLER_ERASED = StartFact("controller_erased", "Den dataansvarlige slettede i systemet", "The controller erased in the system")  # fmt: skip
USE_ENDED = StartFact("use_ended", "Brugen af produktet ophørte", "The use of the product ended")
PROCESSING_ENDED = StartFact("processing_ended", "Behandlingen ophørte", "The processing ended")
REMINDER_RECEIVED = StartFact("reminder_received", "Den dataansvarlige modtog rykkeren", "The controller received the reminder")  # fmt: skip
END_NOTICE_RECEIVED = StartFact("end_notice_received", "Den anden part modtog opsigelsen", "The other party received the notice to end")  # fmt: skip
ACCESSES_REVIEWED = StartFact("accesses_reviewed", "Adgangene blev sidst gennemgået", "The accesses were last reviewed")  # fmt: skip
SECRECY_ASKED_FOR = StartFact("secrecy_asked_for", "Den dataansvarlige bad om at se tavshedspligten", "The controller asked to be shown the secrecy")  # fmt: skip
AUDIT_STEP_REACHED = StartFact("audit_step_reached", "Tilsynet nåede et trin, der skal besvares", "The audit came to a step that must be answered")  # fmt: skip
INFORMATION_ASKED_FOR = StartFact("information_asked_for", "Den dataansvarlige bad om oplysninger til et tilsyn", "The controller asked for information for an audit")  # fmt: skip
SUBPROCESSOR_SUPERVISED = StartFact("subprocessor_supervised", "Underdatabehandleren blev sidst ført tilsyn med", "The sub-processor was last supervised")  # fmt: skip
SUPERVISION_GAVE_CAUSE = StartFact("supervision_gave_cause", "Et tilsyn med en underdatabehandler gav anledning", "The supervision of a sub-processor gave cause")  # fmt: skip
SUPERVISION_ASKED_ABOUT = StartFact("supervision_asked_about", "Den dataansvarlige spurgte til tilsyn med underdatabehandlere", "The controller asked about the supervision of sub-processors")  # fmt: skip
REPORT_PERIOD_ENDED = StartFact("report_period_ended", "Perioden for den seneste erklæring sluttede", "The period of the latest report ended")  # fmt: skip
CONTACT_CHANGED = StartFact(
    "contact_changed", "En kontaktperson skiftede", "A contact person changed"
)
