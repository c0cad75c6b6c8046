"""May the user's screen or a server be taken over remotely?"""

from collections.abc import Iterator
from dataclasses import dataclass

from instruks.agreement.facts.names import fold
from instruks.agreement.terms.operation import REMOTE_TOOL, Needs
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.listing import in_a_row
from instruks.decisions.operation import operation_agreed, preconditions_met
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.decisions.service import chosen
from instruks.texts.sentence import say

TAKE_OVER = "take_over_remotely"


@dataclass(frozen=True)
class Session:
    """A remote take-over with a tool, under a service (slug, or empty), and what lies behind it."""

    tool: str
    service: str = ""
    behind: frozenset[Needs] = frozenset()


def may_take_over(session: Session, terms: Terms) -> Ruling:
    """Whether tool, case, call and acceptance are there.

    The user's acceptance is a rule of the house, cited as the house's own and not as the contract's.
    """
    return rule_on(session, terms, RULES)


def _with_an_agreed_tool(session: Session, terms: Terms) -> Iterator[Because]:
    tools = terms.all(REMOTE_TOOL)
    fitting = [each for each in tools if fold(each.value) == fold(session.tool)]
    for each in fitting:
        yield Because(Verdict.MAY, each.clause, say("{tool} is an agreed tool.", tool=each.value))
    if not fitting:
        for clause in {each.clause for each in tools}:
            yield Because(
                Verdict.MUST_NOT,
                clause,
                say("`{tool}` is not among the tools agreed.", tool=session.tool),
                unless=say("one of: {tools}", tools=in_a_row(each.value for each in tools)),
            )


RULES: tuple[Rule[Session], ...] = (
    lambda session, terms: chosen(session.service, terms),
    lambda session, terms: operation_agreed(
        TAKE_OVER,
        session.service,
        session.behind,
        Needs.CALL_BY_CONTROLLER in session.behind,
        terms,
    ),
    lambda session, terms: preconditions_met(TAKE_OVER, session.service, session.behind, terms),
    _with_an_agreed_tool,
)
