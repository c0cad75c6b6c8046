"""A table without lines is seen by its columns, or by its cells one below the other."""

from instruks.reading.columns import Column
from instruks.reading.mend import TableBlock, mend

PROSE = "\n\nHerefter kommer en hel linje almindelig tekst, som står for sig selv under skemaet.\n"


def tables(text: str) -> list[TableBlock]:
    return [block for block in mend(text + PROSE).blocks if isinstance(block, TableBlock)]


def rows(text: str) -> list[tuple[str, ...]]:
    return [row.cells for block in tables(text) for row in block.table.rows]


def test_columns_stand_under_each_other():
    text = """
Leverandør         Formål             Lokation
Rørdrum Data A/S   Drift af servere   EU (Irland)
Vibe               Udsendelse         Danmark
"""

    assert tables(text)[0].table.columns == (Column.NAME, Column.ACTIVITY, Column.PLACE)
    assert rows(text) == [
        ("Rørdrum Data A/S", "Drift af servere", "EU (Irland)"),
        ("Vibe", "Udsendelse", "Danmark"),
    ]


def test_cells_and_headings_go_on_below():
    text = """
Provider              Purpose of         Location of
                      processing         processing
Curlew Hosting        Servers and        Ireland
Services Limited      backup copies
Lapwing, Inc., 5      Delivery of        European Union
Meadow Lane           messages           and Norway
"""

    assert tables(text)[0].table.headings == ("Provider", "Purpose of processing", "Location of processing")  # fmt: skip
    assert rows(text) == [
        ("Curlew Hosting Services Limited", "Servers and backup copies", "Ireland"),
        ("Lapwing, Inc., 5 Meadow Lane", "Delivery of messages", "European Union and Norway"),
    ]


def test_columns_in_a_block_of_code():
    text = """
```
Sub-Processor    Service      Region
Curlew           Hosting      Chosen by you
```
"""

    assert rows(text) == [("Curlew", "Hosting", "Chosen by you")]


def test_two_columns_of_other_things_are_no_table():
    assert tables("For leverandøren:      For kunden:\nNavn: Ib Skov          Navn: Ea Dal\n") == []


def test_a_cell_a_line_and_a_column_nobody_knows():
    text = """
Underdatabehandler
Behandling
Lokalitet
Gælder hvor
Rørdrum Data A/S
Drift
EU (Irland)
Alle moduler
Vibe
Udsendelse af
beskeder
Danmark
Kun ved tilvalg
"""

    assert rows(text) == [
        ("Rørdrum Data A/S", "Drift", "EU (Irland)", "Alle moduler"),
        ("Vibe", "Udsendelse af beskeder", "Danmark", "Kun ved tilvalg"),
    ]


def test_a_page_between_two_cells():
    pages = "Rørdrum Data ApS · side 1 af 2"
    text = f"""
Underdatabehandler
Formål
Rørdrum Data A/S

{pages}

Drift
e-vibe, Ryle
Bogføring

Mere.

{pages.replace("1", "2")}
"""

    assert rows(text) == [("Rørdrum Data A/S", "Drift"), ("e-vibe, Ryle", "Bogføring")]


def test_fields_to_fill_in_are_no_table():
    assert tables("Navn\nAdresse\nPostnr. By\nCVR.:\n") == []


def test_a_foot_that_comes_again_is_no_part_of_the_words():
    foot = "Rørdrum – Data Processing Agreement                 Page {} of 2"
    aside = mend(f"One line.\n\n{foot.format(1)}\n\nMore.\n\n{foot.format(2)}\n").aside

    assert [one.line for one in aside] == [3, 7]


def test_as_many_pieces_as_columns_are_a_row_wherever_they_stand():
    text = "Sub-processors\n\nCompany    Services provided     Country\nCurlew    Hosting     Norway\nLapwing, Inc.    Mail    USA\n"

    assert rows(text) == [("Curlew", "Hosting", "Norway"), ("Lapwing, Inc.", "Mail", "USA")]


def test_a_line_drawn_after_a_blank_line_begins_a_table_of_its_own():
    table = "| Kode | Ord |\n|---|---|\n| A | Ask |\n"

    assert len(tables(table + "\n" + table)) == 2
