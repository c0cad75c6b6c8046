"""2.2 Formål.

«Aftalen skal sikre, at begge parter lever op til artikel 28, stk. 3»
"""

import pytest

from instruks.agreement.terms import (
    access,
    audit,
    instruction,
    rights,
    security,
    subprocessor,
    termination,
)
from tests.packs.agreed import checks, said
from tests.packs.it_services import changed, it_services, signed, where, yes

BY_LETTER = {
    "a": (instruction.DOCUMENTED_ONLY, "4.1"),
    "b": (access.PLEDGE, "5.1"),
    "c": (security.APPROPRIATE, "6.1"),
    "d": (subprocessor.CONDITIONS_MET, "7.1"),
    "h": (audit.INFORMATION_GIVEN, "12.1"),
}


@pytest.mark.parametrize("letter", BY_LETTER)
def test_lever_op_til_hvert_litra(letter):
    term, number = BY_LETTER[letter]

    assert yes(term) == f"IT-ydelser {number}"


def test_lever_op_til_litra_e_om_rettighederne():
    by_us = {right.value: places[0] for right, places in where(rights.RIGHT)}

    assert by_us == {
        str(13 + at): f"IT-ydelser 9.1.{letter}" for at, letter in enumerate("abcdefghij")
    }


def test_lever_op_til_litra_f_om_artikel_32_til_36():
    assert {each.value for each, _ in where(rights.HELP)} == {
        "measures", "breach report", "telling persons", "impact assessment", "prior consultation",
    }  # fmt: skip


def test_lever_op_til_litra_g_om_sletning_eller_returnering():
    assert said(it_services(), termination.ACTION) == ("the controller's choice", "IT-ydelser D.5")


def test_stryges_ordene_om_sletning_staar_lovens_tilbage():
    without = it_services(agreement=changed(signed(), "D.8", strikes=("7.6", "11.1", "D.5")))

    assert said(without, termination.ACTION) == ("the controller's choice", "GDPR 28(3)(g)")
    assert set(checks(without, termination.ACTION)) == {
        ("no effect toward the law", "GDPR 28(3)(g)")
    }
