"""What a typesetter does to an agreement: leaders with spaces, running heads, rows under bands."""

import pytest

from instruks.reading.mend import TableBlock, mend


@pytest.mark.parametrize("leader", ["....", " . . . .", " … ", ". . . . . . . ."])
def test_the_leaders_of_a_contents_are_dots_with_or_without_spaces(leader):
    titles = ("Formål", "Sikkerhed", "Ophør")
    entries = "\n".join(f"{at}. {title}{leader} 2" for at, title in enumerate(titles, 1))

    assert mend(f"Indhold\n{entries}\n\n1. Formål\n\nTekst.").promised == {"formaal", "sikkerhed", "ophoer"}  # fmt: skip


def test_two_dots_are_no_leader():
    assert mend("Se punkt 1. . 2\nSe punkt 2. . 3\nSe punkt 3. . 4").promised == frozenset()


def test_a_head_on_every_page_but_the_first_is_set_aside_beside_the_page_number():
    words = [
        "Her tales om formål.",
        "Så kommer sikkerheden.",
        "Derefter følger brud.",
        "Til sidst ophører alt.",
    ]
    pages = [f"{said}\n\nside {at} af 4" for at, said in enumerate(words, 1)]
    mended = mend("\n\fAftale om drift\n\n".join(pages))

    assert [block.words for block in mended.blocks] == words


@pytest.mark.parametrize(
    ("band", "rows"),
    [
        ("| Databehandlerens underdatabehandler | | |", [("Databehandlerens underdatabehandler", "Vibe ApS")]),
        ("| **Databehandleren** | | |", [("Databehandleren", "Vibe ApS")]),
        ("| Rørdrum Data A/S | | |", [("", "Rørdrum Data A/S"), ("", "Vibe ApS")]),
        ("| Databehandleren | Danmark | |", [("", "Databehandleren"), ("", "Vibe ApS")]),
    ],
)  # fmt: skip
def test_a_row_that_names_whose_rows_follow_is_their_band(band, rows):
    (block,) = mend(f"| Navn | Sted | Ydelse |\n|---|---|---|\n{band}\n| Vibe ApS | Ribe | Drift |").blocks  # fmt: skip

    assert isinstance(block, TableBlock)
    assert [(row.band, row.cells[0]) for row in block.table.rows] == rows
    assert block.lines == (1, 2, 3, 4)
    assert [line for row in block.table.rows for line in row.lines] == [3, 4]


def test_a_band_without_rows_is_a_row():
    (block,) = mend("| Navn | Sted | Ydelse |\n|---|---|---|\n| Databehandleren | | |").blocks

    assert isinstance(block, TableBlock)
    assert [row.cells[0] for row in block.table.rows] == ["Databehandleren"]
