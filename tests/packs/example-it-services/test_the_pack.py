"""The pack as a whole: parts, layers, and tests that quote what it says."""

import ast
import re
from pathlib import Path

import pytest

from instruks.texts.fingerprint import as_compared
from instruks.texts.pack import Kind
from tests.packs.it_services import it_services, signed

HERE = Path(__file__).parent
TESTS = sorted(HERE.glob("test_[!tm]*.py"))  # not this file, nor what may be done (test_may_…)
QUOTED = re.compile(r"«([^»]*)»")


def numbers():
    return [clause.number for _, clause in signed().clauses]


def words_of(number):
    """The words of a clause and of its letters."""
    return as_compared(
        " ".join(
            clause.words
            for _, clause in signed().clauses
            if clause.number == number
            or re.fullmatch(rf"{re.escape(number)}\.[a-j]", clause.number)
        )
    )


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.stem)
def test_a_test_is_named_after_its_clause_and_quotes_it(file):
    said = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    number = file.stem.removeprefix("test_").replace("_", ".")
    fragments = [
        as_compared(fragment).strip()
        for quote in QUOTED.findall(said)
        for fragment in quote.split("…")
        if fragment.strip()
    ]

    assert said.startswith(f"{number} ")
    assert fragments
    assert [one for one in fragments if one not in words_of(number)] == []


def test_every_clause_has_its_test():
    tested = {file.stem.removeprefix("test_").replace("_", ".") for file in TESTS}
    lettered = re.compile(r"\.[a-j]$")

    assert {lettered.sub("", number) for number in numbers()} - tested == set()


def test_the_numbers_run_without_a_gap():
    bare = [number for number in numbers() if re.fullmatch(r"\d+\.\d+", number)]
    of_each = {
        chapter: [int(number.split(".")[1]) for number in bare if number.startswith(f"{chapter}.")]
        for chapter in range(2, 16)
    }

    assert {chapter: (found[0], found[-1]) for chapter, found in of_each.items()} == {
        2: (1, 10), 3: (1, 3), 4: (1, 2), 5: (1, 2), 6: (1, 3), 7: (1, 7), 8: (1, 5),
        9: (1, 3), 10: (1, 4), 11: (1, 1), 12: (1, 3), 13: (1, 1), 14: (1, 5), 15: (1, 2),
    }  # fmt: skip
    assert all(found == [*range(1, found[-1] + 1)] for found in of_each.values())


def test_other_terms_and_deviations_are_texts_of_their_own_rank_with_one_name():
    assert [(layer.kind, layer.cite_as) for layer in signed().layers] == [
        (Kind.CLAUSES, "IT-ydelser"),
        (Kind.OTHER_TERMS, "IT-ydelser"),
        (Kind.DEVIATIONS, "IT-ydelser"),
    ]


def test_it_is_read_with_the_service_agreement_the_law_and_the_house():
    assert it_services().terms.texts == ("IT-ydelser", "Serviceaftale", "GDPR", "Husregel")
    assert it_services().missing == ()
