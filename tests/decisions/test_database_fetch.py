"""May a copy of the controller's database be fetched?"""

from datetime import date

import pytest

from instruks.agreement.terms.operation import Needs
from instruks.decisions.database_fetch import Fetch, may_fetch_database
from tests.decisions.asking import agreed, clauses, unless, why

TERMS = """
"operation.allowed" = { open = true, may = ["troubleshoot"] }
"operation.precondition" = { operation = "fetch_database", needs = ["prior agreement", "case"] }
"""
ON = date(2026, 11, 21)
BOTH = frozenset({Needs.PRIOR_AGREEMENT, Needs.CASE})


def ruling(terms=TERMS, behind=BOTH, erased_by=date(2026, 12, 1), on_day=ON):
    return may_fetch_database(Fetch(on_day, "", behind, erased_by), agreed(a2=terms).terms)


def test_with_a_prior_specific_agreement_a_case_and_an_end():
    assert ruling().verdict == "may"


@pytest.mark.parametrize("missing", sorted(BOTH))
def test_without_either_it_is_refused(missing):
    assert ruling(behind=BOTH - {missing}).verdict == "must not"


def test_no_agreement_no_copy():
    given = ruling(behind=frozenset())

    assert given.verdict == "must not"
    assert clauses(given) == ["Aftalen A.2"]
    assert "a prior agreement for this very operation" in unless(given)


def test_a_copy_without_an_end_is_a_question():
    assert why(ruling(erased_by=None)) == (
        "unsettled",
        [("Aftalen A.2", "No text says when the copy is to be erased.")],
    )


def test_the_agreement_itself_can_set_the_end():
    assert ruling(TERMS + '"operation.database_copy_kept" = "14 days"', erased_by=None).verdict == "may"  # fmt: skip


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2026, 11, 30), "may"),
        (date(2026, 12, 1), "may"),
        (date(2026, 12, 2), "must not"),
    ],
    ids=["just before", "the last day", "just after"],
)
def test_after_its_end_a_copy_needs_a_new_agreement(on_day, verdict):
    assert ruling(on_day=on_day).verdict == verdict
