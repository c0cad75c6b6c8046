"""Every clause has the number the document prints, put together where it prints it in pieces."""

from pathlib import Path

import pytest

from instruks.reading.outline import outline

TEXTS = Path(__file__).parent / "texts"


def numbers(text: str) -> list[str]:
    return [one.number for one in outline(text).sections if one.number != "0"]


def test_chapters_points_and_letters():
    text = """Aftale

1. Formål

1. Det første punkt siger noget helt bestemt om formålet.
2. Det andet punkt gælder følgende:
 a. en ting
 b. en anden ting
3. Det tredje punkt afslutter kapitlet med en hel sætning.

2. Sikkerhed

1. Sikkerheden er beskrevet i bilaget, og den skal holdes.

3. Ophør

1. Aftalen ophører, når ydelsen ophører, og ikke før.
"""

    assert numbers(text) == ["1", "1.1", "1.2", "1.2.a", "1.2.b", "1.3", "2", "2.1", "3", "3.1"]


def test_appendices_with_letters_and_with_numbers_of_their_own():
    text = """1. Et

1.1 Teksten i det første afsnit er en hel sætning.

1.2 Teksten i det andet afsnit er også en hel sætning.

2. To

2.1 Teksten i det tredje afsnit er den sidste hele sætning.

3. Tre

Bilag A
Om behandlingen

A.1. Formål

Drift.

C.7.2 Tilsyn

Skriftligt.

Bilag 2: Liste

1. Navne

Ingen endnu.
"""

    assert numbers(text) == [
        "1",
        "1.1",
        "1.2",
        "2",
        "2.1",
        "3",
        "A",
        "A.1",
        "C.7.2",
        "Bilag-2",
        "Bilag-2.1",
    ]


def test_a_short_point_of_a_list_is_no_chapter():
    text = """1. Andre vilkår

1. Parterne kan aftale andet, når det ikke strider mod aftalen her.

2. Ikrafttræden

1. Aftalen gælder fra den dag, hvor begge har skrevet under på den.
2. Underskrift

Navn:

3. Kontakt

1. Kontaktpersonerne står herunder, og ændringer meddeles skriftligt.
"""

    assert numbers(text) == ["1", "1.1", "2", "2.1", "2.2", "3", "3.1"]


def test_a_heading_without_a_number_has_a_number_that_is_visibly_ours():
    sections = outline((TEXTS / "uden-numre.txt").read_text()).sections

    assert [(one.number, one.title) for one in sections][:3] == [
        ("0", ""),
        ("[1]", "Hvem aftalen gælder for"),
        ("[2]", "Instruks"),
    ]


def test_a_number_that_is_printed_twice_is_told_apart():
    read = outline((TEXTS / "ulige-numre.txt").read_text())

    assert read.repeated == ("2.1",)
    assert [one.number for one in read.sections if one.number.startswith("2.1")] == [
        "2.1",
        "2.1(2)",
    ]


def test_a_number_at_the_beginning_of_a_line_can_be_the_sentences_own():
    text = "1. Et\n\n1.1 Reglen følger af forordningens artikel 28 og af punkt\n7.3, som er ændret.\n\n1.2 Mere.\n\n2. To\n\n3. Tre\n"

    assert numbers(text) == ["1", "1.1", "1.2", "2", "3"]


def test_the_table_after_the_last_point_belongs_to_the_chapter():
    text = "1. Et\n\n1. Her er en sætning.\n\n2. To\n\n1. Her er en til.\n\n3. Kontakt\n\n1. Parterne bruger kontakterne herunder og ingen andre.\n2. Ændringer meddeles den anden part skriftligt.\n\nDEN ENE\tDEN ANDEN\nNavn\tNavn\n"
    section = outline(text).section("3")

    assert section is not None
    assert section.words.startswith("| DEN ENE | DEN ANDEN |")


@pytest.mark.parametrize(
    ("number", "above", "topic"),
    [
        ("B.1", "B", "approved sub-processors"),
        ("7.2.b", "7.2", "breaches"),
        ("D.2", "D", "deviations"),
    ],
)
def test_a_clause_knows_what_stands_above_it_and_what_it_is_about(number, above, topic):
    section = outline((TEXTS / "bestemmelser-med-bilag.txt").read_text()).section(number)

    assert section is not None
    assert section.under == above
    assert topic in section.topics


def numbered(text: str) -> list[tuple[str, str, str]]:
    """Number, heading and the number above, of every clause with a heading."""
    return [(one.number, one.title, one.under) for one in outline(text).sections if one.title]


CHAPTERS = "\n".join(
    f"\n{at}. {title}\n\n{at}.1 Databehandleren skal holde det, der er aftalt her.\n"
    for at, title in enumerate(("Formål", "Instruks", "Sikkerhed", "Ophør"), start=1)
)


def test_a_second_text_that_counts_from_one_has_chapters_of_its_own():
    second = "\n1. Parter\n\nParterne er nævnt ovenfor i vilkårene.\n\n2. Brud\n\n2.1 Brud meldes straks.\n"
    found = outline(CHAPTERS + second)

    assert [one.number for one in found.sections][-3:] == ["1(2)", "2(2)", "2.1(2)"]
    assert found.section("2.1(2)").under == "2(2)"
    assert found.section("2.1").under == "2"


def test_a_list_that_counts_from_one_is_no_second_text():
    found = outline(CHAPTERS + "\n1. Navn\n2. Adresse\n3. Telefon\n")

    assert not found.repeated


def test_titles_that_come_again_further_down_are_a_table_of_contents():
    titles = ("Formål", "Instruks", "Sikkerhed", "Ophør", "Bilag 1: Tiltag")
    text = (
        "Aftale\n\n" + "\n".join(titles) + "\n" + CHAPTERS + "\nBilag 1: Tiltag\n\nAlt er låst.\n"
    )
    found = outline(text)

    assert [one.text for one in found.aside] == list(titles)
    assert numbered(text)[-1] == ("Bilag-1", "Tiltag", "")


def test_lines_that_come_again_in_a_row_are_no_table_of_contents():
    fields = "Navn\nAdresse\nPostnr.\nTelefon\nMail\n"

    assert not outline(fields + CHAPTERS + "\n" + fields).aside


def test_marked_headings_without_a_number_stand_in_their_appendix():
    text = CHAPTERS.replace("\n1. ", "\n## 1. ").replace("\n2. ", "\n## 2. ") + (
        "\n## Bilag 1: Behandlingen\n\n### Personer\n\nKunder og gæster.\n\n### Varighed\n\nEt år.\n"
        "\n## Kontakt\n\nRing til os.\n"
    )

    assert numbered(text)[-4:] == [
        ("Bilag-1", "Behandlingen", ""),
        ("[1]", "Personer", "Bilag-1"),
        ("[2]", "Varighed", "Bilag-1"),
        ("[3]", "Kontakt", ""),
    ]


def test_a_dash_behind_a_clause_is_no_part_of_its_heading():
    text = "".join(f"\nClause {at} – Part {at}\n\nThe parties shall keep it.\n" for at in (1, 2, 3))

    assert [title for _, title, _ in numbered(text)] == ["Part 1", "Part 2", "Part 3"]


def test_a_word_behind_appendix_is_no_mark():
    assert numbered("Bilag til aftalen om drift\n" + CHAPTERS)[0][0] == "1"
