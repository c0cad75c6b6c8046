"""Every row of the two agreements is accounted for, by a clause and a test that exist."""

import ast
from collections import Counter
from functools import cache

import pytest

from docs.coverage_page import MEANS, rows
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.shelf import Shelf, shipped
from tests.house.sources import ROOT

ROWS = rows()
SHELF = Shelf(shipped())


@cache
def names_of_tests_in(file: str) -> set[str]:
    """The names of the tests in a file."""
    page = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(page) if isinstance(node, ast.FunctionDef)}


def test_all_212_rows_are_there_and_none_twice():
    counted = Counter(row["id"] for row in ROWS)

    assert Counter(name[:3] for name in counted) == {"000": 45, "003": 167}
    assert [name for name, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_the_row_names_a_clause_of_an_example_pack(row):
    numbers = {clause.number for _, clause in SHELF[row["pack"]].clauses}

    assert row["clause"] in numbers


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_the_row_says_what_runs_it(row):
    assert row["status"] in MEANS
    assert row["line"].strip()
    assert row["by"].strip(" ?")
    if row["status"] == "runs":
        file, _, name = row["by"].partition("::")

        assert name in names_of_tests_in(file)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_the_terms_of_the_row_are_set_by_its_clause_or_one_beside_it(row):
    set_there = {
        name
        for _, clause in SHELF[row["pack"]].clauses
        if clause.number.startswith(row["clause"].rstrip("abcdefghij."))
        for name in clause.sets
    }

    assert set(row["terms"]) <= set_there & set(VOCABULARY)
