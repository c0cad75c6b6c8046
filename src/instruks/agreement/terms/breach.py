"""Breaches: how soon is the controller told, of what, and what help does it get?"""

from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import one_of, period, text, yes
from instruks.deadlines.period import surely_shorter


class Fact(StrEnum):
    """What the controller's report to the authority must contain, article 33(3)."""

    NATURE = "nature"
    CONTACT_POINT = "contact point"
    CONSEQUENCES = "consequences"
    MEASURES = "measures"


NOTICE = Term("breach.notice", period, "Underretning om brud senest efter", "Notice of a breach within", weaker=lambda agreed, law: surely_shorter(law, agreed))  # fmt: skip
NOTICE_IF_POSSIBLE = Term(
    "breach.notice_if_possible", yes, "Fristen gælder om muligt", "The time is owed if possible"
)
WITHOUT_UNDUE_DELAY = Term("breach.without_undue_delay", yes, "Uden unødig forsinkelse", "Without undue delay", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
FACT = Many("breach.fact", one_of(Fact), "Oplysning til anmeldelsen", "Fact for the report")
FACTS_IN_APPENDIX = Term("breach.facts_in_appendix", yes, "Bilag C angiver oplysningerne", "The appendix lists the facts")  # fmt: skip
ON_REQUEST_ONLY = Term(
    "breach.on_request_only",
    yes,
    "Bistand ved brud efter anmodning",
    "Help with breaches on request",
)
HELP_REPORT = Term("breach.help_report", yes, "Bistand til anmeldelse", "Help with the report to the authority", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
HELP_TELL_PERSONS = Term("breach.help_tell_persons", yes, "Bistand til underretning af registrerede", "Help with telling the persons", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
REPORT_WITHIN = Term("breach.report_within", period, "Den dataansvarliges frist for anmeldelse", "The controller's time to report", weaker=lambda agreed, law: surely_shorter(law, agreed))  # fmt: skip
AUTHORITY = Term("breach.authority", text, "Tilsynsmyndighed", "Supervisory authority")
