"""Which clauses leave open what they should have said?"""

from typing import Any

from instruks.agreement.lint.finding import Severity
from instruks.agreement.lint.gap import Gap
from instruks.agreement.lint.said import Says
from instruks.agreement.terms import (
    access,
    audit,
    breach,
    contact,
    operation,
    place,
    retention,
    rights,
    security,
    subprocessor,
    supervision,
    termination,
)
from instruks.agreement.terms import term_of_agreement as agreement
from instruks.agreement.terms.audit import Form
from instruks.agreement.terms.termination import Action, Silence
from instruks.texts.sentence import say


def anything(_: Any) -> bool:
    """Whatever the value is, also a zero."""
    return True


GAPS = (
    Gap(
        "objection_without_consequence",
        (Says(subprocessor.OBJECT_WITHIN), Says(subprocessor.OBJECTION_ENDS)),
        (Says(subprocessor.OBJECTION_MAY_STOP_DELIVERY, anything), Says(subprocessor.OBJECTION_KEEPS_PAYMENT, anything), Says(subprocessor.REFUSAL_IS_NO_BREACH, anything)),
        say("{clause} lets the controller object, but nothing says what follows; the change stays blocked until the parties decide."),
    ),
    Gap(
        "breach_without_hours",
        (Says(breach.WITHOUT_UNDUE_DELAY), Says(breach.HELP_REPORT)),
        (Says(breach.NOTICE),),
        say("{clause} asks for word of a breach, but names no hours."),
        severity=Severity.NOTE,
        ours=breach.NOTICE,
    ),
    Gap(
        "interval_undefined",
        (Says(access.REVIEWED),),
        (Says(access.REVIEW_EVERY),),
        say("{clause} has the access list reviewed, but does not say how often."),
        severity=Severity.NOTE,
        ours=access.REVIEW_EVERY,
    ),
    Gap(
        "interval_undefined",
        (Says(supervision.METHOD), Says(supervision.BY_RISK)),
        (Says(supervision.EVERY),),
        say("{clause} has sub-processors supervised, but does not say how often."),
        severity=Severity.NOTE,
        ours=supervision.EVERY,
    ),
    Gap(
        "year_undefined",
        (Says(audit.PER_YEAR, anything),),
        (Says(audit.YEAR),),
        say("{clause} counts audits by the year, but does not say which year: the calendar's or twelve months."),
        ours=audit.YEAR,
    ),
    Gap(
        "time_undefined",
        (Says(rights.FORWARD),),
        (Says(rights.FORWARD_WITHIN),),
        say("{clause} has requests passed on, but does not say how soon."),
        severity=Severity.NOTE,
        ours=rights.FORWARD_WITHIN,
    ),
    Gap(
        "time_undefined",
        (Says(contact.TELL_CHANGES),),
        (Says(contact.TELL_CHANGES_WITHIN),),
        say("{clause} has changes of contacts told, but does not say how soon."),
        severity=Severity.NOTE,
        ours=contact.TELL_CHANGES_WITHIN,
    ),
    Gap(
        "notice_without_length",
        (Says(agreement.END_AFTER_DATA_CLEARED),),
        (Says(agreement.END_NOTICE),),
        say("{clause} lets the agreement end with notice, but does not say how long the notice is."),
        severity=Severity.NOTE,
        ours=agreement.END_NOTICE,
    ),
    Gap(
        "reminder_without_grace",
        (Says(termination.SILENCE, lambda silence: silence is Silence.REMIND_THEN_ERASE),),
        (Says(termination.GRACE),),
        say("{clause} has a reminder before data are erased, but no time after it."),
        ours=termination.GRACE,
    ),
    Gap(
        "steps_without_period",
        (Says(audit.STEP),),
        (Says(audit.ANSWER_WITHIN),),
        say("{clause} orders the steps of an audit, but none of them has a period."),
        severity=Severity.NOTE,
        ours=audit.ANSWER_WITHIN,
    ),
    Gap(
        "time_undefined",
        (Says(access.PLEDGES_SHOWN_ON_REQUEST),),
        (Says(access.PLEDGES_SHOWN_WITHIN),),
        say("{clause} has secrecy shown on request, but does not say how soon."),
        severity=Severity.NOTE,
        ours=access.PLEDGES_SHOWN_WITHIN,
    ),
    Gap(
        "time_undefined",
        (Says(subprocessor.CONTRACT_COPY_ON_REQUEST),),
        (Says(subprocessor.CONTRACT_COPY_WITHIN),),
        say("{clause} promises a copy of the sub-processor's contract, but does not say how soon."),
        severity=Severity.NOTE,
        ours=subprocessor.CONTRACT_COPY_WITHIN,
    ),
    Gap(
        "time_undefined",
        (Says(supervision.MORE_ON_REQUEST),),
        (Says(supervision.MORE_WITHIN),),
        say("{clause} promises more on the supervision of sub-processors, but does not say how soon."),
        severity=Severity.NOTE,
        ours=supervision.MORE_WITHIN,
    ),
    Gap(
        "backup_without_history",
        (Says(retention.BACKUP_BY_SYSTEM),),
        (Says(retention.BACKUP),),
        say("{clause} lets backups age out by each system's history, but no history is set for any system."),
    ),
    Gap(
        "copy_without_end",
        (Says(operation.PRECONDITION, lambda one: one.operation == "fetch_database"),),
        (Says(operation.DATABASE_COPY_KEPT),),
        say("{clause} lets a copy of a database be fetched, but no clause says when it is erased."),
        ours=operation.DATABASE_COPY_KEPT,
    ),
    Gap(
        "places_by_class",
        (Says(place.CLASS),),
        (Says(place.ALLOWED),),
        say("{clause} names classes of places, but no place; where processing may happen is unknown until they are listed."),
    ),
    Gap(
        "erased_without_choice",
        (Says(termination.ERASE_AT_END), Says(termination.ACTION, lambda action: action is not Action.CHOICE)),
        (Says(termination.ACTION, lambda action: action is Action.CHOICE), Says(termination.ANSWER_WITHIN)),
        say("{clause} ends with erasure, but no clause gives the controller the choice of having data back; it is asked before the end."),
    ),
    Gap(
        "audit_without_inspection",
        (Says(audit.FORM, lambda form: form is Form.WRITTEN),),
        (Says(audit.FORM, lambda form: form is Form.INSPECTION),),
        say("{clause} speaks of written audits only; the law speaks of inspections too, so none is refused out of hand."),
    ),
    Gap(
        "measures_not_shown",
        (Says(security.SUBPROCESSOR_HAS_OWN),),
        (),
        say("{clause} relies on measures of the sub-processor that it does not name; they are missing until a dated statement is kept."),
    ),
)  # fmt: skip
