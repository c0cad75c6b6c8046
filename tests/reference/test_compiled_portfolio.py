"""The slow twin of a portfolio: each agreement asked by itself."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruks.agreement.terms.subprocessor import APPROVED, NOTICE
from instruks.decisions.change import Plan
from instruks.decisions.new_subprocessor import what_if as what_if_one
from instruks.decisions.portfolio import Portfolio, line
from instruks.decisions.portfolio_rows import Rows
from instruks.decisions.portfolio_what_if import what_if
from instruks.decisions.recorded import NotRecorded, recorded
from instruks.texts.pack import Kind
from tests.laying_out import layer, standing
from tests.reference.drawn import example_standings, neighbours, plans, standings


def answers(names_and_standings, plan):
    """What the portfolio says, agreement by agreement, in the shape of the slow twin."""
    portfolio = Portfolio([line(name, each) for name, each in names_and_standings])
    found = what_if(portfolio, plan)
    rows = [*Rows(found)]
    return [
        (
            found.outcome(number),
            [
                (row.verdict, row.decides, row.text, row.place, row.sentence, row.unless)
                for row in rows
                if row.agreement == name
            ],
            days_said(found.days_under(number)),
        )
        for number, (name, _) in enumerate(names_and_standings)
    ]


def one_by_one(names_and_standings, plan):
    return [said(what_if_one(plan, each)) for _, each in names_and_standings]


def said(change):
    reasons = [
        (r.verdict, r in change.ruling.because, r.clause.text, r.clause.place, r.sentence, r.unless)
        for r in (*change.ruling.because, *change.ruling.others)
    ]
    return change.outcome, reasons, days_said(change)


def days_said(days):
    notice = days.notice and days.notice.value
    return notice, days.earliest_on, days.not_late_before, days.object_until


@settings(max_examples=100)
@given(st.lists(standings(), max_size=3) | neighbours(), plans())
def test_chance_agreements_answer_together_as_one_by_one(drawn, plan):
    named = [(f"Aftale {number}", each) for number, each in enumerate(drawn)]

    assert answers(named, plan) == one_by_one(named, plan)


def test_agreements_at_odds_with_themselves_are_told_apart():
    """Each shows its own two clauses, though all of them are torn over the same term."""
    named = [
        (
            name,
            standing(
                layer(Kind.CLAUSES, "Aftalen", {number: f'"subprocessor.notice" = "{first} days"'}),
                layer(Kind.CLAUSES, "Tillægget", {"2": '"subprocessor.notice" = "60 days"'}),
                layer(Kind.CLAUSES, "Aftalen", {"9": '"subprocessor.authorisation" = "general"'}),
            ),
        )
        for name, number, first in (("A", "1", 30), ("B", "1", 14), ("C", "3", 14))
    ]
    plan = Plan("Ny Sky ApS", "DK", "store", date(2027, 1, 1), date(2026, 12, 1))

    assert answers(named, plan) == one_by_one(named, plan)


def test_no_agreements_have_no_answers():
    plan = Plan("Ny Sky ApS", "DK", "store", date(2027, 1, 1), date(2026, 12, 1))

    assert answers([], plan) == []


def test_what_was_not_recorded_is_no_silence():
    """So a rule that comes to read another term cannot be answered as if no clause set it."""
    with pytest.raises(NotRecorded, match=r"subprocessor\.notice"):
        recorded({}).get(NOTICE)
    with pytest.raises(NotRecorded, match=r"subprocessor\.approved"):
        recorded({}).all(APPROVED)


EXAMPLES = [(f"{each.pack.name} {each.on}", each) for each in example_standings()]


@settings(max_examples=50)
@given(plans(), st.permutations(EXAMPLES))
def test_the_examples_answer_together_as_one_by_one(plan, named):
    assert answers(named, plan) == one_by_one(named, plan)
