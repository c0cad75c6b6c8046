"""Has anyone looked lately whether the person still belongs on the access list?"""

from collections.abc import Iterator
from datetime import date

from instruks.agreement.terms.access import REVIEW_EVERY, REVIEWED
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.due import Clock, due_after
from instruks.deadlines.moment import start_of
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.sentence import say

A_REVIEW = say("a review of the access list that keeps the person on it")


def still_on_the_list(looked_at_on: date | None, on_day: date, terms: Terms) -> Iterator[Because]:
    """Whether the review of the access is overdue, by the interval that is set or is the house's own.

    `looked_at_on` is the day of the grant or of the last review; the last day of the interval is
    still in time. An overdue review is a question, not a no: somebody must look.
    """
    reviewed, every = terms.says_yes(REVIEWED), terms.get(REVIEW_EVERY)
    if reviewed is None or every is None:
        return
    if looked_at_on is None:
        yield Because(
            Verdict.UNSETTLED,
            every.clause,
            say("Nobody has said when the access was granted or last reviewed."),
            unless=A_REVIEW,
        )
        return
    due = due_after(start_of(looked_at_on), every.value, Clock.CONTRACT)
    if on_day > due.last_day:
        yield Because(
            Verdict.UNSETTLED,
            every.clause,
            say("The access was to be reviewed by {day} and has not been.", day=due.last_day),
            unless=A_REVIEW,
        )
    else:
        yield Because(
            Verdict.MAY, reviewed, say("The access was looked at on {day}.", day=looked_at_on)
        )
