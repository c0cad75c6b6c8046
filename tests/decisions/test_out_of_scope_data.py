"""What must we do with data that should not be here?"""

import pytest

from instruks.decisions.out_of_scope_data import Duty, Found, duties, may_go_on_with
from tests.decisions.asking import agreed, clauses

TERMS = {
    "4.1": '"instruction.documented_only" = true',
    "4.2": '"instruction.warn_unlawful" = "immediately"',
    "A.3": (
        '"data.item" = [{ slug = "name", name = "Navn" },'
        ' { slug = "email", name = "E-mail", chosen = false }]\n'
        '"data.not_meant" = ["special"]'
    ),
    "C.1": '"service.outside" = ["traffic_data"]',
}
FOUR = [Duty.SET_APART, Duty.TELL, Duty.ASK, Duty.DO_NOT_ERASE]


def found(kind, terms=TERMS):
    standing = agreed(**terms)
    return may_go_on_with(Found(kind), standing.terms), duties(Found(kind), standing.terms)


@pytest.mark.parametrize("kind", ["health", "genetic", "cpr", "criminal_offence"])
def test_it_is_set_apart_told_asked_about_and_never_erased_on_our_own(kind):
    ruling, what = found(kind)

    assert ruling.verdict == "must not"
    assert [each.value for each in what] == FOUR
    assert [str(each.clause) for each in what] == ["Aftalen 4.1", "Aftalen 4.2", "Aftalen 4.1", "Aftalen 4.1"]  # fmt: skip


def test_every_duty_is_among_the_reasons():
    ruling, _ = found("health")

    assert "It must not be erased without an instruction either." in [str(r.sentence) for r in ruling.because]  # fmt: skip
    assert clauses(ruling) == ["Aftalen 4.1", "Aftalen 4.2", "Aftalen A.3"]


def test_what_is_covered_is_worked_on():
    ruling, what = found("name")

    assert ruling.verdict == "may"
    assert what == ()


def test_what_is_only_printed_waits_for_an_answer():
    ruling, what = found("email")

    assert ruling.verdict == "unsettled"
    assert [each.value for each in what] == FOUR


def test_network_data_is_handed_to_whoever_answers_for_it():
    ruling, what = found("traffic_data")

    assert clauses(ruling) == ["Aftalen C.1"]
    assert [each.value for each in what] == [Duty.HAND_OVER]


def test_where_the_agreement_is_silent_the_duties_stand_on_the_law():
    _, what = found("health", {"A.3": TERMS["A.3"]})

    assert [str(each.clause) for each in what] == ["GDPR 28(3)(a)", "GDPR 28(3)", "GDPR 28(3)(a)", "GDPR 28(3)(a)"]  # fmt: skip
