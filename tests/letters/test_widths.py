"""A column has room for its longest word."""

from instruks.letters.agreement.blocks import Table, blocks_of
from instruks.letters.agreement.widths import FULL_SIZE, PADDING, ROOM, SMALLEST, widths


def of(words):
    (table,) = blocks_of(words)
    assert isinstance(table, Table)
    return widths(table)


def test_what_is_left_goes_to_the_column_with_most_words():
    narrow, wide = of(
        "| Valgt | Ydelse |\n|---|---|\n| X | Hosting og drift af systemerne |"
    ).shares

    assert narrow == len("Valgt") + PADDING
    assert narrow + wide == ROOM


def test_a_crowded_table_has_smaller_letters_and_divides_words_last():
    word, cell = "x" * 20, "| x "
    crowded = of("| " + " | ".join([word] * 5) + " |\n" + cell * 5 + "|")
    overfull = of("| " + " | ".join([word] * 8) + " |\n" + cell * 8 + "|")

    assert SMALLEST < crowded.size < FULL_SIZE
    assert crowded.divided is False
    assert (overfull.size, overfull.divided) == (SMALLEST, True)
