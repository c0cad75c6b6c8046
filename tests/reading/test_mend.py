"""What the pages broke is made whole; what is the page's own is set aside with its line."""

from instruks.reading.lines import Why
from instruks.reading.mend import Paragraph, mend

WIDE = "Denne linje er så lang, som siden er bred, og går derfor videre på den næste"


def paragraphs(text: str) -> list[str]:
    return [block.words for block in mend(text).blocks if isinstance(block, Paragraph)]


def test_a_paragraph_torn_over_lines_is_one():
    assert paragraphs(f"{WIDE}\nlinje og ender der.\n\nEt nyt afsnit.") == [
        f"{WIDE} linje og ender der.",
        "Et nyt afsnit.",
    ]


def test_a_text_with_a_blank_line_between_all_lines_still_has_paragraphs():
    lines = [
        WIDE,
        "som her begynder med småt og fylder næsten hele linjens bredde igen",
        "og slutter her.",
    ]
    text = "\n\n".join([*lines, "", *lines, "", *lines])

    assert paragraphs(text) == [" ".join(lines)] * 3


def test_a_paragraph_torn_by_a_page_is_one_and_the_page_is_set_aside():
    said = ("den ene", "den anden", "den sidste")
    mended = mend(
        "\n".join(
            f"Om {part} part: {WIDE}\n\nSide {page} af 3\nAftale nr. 4\n\nog om {part} er der mere efter sideskiftet.\n"
            for page, part in enumerate(said, start=1)
        )
    )

    assert [block.words for block in mended.blocks] == [
        f"Om {part} part: {WIDE} og om {part} er der mere efter sideskiftet." for part in said
    ]
    assert [(aside.line, aside.why) for aside in mended.aside][:2] == [
        (3, Why.PAGE),
        (4, Why.RUNNING_HEAD),
    ]


def test_a_mark_of_secrecy_and_a_page_number_alone_are_set_aside():
    mended = mend(f"{WIDE}.\n\n6\n\n\nSensitivity: Internal\n\n{WIDE}.")

    assert [(aside.text, aside.why) for aside in mended.aside] == [
        ("6", Why.PAGE),
        ("Sensitivity: Internal", Why.CLASSIFICATION),
    ]


def test_a_number_alone_in_a_table_is_no_page_number():
    assert mend("| Nr | Dage |\n|---|---|\n| 1 | 30 |\n\n30\n\nTekst.").aside == ()


def test_the_table_of_contents_is_set_aside_and_its_titles_are_kept():
    mended = mend(
        "Indhold\n1. Formål ........ 2\n2. Sikkerhed ..... 3\n3. Ophør ......... 4\n\n1. Formål\n\nTekst."
    )

    assert [aside.line for aside in mended.aside] == [1, 2, 3, 4]
    assert mended.promised == {"formaal", "sikkerhed", "ophoer"}


def test_a_footnote_leaves_the_text_and_knows_the_line_that_bears_its_mark():
    mended = mend("Efter medlemsstaternes1 ret gælder noget.\n\n1 Det er EØS-landene.\n\nOg mere.")

    assert [(line, note.words) for line, note in mended.notes] == [(1, "1 Det er EØS-landene.")]
    assert [block.words for block in mended.blocks] == [
        "Efter medlemsstaternes1 ret gælder noget.",
        "Og mere.",
    ]


def test_a_label_alone_on_its_line_takes_the_words_of_the_next():
    assert paragraphs("Retten til:\n\na. indsigt\nb.\nsletning\nc. indsigelse") == [
        "Retten til:",
        "a. indsigt",
        "b. sletning",
        "c. indsigelse",
    ]


def test_decomposed_letters_are_composed_and_every_block_knows_its_lines():
    mended = mend("Forste\u0301 linje.\n\nA\u030arsag.")

    assert [(block.words, block.lines) for block in mended.blocks] == [
        ("Forsté linje.", (1,)),
        ("Årsag.", (3,)),
    ]


def test_a_box_of_a_web_page_is_a_box_and_its_tags_are_gone():
    text = 'VALGT\tYDELSE\n<input type="checkbox"/>\tDrift\n<input type="checkbox" checked/>\t<b>Support</b>'

    assert mend(text).blocks[0].words.splitlines()[2:] == ["| ☐ | Drift |", "| ☒ | Support |"]
