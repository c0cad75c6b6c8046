"""May this copy still be kept, or must it go now?"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from instruks.agreement.terms.retention import (
    BACKUP,
    BACKUP_BY_SYSTEM,
    BY_CONTROLLER,
    BY_CONTROLLER_IN_PRODUCT,
    NOTHING_ELSE_KEPT,
    SETUP_DATA,
    SETUP_DATA_OR_NEED,
)
from instruks.agreement.terms.termination import EXEMPT, Exempt
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.due import Clock, Due, due_after, due_that_day, earliest_of
from instruks.deadlines.moment import start_of
from instruks.decisions import law
from instruks.decisions.backup_exemption import exempt_backup
from instruks.decisions.copies import Copy
from instruks.decisions.end_of_service import kept_after_the_end
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.texts.citation import Citation
from instruks.texts.sentence import say


@dataclass(frozen=True)
class Kept:
    """A copy that is kept on a day, and the days its life hangs on; None is what nobody has said.

    `setup_done_on` and `need_ended_on` end set-up data; `erased_on` is the day the controller erased
    the data in the live `system` that the backup is of; `ended_on` the day the service ended.
    `return_pending` is a return that the controller has not confirmed yet. `by_law` is a law of the
    EU or a member state that makes the processor keep it.
    """

    copy: Copy
    on_day: date
    setup_done_on: date | None = None
    need_ended_on: date | None = None
    system: str = ""
    erased_on: date | None = None
    ended_on: date | None = None
    return_pending: bool = False
    exchanged: bool | None = None
    limited_access: bool | None = None
    by_law: bool = False


def may_keep(kept: Kept, terms: Terms) -> Ruling:
    """Whether the copy may be kept on the day; a deadline's last day still counts.

    Our own duty is read strictly. Source: GDPR articles 5(1)(e) and 28(3)(g).
    """
    return rule_on(kept, terms, RULES)


def must_go_by(kept: Kept, terms: Terms) -> Due | None:
    """When set-up data must be gone: the period after set-up, or the end of the need if earlier."""
    period, or_need = terms.get(SETUP_DATA), terms.says_yes(SETUP_DATA_OR_NEED)
    ends = []
    if period and kept.setup_done_on:
        ends.append(due_after(start_of(kept.setup_done_on), period.value, Clock.CONTRACT))
    if or_need and kept.need_ended_on:
        ends.append(due_that_day(start_of(kept.need_ended_on)))
    return earliest_of(*ends) if ends else None


def _by_its_copy(kept: Kept, terms: Terms) -> Iterator[Because]:
    if not kept.by_law:
        yield from OF[kept.copy](kept, terms)
        return
    exempt = (each.clause for each in terms.all(EXEMPT) if each.value is Exempt.LAW)
    yield Because(
        Verdict.MAY,
        next(exempt, law.AT_THE_END),
        say("A law makes the processor keep it, for that purpose alone."),
    )


def _setup(kept: Kept, terms: Terms) -> Iterator[Because]:
    period = terms.get(SETUP_DATA)
    if period is None:
        yield from _elsewhere(kept, terms)
        return
    due = must_go_by(kept, terms)
    if due is None:
        yield Because(
            Verdict.UNSETTLED,
            period.clause,
            say("Nobody has said when the set-up was done, so the time has not begun to run."),
            unless=say("the day the set-up was done"),
        )
    else:
        yield _until(due.last_day, kept.on_day, period.clause)


def _live(kept: Kept, terms: Terms) -> Iterator[Because]:
    if kept.ended_on and kept.ended_on <= kept.on_day:
        yield from kept_after_the_end(kept.ended_on, kept.on_day, kept.return_pending, terms)
        return
    clause = terms.says_yes(BY_CONTROLLER) or terms.says_yes(BY_CONTROLLER_IN_PRODUCT)
    yield Because(
        Verdict.MAY if clause else Verdict.UNSETTLED,
        clause or law.AT_THE_END,
        say("The controller disposes of it; it is kept until the controller erases it.")
        if clause
        else say("No clause in force says how long live data are kept."),
        unless=None if clause else say("the controller's instruction on how long"),
    )


def _backup(kept: Kept, terms: Terms) -> Iterator[Because]:
    if kept.erased_on is None:
        if kept.ended_on and kept.ended_on <= kept.on_day:
            yield from exempt_backup(kept.exchanged, kept.limited_access, terms)
        else:
            yield Because(
                Verdict.MAY,
                terms.says_yes(BACKUP_BY_SYSTEM) or law.INSTRUCTION,
                say("Nothing has been erased that the backup would have to follow."),
            )
        return
    rows = [each for each in terms.all(BACKUP) if each.value.system == kept.system]
    for row in rows:
        due = due_after(start_of(kept.erased_on), row.value.kept, Clock.CONTRACT)
        yield _until(due.last_day, kept.on_day, row.clause)
    if not rows:
        yield Because(
            Verdict.UNSETTLED,
            terms.says_yes(BACKUP_BY_SYSTEM) or law.AT_THE_END,
            say("No clause says how long backups of `{system}` live.", system=kept.system or "-"),
            unless=say("the backup history of the system"),
        )


def _elsewhere(kept: Kept, terms: Terms) -> Iterator[Because]:
    del kept
    nothing_else = terms.says_yes(NOTHING_ELSE_KEPT)
    yield Because(
        Verdict.MUST_NOT if nothing_else else Verdict.UNSETTLED,
        nothing_else or law.INSTRUCTION,
        say("Nothing else is to be kept.")
        if nothing_else
        else say("No clause in force says whether such a copy is kept."),
        unless=say("the controller's documented instruction to keep it"),
    )


OF: Mapping[Copy, Callable[[Kept, Terms], Iterator[Because]]] = {
    Copy.SETUP: _setup,
    Copy.LIVE: _live,
    Copy.BACKUP: _backup,
    Copy.ELSEWHERE: _elsewhere,
}
RULES: tuple[Rule[Kept], ...] = (_by_its_copy,)


def _until(last_day: date, on_day: date, clause: Citation) -> Because:
    if on_day > last_day:
        return Because(
            Verdict.MUST_NOT,
            clause,
            say("It was to be gone by the end of {day}.", day=last_day),
            unless=say("a law that makes the processor keep it"),
        )
    return Because(Verdict.MAY, clause, say("It must be gone by the end of {day}.", day=last_day))
