"""Who may be used, and where may they work?"""

from collections.abc import Iterator

from instruks.agreement.lint.company_names import TWO_NAMES
from instruks.agreement.lint.said import Says, any_of, said
from instruks.agreement.open_questions.question import Answered, Choice, OpenQuestion, Weight
from instruks.agreement.standing import Standing
from instruks.agreement.terms import place, retention, subprocessor
from instruks.agreement.terms.subprocessor import Authorisation
from instruks.texts.sentence import say

MODES = (
    Choice("general", say("In general, with a right to object"), str(Authorisation.GENERAL)),
    Choice("specific", say("Each one before it is used"), str(Authorisation.SPECIFIC)),
)
ROW = ("name", "activities", "data", "registration", "address", "country", "contact")


def mode(standing: Standing) -> Iterator[OpenQuestion]:
    """How sub-processors are approved, where no clause says so or two ways stand side by side."""
    modes = list(said(standing, subprocessor.AUTHORISATION))
    objection = any_of(
        standing, (Says(subprocessor.OBJECT_WITHIN), Says(subprocessor.OBJECTION_ENDS))
    )
    approval = any_of(
        standing,
        (
            Says(subprocessor.AUTHORISATION, lambda one: one is Authorisation.SPECIFIC),
            Says(subprocessor.NEW_ACTIVITY_NEEDS_APPROVAL),
        ),
    )
    if modes and not (approval and objection):
        return
    yield OpenQuestion(
        "authorisation",
        say("How are sub-processors approved?"),
        say("{one} asks for approval, yet {other} gives time for an objection; until this is answered nothing unapproved is used.", one=approval[0].clause, other=objection[0].clause)
        if approval and objection
        else say("No clause says so; until one does nothing unapproved is used."),
        approval[0].clause if approval else None,
        subprocessor.AUTHORISATION.name,
        Answered.CHOICE,
        Weight.ACTS,
        choices=MODES,
    )  # fmt: skip


def objection(standing: Standing) -> Iterator[OpenQuestion]:
    """What follows from an objection, where nothing is said of it."""
    objections = any_of(
        standing, (Says(subprocessor.OBJECT_WITHIN), Says(subprocessor.OBJECTION_ENDS))
    )
    if objections and not next(said(standing, subprocessor.OBJECTION_MAY_STOP_DELIVERY), None):
        yield OpenQuestion(
            "objection_stops_delivery",
            say("May delivery stop where the controller objects to a sub-processor?"),
            say("{clause} allows an objection, but no clause says what follows.", clause=objections[0].clause),
            objections[0].clause,
            subprocessor.OBJECTION_MAY_STOP_DELIVERY.name,
            Answered.YES_NO,
            Weight.DETAIL,
        )  # fmt: skip


def approved(standing: Standing) -> Iterator[OpenQuestion]:
    """The list of sub-processors, where it is empty, and each row that holds two companies."""
    rows = list(said(standing, subprocessor.APPROVED))
    modes = next(said(standing, subprocessor.AUTHORISATION), None)
    if not rows:
        yield OpenQuestion(
            "which_subprocessors",
            say("Which sub-processors are in use?"),
            say(
                "The list is empty, so none is approved; if there is none, answer with an empty list."
            ),
            modes.clause if modes else None,
            subprocessor.APPROVED.name,
            Answered.RECORDS,
            Weight.ACTS,
            columns=ROW,
        )
    for row in rows:
        if TWO_NAMES.search(row.value.name):
            yield OpenQuestion(
                f"which_company_{row.clause.place}_{rows.index(row) + 1}",
                say("Which companies are meant by «{name}»?", name=row.value.name),
                say("Each company is approved, told and asked by itself."),
                row.clause,
                subprocessor.APPROVED.name,
                Answered.RECORDS,
                Weight.ACTS,
                columns=ROW,
                rows=tuple(
                    {"name": name.strip(), "activities": list(row.value.activities)}
                    for name in TWO_NAMES.split(row.value.name)
                ),
            )


def places(standing: Standing) -> Iterator[OpenQuestion]:
    """The places behind a class of places, and the countries staff may work from."""
    classes = next(said(standing, place.CLASS), None)
    if classes and not next(said(standing, place.ALLOWED), None):
        yield OpenQuestion(
            "which_places",
            say("Which places are meant, company by company?"),
            say("{clause} names classes; whether a place belongs to one cannot be told from it.", clause=classes.clause),
            classes.clause,
            place.ALLOWED.name,
            Answered.RECORDS,
            Weight.ACTS,
            columns=("who", "country", "region", "basis"),
        )  # fmt: skip
    remote = next(Says(place.REMOTE_WORK_BY_POLICY).found(standing), None)
    if remote and not next(said(standing, place.REMOTE_WORK_FROM), None):
        yield OpenQuestion(
            "remote_work_from",
            say("From which countries may staff work remotely?"),
            say(
                "{clause} refers to a policy; no clause names the countries.", clause=remote.clause
            ),
            remote.clause,
            place.REMOTE_WORK_FROM.name,
            Answered.LIST,
            Weight.ACTS,
        )


def kept_in_chain(standing: Standing) -> Iterator[OpenQuestion]:
    """How long sub-processors keep what «nothing else is kept» leaves out."""
    nothing = next(Says(retention.NOTHING_ELSE_KEPT).found(standing), None)
    if nothing and next(said(standing, subprocessor.APPROVED), None):
        yield OpenQuestion(
            "kept_in_chain",
            say("How long are tickets, pages and statistics kept by the sub-processors?"),
            say(
                "{clause} says that nothing else is kept, but they get data.", clause=nothing.clause
            ),
            nothing.clause,
            "",
            Answered.TEXT,
            Weight.TIMES,
        )


def specific_cases(standing: Standing) -> Iterator[OpenQuestion]:
    """For which services prior permission has been agreed, where a clause speaks of such cases."""
    cases = next(Says(subprocessor.SPECIFIC_WHERE_AGREED).found(standing), None)
    if cases:
        yield OpenQuestion(
            "specific_cases",
            say(
                "For which services has it been agreed that a sub-processor needs prior permission?"
            ),
            say("{clause} speaks of such cases; if there are none, say so.", clause=cases.clause),
            cases.clause,
            "",
            Answered.TEXT,
            Weight.ACTS,
        )
