"""Two agreements in real use: every row that must be read is read, and nothing is made up.

The texts are not part of this repository. They are looked for beside it, in `shared/seeds`, or
where INSTRUKS_SEEDS points; the names that must be found stand beside them in `reading/dev`.
"""

import json
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from instruks.agreement.vocabulary import VOCABULARY
from instruks.reading.draft import Draft, read_text
from instruks.reading.lines import Why
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind
from tests.reading import rows_of_the_it_services as services
from tests.reading import rows_of_the_product_terms as product
from tests.reading.laws import broken
from tests.reading.rows import Row, missing

SEEDS = Path(os.environ.get("INSTRUKS_SEEDS", Path(__file__).parents[3] / "shared" / "seeds"))
TRUTH = SEEDS.parent / "reading" / "dev"
PRODUCT, SERVICES = "000", "003"

pytestmark = pytest.mark.skipif(
    not (TRUTH / f"seed-{PRODUCT}.json").exists() or not list(SEEDS.glob(f"{SERVICES}_*.txt")),
    reason="the two agreements in real use are not beside the repository",
)


@cache
def text(seed: str) -> str:
    return next(SEEDS.glob(f"{seed}_*.txt")).read_text(encoding="utf-8")


@cache
def truth(seed: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((TRUTH / f"seed-{seed}.json").read_text())
    return found


@cache
def draft(seed: str) -> Draft:
    return read_text(text(seed), name="seed")


def clause(seed: str, number: str) -> Clause:
    return next(clause for _, clause in draft(seed).pack.clauses if clause.number == number)


@pytest.mark.parametrize("row", product.ROWS, ids=lambda row: row.id)
def test_every_row_of_the_product_terms(row: Row):
    assert missing(row, draft(PRODUCT), truth(PRODUCT)) == []


@pytest.mark.parametrize("row", services.ROWS, ids=lambda row: row.id)
def test_every_row_of_the_it_services(row: Row):
    assert missing(row, draft(SERVICES), truth(SERVICES)) == []


@pytest.mark.parametrize(
    ("seed", "term"),
    [
        *((PRODUCT, term) for term in product.NOTHING_ELSE_FOUND),
        *((SERVICES, term) for term in services.NOTHING_ELSE_FOUND),
    ],
)
def test_what_the_text_does_not_say_is_not_found(seed: str, term: str):
    assert term in VOCABULARY
    assert [one.clause for one in draft(seed).found if one.term == term] == []


@pytest.mark.parametrize("seed", [PRODUCT, SERVICES])
def test_no_line_is_lost_and_no_word_is_changed(seed: str):
    assert broken(text(seed), draft(seed)) == []


@pytest.mark.parametrize(
    ("seed", "kinds"),
    [
        (PRODUCT, [Kind.PRODUCT_TERMS, Kind.OTHER_TERMS]),
        (SERVICES, [Kind.CLAUSES, Kind.OTHER_TERMS, Kind.DEVIATIONS]),
    ],
)
def test_each_text_has_its_rank(seed: str, kinds: list[Kind]):
    assert [layer.kind for layer in draft(seed).pack.layers] == kinds


def test_the_product_terms_hang_on_the_general_terms():
    hung = draft(PRODUCT).pack.hangs_on

    assert len(hung) == 1
    assert "generelle-databehandlervilkaar" in hung[0]


def test_two_firms_in_one_row_stay_in_one_row():
    names = [one["name"] for one in clause(PRODUCT, "B.1").sets["subprocessor.approved"]]

    assert names == [one["name"] for one in truth(PRODUCT)["sub_processors"]["items"]]
    assert [name.count(" / ") for name in names].count(1) == 1


def test_an_address_is_no_place():
    seats = {
        one["name"]: one["country"] for one in clause(PRODUCT, "B.1").sets["subprocessor.approved"]
    }
    allowed = clause(PRODUCT, "C.5").sets["place.allowed"]
    elsewhere = [one["who"] for one in allowed if seats.get(one["who"], one["country"]) != one["country"]]  # fmt: skip

    assert len(seats) == 5
    assert len(set(elsewhere)) == 2


def test_the_name_of_another_product_is_kept_and_not_taken_for_this_one():
    product_name = str(clause(PRODUCT, "1.1").sets["party.product"])
    last_word = clause(PRODUCT, "1.2").words.split()[-1].strip(".")

    assert last_word not in product_name
    assert text(PRODUCT).count(last_word) == 1
    assert "party.product" not in clause(PRODUCT, "1.2").sets


def test_four_services_are_offered_and_none_is_chosen():
    offered = [
        one["slug"]
        for _, each in draft(SERVICES).pack.clauses
        for one in each.sets.get("service.offered", [])
    ]

    assert offered == ["consultancy", "service_desk", "hosting", "dba"]
    assert all("service.chosen" not in each.sets for _, each in draft(SERVICES).pack.clauses)


def test_what_the_page_added_is_set_aside():
    aside = draft(PRODUCT).aside

    assert [one.why for one in aside] == [Why.PAGE, Why.CLASSIFICATION]


@pytest.mark.parametrize(
    ("seed", "number", "words"),
    [
        (PRODUCT, "", "does not name the controller"),
        (PRODUCT, "B.1", "specific or general"),
        (SERVICES, "", "does not name the controller"),
        (SERVICES, "A.1", "No box is ticked"),
        (SERVICES, "A.2.1", "spelled otherwise"),
    ],
)
def test_what_a_person_must_look_at(seed: str, number: str, words: str):
    raised = [(doubt.clause, str(doubt.sentence)) for doubt in draft(seed).doubts]

    assert any(clause == number and words in sentence for clause, sentence in raised), raised
