"""A measure is what a text promises to do for security; a demand that there be measures is none."""

import pytest

from instruks.reading.draft import read_text

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. {heading}

2.1 {words}

3. Varighed

3.1 Aftalen gælder, så længe databehandleren behandler personoplysninger.
"""


def measures(heading: str, words: str) -> list[str]:
    """The names of the measures in clause 2.1."""
    draft = read_text(FRAME.format(heading=heading, words=words), name="x")
    return [one.value["name"] for one in draft.found if one.term == "security.measure"]


@pytest.mark.parametrize(
    "words",
    [
        "Alle bærbare maskiner er krypterede.",
        "Der tages backup hver nat.",
        "Kun medarbejdere med personligt login og to-faktor har adgang.",
        "Serverrummet er aflåst og alarmeret.",
        "Nye kolleger undervises i informationssikkerhed.",
        "Firewalls stand between the networks.",
        "All staff receive training every spring.",
        "Opslag logges og gennemses.",
    ],
)
def test_a_sentence_under_security_that_names_a_measure(words):
    assert measures("Behandlingssikkerhed", words) == [words.rstrip(".")]


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Vederlag", "Der tages backup hver nat."),
        ("Behandlingssikkerhed", "Parterne drøfter niveauet en gang om året."),
        ("Behandlingssikkerhed", "Databehandleren træffer passende tekniske og organisatoriske foranstaltninger mod uberettiget adgang."),
        ("Behandlingssikkerhed", "Backup: [udfyldes]"),
    ],
)  # fmt: skip
def test_what_is_no_measure(heading, words):
    assert measures(heading, words) == []


def test_points_are_named_by_the_words_before_their_colon():
    words = "Databehandleren gennemfører følgende foranstaltninger:\n\n- Kryptering: alle diske er krypterede.\n- Ryddelige skriveborde"

    assert measures("Behandlingssikkerhed", words) == ["Kryptering", "Ryddelige skriveborde"]


def test_the_examples_of_the_article_bind_nobody():
    words = "Afhængigt af deres relevans kan det omfatte:\n\na. pseudonymisering og kryptering af personoplysninger\n\nb. evne til at sikre vedvarende fortrolighed"

    assert measures("Behandlingssikkerhed", words) == []


def test_rows_of_a_table_under_security():
    words = "Vi gør således:\n\n| Område | Indsats |\n|---|---|\n| Netværk | Firewall og segmentering |\n| Menneske | [udfyldes] |"

    assert measures("Sikkerhed", words) == ["Netværk"]


def test_a_list_that_is_announced_as_measures_under_another_heading():
    words = (
        "Parterne træffer tekniske foranstaltninger, herunder:\n\n- Daglig backup\n- Egne nøgler"
    )

    assert measures("Øvrigt", words) == ["Daglig backup", "Egne nøgler"]
