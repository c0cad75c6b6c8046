"""May the processor still act as administrator after the solution has been set up?"""

from collections.abc import Iterator
from datetime import date

from instruks.agreement.terms.access import AFTER_SETUP_BY_AGREEMENT
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.sentence import Sentence, say


def after_setup(
    case: bool, addendum_until: date | None, on_day: date, terms: Terms
) -> Iterator[Because]:
    """Whether a case and an addendum lie behind the access; the addendum's last day still counts.

    Says nothing where the agreement does not leave administration to the controller after set-up.
    """
    clause = terms.says_yes(AFTER_SETUP_BY_AGREEMENT)
    if clause is None:
        return
    missing = [*_missing(case, addendum_until, on_day)]
    for sentence, unless in missing:
        yield Because(Verdict.MUST_NOT, clause, sentence, unless=unless)
    if not missing:
        yield Because(
            Verdict.MAY,
            clause,
            say("A case and an addendum until {day} lie behind it.", day=addendum_until),
        )


def _missing(
    case: bool, addendum_until: date | None, on_day: date
) -> Iterator[tuple[Sentence, Sentence]]:
    addendum = say("an addendum that covers the day")
    if not case:
        yield say("No case lies behind the access."), say("a case the controller has opened")
    if addendum_until is None:
        yield (
            say("What the processor does after set-up is agreed separately, and no addendum is."),
            addendum,
        )
    elif addendum_until < on_day:
        yield say("The addendum ended with {day}.", day=addendum_until), addendum
