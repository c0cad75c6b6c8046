"""How long, how often and how soon, where the texts do not say?"""

from collections.abc import Iterator
from dataclasses import dataclass

from instruks.agreement.lint.said import Says, any_of, filled, said
from instruks.agreement.open_questions.question import Answered, Choice, OpenQuestion, Weight
from instruks.agreement.standing import Standing
from instruks.agreement.term import Term
from instruks.agreement.terms import (
    access,
    audit,
    breach,
    contact,
    operation,
    retention,
    rights,
    subprocessor,
    supervision,
    termination,
)
from instruks.agreement.terms import term_of_agreement as agreement
from instruks.agreement.terms.audit import Year
from instruks.agreement.terms.termination import Silence
from instruks.deadlines.period import Period
from instruks.texts.sentence import Sentence, say


@dataclass(frozen=True)
class Unsaid:
    """A time that no clause sets, though one says (`asked_by`) what it is the time for."""

    term: Term[Period]
    asked_by: tuple[Says, ...]
    sentence: Sentence
    weight: Weight = Weight.DETAIL


UNSAID = (
    Unsaid(breach.NOTICE, (Says(breach.WITHOUT_UNDUE_DELAY), Says(breach.HELP_REPORT)), say("Within how many hours is the controller told of a breach?"), Weight.TIMES),
    Unsaid(operation.DATABASE_COPY_KEPT, (Says(operation.PRECONDITION, lambda one: one.operation == "fetch_database"),), say("When is a fetched copy of a database erased?"), Weight.TIMES),
    Unsaid(termination.GRACE, (Says(termination.SILENCE, lambda silence: silence is Silence.REMIND_THEN_ERASE),), say("How long after the reminder may data be erased?"), Weight.TIMES),
    Unsaid(rights.FORWARD_WITHIN, (Says(rights.FORWARD),), say("How soon is a person's request passed on?")),
    Unsaid(access.REVIEW_EVERY, (Says(access.REVIEWED),), say("How often is the access list reviewed?")),
    Unsaid(access.PLEDGES_SHOWN_WITHIN, (Says(access.PLEDGES_SHOWN_ON_REQUEST),), say("How soon is secrecy shown on request?")),
    Unsaid(supervision.EVERY, (Says(supervision.METHOD), Says(supervision.BY_RISK)), say("How often are sub-processors supervised?")),
    Unsaid(supervision.MORE_WITHIN, (Says(supervision.MORE_ON_REQUEST),), say("How soon is the controller told more of that supervision?")),
    Unsaid(subprocessor.CONTRACT_COPY_WITHIN, (Says(subprocessor.CONTRACT_COPY_ON_REQUEST),), say("How soon is a copy of a sub-processor's contract given?")),
    Unsaid(audit.ANSWER_WITHIN, (Says(audit.STEP), Says(audit.FORM)), say("How soon is each step of an audit answered?")),
    Unsaid(contact.TELL_CHANGES_WITHIN, (Says(contact.TELL_CHANGES),), say("How soon is a change of contacts told?")),
    Unsaid(agreement.END_NOTICE, (Says(agreement.END_AFTER_DATA_CLEARED),), say("How long is the notice to end the agreement?")),
)  # fmt: skip
YEARS = (
    Choice("calendar", say("The calendar year"), str(Year.CALENDAR)),
    Choice("rolling", say("Twelve months from the last one"), str(Year.ROLLING)),
)
WHY = say("{clause} asks for it, but no clause says when.")


def times(standing: Standing) -> Iterator[OpenQuestion]:
    """Each time that the texts ask for and do not set; the house keeps to its own until then."""
    for row in UNSAID:
        asked_by = any_of(standing, row.asked_by)
        if asked_by and not next(said(standing, row.term), None):
            yield OpenQuestion(
                row.term.name.replace(".", "_"),
                row.sentence,
                filled(WHY, clause=asked_by[0].clause),
                asked_by[0].clause,
                row.term.name,
                Answered.PERIOD,
                row.weight,
            )


def backup_histories(standing: Standing) -> Iterator[OpenQuestion]:
    """How long the backups of each system live."""
    by_system = next(Says(retention.BACKUP_BY_SYSTEM).found(standing), None)
    if by_system and not next(said(standing, retention.BACKUP), None):
        yield OpenQuestion(
            "backup_histories",
            say("How long is the backup history of each system?"),
            say("{clause} lets erased data age out with it, but no clause sets it for any system.", clause=by_system.clause),
            by_system.clause,
            retention.BACKUP.name,
            Answered.RECORDS,
            Weight.TIMES,
            columns=("system", "kept"),
        )  # fmt: skip


def year(standing: Standing) -> Iterator[OpenQuestion]:
    """Which year audits are counted by."""
    per_year = next(said(standing, audit.PER_YEAR), None)
    if per_year and not next(said(standing, audit.YEAR), None):
        yield OpenQuestion(
            "audit_year",
            say("Which year are audits counted by?"),
            say("{clause} counts them by the year and does not say which.", clause=per_year.clause),
            per_year.clause,
            audit.YEAR.name,
            Answered.CHOICE,
            Weight.DETAIL,
            choices=YEARS,
        )
