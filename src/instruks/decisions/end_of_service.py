"""What becomes of live data once the service has ended?"""

from collections.abc import Iterator
from datetime import date

from instruks.agreement.terms.termination import (
    ANSWER_WITHIN,
    ARRIVAL_CONFIRMED_FIRST,
    ERASE_AT_END,
)
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.due import Clock, due_after
from instruks.deadlines.moment import start_of
from instruks.decisions import law
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.sentence import say

THE_CHOICE = say("the controller's choice between erasure and return")


def kept_after_the_end(
    ended_on: date, on_day: date, return_pending: bool, terms: Terms
) -> Iterator[Because]:
    """Whether data may still be kept after the end: for the choice, or a return under way.

    The controller's time to choose is read leniently. Source: GDPR article 28(3)(g).
    """
    at_end, within = terms.says_yes(ERASE_AT_END), terms.get(ANSWER_WITHIN)
    if return_pending:
        yield Because(
            Verdict.MAY,
            terms.says_yes(ARRIVAL_CONFIRMED_FIRST) or law.AT_THE_END,
            say("It is being returned, and the controller has not confirmed that it arrived."),
        )
    elif at_end:
        yield Because(
            Verdict.MUST_NOT,
            at_end,
            say("The use ended on {day}, and the data go at that moment.", day=ended_on),
            unless=say("a return the controller has chosen and not yet confirmed"),
        )
    elif within is None:
        yield Because(
            Verdict.UNSETTLED,
            law.AT_THE_END,
            say("The service ended on {day}, and nobody has chosen.", day=ended_on),
            unless=THE_CHOICE,
        )
    else:
        due = due_after(start_of(ended_on), within.value, Clock.CONTRACT)
        waiting = on_day <= due.lenient_last_day
        yield Because(
            Verdict.MAY if waiting else Verdict.UNSETTLED,
            within.clause,
            say("The controller has until {day} to choose.", day=due.lenient_last_day)
            if waiting
            else say("The controller's time to choose ended with {day}.", day=due.lenient_last_day),
            unless=THE_CHOICE,
        )
