"""Audits of the processor: in which forms, how often, by which steps, and who pays?"""

from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import number, one_of, period, text, yes


class Form(StrEnum):
    """A way of supervising."""

    SELF_CHECK = "self-check"
    WRITTEN = "written"
    INSPECTION = "inspection"


class Year(StrEnum):
    """What a year is when audits are counted."""

    CALENDAR = "calendar year"
    ROLLING = "twelve months"


class Step(StrEnum):
    """A step of the procedure, in the order of the text."""

    REQUEST = "request"
    DATE = "date"
    PERFORM = "perform"
    OBSERVATIONS = "observations"
    COMMENTS = "comments"  # may be repeated
    CONCLUSION = "conclusion"
    CLOSE = "close"


FORM = Many("audit.form", one_of(Form), "Tilsynsform", "Form of audit")
STATEMENTS_PER_YEAR = Term("audit.statements_per_year", number, "Erklæringer om året", "Statements a year")  # fmt: skip
NOTICE = Term("audit.notice", period, "Varsel før tilsyn", "Notice before an audit")
PER_YEAR = Term("audit.per_year", number, "Tilsyn om året", "Audits a year")
YEAR = Term("audit.year", one_of(Year), "Året regnes som", "A year means")
STEP = Many("audit.step", one_of(Step), "Trin i tilsynet", "Step of the audit")
ANSWER_WITHIN = Term("audit.answer_within", period, "Tilsyn besvares inden", "Audits are answered within")  # fmt: skip
MAILBOX = Term("audit.mailbox", text, "Postkasse for tilsyn", "Mailbox for audits")
BASELINE = Term("audit.baseline", text, "Tilsynet tager udgangspunkt i", "The audit starts from")
BY_THIRD_PARTY = Term(
    "audit.by_third_party",
    yes,
    "Kan udføres med tredjepart",
    "May be carried out with a third party",
)
DOCUMENT = Many("audit.document", text, "Dokument til egenkontrol", "Document for the self-check")
INFORMATION_GIVEN = Term("audit.information_given", yes, "Alle nødvendige oplysninger stilles til rådighed", "All needed information is made available", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
CONTRIBUTES = Term("audit.contributes", yes, "Bidrager til revisioner og inspektioner", "Contributes to audits and inspections", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
PROCEDURES_IN_APPENDIX = Term("audit.procedures_in_appendix", yes, "Procedurer står i bilag C", "Procedures stand in the appendix")  # fmt: skip
AUTHORITY_ADMITTED = Term("audit.authority_admitted", yes, "Myndighed får adgang mod legitimation", "An authority is admitted on identification", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
CONTROLLER_MUST = Term("audit.controller_must", yes, "Den dataansvarlige har pligt til tilsyn", "The controller must supervise")  # fmt: skip
