"""The rules of the house speak only where agreement and law are silent, and say that they are the house's."""

import pytest

from instruks.agreement.term import Many
from instruks.agreement.terms import (
    access,
    audit,
    contact,
    operation,
    rights,
    subprocessor,
    supervision,
    termination,
)
from instruks.agreement.terms.operation import Needs
from instruks.agreement.vocabulary import VOCABULARY
from instruks.deadlines.due import Clock, due_after, run_out
from instruks.texts.pack import Kind
from tests.deadlines.moments import A_MOMENT, at, end_of_day
from tests.packs.agreed import agreement_that_says, all_said, heard, pack, said, standing

SILENT = standing(agreement_that_says({}))
RULES = {name: clause for _, clause in pack("ours").clauses for name in clause.sets}
ONE_VALUE = [name for name in RULES if not isinstance(VOCABULARY[name], Many)]

A_FRIDAY = at("2026-11-20T10:00")
PERIODS = {
    access.REVIEW_EVERY: "2027-02-20",
    access.PLEDGES_SHOWN_WITHIN: "2026-11-27",
    rights.FORWARD_WITHIN: "2026-11-23",
    rights.HELP_WITHIN: "2026-11-30",
    termination.GRACE: "2026-12-20",
    audit.ANSWER_WITHIN: "2026-11-27",
    supervision.EVERY: "2027-11-20",
    supervision.MORE_WITHIN: "2026-12-04",
    subprocessor.CONTRACT_COPY_WITHIN: "2026-12-04",
    contact.TELL_CHANGES_WITHIN: "2026-11-27",
}
"""The last day of each period of days or more that begins on a Friday, read strictly."""


def test_the_layer_is_the_houses_own():
    assert [(layer.kind, layer.cite_as) for layer in pack("ours").layers] == [
        (Kind.OURS, "Husregel")
    ]


@pytest.mark.parametrize("number", [clause.number for _, clause in pack("ours").clauses])
def test_every_rule_says_whose_it_is(number):
    clause = next(c for _, c in pack("ours").clauses if c.number == number)

    assert clause.words.startswith("Husets eget valg, som kan ændres; det står ikke i aftalen: ")


@pytest.mark.parametrize("name", ONE_VALUE)
def test_a_rule_speaks_where_every_text_is_silent(name):
    assert str(SILENT.terms[VOCABULARY[name]].clause) == f"Husregel {RULES[name].number}"


@pytest.mark.parametrize("name", ONE_VALUE)
def test_a_rule_gives_way_to_the_agreement_even_where_it_says_the_same(name):
    agreed = standing(agreement_that_says({"1": {name: RULES[name].sets[name]}}))

    assert heard(agreed, VOCABULARY[name]) == [
        ("Aftalen 1", "wins"),
        (f"Husregel {RULES[name].number}", "says the same"),
    ]


def test_a_rule_is_never_the_floor_that_an_agreement_undercuts():
    slower = standing(agreement_that_says({"1": {"access.review_every": "1 year"}}))

    assert said(slower, access.REVIEW_EVERY) == ("1 year", "Aftalen 1")


@pytest.mark.parametrize("term", PERIODS, ids=lambda term: term.name)
def test_each_period_just_before_exactly_at_and_just_after_its_end(term):
    due = due_after(A_FRIDAY, SILENT.terms[term].value, Clock.CONTRACT)
    end = end_of_day(PERIODS[term])
    moments = (end - A_MOMENT, end, end + A_MOMENT)

    assert [run_out(due, now, owed_by_us=True) for now in moments] == [False, True, True]


def test_silence_lets_nothing_happen_unless_the_agreement_says_so():
    assert said(SILENT, termination.SILENCE) == ("nothing", "Husregel 6")


def test_a_screen_is_taken_over_only_when_its_user_has_said_yes():
    conditions = all_said(SILENT, operation.PRECONDITION)

    assert [(each.operation, each.needs, clause) for each, clause in conditions] == [
        ("take_over_remotely", (Needs.ACCEPTANCE_BY_USER,), "Husregel 17")
    ]
