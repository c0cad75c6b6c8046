"""The pack as a whole: a test a clause, quoting it, and the slips that are left in it on purpose."""

import ast
import re
from pathlib import Path

import pytest

from instruks.agreement.lint.checks import lint, stops_confirmation
from instruks.texts.fingerprint import as_compared
from tests.packs.agreed import contact_centre, pack, standing

HERE = Path(__file__)
TESTS = sorted(
    HERE.parent.glob("test_[!tm]*.py")
)  # not this file, nor what may be done (test_may_…)
QUOTED = re.compile(r"«([^»]*)»")
CLAUSES = {clause.number: clause for _, clause in pack("example-contact-centre").clauses}


def number_of(file):
    return file.stem.removeprefix("test_").replace("_", ".")


def test_every_clause_has_its_test():
    assert {number_of(file) for file in TESTS} == set(CLAUSES)


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.stem)
def test_a_test_is_named_after_its_clause_and_quotes_it(file):
    said = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    clause = CLAUSES[number_of(file)]
    fragments = [
        as_compared(fragment).strip()
        for quote in QUOTED.findall(said)
        for fragment in quote.split("…")
        if fragment.strip()
    ]

    assert said.startswith(f"{clause.number} {clause.title}.")
    assert fragments
    assert [one for one in fragments if one not in as_compared(clause.words)] == []


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("foreign_product", "1.2"),
        ("approval_beside_objection", "B.1"),
        ("companies_share_row", "B.1"),
        ("unlisted_data", "B.1"),
        ("address_is_not_place", "B.1"),
        ("objection_without_consequence", "B.2"),
        ("outside_of_agreement", "C.1"),
        ("measures_not_shown", "C.2"),
        ("free_text_beside_ordinary", "A.3"),
        ("breach_without_hours", "C.3"),
        ("two_ends", "C.4"),
        ("erased_without_choice", "C.4"),
        ("undercuts_law", "C.4"),
        ("chain_without_retention", "C.4"),
        ("basis_without_place", "C.5"),
        ("company_named_differently", "C.5"),
        ("audit_without_inspection", "C.7"),
        ("year_undefined", "C.7"),
        ("chain_without_supervision", "C.8"),
    ],
)
def test_the_slip_is_in_the_text_and_lint_finds_it_there(kind, place):
    found = {(finding.kind, str(finding.clause)) for finding in lint(contact_centre())}

    assert (kind, f"Kontaktcenter {place}") in found


def test_no_slip_stops_the_signed_agreement():
    assert stops_confirmation(lint(contact_centre())) == ()


def test_without_the_general_terms_nobody_can_confirm_it():
    alone = lint(standing(pack("example-contact-centre")))

    assert {finding.kind for finding in stops_confirmation(alone)} >= {"missing_party"}
