"""A box is ticked, not ticked, or lost; what is lost is neither."""

import pytest

from instruks.reading.boxes import Box, box_of, cell_box, without_box
from instruks.reading.draft import read_text


@pytest.mark.parametrize(
    ("line", "box"),
    [
        ("☒ Navn", Box.TICKED),
        ("☑ Navn", Box.TICKED),
        ("[x] Navn", Box.TICKED),
        ("[X] Navn", Box.TICKED),
        ("(x) Navn", Box.TICKED),
        ("X Navn", Box.TICKED),
        ("- [x] Navn", Box.TICKED),
        ("☐ Navn", Box.EMPTY),
        ("[ ] Navn", Box.EMPTY),
        ("[] Navn", Box.EMPTY),
        ("- [ ] Navn", Box.EMPTY),
        ("_ Navn", Box.EMPTY),
        ("\uf0a8 Navn", Box.LOST),
        ("\ufffd Navn", Box.LOST),
        ("Navn", Box.NONE),
        ("Xylofon", Box.NONE),
        ("xDSL", Box.NONE),
        ("", Box.NONE),
    ],
)
def test_the_box_a_line_begins_with(line, box):
    assert box_of(line) is box


@pytest.mark.parametrize(
    ("cell", "box"),
    [
        ("", Box.EMPTY),
        (" ", Box.EMPTY),
        ("☐", Box.EMPTY),
        ("☒", Box.TICKED),
        ("x", Box.TICKED),
        ("Ja", Box.TICKED),
        ("?", Box.LOST),
        ("se bilag", Box.LOST),
    ],
)
def test_the_box_of_a_cell(cell, box):
    assert cell_box(cell) is box


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("☒ Navn", "Navn"),
        ("- [ ] Navn og adresse", "Navn og adresse"),
        ("• Navn", "Navn"),
        ("\uf0a8 Navn", "Navn"),
        ("Navn - [x]", "Navn - [x]"),
    ],
)
def test_the_words_behind_a_box(line, words):
    assert without_box(line) == words


CHOICES = """1. Formål

1.1 Den dataansvarlige har sat kryds ved det, som er valgt.

{heading}
{consultancy}\tKonsulentbistand
{hosting}\tHosting og drift

2. Varighed

2.1 Aftalen gælder, indtil den opsiges.

3. Sted

3.1 Behandlingen sker i Danmark.
"""


def sets(text: str) -> dict[str, object]:
    return {
        key: value
        for _, clause in read_text(text, name="x").pack.clauses
        for key, value in clause.sets.items()
    }


def chosen(consultancy: str, hosting: str) -> object:
    text = CHOICES.format(heading="VALGT\tYDELSE", consultancy=consultancy, hosting=hosting)
    return sets(text).get("service.chosen")


@pytest.mark.parametrize(
    ("consultancy", "hosting", "expected"),
    [
        ("☐", "☒", ["hosting"]),
        ("☒", "☒", ["consultancy", "hosting"]),
        ("x", "", ["consultancy"]),
        ("☐", "☐", None),
        ('<input type="checkbox">', '<input type="checkbox" checked>', ["hosting"]),
        ("\uf0a8", "\uf0a8", None),
    ],
)
def test_only_a_ticked_service_is_chosen(consultancy, hosting, expected):
    assert chosen(consultancy, hosting) == expected


def test_a_box_that_is_lost_is_asked_about():
    text = CHOICES.format(heading="VALGT\tYDELSE", consultancy="?", hosting="☒")
    raised = [(one.clause, str(one.sentence)) for one in read_text(text, name="x").doubts]

    assert ("1.1", "The box beside `Konsulentbistand` cannot be read; is it ticked?") in raised


DATA = "1. Typer af personoplysninger\n\n1.1 Almindelige personoplysninger:\n\n{lines}\n\n2. To\n\n2.1 Det andet.\n\n3. Tre\n\n3.1 Det tredje.\n"


@pytest.mark.parametrize(
    ("lines", "ticked", "printed"),
    [
        ("☒ Navn\n☐ Fotos", ["name"], ["photo"]),
        ("[x] Navn\n[ ] Fotos", ["name"], ["photo"]),
        ("• Navn\n• Fotos", ["name", "photo"], []),
        ("☐ Navn\n☐ Fotos", [], ["name", "photo"]),
    ],
)
def test_a_kind_of_data_without_a_tick_is_only_printed(lines, ticked, printed):
    found = sets(DATA.format(lines=lines))["data.item"]

    assert [one["slug"] for one in found if one.get("chosen", True)] == ticked
    assert [one["slug"] for one in found if not one.get("chosen", True)] == printed
