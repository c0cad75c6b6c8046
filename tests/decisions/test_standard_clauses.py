"""Can the standard contractual clauses on file carry the transfer?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.decisions.ruling import rule_on
from instruks.decisions.standard_clauses import clauses_carry
from instruks.decisions.transfer_question import Role, StandardClauses, Transfer
from tests.decisions.asking import agreed, clauses, why

ANNEXES = frozenset({"I.A", "I.B", "I.C", "II"})
COMPLETE = StandardClauses("(EU) 2021/914", 3, ANNEXES, date(2026, 9, 1), True)
GENERALLY = '"subprocessor.authorisation" = "general"'


def ruling(on_file=COMPLETE, role=Role.SUBPROCESSOR, mode=GENERALLY, **changed):
    held = replace(on_file, **changed) if on_file else None
    ask = Transfer("Natvagt Ltd.", "IN", date(2026, 11, 21), role=role, clauses=held)
    return rule_on(ask, agreed(b1=mode).terms, (clauses_carry,))


def test_complete_clauses_carry_it():
    assert why(ruling()) == (
        "may",
        [("(EU) 2021/914 module 3", "Standard contractual clauses with Natvagt Ltd. are on file.")],
    )


def test_from_processor_to_processor_it_takes_module_3():
    assert ruling(module=2).verdict == "must not"
    assert clauses(ruling(module=2)) == ["(EU) 2021/914 module 3"]
    assert (
        ruling(role=Role.CONTROLLER, module=4, annexes=frozenset({"I.A", "I.B"})).verdict == "may"
    )


def test_without_an_assessment_nothing_goes():
    assert why(ruling(assessed=False)) == (
        "must not",
        [("(EU) 2021/914 14", "The transfer has not been assessed.")],
    )


def test_sets_that_are_out_of_force_or_never_were_a_tool_carry_nothing():
    assert ruling(version="2010/87/EU").verdict == "must not"
    assert ruling(version="2021/915").verdict == "must not"


def test_a_missing_annex_is_named():
    given = ruling(annexes=ANNEXES - {"II"})

    assert why(given) == ("must not", [("(EU) 2021/914 module 3", "Annex II is missing.")])


def test_specific_authorisation_owes_the_list_of_sub_processors_too():
    assert ruling(mode='"subprocessor.authorisation" = "specific"').verdict == "must not"
    assert ruling(mode='"subprocessor.authorisation" = "specific"', annexes=ANNEXES | {"III"}).verdict == "may"  # fmt: skip


@pytest.mark.parametrize("field", ["module", "annexes", "signed_on", "assessed"])
def test_what_nobody_has_said_is_a_question(field):
    assert ruling(**{field: None}).verdict == "unsettled"


def test_nothing_said_at_all_is_a_question():
    assert ruling(None).verdict == "unsettled"


def test_toward_a_controller_the_assessment_hangs_on_what_is_added():
    back = {"role": Role.CONTROLLER, "module": 4, "annexes": frozenset({"I.A", "I.B"})}

    assert ruling(**back, assessed=False).verdict == "unsettled"
