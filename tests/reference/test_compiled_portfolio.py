"""The slow twin of a portfolio: each agreement asked by itself."""

from hypothesis import given, settings
from hypothesis import strategies as st

from instruks.decisions.new_subprocessor import what_if as what_if_one
from instruks.decisions.portfolio import Portfolio, line
from instruks.decisions.portfolio_rows import Rows
from instruks.decisions.portfolio_what_if import what_if
from tests.reference.drawn import example_standings, neighbours, plans, standings


def answers(names_and_standings, plan):
    """What the portfolio says, agreement by agreement, in the shape of the slow twin."""
    portfolio = Portfolio([line(name, standing) for name, standing in names_and_standings])
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
    return [said(what_if_one(plan, standing)) for _, standing in names_and_standings]


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
    named = [(f"Aftale {number}", standing) for number, standing in enumerate(drawn)]

    assert answers(named, plan) == one_by_one(named, plan)


EXAMPLES = [(f"{each.pack.name} {each.on}", each) for each in example_standings()]


@settings(max_examples=50)
@given(plans(), st.permutations(EXAMPLES))
def test_the_examples_answer_together_as_one_by_one(plan, named):
    assert answers(named, plan) == one_by_one(named, plan)
