"""What is listed under a line that announces it, in a table, or in one sentence, is found as in a clause of its own."""

import pytest

from instruks.reading.document import document
from instruks.reading.draft import read_text
from instruks.reading.passages import passages
from instruks.reading.topics import Topic

ANNEX = """1. Scope

1.1 The processor processes personal data for the controller.

2. Term

2.1 This agreement lasts as long as the services.

3. Contact

3.1 The parties write to each other.

ANNEX I

B. DESCRIPTION OF THE TRANSFER

Categories of data subjects whose personal data is processed

• Employees of the controller
• Customers

Categories of personal data processed:

• Name
• Email

Nature of the processing

• Hosting
"""
FRAME = """Databehandleraftale

1. Sted

1.1 Behandlingen af personoplysninger sker i Danmark.

2. Ophør

2.1 Databehandleraftalen ophører, når personoplysninger ikke behandles mere.

3. {heading}

3.1 {words}
"""
DATA, PEOPLE, PURPOSE, END = (
    "Typer af personoplysninger",
    "Kategorier af registrerede",
    "Formålet med behandlingen",
    "Sletning og tilbagelevering",
)


def found(term: str, heading: str, words: str) -> list[object]:
    text = FRAME.format(heading=heading, words=words)
    return [one.value for one in read_text(text, name="x").found if one.term == term]


def slugs(term: str, heading: str, words: str) -> list[str]:
    return [value["slug"] for value in found(term, heading, words)]


def test_a_line_announces_what_stands_below_it():
    read = document(ANNEX)

    assert [
        (passage.section.number, [one.words for one in passage.paragraphs])
        for passage in passages(read, Topic.PEOPLE)
    ] == [("Annex-I.B", ["• Employees of the controller", "• Customers"])]
    assert [
        [one.words for one in passage.paragraphs] for passage in passages(read, Topic.DATA)
    ] == [["• Name", "• Email"]]


def test_announced_lists_set_terms():
    clause = next(c for _, c in read_text(ANNEX, name="x").pack.clauses if c.number == "Annex-I.B")

    assert [one["slug"] for one in clause.sets["people.group"]] == ["employees", "customers"]
    assert [one["slug"] for one in clause.sets["data.item"]] == ["name", "email"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Der behandles:\n\n| Kategori | Personoplysninger |\n|---|---|\n| Kontakt | Navn, e-mail |\n| Løn | Adresse |", ["name", "email", "address"]),
        ("Der behandles:\n\n| Kategori | Kilde |\n|---|---|\n| **Navn** | Kunden |\n| [TYPE] | Kunden |", ["name"]),
        ("Almindelige personoplysninger:\n\nNavn, adresse, hobbyer.", ["name", "address", "hobbyer"]),
        ("Om brugerne opbevares navn, adresse og hobbyer:\n\n• for kunder opbevares navn, e-mail og adresse", ["name", "email", "address"]),
        ("Systemet behandler ikke:\n\n• Navn\n• Helbredsoplysninger", []),
        ("Aftalen, som er lang, nævner ingen typer.", []),
    ],
)  # fmt: skip
def test_kinds_of_data(words, expected):
    assert slugs("data.item", DATA, words) == expected


def test_a_row_with_an_empty_box_is_only_printed():
    words = "Der behandles:\n\n| Valgt | Kategori |\n|---|---|\n| ☒ | Navn |\n| ☐ | E-mail |"

    assert [(one["slug"], one.get("chosen", True)) for one in found("data.item", DATA, words)] == [
        ("name", True),
        ("email", False),
    ]


def test_groups_of_people_in_a_table():
    words = "Behandlingen omfatter:\n\n| Kategori | Antal |\n|---|---|\n| Kunder | 9 |\n| Medarbejdere | 7 |"

    assert slugs("people.group", PEOPLE, words) == ["customers", "employees"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Formålet med behandlingen er at udsende nyhedsbreve.", ["udsende nyhedsbreve"]),
        ("Vi gør dette:\n\n| Nr | Formål | Beskrivelse |\n|---|---|---|\n| 1 | **Sende nyhedsbreve** | Om frugt |\n| 2 | Tælle læsere | Hver uge |", ["Sende nyhedsbreve", "Tælle læsere"]),
        ("Udsendelse af nyhedsbreve til medlemmer.", ["Udsendelse af nyhedsbreve til medlemmer"]),
        ("Databehandleren behandler personoplysninger i forbindelse med udsendelse af nyhedsbreve.", ["udsendelse af nyhedsbreve"]),
        ("Formålet bestemmes af den dataansvarlige.", []),
    ],
)  # fmt: skip
def test_purposes(words, names):
    assert [value["name"] for value in found("purpose.allowed", PURPOSE, words)] == names


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("Ved ophør skal databehandleren efter den dataansvarliges valg:\n\na. slette alle personoplysninger, eller\nb. tilbagelevere alle personoplysninger.", "the controller's choice"),
        ("Databehandleren skal efter den dataansvarliges valg slette eller tilbagelevere alle personoplysninger.", "the controller's choice"),
        ("Ved ophør skal databehandleren:\n\na. slette alle personoplysninger.", "erase"),
        ("Ved ophør skal databehandleren:\n\na. tilbagelevere alle personoplysninger, eller\nb. slette alle personoplysninger.", "erase or return"),
        ("Ved ophør skal databehandleren:\n\na. hilse på den dataansvarlige.", None),
    ],
)  # fmt: skip
def test_a_choice_at_the_end_may_be_a_list(words, action):
    values = {str(value) for value in found("termination.action", END, words)}

    assert values == ({action} if action else set())


def test_a_list_of_companies_below_a_sentence_left_open():
    words = "Den dataansvarlige har godkendt følgende underdatabehandlere\n\n- Bøgelund Hosting A/S, Egevænget 3, 4998 Skovlyst, Danmark. Behandling: Hosting\n- Kær Tele ApS, Sivvej 4, 4996 Rørby, Danmark. Behandling: Support"
    values = found("subprocessor.approved", "Underdatabehandlere", words)

    assert [(one["name"], one["country"]) for one in values] == [
        ("Bøgelund Hosting A/S", "DK"),
        ("Kær Tele ApS", "DK"),
    ]
