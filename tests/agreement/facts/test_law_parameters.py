"""What the law sets on a day, and what is only proposed."""

from datetime import date

import pytest

from instruks.agreement.facts.law_parameters import (
    NotANumber,
    NotSetByLaw,
    law_parameter,
    law_parameters,
    pending_law,
    pending_laws,
)
from instruks.texts.citation import Citation

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("name", "number", "unit", "clause"),
    [
        ("art33.hours", 72, "hours", Citation("GDPR", "33(1)")),
        ("art30_5.employees", 250, "employees", Citation("GDPR", "30(5)")),
        ("art12_3.months", 1, "months", Citation("GDPR", "12(3)")),
        ("art12_3.extension_months", 2, "months", Citation("GDPR", "12(3)")),
        ("art36_2.weeks", 8, "weeks", Citation("GDPR", "36(2)")),
        ("art36_2.extension_weeks", 6, "weeks", Citation("GDPR", "36(2)")),
        ("dbl2_5.years_after_death", 10, "years", Citation("Databeskyttelsesloven", "§ 2, stk. 5")),
    ],
)
def test_a_number_of_the_law_has_its_article(
    name: str, number: int, unit: str, clause: Citation
) -> None:
    found = law_parameter(name, TODAY)

    assert (found.number, found.unit, found.clause) == (number, unit, clause)


@pytest.mark.parametrize("name", sorted(law_parameters()))
def test_the_law_sets_nothing_before_the_gdpr_applied(name: str) -> None:
    assert law_parameter(name, date(2018, 5, 25)).name == name
    with pytest.raises(NotSetByLaw, match=f"the law sets no `{name}` on 2018-05-24"):
        law_parameter(name, date(2018, 5, 24))


def test_an_unknown_name_is_refused_with_those_there_are() -> None:
    with pytest.raises(
        NotSetByLaw, match=r"no `art99` on 2026-11-21; it sets on some day: art12_3"
    ):
        law_parameter("art99", TODAY)


def test_a_word_of_the_law_is_no_number() -> None:
    assert law_parameter("art33.threshold", TODAY).value == "unless_risk_unlikely"
    with pytest.raises(NotANumber, match=r"`art33\.threshold` is no number: it says `unless_risk"):
        _ = law_parameter("art33.threshold", TODAY).number


@pytest.mark.parametrize(
    ("on", "proposals"),
    [(date(2025, 11, 18), 0), (date(2025, 11, 19), 1), (TODAY, 1)],
    ids=["day before", "proposed", "today"],
)
def test_a_proposal_is_shown_and_decides_nothing(on: date, proposals: int) -> None:
    assert len(pending_law("art33.hours", on)) == proposals
    assert law_parameter("art33.hours", on).number == 72


def test_every_proposal_would_change_something_the_law_sets() -> None:
    assert {one.name for one in pending_laws()} <= set(law_parameters())
