"""May this person reach the data, this way in?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from instruks.agreement.term import Term
from instruks.agreement.terms.access import NEEDED_ONLY, PLEDGE, UNDER_AUTHORITY
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.access_review import still_on_the_list
from instruks.decisions.admin_access import after_setup
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.decisions.way_in import Network, way_in
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say


@dataclass(frozen=True)
class Access:
    """A person of the processor's who is to reach the data, on a day. None is what nobody has said.

    `looked_at_on` is the day the access was granted or last reviewed. `as_administrator` is work as
    administrator in the controller's solution after set-up, behind which lie a `case` and an
    addendum whose last day is `addendum_until`.
    """

    on_day: date
    needed: bool | None = None
    pledged: bool | None = None
    under_authority: bool | None = None
    network: Network | None = None
    second_factor: bool | None = None
    looked_at_on: date | None = None
    as_administrator: bool = False
    case: bool = False
    addendum_until: date | None = None


def may_access(ask: Access, terms: Terms) -> Ruling:
    """Whether need, pledge, authority, way in and review all let the person reach the data.

    Source: GDPR articles 28(3)(b), 29 and 32(4).
    """
    return rule_on(ask, terms, RULES)


@dataclass(frozen=True)
class _Demand:
    """Something that must be so of the person: the term that says it, and the law behind it."""

    term: Term[bool]
    law: Citation
    said: Callable[[Access], bool | None]
    yes: Sentence
    no: Sentence
    asked: Sentence


DEMANDS = (
    _Demand(
        NEEDED_ONLY,
        law.PERSONS_ACT_ON_INSTRUCTION,
        lambda ask: ask.needed,
        say("The person needs the access for the work."),
        say("The person does not need the access, and it is to be closed."),
        say("whether the work needs this person's access"),
    ),
    _Demand(
        PLEDGE,
        law.CONFIDENTIALITY,
        lambda ask: ask.pledged,
        say("The person is bound to confidentiality."),
        say("The person has not pledged confidentiality and is under no statutory secrecy."),
        say("a signed pledge of confidentiality"),
    ),
    _Demand(
        UNDER_AUTHORITY,
        law.UNDER_AUTHORITY,
        lambda ask: ask.under_authority,
        say("The person works under the processor's instructions."),
        say("The person does not work under the processor's instructions."),
        say("a tie that puts the person under the processor's instructions"),
    ),
)


def _demands_met(ask: Access, terms: Terms) -> Iterator[Because]:
    for demand in DEMANDS:
        clause = terms.says_yes(demand.term) or demand.law
        match demand.said(ask):
            case True:
                yield Because(Verdict.MAY, clause, demand.yes)
            case False:
                yield Because(Verdict.MUST_NOT, clause, demand.no, unless=demand.asked)
            case None:
                yield Because(
                    Verdict.UNSETTLED,
                    clause,
                    say("Nobody has said: {what}.", what=demand.asked),
                    unless=demand.asked,
                )


RULES: tuple[Rule[Access], ...] = (
    _demands_met,
    lambda ask, terms: way_in(ask.network, ask.second_factor, terms),
    lambda ask, terms: still_on_the_list(ask.looked_at_on, ask.on_day, terms),
    lambda ask, terms: (
        after_setup(ask.case, ask.addendum_until, ask.on_day, terms)
        if ask.as_administrator
        else None
    ),
)
