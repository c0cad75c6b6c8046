"""Where two texts contradict each other over one thing, what is said of the rest is still heard."""

from dataclasses import replace
from datetime import date

from instruks.decisions.change import Outcome, Plan
from instruks.decisions.new_subprocessor import what_if
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


def plan_under(*clauses):
    texts = [layer(Kind.CLAUSES, name, {"1": toml}) for name, toml in clauses]
    plan = Plan("Ny Sky ApS", "DK", "host", date(2027, 1, 1), date(2026, 12, 1))
    begun = '"agreement.effect_from" = "fixed day"\n"agreement.effect_on" = 2026-09-01'
    place = '"place.class" = "the sub-processors\' addresses"'
    return what_if(plan, standing(*texts, layer(Kind.CLAUSES, "Aftalen", {"2": begun, "3": place})))


def test_two_forms_of_authorisation_are_for_a_person():
    given = plan_under(
        ("Aftalen", '"subprocessor.authorisation" = "general"'),
        ("Tillægget", '"subprocessor.authorisation" = "specific"'),
    )

    assert given.outcome is Outcome.UNSETTLED
    assert [str(reason.clause) for reason in given.ruling.because] == ["Aftalen 1", "Tillægget 1"]


def test_two_notices_set_no_day():
    general = '"subprocessor.authorisation" = "general"\n'
    given = plan_under(
        ("Aftalen", general + '"subprocessor.notice" = "30 days"'),
        ("Tillægget", general + '"subprocessor.notice" = "60 days"'),
    )

    assert given.outcome is Outcome.UNSETTLED
    assert (given.notice, given.earliest_on) == (None, None)
