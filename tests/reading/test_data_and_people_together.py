"""Where data and people stand together, each is read as what it is; and purposes are heard in passing."""

import pytest

from instruks.reading.announced import announced
from tests.reading.test_what_is_processed import ANNEX, appendix, read

TOGETHER = "Databehandleraftale\n\n1. Instruks\n\n1.1 Instruksen følges.\n\n2. {title}\n\n{words}\n\n3. Ophør\n\n3.1 Aftalen kan siges op."


def together(words: str, title: str = "Oplysninger og registrerede") -> dict[str, list[str]]:
    return read(TOGETHER.format(title=title, words=words))


@pytest.mark.parametrize(
    "lead",
    [
        "Der behandles oplysninger om følgende personer:",
        "De registrerede er:",
        "De registrerte er:",
        "The data concern the following individuals:",
        "Behandlingen omfatter følgende kategorier af registrerede:",
        "Behandlingen gælder disse grupper:",
    ],
)
@pytest.mark.parametrize(
    "title", ["Personoplysninger og registrerede", "Hvad der behandles, og om hvem"]
)
def test_points_below_a_line_about_people_are_people(lead: str, title: str):
    found = together(
        f"{lead}\n\n- sejlere\n- bådejere\n- havnens vagter\n\nDer er tale om almindelige oplysninger:\n\n- navn\n- bådlængde",
        title,
    )

    assert found["data_subjects"] == ["sejlere", "bådejere", "havnens vagter"]
    assert found["ordinary"] == ["navn", "bådlængde"]


@pytest.mark.parametrize(
    ("line", "group"),
    [
        ("Oplysninger om havnens gæster: navn, kajnummer.", "havnens gæster"),
        ("Opplysninger om gjester og kunder: navn, kajnummer.", "gjester og kunder"),
        ("Data about guests: name, berth number.", "guests"),
    ],
)
def test_a_line_that_names_a_group_and_its_data(line: str, group: str):
    found = together(line)

    assert " og ".join(found["data_subjects"]) == group
    assert len(found["ordinary"]) == 2


def test_the_data_of_a_group_is_no_group():
    found = together("Der behandles CPR-nummer på medarbejderne.\n\nDe registrerede er gæster.")

    assert (found["national_id"], found["ordinary"]) == (["CPR-nummer på medarbejderne"], [])
    assert found["data_subjects"] == ["gæster"]


def test_whose_data_it_is_where_nothing_else_says_it():
    found = together(
        "- Navne på bestyrelsesmedlemmer\n- Billeder af båden", "Typer af personoplysninger"
    )

    assert found["data_subjects"] == ["bestyrelsesmedlemmer"]


def test_kinds_with_a_relative_clause_about_people_are_kinds():
    found = read(
        "Agreement\n\n1. Scope\n\n1.1 Services.\n\n2. Personal data and data subjects\n\n2.1 The types of personal data depend on the use and may include account data, berth numbers and notes where these relate to a natural person.\n\n2.2 Data subjects may include employees and guests."
    )

    assert found["ordinary"][:2] == ["account data", "berth numbers"]
    assert found["data_subjects"] == ["employees", "guests"]


@pytest.mark.parametrize(
    "words",
    [
        "Behandlingen omfatter de personoplysninger, som kunden registrerer (kontooplysninger, båddata og logdata).",
        "Oplysninger kan omfatte kontooplysninger, båddata samt logdata.",
    ],
)
def test_kinds_in_a_sentence_without_any_heading(words: str):
    found = read(f"Aftale\n\n1. Genstand\n\n{words}\n\n2. Instruks\n\nDen følges.")

    assert found["ordinary"] == ["kontooplysninger", "båddata", "logdata"]


def test_people_whom_the_processing_includes():
    found = read(
        "Aftale\n\n1. Genstand\n\nBehandlingen omfatter de registrerede, som kunden lægger ind, herunder ansatte, kunder og gæster.\n\n2. Instruks\n\nDen følges."
    )

    assert found["data_subjects"] == ["ansatte", "kunder", "gæster"]


@pytest.mark.parametrize(
    "words",
    [
        "Kontrol i maj: gæstelisten beregnes i hukommelsen ud fra data",
        "Havnen bruger ikke gæster til egne formål",
        "Gæster følger derfor fristen",
    ],
)
def test_a_sentence_with_a_verb_is_neither_data_nor_people(words: str):
    found = together(f"Kunder: navn.\n\n{words}.")

    assert (found["ordinary"], found["data_subjects"]) == (["navn"], ["Kunder"])


def test_what_a_point_says_is_not_processed_leaves_the_rest_of_it():
    found = appendix(data="- Drift: netværksoplysninger, browserdata. CPR-numre må ikke behandles.")

    assert (found["ordinary"], found["national_id"]) == (["netværksoplysninger", "browserdata"], [])


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("Quay will process personal data only to provide, secure and support the Platform.", "only to provide, secure and support the Platform"),
        ("Quay may process personal data to the extent necessary for providing the Services.", "to the extent necessary for providing the Services"),
        ("This annex is for the processing of personal data for the purpose of the processor's execution of the main contract.", None),
    ],
)  # fmt: skip
def test_purposes_in_passing(words: str, purpose: str | None):
    found = read(ANNEX.format(annex=f"4. Instructions\n\n4.1 {words}"))

    assert found["purposes"] == ([purpose] if purpose else [])


def test_labels_that_end_in_a_full_stop():
    found = read(
        ANNEX.format(
            annex="Annex I - Description of the processing\n\n**Nature of the processing.** Hosting of berth plans.\n\n**Categories of data subjects.**\n\n- Guests\n\n**Categories of personal data.**\n\n- Names\n\n**Special categories of data.** None."
        )
    )

    assert (found["nature"], found["data_subjects"]) == (["Hosting of berth plans"], ["Guests"])
    assert (found["ordinary"], found["special"]) == (["Names"], [])


@pytest.mark.parametrize(
    "words",
    [
        "Retention. Names",
        "Typer af personoplysninger jf. Artikel 9",
        "Categories of data vary.",
    ],
)
def test_a_full_stop_elsewhere_ends_no_label(words: str):
    assert announced(words, bare_label=False) is None
