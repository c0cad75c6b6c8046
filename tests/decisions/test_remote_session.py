"""May the user's screen or a server be taken over remotely?"""

import pytest

from instruks.agreement.terms.operation import Needs
from instruks.decisions.remote_session import Session, may_take_over
from instruks.texts.pack import Kind
from tests.decisions.asking import clauses, unless
from tests.laying_out import layer, pack, standing

TERMS = """
"operation.allowed" = { may = ["support", "take_over_remotely"] }
"operation.precondition" = { operation = "take_over_remotely", needs = ["case", "call by controller"] }
"operation.remote_tool" = ["Sidemand", "Fjernskrivebord"]
"""
OURS = '"operation.precondition" = { operation = "take_over_remotely", needs = ["acceptance by user"] }'  # fmt: skip
ALL = frozenset({Needs.CASE, Needs.CALL_BY_CONTROLLER, Needs.ACCEPTANCE_BY_USER})


def ruling(tool="Sidemand", behind=ALL, terms=TERMS):
    house = pack(layer(Kind.OURS, "Husregel", {"17": OURS}), name="ours")
    agreed = standing(layer(Kind.CLAUSES, "Aftalen", {"A.2": terms}), floor=(house,))
    return may_take_over(Session(tool, "", behind), agreed.terms)


def test_with_a_case_a_call_an_acceptance_and_an_agreed_tool():
    assert ruling().verdict == "may"
    assert ruling("fjernskrivebord").verdict == "may"


@pytest.mark.parametrize("missing", [Needs.CASE, Needs.CALL_BY_CONTROLLER])
def test_without_case_or_call_it_is_refused(missing):
    assert clauses(ruling(behind=ALL - {missing})) == ["Aftalen A.2"]
    assert ruling(behind=ALL - {missing}).verdict == "must not"


def test_the_users_acceptance_is_ours_and_shown_as_ours():
    given = ruling(behind=ALL - {Needs.ACCEPTANCE_BY_USER})

    assert given.verdict == "must not"
    assert clauses(given) == ["Husregel 17"]
    assert unless(given) == ["the user's acceptance (a rule of the house)"]


def test_a_tool_that_is_not_on_the_list():
    given = ruling("Kigindad")

    assert given.verdict == "must not"
    assert unless(given) == ["one of: Sidemand, Fjernskrivebord"]
