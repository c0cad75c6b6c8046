"""Sub-processors that no table and no list of points names: running text, bare lines, other words for them."""

import pytest

from .test_chain import ENGLISH, FRAME, chain, names

KEYS = """Databehandleraftale

Aftale
Denne aftale hører til tjenesten
Godkendte underdatabehandlere
{words}
Kontakt
sikkerhed@fjordnet.example

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige til drift.
"""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Vi bruger Rørdrum (sms), Vibe Mail (e-mail) og Ryle (kort).", [("Rørdrum", "sms"), ("Vibe Mail", "e-mail"), ("Ryle", "kort")]),
        ("Rørdrum A/S — lagring; land: Irland. Vibe Inc. — sms; land: USA. Ryle (eller tilsvarende) — mails.", [("Rørdrum A/S", "lagring"), ("Vibe Inc.", "sms"), ("Ryle", "mails")]),
        ("Aktuelle underdatabehandlere står på listen (Rørdrum, Vibe og e-ryle).", [("Rørdrum", None), ("Vibe", None), ("e-ryle", None)]),
        ("Vi bruger underdatabehandlere til lagring (f.eks. Rørdrum).", [("Rørdrum", "lagring")]),
        ("Der anvendes underdatabehandlere til hosting (Rørdrum) og mails (Vibe).", [("Rørdrum", "hosting"), ("Vibe", "mails")]),
        ("Vores underdatabehandlere er Rørdrum, Vibe og Ryle.", [("Rørdrum", None), ("Vibe", None), ("Ryle", None)]),
        ("Rørdrum A/S og Vibe fungerer som underdatabehandlere.", [("Rørdrum A/S", None), ("Vibe", None)]),
        ("Databehandleren anvender Rørdrum til lagring og Vibe til sms.", [("Rørdrum", "lagring"), ("Vibe", "sms")]),
    ],
)  # fmt: skip
def test_names_in_running_text(words, told):
    assert [(one["name"], one["activity"]) for one in chain(words)["items"]] == told


@pytest.mark.parametrize(
    "words",
    [
        "Underdatabehandlere følger reglerne (Databeskyttelsesforordningen, Bilag C og ISO 27001).",
        "Underdatabehandleres datacentre (Dublin, Frankfurt og Lyon) er sikrede.",
        "Databehandleren bruger Standardkontraktbestemmelser (SCC), Data Privacy Framework (DPF) og Vilkår (V2).",
        "Tidligere underdatabehandlere (Rørdrum, Vibe og Ryle) bruges ikke.",
        "Rørdrum og Vibe er ikke underdatabehandlere.",
        "Underdatabehandlere godkendes af Kunden (den dataansvarlige) eller Datatilsynet (tilsynet).",
        "Databehandleren anvender underdatabehandlere til lagring (TLS, AES og VPN).",
        "Underdatabehandlere er forpligtet som Databehandleren.",
        "Underdatabehandlere er Leverandører, som er godkendt.",
    ],
)
def test_rules_cities_and_techniques_are_no_names(words):
    assert names(words) == []


def test_a_line_on_the_cover_names_them():
    told = chain("Rørdrum (USA; lager og net), Vibe (USA/Irland; hosting)", frame=KEYS)["items"]

    assert [(one["name"], one["location"], one["activity"]) for one in told] == [
        ("Rørdrum", "USA", "lager og net"),
        ("Vibe", "USA/Irland", "hosting"),
    ]


def test_who_is_used_by_choice_has_a_condition():
    words = "Vi bruger underdatabehandlere til regnskab (Rørdrum/Ryle, Vibe), som kunden selv vælger at forbinde."  # fmt: skip

    assert [(one["name"], one["condition"]) for one in chain(words)["items"]] == [
        ("Rørdrum/Ryle", "som kunden selv vælger at forbinde"),
        ("Vibe", "som kunden selv vælger at forbinde"),
    ]


STATES = """| {name} | Purpose | Status |
|---|---|---|
| Curlew | Hosting | Active |
| Lapwing | Mail (planned) | {state} |
"""


@pytest.mark.parametrize("state", ["Planned", "Not in use", "Inactive", "Pending approval"])
def test_a_planned_one_is_none_yet(state):
    told = chain(STATES.format(name="Sub-processor", state=state), "Sub-processors", ENGLISH)

    assert [one["name"] for one in told["items"]] == ["Curlew"]
    assert [one["value"] for one in told["not_sub_processors"]] == ["Lapwing"]


@pytest.mark.parametrize("name", ["Sub-processor", "Subcontractor", "Approved subcontractor", "Further processor"])  # fmt: skip
def test_other_words_for_a_column_of_names(name):
    words = STATES.format(name=name, state="Active")

    assert names(words, "List of approved subcontractors", ENGLISH) == ["Curlew", "Lapwing"]


def test_a_translated_word_for_them():
    words = "| Underprocessor | Formål | Land |\n|---|---|---|\n| Vibe | Drift | Irland |"

    assert names(words, "Underprocessorer", FRAME) == ["Vibe"]


BARE = """Den dataansvarlige giver generel tilladelse til underdatabehandlere.

{words}
"""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "Rørdrum Inc.\nUSA\nSCC\nSms og tale\nVibe LLC\nUSA/EU\nSCC\nMails, mest EU\nr7e GmbH\nTyskland · EU\nEU/EØS\nAutomater",
            [("Rørdrum Inc.", "USA", "Sms og tale"), ("Vibe LLC", "USA/EU", "Mails, mest EU"), ("r7e GmbH", "Tyskland · EU", "Automater")],
        ),
        (
            "**Rørdrum SAS**\n2 rue Verte, 59100 Roubaix, Frankrig\nServere og lager\nAlle data\nEU (Frankrig)\n\n**Vibe ApS**\nDanmark\nFejl\nTekniske data\nUSA (Ryle). Ryle er certificeret.",
            [("Rørdrum SAS", "EU (Frankrig)", "Servere og lager"), ("Vibe ApS", "USA (Ryle)", "Fejl")],
        ),
        (
            "Rørdrum\nLagring\nIrland\nVibe Mail\nUdsendelse\nUSA\nRyle\nSvar\nEU",
            [("Rørdrum", "Irland", "Lagring"), ("Vibe Mail", "USA", "Udsendelse"), ("Ryle", "EU", "Svar")],
        ),
        (
            "Rørdrum Software,\nInc. (Ryle)\nIkke dansk CVR\nTyskland og USA\nMålinger\nVibe Ltd.\nIrland\nMails",
            [("Rørdrum Software, Inc. (Ryle)", "Tyskland og USA", "Målinger"), ("Vibe Ltd.", "Irland", "Mails")],
        ),
    ],
)  # fmt: skip
def test_names_in_bare_lines(words, told):
    items = chain(BARE.format(words=words))["items"]

    assert [(one["name"], one["location"], one["activity"]) for one in items] == told


@pytest.mark.parametrize(
    "words",
    [
        "Varsel\nSkriftligt\nSenest 30 dage før\nIndsigelse\nSkriftligt\nSenest 14 dage efter",
        "Danmark\nKøbenhavn\nAarhus\nNorge\nOslo\nBergen",
        "Rørdrum A/S skal godkende nye underdatabehandlere.\nDet sker skriftligt.\nVibe ApS skal varsle underdatabehandlere.\nDet sker straks.",
    ],
)
def test_bare_lines_that_name_nobody(words):
    assert names(BARE.format(words=words)) == []


def test_records_of_fields_with_the_value_below_its_label():
    words = (
        "The controller has authorised the use of the following sub-processors:\n\n"
        "1. Name: Curlew SARL\n\nAddress: Address, 38, Marsh Road, 1855 Reedham\n\n"
        "Contact person's name, position and contact details: none\n\n"
        "Description of the processing (with a clear delimitation):\n\nProvides servers. Answers requests.\n\n"
        "2. Name: Lapwing Inc.\n\nAddress: Reed Street, Vancouver, Canada\n\nDescription of the processing:\n\nKeeps files."
    )
    items = chain(words, "List of sub-processors", ENGLISH)["items"]

    assert [(one["name"], one["address"], one["activity"]) for one in items] == [
        ("Curlew SARL", "38, Marsh Road, 1855 Reedham", "Provides servers. Answers requests"),
        ("Lapwing Inc.", "Reed Street, Vancouver, Canada", "Keeps files"),
    ]


def test_the_name_may_stand_behind_what_it_does():
    words = "Vi bruger følgende underdatabehandlere:\n\n- Lagring: Rørdrum ApS (Irland)\n- Udsendelse af mails: Vibe"  # fmt: skip
    items = chain(words)["items"]

    assert [(one["name"], one["activity"], one["location"]) for one in items] == [
        ("Rørdrum ApS", "Lagring", "Irland"),
        ("Vibe", "Udsendelse af mails", None),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Vi sikrer følgende for underdatabehandlere:\n\n- Kryptering: TLS\n- Adgang: MFA",
        "Følgende gælder underdatabehandlere:\n\n- Betaling: Månedligt\n- Varsel: Skriftligt varsel",
    ],
)
def test_a_technique_behind_a_colon_is_no_name(words):
    assert names(words) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Til drift benyttes Rørdrum A/S (CVR 12345678), Sivvej 4, 4996 Rørby. Til sms benyttes Vibe ApS.", ["Rørdrum A/S", "Vibe ApS"]),
        ("Der anvendes pt. underdatabehandlerne Rørdrum, Vibe og Ryle.", ["Rørdrum", "Vibe", "Ryle"]),
        ("Databehandleren gør brug af Rørdrum A/S som underdatabehandler.", ["Rørdrum A/S"]),
        ("Hosting leveres af Rørdrum A/S, og mails sendes via Vibe Inc.", ["Rørdrum A/S", "Vibe Inc."]),
        ("Som underdatabehandlere anvendes Rørdrum A/S, Vibe og Ryle ApS.", ["Rørdrum A/S", "Vibe", "Ryle ApS"]),
        ("Hosting: Rørdrum A/S, Tyskland\nMail: Vibe Inc., USA\nBetaling: Ryle AB, Sverige", ["Rørdrum A/S", "Vibe Inc.", "Ryle AB"]),
        ("a) Rørdrum A/S, CVR-nr. 12345678, Sivvej 4, 4996 Rørby\nb) Vibe GmbH, Ringstr. 1, 10115 Berlin", ["Rørdrum A/S", "Vibe GmbH"]),
        ("Underleverandør: Rørdrum\nYdelse: Hosting\nSted: Norge\n\nUnderleverandør: Vibe\nYdelse: Mail\nSted: USA", ["Rørdrum", "Vibe"]),
        ("| Ydelse | Underdatabehandler | Sted |\n|---|---|---|\n| Hosting | Rørdrum | EU |\n| Mail | Vibe (planlagt) | USA |", ["Rørdrum"]),
        ("**Rørdrum**\nFormål: Hosting\nLokation: EU\n\n**Vibe**\nFormål: Mail\nLokation: USA", ["Rørdrum", "Vibe"]),
        ("Databehandleren samarbejder med Kunden og Datatilsynet om underdatabehandlere.", []),
        ("Varsling sendes via E-mail, og kontrol udføres af Databehandleren.", []),
        ("- Varsling – 30 dage\n- Kontrol – årligt", []),
        ("- Varsling\n- Kontrol\n- Indsigelse", []),
    ],
)  # fmt: skip
def test_still_other_ways_to_name_them(words, told):
    assert names(words) == told


@pytest.mark.parametrize(
    "words",
    [
        "Curlew, Lapwing, Dunlin",
        "- Curlew\n- Lapwing\n- Dunlin",
        "Curlew, Inc. (hosting; United States), Lapwing (email, US), and Dunlin.",
    ],
)
def test_names_alone_under_the_heading_of_a_list(words):
    told = names(words, "Approved sub-processors", ENGLISH)

    assert [name.partition(",")[0] for name in told] == ["Curlew", "Lapwing", "Dunlin"]


def test_a_party_is_no_sub_processor_of_its_own():
    frame = FRAME.replace("1. Formål", "mellem Sivby Kommune (CVR 10000001), dataansvarlig, og Ryle A/S (CVR 10000002), databehandler\n\n1. Formål", 1)  # fmt: skip
    words = "Ryle A/S bruger Rørdrum A/S til drift.\n\nHosting leveres af Ryle A/S, og mails sendes via Rørdrum A/S."  # fmt: skip

    assert "Ryle A/S" not in names(words, frame=frame)
