"""Kinds of data, people, purposes and work are found however an agreement sets them out, and not where it rules them out."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

NUMBERED = """Databehandleraftale

1. Parter

1.1 Aftalen er indgået mellem Fjordby Kommune og Nordlys ApS.

2. Instruks

2.1 Databehandleren følger den dataansvarliges instruks.

3. Ophør

3.1 Aftalen løber, til den siges op.

Bilag A. Oplysninger om behandlingen

A.1. Formålet med behandlingen

{purpose}

A.2. Karakteren af behandlingen

{nature}

A.3. Typer af personoplysninger

{data}

A.4. Kategorier af registrerede

{people}

A.5. Behandlingens varighed

Så længe aftalen løber.
"""
ANNEX = """Data Processing Agreement

1. Scope

1.1 The processor works for the controller.

2. Term

2.1 The DPA lasts as long as the services.

3. Contact

3.1 The parties write to each other.

{annex}
"""


def appendix(
    *, purpose: str = "Udlån af cykler.", nature: str = "Hosting.", data: str = "", people: str = ""
) -> dict[str, list[str]]:
    return read(NUMBERED.format(purpose=purpose, nature=nature, data=data, people=people))


def read(text: str) -> dict[str, list[str]]:
    stated = facts_of(read_text(text, name="x"))
    lists = {**stated["personal_data"], **{key: stated[key] for key in LISTS}}
    return {key: [one["value"] for one in listed] for key, listed in lists.items()}


LISTS = ("purposes", "nature", "data_subjects")


@pytest.mark.parametrize(
    ("words", "ordinary", "special", "national_id"),
    [
        ("Navn, stelnummer og løbetøjsstørrelse.", ["Navn", "stelnummer"], [], []),
        (
            "Der behandles følgende typer oplysninger: navn, CPR-nummer og helbredsoplysninger.",
            ["navn"],
            ["helbredsoplysninger"],
            ["CPR-nummer"],
        ),
        (
            "Almindelige personoplysninger: Navn og adresse.\n\nFølsomme personoplysninger: Fagforeningsforhold og religion.\n\nCPR-nummer: Ja.\n\nStraffedomme: Nej.",
            ["Navn", "adresse"],
            ["Fagforeningsforhold", "religion"],
            ["CPR-nummer"],
        ),
        (
            "Låneroplysninger (navn, CPR-nummer)\nHelbred: Sygdom og medicin",
            ["Låneroplysninger", "navn"],
            ["Sygdom", "medicin"],
            ["CPR-nummer"],
        ),
        (
            "a) Almindelige personoplysninger, herunder navn og adresse\nb) Særlige kategorier af personoplysninger, herunder helbredsoplysninger\nc) Personnummer",
            ["navn", "adresse"],
            ["helbredsoplysninger"],
            ["Personnummer"],
        ),
        (
            "Kunder: navn, adresse\n\nMekanikere: navn, CPR-nr., løn",
            ["navn", "adresse", "navn", "løn"],
            [],
            ["CPR-nr"],
        ),
        (
            "| Kategori | Eksempler | Klassifikation |\n|---|---|---|\n| Låner | Navn, CPR-nummer | Alm. + CPR |\n| Hjelm | Hovedmål, allergier | Artikel 9 |",
            ["Navn"],
            ["Hovedmål", "allergier"],
            ["CPR-nummer"],
        ),
    ],
)
def test_kinds_of_data_go_to_the_article_they_fall_under(
    words: str, ordinary: list[str], special: list[str], national_id: list[str]
):
    found = appendix(data=words)

    assert found["ordinary"][: len(ordinary)] == ordinary
    assert found["special"] == special
    assert found["national_id"] == national_id


@pytest.mark.parametrize(
    "words",
    [
        "Typen af personoplysninger fremgår af hovedaftalen.",
        "[Indsæt typer af personoplysninger]",
        "Ikke relevant.",
        "Systemet behandler ikke følsomme oplysninger eller CPR-numre.",
        "Systemet behandler ikke:\n\n- Helbredsoplysninger\n- CPR-numre",
        "Personoplysninger omfattet af artikel 9:\n\n- Ingen",
    ],
)
def test_what_is_not_processed_is_not_named(words: str):
    found = appendix(data=words)

    assert [found[sort] for sort in ("ordinary", "special", "criminal", "national_id")] == [[]] * 4


def test_what_is_ruled_out_stands_as_excluded_beside_what_is_registered():
    found = appendix(
        data="Systemet behandler ikke følsomme oplysninger. Der registreres navn og brugernavn."
    )

    assert found["ordinary"] == ["navn", "brugernavn"]
    assert found["excluded"] == ["Systemet behandler ikke følsomme oplysninger."]


def test_only_ticked_boxes_are_processed():
    found = appendix(
        data="☒ Navn og adresse\n\n☐ Helbredsoplysninger\n\n☒ CPR-nummer",
        people="☒ Cyklister\n\n☐ Kunder\n\n☒ Ansatte",
    )

    assert (found["special"], found["national_id"]) == ([], ["CPR-nummer"])
    assert found["data_subjects"] == ["Cyklister", "Ansatte"]
    assert found["excluded"] == ["Helbredsoplysninger"]


def test_a_printed_form_whose_boxes_were_lost_says_nothing():
    found = appendix(
        data="Race eller etnisk oprindelse\nPolitisk overbevisning\nReligiøs overbevisning\nGenetiske data\nBiometriske data\nHelbredsoplysninger"
    )

    assert found["special"] == []


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("Personer, der har lånt eller lejet en cykel.", ["Personer, der har lånt eller lejet en cykel"]),
        ("Der behandles oplysninger om cykellånere og ansatte i butikken.", ["cykellånere og ansatte i butikken"]),
        ("Nuværende og tidligere ansatte", ["Nuværende og tidligere ansatte"]),
        ("1. Elever\n2. Forældre\n3. Lærere", ["Elever", "Forældre", "Lærere"]),
        ("- Ansatte\n- Ingen andre", ["Ansatte"]),
        ("Kategorierne af registrerede fremgår af hovedaftalen.", []),
        ("[Indsæt kategorier]", []),
        ("| Registrerede | Beskrivelse |\n|---|---|\n| Kunder | Lejer cykler |\n| Ansatte | Ejer ingen |", ["Kunder", "Ansatte"]),
    ],
)  # fmt: skip
def test_people_are_found_in_lines_points_tables_and_sentences(words: str, people: list[str]):
    found = appendix(people=words)["data_subjects"]

    assert found == people


def test_purposes_and_work_are_told_in_phrases():
    found = appendix(
        purpose="Formålet er at udlåne cykler. Denne aftale beskriver behandlingen.\n\n- Opkrævning af leje",
        nature="- Opbevaring af lejekontrakter\n- Udsendelse af rykkere",
    )

    assert sorted(found["purposes"]) == ["Opkrævning af leje", "udlåne cykler"]
    assert found["nature"] == ["Opbevaring af lejekontrakter", "Udsendelse af rykkere"]


def test_a_label_and_its_words_in_one_line():
    found = read(
        ANNEX.format(
            annex="4. Processing\n\n4.1 Nature and purpose: Hosting of the berth plan.\n\n4.2 Types of personal data: Name, boat registration number.\n\n4.3 Categories of data subjects: Boat owners and guests."
        )
    )

    assert found["purposes"] == found["nature"] == ["Hosting of the berth plan"]
    assert found["ordinary"] == ["Name", "boat registration number"]
    assert found["data_subjects"] == ["Boat owners", "guests"]


def test_a_form_of_two_columns():
    found = read(
        ANNEX.format(
            annex="Schedule 1 – Details\n\n| Item | Description |\n|---|---|\n| Nature of processing | Collection and deletion |\n| Purpose of processing | Planning berths |\n| Types of personal data | Name, payment data |\n| Categories of data subjects | Guests and employees |\n| Duration | The term |"
        )
    )

    assert (found["nature"], found["purposes"]) == (
        ["Collection and deletion"],
        ["Planning berths"],
    )
    assert found["ordinary"] == ["Name", "payment data"]
    assert found["data_subjects"] == ["Guests", "employees"]


def test_the_annex_of_the_unions_clauses():
    found = read(
        ANNEX.format(
            annex="ANNEX II\n\nDESCRIPTION OF THE PROCESSING\n\nCategories of data subjects whose personal data is processed\n\nGuests, employees of the marina and suppliers.\n\nCategories of personal data processed\n\nNames, berth numbers and payment data.\n\nSensitive data processed (if applicable) and applied restrictions or safeguards\n\nHealth data stated by guests.\n\nNature of the processing\n\nHosting and backup.\n\nPurpose(s) for which the personal data is processed on behalf of the controller\n\nOperation of the berth plan."
        )
    )

    assert found["data_subjects"] == ["Guests", "employees of the marina", "suppliers"]
    assert found["ordinary"] == ["Names", "berth numbers", "payment data"]
    assert found["special"] == ["Health data stated by guests"]
    assert (found["nature"], found["purposes"]) == (
        ["Hosting and backup"],
        ["Operation of the berth plan"],
    )


def test_sentences_without_any_heading_tell_it_too():
    found = read(
        ANNEX.format(
            annex="4. Behandling af personoplysninger\n\n4.1 Databehandleren behandler personoplysninger med henblik på at udbetale løn.\n\n4.2 Behandlingen omfatter opbevaring og videresendelse.\n\n4.3 Der behandles oplysninger om medarbejdere og vikarer.\n\n4.4 Der behandles følgende personoplysninger: navn, personnummer og kontonummer."
        )
    )

    assert found["purposes"] == ["med henblik på at udbetale løn"]
    assert found["nature"] == ["Behandlingen omfatter opbevaring og videresendelse."]
    assert found["data_subjects"] == ["medarbejdere", "vikarer"]
    assert (found["ordinary"], found["national_id"]) == (["navn", "kontonummer"], ["personnummer"])


def test_a_definition_names_examples_and_no_data():
    found = read(
        ANNEX.format(
            annex='4. Definitions\n\n4.1 "Personal Data" means any information about a person, such as a name or health data.\n\n4.2 "Data Subject" means a customer, an employee or anyone else.'
        )
    )

    assert not any(found[key] for key in ("ordinary", "special", "data_subjects"))


def test_groups_that_stand_before_their_data_are_the_people():
    found = read(
        ANNEX.format(
            annex="Bilag A – Behandlingen\n\nTyper af personoplysninger\n\nKunder: navn, adresse\n\nMedarbejdere: navn, CPR-nummer"
        )
    )

    assert found["data_subjects"] == ["Kunder", "Medarbejdere"]
    assert found["national_id"] == ["CPR-nummer"]


def test_swedish_headings_and_words():
    found = read(
        ANNEX.format(
            annex="4. Instruktion\n\n4.1 Ändamål\n\nUthyrning av cyklar.\n\n4.2 Behandlingens art\n\nInsamling och radering.\n\n4.3 Kategorier av personuppgifter\n\n- Namn och adress\n- Personnummer\n- Facklig tillhörighet\n\n4.4 Kategorier av registrerade\n\n- Anställda\n- Konsulter"
        )
    )

    assert found["purposes"] == ["Uthyrning av cyklar"]
    assert found["nature"] == ["Insamling och radering"]
    assert (found["special"], found["national_id"]) == (["Facklig tillhörighet"], ["Personnummer"])
    assert found["data_subjects"] == ["Anställda", "Konsulter"]


def test_sentences_of_a_description_announce_and_say_it():
    found = read(
        ANNEX.format(
            annex="4. Details of Processing\n\n4.1 The nature and purpose of the processing is the hosting of berth plans.\n\n4.2 The types of personal data processed include names and boat registration numbers.\n\n4.3 The categories of data subjects are guests and employees."
        )
    )

    assert found["purposes"] == found["nature"] == ["the hosting of berth plans"]
    assert found["ordinary"] == ["names", "boat registration numbers"]
    assert found["data_subjects"] == ["guests", "employees"]


@pytest.mark.parametrize(
    "words",
    [
        "Almindelige personoplysninger: ☒ Navn ☐ Løn\n\nFølsomme: ☐ Helbred ☒ Fagforening",
        "| Type | Behandles (sæt X) |\n|---|---|\n| Navn | X |\n| Løn | |\n| Fagforening | X |",
        "| Registrerede | Almindelige | Følsomme |\n|---|---|---|\n| Ansatte | Navn | Fagforening |\n| Børn | Nej | Ingen |",
    ],
)
def test_boxes_in_a_line_or_a_column_and_columns_of_legal_sorts(words: str):
    found = appendix(data=words)

    assert (found["ordinary"], found["special"]) == (["Navn"], ["Fagforening"])


@pytest.mark.parametrize(
    ("words", "service"),
    [
        ("I forbindelse med leveringen af Havneplan behandler databehandleren oplysninger.", "Havneplan"),
        ("I forbindelse med leveringen af [ydelse] behandler databehandleren oplysninger.", None),
        ("I forbindelse med leveringen af ydelserne behandler databehandleren oplysninger.", None),
    ],
)  # fmt: skip
def test_the_service_is_called_what_the_text_calls_it(words: str, service: str | None):
    found = facts_of(read_text(ANNEX.format(annex=f"4. Formål\n\n4.1 {words}"), name="x"))

    assert (found["service"] or {}).get("value") == service
