"""May a copy of the controller's database be fetched?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from instruks.agreement.terms.operation import DATABASE_COPY_KEPT, PRECONDITION, Needs
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.law import INSTRUCTION
from instruks.decisions.operation import operation_agreed, preconditions_met
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.decisions.service import chosen
from instruks.texts.sentence import say

FETCH_DATABASE = "fetch_database"


@dataclass(frozen=True)
class Fetch:
    """A database to be fetched for fault-finding, under a service (slug, or empty) on a day.

    `behind` is what lies behind it, a prior specific agreement foremost. `erased_by` is the day by
    which that agreement has the copy erased, None where it does not say.
    """

    on_day: date
    service: str = ""
    behind: frozenset[Needs] = frozenset()
    erased_by: date | None = None


def may_fetch_database(fetch: Fetch, terms: Terms) -> Ruling:
    """Whether what must lie behind the fetch is there, and whether the copy has an end."""
    return rule_on(fetch, terms, RULES)


def _the_copy_has_an_end(fetch: Fetch, terms: Terms) -> Iterator[Because]:
    if kept := terms.get(DATABASE_COPY_KEPT):
        yield Because(
            Verdict.MAY,
            kept.clause,
            say("The copy is erased within {period}.", period=kept.value.in_words()),
        )
        return
    clause = next(
        (each.clause for each in terms.all(PRECONDITION) if each.value.operation == FETCH_DATABASE),
        INSTRUCTION,
    )
    if fetch.erased_by is None:
        yield Because(
            Verdict.UNSETTLED,
            clause,
            say("No text says when the copy is to be erased."),
            unless=say("a day for it in the specific agreement"),
        )
    elif fetch.erased_by < fetch.on_day:
        yield Because(
            Verdict.MUST_NOT,
            clause,
            say("The copy was to be gone by {day}.", day=fetch.erased_by),
            unless=say("a new specific agreement"),
        )
    else:
        yield Because(Verdict.MAY, clause, say("The copy is erased by {day}.", day=fetch.erased_by))


RULES: tuple[Rule[Fetch], ...] = (
    lambda fetch, terms: chosen(fetch.service, terms),
    lambda fetch, terms: operation_agreed(
        FETCH_DATABASE, fetch.service, fetch.behind, False, terms
    ),
    lambda fetch, terms: preconditions_met(FETCH_DATABASE, fetch.service, fetch.behind, terms),
    _the_copy_has_an_end,
)
