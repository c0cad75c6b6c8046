"""What an agreement says is not processed is excluded, wherever the denial stands, and nothing else is."""

import pytest

from instruks.reading.ruled_out import heads_not, says_not
from tests.reading.test_what_is_processed import appendix, read

KINDS = "- Fødselsnummer\n- Helbredsoplysninger\n- Straffedomme\n- Kortnumre"
LEADS = (
    "Følgende lagres **ikke**:",
    "Systemet registrerer ikke:",
    "Disse oplysninger indgår ikke i behandlingen:",
    "Udelukkede oplysninger:",
    "The following data are never stored:",
    "We do not collect:",
    "Følgende opplysninger oppbevares aldri:",
    "Följande uppgifter behandlas inte:",
)
SORTS = ("ordinary", "special", "criminal", "national_id")


@pytest.mark.parametrize("lead", LEADS)
def test_a_list_is_ruled_out_by_the_line_above_it(lead: str):
    found = appendix(data=f"- Navn og adresse\n\n{lead}\n\n{KINDS}")

    assert found["ordinary"] == ["Navn", "adresse"]
    assert [found[sort] for sort in SORTS[1:]] == [[], [], []]
    assert {"Fødselsnummer", "Helbredsoplysninger", "Straffedomme", "Kortnumre"} <= set(
        found["excluded"]
    )


@pytest.mark.parametrize(
    "title",
    [
        "Personoplysninger, der ikke behandles",
        "Personopplysninger som IKKE behandles",
        "Personal data that are not processed",
        "Personuppgifter som inte behandlas",
        "Udelukkede typer af personoplysninger",
    ],
)
def test_a_list_is_ruled_out_by_its_heading(title: str):
    found = appendix(data=f"- Navn og adresse\n\nA.4. {title}\n\nOm systemet.\n\n{KINDS}")

    assert found["ordinary"] == ["Navn", "adresse"]
    assert [found[sort] for sort in SORTS[1:]] == [[], [], []]
    assert "Fødselsnummer" in found["excluded"]


def test_what_is_kept_no_longer_than_needed_is_processed_all_the_same():
    found = appendix(
        data="Oplysningerne opbevares ikke længere end nødvendigt:\n\n- Helbredsoplysninger"
    )

    assert found["special"] == ["Helbredsoplysninger"]


@pytest.mark.parametrize(
    "words",
    [
        "Særlige kategorier af personoplysninger",
        "Oplysninger om inkludering i klassen",
        "Data, der ikke er følsomme",
        "Not only names are processed",
    ],
)
def test_other_words_rule_nothing_out(words: str):
    assert (heads_not(words), says_not(words)) == (False, False)


@pytest.mark.parametrize(
    ("yes", "no"), [("Ja", "Nej"), ("✅ Ja (kun lægen)", "❌ Nej"), ("Yes", "No"), ("✅", "❌")]
)
def test_an_answer_in_a_column_rules_a_row_in_or_out(yes: str, no: str):
    table = f"| Kategori | Behandles |\n|---|---|\n| Allergier | {yes} |\n| Religion | {no} |"
    found = appendix(data=table)

    assert (found["ordinary"], found["special"]) == (["Allergier"], [])
    assert found["excluded"] == ["Religion"]


def test_a_list_of_the_same_as_above_names_nothing():
    found = appendix(
        data="Kunder:\n\n- Navn\n\nGæster:\n\n- Samme oplysninger som for kunder\n- Bordnummer"
    )

    assert found["ordinary"] == ["Navn", "Bordnummer"]


def test_none_intended_is_none():
    found = read(
        "Annex 1\n\nSpecial categories of data: None intended.\n\nCategories of personal data: name"
    )

    assert (found["special"], found["ordinary"]) == ([], ["name"])
