"""A table that has lost its lines is put together again."""

from instruks.reading.columns import Column
from instruks.reading.mend import TableBlock, mend

ONE_CELL_A_LINE = """NAVN
CVR
ADRESSE
BESKRIVELSE AF
BEHANDLING
Rørdrum Data A/S
98115838
Sivvej 4,
4996 Rørby,
Danmark
Hosting og
overvågning
Vibe Support ApS
98163352
Engen 1, 4995
Vibeholm, Dan-
mark
Brugersup-
port
"""
BANDS = """NAVN LOKALITET FOR
BEHANDLING
OVERFØR-
SELSGRUND-
LAG
DATABEHANDLEREN
Kær Tele A/S Danmark N/A
UNDERDATABEHANDLERENS UNDERDATABEHANDLERE
Dugfald Sky Vest (Ir-
land)
Ved tredjelands-
overførsler: SCC
"""
PROSE = "Herefter kommer en hel linje almindelig tekst, som er for lang til at stå i en kolonne."


def table(text: str) -> TableBlock:
    return next(block for block in mend(text).blocks if isinstance(block, TableBlock))


def test_a_cell_a_line():
    found = table(f"{ONE_CELL_A_LINE}\n{PROSE}").table

    assert found.columns == (Column.NAME, Column.REGISTRATION, Column.ADDRESS, Column.ACTIVITY)
    assert [row.cells for row in found.rows] == [
        ("Rørdrum Data A/S", "98115838", "Sivvej 4, 4996 Rørby, Danmark", "Hosting og overvågning"),
        ("Vibe Support ApS", "98163352", "Engen 1, 4995 Vibeholm, Danmark", "Brugersupport"),
    ]


def test_several_cells_on_a_line_and_rows_under_bands():
    found = table(f"{BANDS}\n{PROSE}").table

    assert [(row.band, *row.cells) for row in found.rows] == [
        ("DATABEHANDLEREN", "Kær Tele A/S", "Danmark", "N/A"),
        ("UNDERDATABEHANDLERENS UNDERDATABEHANDLERE", "Dugfald Sky", "Vest (Irland)", "Ved tredjelandsoverførsler: SCC"),
    ]  # fmt: skip


def test_the_text_after_it_is_not_part_of_it():
    blocks = mend(f"{ONE_CELL_A_LINE}\n{PROSE}").blocks

    assert blocks[-1].words == PROSE


def test_headings_that_a_new_page_repeats_are_set_aside():
    again = ONE_CELL_A_LINE.replace(
        "Vibe Support", "NAVN\nCVR\nADRESSE\nBESKRIVELSE AF\nBEHANDLING\nVibe Support"
    )
    mended = mend(f"{again}\n{PROSE}")

    assert [row.cells[0] for row in table(again + PROSE).table.rows] == [
        "Rørdrum Data A/S",
        "Vibe Support ApS",
    ]
    assert [aside.line for aside in mended.aside] == [13, 14, 15, 16, 17]


def test_the_fields_of_a_cover_are_no_table():
    assert not any(
        isinstance(block, TableBlock)
        for block in mend("KUNDE\n\nNavn\nAdresse\nCVR.:\n\nTekst.").blocks
    )


def test_a_table_with_tabs_is_a_row_a_line_and_an_empty_one_has_none():
    found = table("NAVN\tCVR\tBESKRIVELSE AF BEHANDLING\n\nIngen endnu.").table

    assert found.columns == (Column.NAME, Column.REGISTRATION, Column.ACTIVITY)
    assert found.rows == ()
