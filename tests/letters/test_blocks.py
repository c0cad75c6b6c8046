"""The words of a clause become paragraphs, points and tables, and nothing else happens to them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruks.letters.agreement.blocks import (
    Paragraph,
    Point,
    Run,
    Table,
    blocks_of,
    is_band,
    plain,
    runs,
)


def shown(words):
    said = list[str]()
    for block in blocks_of(words):
        match block:
            case Paragraph():
                said += map(plain, block.lines)
            case Point():
                said += [block.label, *map(plain, block.lines)]
            case Table():
                said += [plain(cell) for row in (block.head, *block.rows) for cell in row]
    return said


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("En sætning, der er lang nok til at være en.\nOg en til.", ["En sætning, der er lang nok til at være en. Og en til."]),
        ("En linje, der er brudt midt i\nen sætning.", ["En linje, der er brudt midt i en sætning."]),
        ("Strandvej 1.\n9998 Nordlyshavn", ["Strandvej 1.", "9998 Nordlyshavn"]),
        ("Underskrift\n_____", ["Underskrift", "_____"]),
        ("Et afsnit\n\nEt til", ["Et afsnit", "Et til"]),
        ("3 < 4 & 5 * 6 # 7 $x$ \\", ["3 < 4 & 5 * 6 # 7 $x$ \\"]),
    ],
)  # fmt: skip
def test_a_line_ends_where_the_agreement_breaks_it(words, lines):
    assert shown(words) == lines


@pytest.mark.parametrize(
    ("words", "label", "rest"),
    [
        ("- a. kryptering", "a.", "kryptering"),
        ("- kryptering", "•", "kryptering"),
        ("• kryptering", "•", "kryptering"),
        ("(iv) kryptering", "(iv)", "kryptering"),
        ("1) kryptering", "1)", "kryptering"),
        ("☒ kryptering", "☒", "kryptering"),
    ],
)
def test_a_point_keeps_its_own_label(words, label, rest):
    assert blocks_of(words) == (Point(label, ((Run(rest),),)),)


@pytest.mark.parametrize(
    "words", ["-kryptering", "a kryptering", "1 kryptering", "kryptering - a."]
)
def test_what_only_looks_like_a_label_is_words(words):
    assert blocks_of(words) == (Paragraph(((Run(words),),)),)


def test_what_stands_between_two_stars_is_bold():
    assert runs("et **fedt** ord, 2 ** 3 og *ét*") == (
        Run("et "),
        Run("fedt", bold=True),
        Run(" ord, 2 ** 3 og *ét*"),
    )


def test_a_table_has_a_head_rows_and_as_many_cells_in_each():
    (table,) = blocks_of("| a | b |\n|---|---|\n| 1 |\n| x\\|y | - |")

    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.head] == ["a", "b"]
    assert [[plain(cell) for cell in row] for row in table.rows] == [["1", ""], ["x|y", "-"]]


def test_rows_that_wait_to_be_filled_in_stay():
    (table,) = blocks_of("| a | b |\n|---|---|\n|  |  |\n| - | - |")

    assert isinstance(table, Table)
    assert [[plain(cell) for cell in row] for row in table.rows] == [["", ""], ["-", "-"]]


@pytest.mark.parametrize(
    ("row", "band"),
    [
        ("| **Databehandleren** | | |", True),
        ("| DATABEHANDLEREN | | |", True),
        ("| Databehandleren | | |", False),
        ("| **Databehandleren** | |", False),
        ("| **Databehandleren** | x | |", False),
    ],
)
def test_a_band_is_the_heading_of_the_rows_below_it(row, band):
    (table,) = blocks_of(row)

    assert isinstance(table, Table)
    assert is_band(table.rows[0]) is band


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]) | st.just("\n")))
def test_no_letter_is_lost_or_added(words):
    def letters(text):
        return re.sub(r"[\W_]", "", text)

    assert letters("".join(shown(words))) == letters(words)
