"""May the data be erased because the controller has said nothing?"""

from collections.abc import Iterator
from datetime import date

from instruks.agreement.terms.termination import GRACE, SILENCE, TWO_PERSONS
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.due import Clock, due_after
from instruks.deadlines.moment import start_of
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.sentence import say

TWO = 2


def after_silence(
    reminded_on: date | None, approvals: int, on_day: date, terms: Terms
) -> Iterator[Because]:
    """Whether reminder, grace and approvals are all there; never by the clock alone.

    The grace is read leniently, since it is the controller's. Grace and the second person are rules
    of the house where no clause sets them, and are cited as such.
    """
    silence = terms[SILENCE]
    if reminded_on is None:
        yield Because(
            Verdict.MUST_NOT,
            silence.clause,
            say("No reminder has reached the controller."),
            unless=say("a reminder, and time to answer it"),
        )
        return
    grace, two = terms.get(GRACE), terms.get(TWO_PERSONS)
    if grace:
        last_day = due_after(start_of(reminded_on), grace.value, Clock.CONTRACT).lenient_last_day
        if on_day <= last_day:
            yield Because(
                Verdict.MUST_NOT,
                grace.clause,
                say("The controller has until {day} to answer the reminder.", day=last_day),
                unless=say("waiting until {day} is over", day=last_day),
            )
    if two and two.value and approvals < TWO:
        yield Because(
            Verdict.MUST_NOT,
            two.clause,
            say("{approvals} of two persons have approved the erasure.", approvals=approvals),
            unless=say("the approval of two persons"),
        )
    yield Because(
        Verdict.MAY,
        silence.clause,
        say("The controller was reminded on {day} and has not answered.", day=reminded_on),
    )
