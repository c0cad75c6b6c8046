"""Where two texts contradict each other over one thing, what is said of the rest is still heard."""

from dataclasses import replace
from datetime import date

from instruks.decisions.processing import Processing, may_process
from instruks.texts.pack import Kind
from tests.laying_out import layer, standing

AT_ODDS = [
    layer(Kind.CLAUSES, "Aftalen", {"1": '"data.confirmed_by" = "both"'}),
    layer(Kind.CLAUSES, "Tillægget", {"1": '"data.confirmed_by" = "controller"'}),
    layer(
        Kind.CLAUSES,
        "Aftalen",
        {
            "A.3": '"data.item" = { slug = "email", name = "E-mail", chosen = false }',
            "A.4": '"people.group" = { slug = "children", name = "Børn", chosen = false }',
        },
    ),
]
ASK = Processing("support", "store", frozenset(), frozenset(), "DK", date(2026, 11, 21))


def said(**ask):
    ruling = may_process(replace(ASK, **ask), standing(*AT_ODDS))
    return {str(reason.sentence) for reason in (*ruling.because, *ruling.others)}


def test_a_doubt_over_one_kind_of_data_hides_no_prohibition_of_another():
    heard = said(data=frozenset({"email", "health"}))

    assert "Aftalen 1 says both, and another text of the same rank says otherwise." in heard
    assert "Health data: not among the data agreed." in heard


def test_a_doubt_over_one_group_hides_no_prohibition_of_another():
    heard = said(people=frozenset({"children", "employees"}))

    assert "Aftalen 1 says both, and another text of the same rank says otherwise." in heard
    assert "Employees: not among the groups of people agreed." in heard
