"""The sub-processors of an agreement, in whatever form it lists them, with where they work."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

1.2 Rettelser, betaling og drift aftales for sig.

2. {heading}

{words}

3. Øvrigt

3.1 Parterne taler sammen.
"""
ENGLISH = """Data Processing Agreement

1. Purpose

1.1 The processor processes personal data on behalf of the controller.

1.2 Payment and hosting are agreed for themselves, and notice is given in writing.

2. {heading}

{words}

3. Other terms

3.1 The parties talk with each other.
"""


def chain(words, heading="Underdatabehandlere", frame=FRAME):
    """What is told of the sub-processors in a clause with these words."""
    read = read_text(frame.format(heading=heading, words=words), name="x")
    return facts_of(read)["sub_processors"]


def names(words, heading="Underdatabehandlere", frame=FRAME):
    return [one["name"] for one in chain(words, heading, frame)["items"]]


TABLE = """Følgende underdatabehandlere er godkendt:

| Leverandør | Rolle | Region | Overførselsgrundlag | Anvendes ved |
|---|---|---|---|---|
| **Rørdrum** (DK) | Drift | EU (Tyskland) | Ingen | Altid |
| Vibe, Inc. | Udsendelse | USA | SCC | Kun ved tilvalg |
"""


def test_a_row_is_told_in_its_own_words():
    first, second = chain(TABLE)["items"]

    assert (first["name"], first["activity"], first["location"]) == ("Rørdrum (DK)", "Drift", "EU (Tyskland)")  # fmt: skip
    assert (first["condition"], first["direct"]) == (None, None)
    assert (second["transfer_basis"], second["condition"]) == ("SCC", "Kun ved tilvalg")


def test_the_first_column_may_be_called_a_service():
    table = "| Service | Purpose | Location |\n|---|---|---|\n| Curlew | Hosting | Norway |"

    assert names(table, "Sub-processors", ENGLISH) == ["Curlew"]
    assert names(table, "Prices", ENGLISH) == []


def test_a_row_that_leaves_the_name_open_still_tells_what_is_done_where():
    rows = "| [Hostingfirma, fx Rørdrum A/S] | Drift | EU |\n| SMS-leverandør *(ved brug)* | Sms | EU |\n| [NAVN] | [YDELSE] | [LAND] |"  # fmt: skip
    items = chain(f"| Navn | Ydelse | Lokation |\n|---|---|---|\n{rows}")["items"]

    assert [(one["name"], one["activity"]) for one in items] == [(None, "Drift"), (None, "Sms")]


def test_who_gets_no_data_is_told_apart():
    told = chain(
        "Følgende underdatabehandlere anvendes:\n\n| Leverandør | Formål |\n|---|---|\n| Vibe A/S | Drift |\n\n"
        "Følgende leverandører modtager ikke personoplysninger:\n\n| Leverandør | Formål |\n|---|---|\n| Ryle A/S | Betaling |"
    )

    assert [one["name"] for one in told["items"]] == ["Vibe A/S"]
    assert [one["value"] for one in told["not_sub_processors"]] == ["Ryle A/S"]


def test_former_ones_are_left_out():
    assert names("Tidligere underdatabehandlere:\n\n| Navn | Formål |\n|---|---|\n| Vibe A/S | Drift |") == []  # fmt: skip


def test_records_of_fields_below_numbered_names():
    items = chain(
        "The following sub-processors are authorised:\n\n1. Curlew, Inc.\n• Purpose: Hosting\n• Processing Location: United States\n"
        "2. Lapwing\n• Purpose: Mail\n• Processing Location: Ireland (chosen by you)",
        "Sub-processors",
        ENGLISH,
    )["items"]

    assert [(one["name"], one["activity"], one["location"]) for one in items] == [
        ("Curlew, Inc.", "Hosting", "United States"),
        ("Lapwing", "Mail", "Ireland (chosen by you)"),
    ]


@pytest.mark.parametrize(
    ("words", "name", "place"),
    [
        ("Vi bruger følgende underdatabehandlere:\n\n- **Rørdrum** – drift (Tyskland)\n- Vibe: mails", "Rørdrum", "Tyskland"),
        ("Vi bruger følgende underdatabehandlere:\n\nRørdrum: Bruges til drift.", "Rørdrum", None),
        ("Kunden tillader de underdatabehandlere, der er nævnt nedenfor.\n\nRørdrum\nDrift og lagring\nEU (Irland, nord-1)\n\nVibe\nMails\nDanmark", "Rørdrum", "EU (Irland, nord-1)"),
        ("Følgende er godkendt som underdatabehandlere:\n\n- Rørdrum S.A.S.\n  RCS Lyon 424 761 419\n  2 rue Verte, 59100 Roubaix, France\n  Databehandling: Drift", "Rørdrum S.A.S.", "Frankrig"),
    ],
)  # fmt: skip
def test_points_and_lines(words, name, place):
    first = chain(words)["items"][0]

    assert (first["name"], first["location"]) == (name, place)


def test_names_in_a_sentence():
    assert names("Vi benytter Rørdrum, Vibe Mail og Ryle A/S som underdatabehandlere.") == ["Rørdrum", "Vibe Mail", "Ryle A/S"]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "Databehandleren sikrer følgende for underdatabehandlere:\n\n- Betaling: sker månedligt\n- Rettelser – udføres straks\n- Drift",
        "Databehandleren benytter ikke Rørdrum som underdatabehandler.",
        "Den dataansvarlige godkender nye underdatabehandlere:\n\n1. Databehandleren skal varsle.\n2. Den dataansvarlige kan gøre indsigelse.",
    ],
)
def test_duties_are_no_names(words):
    assert names(words) == []


def test_the_place_may_stand_in_another_table():
    words = "| Navn | Adresse | Beskrivelse |\n|---|---|---|\n| Rørdrum A/S | Sivvej 1, 4996 Rørby | Drift |\n| Vibe ApS | Engen 1, 4995 Vibeholm | Sms |"  # fmt: skip
    elsewhere = "\n\nBehandlingen sker her:\n\n| Navn | Lokalitet |\n|---|---|\n| Rørdrum | Nord (Irland) |\n"
    items = chain(words + elsewhere)["items"]

    assert [(one["name"], one["location"]) for one in items] == [("Rørdrum A/S", "Nord (Irland)"), ("Vibe ApS", "Danmark")]  # fmt: skip


def test_kinds_without_names_say_what_is_done_where():
    words = "Drift og rettelser\nServere og lager. Norge.\n\nDrift\nAfvikling af betaling. Globalt netværk."
    items = chain(words, "Bilag 1: Underleverandører")["items"]

    assert [(one["name"], one["location"]) for one in items] == [(None, "Norge"), (None, "Globalt netværk")]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "stated"),
    [
        (TABLE, "list"),
        ("| Navn | Ydelse |\n|---|---|\n| [NAVN] | Drift |", "list with placeholders"),
        ("| Navn | Ydelse |\n|---|---|\n| | |", "empty table"),
        ("Listen over underdatabehandlere findes på https://fjordnet.example/liste.", "by reference"),
        ("Databehandleren varsler nye underdatabehandlere på skrift.", None),
    ],
)  # fmt: skip
def test_how_the_list_is_stated(words, stated):
    assert chain(words)["stated"] == stated


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Vibe Betaling er ikke underdatabehandler for os.", ["Vibe Betaling"]),
        ("Når kunden vælger selv, er udbyderen ikke vores underdatabehandler.", ["udbyderen"]),
        ("Ikke underdatabehandlere: Vibe og Ryle.", ["Vibe og Ryle."]),
        ("Databehandleren må ikke bruge andre underdatabehandlere.", []),
        ("Databehandleren er ikke berettiget til at skifte underdatabehandler.", []),
    ],
)
def test_whom_the_text_calls_no_sub_processor(words, who):
    assert [one["value"] for one in chain(words)["not_sub_processors"]] == who


def test_the_names_of_one_cell_are_each_approved():
    words = "| Navn | Ydelse |\n|---|---|\n| e-vibe, Ryle, Rørdrum | Regnskab |"
    read = read_text(FRAME.format(heading="Underdatabehandlere", words=words), name="x")

    assert [one.value["name"] for one in read.found if one.term == "subprocessor.approved"] == ["e-vibe", "Ryle", "Rørdrum"]  # fmt: skip
    assert names(words) == ["e-vibe, Ryle, Rørdrum"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Vi anvender følgende underdatabehandlere: Rørdrum A/S, Vibe og Ryle Mail.", ["Rørdrum A/S", "Vibe", "Ryle Mail"]),
        ("Vi benytter Rørdrum A/S til drift og Vibe ApS til sms som underdatabehandlere.", ["Rørdrum A/S", "Vibe ApS"]),
        ("Underdatabehandlere:\n\n• Rørdrum A/S, Sivvej 4, 4996 Rørby (drift)\n• Vibe, Irland (mail)", ["Rørdrum A/S", "Vibe"]),
        ("Vi bruger følgende underdatabehandlere:\n\n- [Vibe](https://vibe.example) – sms – Irland", ["Vibe"]),
        ("Vi sikrer følgende hos underdatabehandlere: Kryptering, Logning og Backup.", []),
    ],
)  # fmt: skip
def test_other_ways_to_name_them(words, told):
    assert names(words) == told


def test_a_table_that_stands_upright_tells_of_one():
    tables = "".join(
        f"| Navn | {name} |\n|---|---|\n| Adresse | Sivvej 4, 4996 Rørby |\n| Beskrivelse | Hosting |\n\n"
        for name in ("Rørdrum A/S", "Vibe ApS")
    )
    first, second = chain(tables)["items"]

    assert (first["name"], second["name"]) == ("Rørdrum A/S", "Vibe ApS")
    assert (first["activity"], first["location"]) == ("Hosting", "Danmark")
