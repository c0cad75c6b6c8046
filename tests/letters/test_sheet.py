"""What is printed of a pack: its order, its numbers, its headings, and what is said beside them."""

import pytest

from instruks.letters.agreement.blocks import plain
from instruks.letters.agreement.sheet import sheet_of
from instruks.texts.clause import Clause
from tests.letters.packs import pack, small


def entries(one):
    return [(entry.level, entry.mark, entry.title) for entry in sheet_of(one).entries]


def test_clauses_come_first_then_appendices_other_terms_and_deviations():
    assert entries(small()) == [
        (1, "1.", "Instruks"),
        (0, "1.1", ""),
        (0, "1.2", ""),
        (0, "a.", ""),
        (0, "b.", ""),
        (1, "2.", "Konkurs"),
        (1, "", "Bilag A: Behandlingen"),
        (2, "A.1", "Ydelser"),
        (2, "A.2", "Hosting"),
        (2, "A.3", "Sikkerhed"),
        (2, "A.4", "Underdatabehandlere"),
        (1, "", "Bilag D Andre forhold"),
        (1, "", "Bilag D.8: Fravigelser"),
    ]


def test_a_heading_that_says_more_than_its_appendix_is_kept():
    told = {entry.title: entry for entry in sheet_of(small()).entries}

    assert [plain(block.lines[0]) for block in told["Bilag D Andre forhold"].blocks] == ["Aftaler ved siden af", "Ingen."]  # fmt: skip
    assert [plain(block.lines[0]) for block in told["Bilag D.8: Fravigelser"].blocks] == ["Punkt 2 udgår."]  # fmt: skip


def test_the_title_is_printed_once():
    sheet = sheet_of(small())

    assert sheet.title == "Databehandleraftale"
    assert [plain(block.lines[0]) for block in sheet.front] == ["Lavvande Drift A/S"]


def test_a_struck_clause_says_which_clause_strikes_it():
    struck = [(entry.title, entry.notes) for entry in sheet_of(small()).entries if entry.struck]

    assert struck == [("Konkurs", ("Udgår, jf. D.8",))]


@pytest.mark.parametrize(
    ("words", "notes"),
    [
        ("Der hostes.", ("If hosting is chosen",)),
        ("Where hosting is selected in A.1:\n\nThere is hosting.", ()),
        ("There is hosting.\n\nThe place is chosen later.", ("If hosting is chosen",)),
    ],
)
def test_a_condition_is_said_once(words, notes):
    one = pack(Clause("1", "Hosting", words=words, only_if="hosting"), language="en")

    assert [(entry.conditional, entry.notes) for entry in sheet_of(one).entries] == [(True, notes)]


@pytest.mark.parametrize(
    ("number", "mark"),
    [("7", "7."), ("7.3", "7.3"), ("7.3.a", "a."), ("7.3.iv", "iv."), ("C.7.2", "C.7.2"), ("Schedule-2.1", "1."), ("Annex-II.1.3", "1.3"), ("28(3)(a)", "28(3)(a)"), ("4(7)", "4(7)"), ("[3]", "")],
)  # fmt: skip
def test_a_number_is_printed_as_the_agreement_prints_it(number, mark):
    assert entries(pack(Clause(number, "Title")))[0][1] == mark


def test_a_number_printed_twice_is_printed_twice():
    assert [mark for _, mark, _ in entries(pack(Clause("7.3"), Clause("7.3(2)")))] == ["7.3", "7.3"]


@pytest.mark.parametrize(("headings", "contents"), [(11, False), (12, False), (13, True)])
def test_a_long_agreement_has_a_table_of_contents(headings, contents):
    one = pack(*(Clause(str(number + 1), "Title") for number in range(headings)))

    assert sheet_of(one).has_contents is contents


def test_no_heading_stands_more_than_one_level_below_the_one_above():
    numbers = ["1", "1.1", "1.1.1", "2.1.1", "2.2", "3"]
    levels = [level for level, _, _ in entries(pack(*(Clause(one, "Title") for one in numbers)))]

    assert levels == [1, 2, 3, 1, 1, 1]
