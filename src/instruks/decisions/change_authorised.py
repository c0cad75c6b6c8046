"""Has the controller authorised the new sub-processor, in the form the parties chose?"""

from collections.abc import Iterable, Iterator

from instruks.agreement.terms.subprocessor import (
    NEW_ACTIVITY_NEEDS_APPROVAL,
    URGENT_PATH,
    Authorisation,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.authorisation import authorisation
from instruks.decisions.change import Outcome, Plan
from instruks.decisions.notice import first_day
from instruks.decisions.ruling import Because, Verdict
from instruks.decisions.subprocessor import Use, approved_for, may_use_subprocessor
from instruks.texts.sentence import say


def on_the_list(plan: Plan, terms: Terms) -> bool:
    """Whether the agreement's list approves it for the activity and the data already."""
    return _all_say_yes(approved_for(plan.name, plan.activity, plan.data, terms))


def authorised(plan: Plan, terms: Terms) -> Iterator[Because]:
    """By the list, by a written approval, or by notice without objection; silence is data.

    Under specific authorisation silence approves nothing; under general authorisation it does once
    the notice has run.
    """
    listed = [*approved_for(plan.name, plan.activity, plan.data, terms)]
    if _all_say_yes(listed):
        yield from listed
    elif plan.approved_on:
        use = Use(plan.name, plan.activity, plan.data, plan.from_on, plan.approved_on)
        yield from may_use_subprocessor(use, terms).because
    elif both := [*_two_readings(terms)]:
        yield from both
    elif authorisation(terms).value is Authorisation.SPECIFIC:
        yield from listed
    else:
        yield from _by_notice(plan, terms)


def by_the_form_chosen(plan: Plan, terms: Terms) -> Outcome:
    """What is left where it is not authorised: a notice in time, or a yes each time."""
    del plan
    by_notice = authorisation(terms).value is Authorisation.GENERAL
    return Outcome.NEEDS_NOTICE if by_notice else Outcome.NEEDS_APPROVAL


def by_notice_unless_ready(plan: Plan, terms: Terms) -> Outcome:
    """What is left where it is authorised: nothing for what is listed or approved, else the notice."""
    ready = plan.is_approved or on_the_list(plan, terms)
    return Outcome.ALLOWED if ready else Outcome.NEEDS_NOTICE


def _all_say_yes(listed: Iterable[Because]) -> bool:
    return all(reason.verdict is Verdict.MAY for reason in listed)


def _two_readings(terms: Terms) -> Iterator[Because]:
    """A general authorisation beside a clause that asks for approval: a person decides."""
    mode, each_time = authorisation(terms), terms.says_yes(NEW_ACTIVITY_NEEDS_APPROVAL)
    if mode.value is Authorisation.SPECIFIC or each_time is None:
        return
    decision = say("a person's recorded decision between the two texts")
    for clause, sentence in (
        (mode.clause, say("This clause authorises sub-processors in general.")),
        (each_time, say("This clause asks for a written approval each time.")),
    ):
        yield Because(Verdict.UNSETTLED, clause, sentence, unless=decision)


def _by_notice(plan: Plan, terms: Terms) -> Iterator[Because]:
    day = first_day(plan.told_on, terms)
    if day is None:
        yield Because(
            Verdict.UNSETTLED,
            authorisation(terms).clause,
            say("The controller is told in advance, and no clause says how long."),
            unless=say("the notice the parties agree on"),
        )
    elif plan.from_on >= day.on:
        yield Because(
            Verdict.MAY,
            day.clause,
            say("Told on {told}, it may be used from {day}.", told=plan.told_on, day=day.on),
        )
    elif plan.urgent and (urgent := terms.says_yes(URGENT_PATH)):
        yield Because(
            Verdict.UNSETTLED,
            urgent,
            say("A shorter notice takes a concrete need, and the controller's right to object stays."),
            unless=say("a named person's recorded decision that the need is concrete"),
        )  # fmt: skip
    else:
        yield Because(
            Verdict.MUST_NOT,
            day.clause,
            say("Told on {told}, it may not be used before {day}.", told=plan.told_on, day=day.on),
            unless=say("starting on {day} or later", day=day.on),
        )
