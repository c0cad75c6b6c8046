"""May this sub-processor be used for this activity with these data?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from instruks.agreement.facts.called import data_called, operation_called
from instruks.agreement.facts.names import fold
from instruks.agreement.term import Cited
from instruks.agreement.terms.subprocessor import (
    APPROVED,
    NEW_ACTIVITY_NEEDS_APPROVAL,
    Authorisation,
    SubProcessor,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.authorisation import authorisation
from instruks.decisions.listing import in_a_row
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say

ALL_DATA = "all"


@dataclass(frozen=True)
class Use:
    """A sub-processor put to an activity with some kinds of data, on a day.

    `approved_on` is the day of a written approval by the controller for this use, beside the list in
    the agreement; it counts from that day on. Standard services ask the same question as all others.
    """

    name: str
    activity: str
    data: frozenset[str]
    on_day: date
    approved_on: date | None = None


def may_use_subprocessor(use: Use, terms: Terms) -> Ruling:
    """Whether the controller has approved it, at whatever level of the chain it stands.

    Source: GDPR article 28(2) and (4).
    """
    return rule_on(use, terms, RULES)


def listed(name: str, terms: Terms) -> list[Cited[SubProcessor]]:
    """Every row of the approved list with that name, whatever its spelling."""
    return [each for each in terms.all(APPROVED) if fold(each.value.name) == fold(name)]


def approved_for(name: str, activity: str, data: frozenset[str], terms: Terms) -> Iterator[Because]:
    """Whether the list in the agreement approves it. An empty list approves none, never all."""
    rows = listed(name, terms)
    covering = [each for each in rows if activity in each.value.activities]
    if not rows:
        yield _not_approved(
            say("{name} is not among the approved sub-processors.", name=name), terms
        )
    elif not covering:
        yield _other_activity(rows, activity, terms)
    else:
        row = next((each for each in covering if _beyond(each, data) == frozenset()), covering[0])
        yield from _for_data(row, _beyond(row, data), terms)
        yield from _its_parent(row, terms)


def _by_the_list(use: Use, terms: Terms) -> Iterator[Because]:
    """The list decides where there is no approval of its own."""
    if use.approved_on is None:
        yield from approved_for(use.name, use.activity, use.data, terms)


def _by_its_own_approval(use: Use, terms: Terms) -> Because | None:
    if use.approved_on is None:
        return None
    needed = authorisation(terms).clause
    if use.on_day < use.approved_on:
        return Because(
            Verdict.MUST_NOT,
            needed,
            say("The approval of {name} is of {day}; before it no use is approved.", name=use.name, day=use.approved_on),
            unless=say("waiting until {day}", day=use.approved_on),
        )  # fmt: skip
    return Because(
        Verdict.MAY,
        needed,
        say("The controller approved {name} in writing on {day}.", name=use.name, day=use.approved_on),
    )  # fmt: skip


RULES: tuple[Rule[Use], ...] = (_by_the_list, _by_its_own_approval)


def _not_approved(sentence: Sentence, terms: Terms, clause: Citation | None = None) -> Because:
    mode = authorisation(terms)
    return Because(Verdict.MUST_NOT, clause or mode.clause, sentence, unless=WAY_TO_YES[mode.value])


WAY_TO_YES = {
    Authorisation.SPECIFIC: say("the controller's written approval; silence is none"),
    Authorisation.GENERAL: say("a notice to the controller, and its time to object without objection"),
}  # fmt: skip


def _other_activity(rows: list[Cited[SubProcessor]], activity: str, terms: Terms) -> Because:
    approved = dict.fromkeys(slug for row in rows for slug in row.value.activities)
    return _not_approved(
        say(
            "{name} is not approved for `{activity}`; approved for: {activities}.",
            name=rows[0].value.name,
            activity=activity,
            activities=in_a_row(map(operation_called, approved)),
        ),
        terms,
        terms.says_yes(NEW_ACTIVITY_NEEDS_APPROVAL) or rows[0].clause,
    )


def _beyond(row: Cited[SubProcessor], data: frozenset[str]) -> frozenset[str]:
    return frozenset() if ALL_DATA in row.value.data else data.difference(row.value.data)


def _for_data(row: Cited[SubProcessor], beyond: frozenset[str], terms: Terms) -> Iterator[Because]:
    name = row.value.name
    for kind in beyond:
        yield _not_approved(
            say("{name} is not approved for this data: {kind}.", name=name, kind=data_called(kind)),
            terms,
            row.clause,
        )
    if not beyond:
        yield Because(Verdict.MAY, row.clause, say("{name} is approved for it.", name=name))


def _its_parent(row: Cited[SubProcessor], terms: Terms) -> Iterator[Because]:
    parent = row.value.parent
    if parent and not listed(parent, terms):
        yield Because(
            Verdict.UNSETTLED,
            row.clause,
            say("{name} works under {parent}, which is not in the list.", name=row.value.name, parent=parent),
            unless=say("the name of the sub-processor it works under"),
        )  # fmt: skip
