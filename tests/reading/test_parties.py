"""Who the parties are, however the text names them: name, number and address, or nobody."""

import pytest

from instruks.reading.document import document
from instruks.reading.parties import parties

BODY = {
    "da": "\n\n1. Instruks\n\n1.1 Databehandleren må kun behandle personoplysninger efter den dataansvarliges instruks.\n",
    "en": "\n\n1. Instructions\n\n1.1 The Processor shall process Personal Data on instructions from the Controller.\n",
}


def named(text: str, side: str = "processor") -> dict[str, str]:
    """The party of a side as it is read, or nothing."""
    return next((one.party for one in parties(document(text)) if one.side == side), {})


@pytest.mark.parametrize(
    ("text", "name", "number", "address"),
    [
        ('# Databehandleraftale\n\n**Fjordlys ApS**\nCVR: 12345674\nHavnevej 4, 7700 Thisted\n("Databehandleren")\n\nog\n\n**Kunden**\n("Den dataansvarlige")', "Fjordlys ApS", "12345674", "Havnevej 4, 7700 Thisted"),
        ('Databehandleraftale\n\nmellem\n\n[Kunden]\nCVR [ ]\n\nherefter "den dataansvarlige"\n\nog\n\nMaja Holm, enkeltmandsvirksomhed\nCVR Ikke oplyst\nHavnevej 4\n7700 Thisted\n\nherefter "databehandleren"', "Maja Holm", None, "Havnevej 4, 7700 Thisted"),
        ("Databehandleraftale\n\nDataansvarlig: Kunden\nDatabehandler: Fjordlys v/ Maja Holm\nCVR: 12345674\nAdresse: Havnevej 4, 7700 Thisted", "Fjordlys v/ Maja Holm", "12345674", "Havnevej 4, 7700 Thisted"),
        ("# Databehandleraftale\n\n| | Dataansvarlig | Databehandler |\n|---|---|---|\n| Navn | [Kunden] | Fjordlys ApS |\n| CVR | [ ] | 12345674 |\n| Adresse | [ ] | Havnevej 4, 7700 Thisted |", "Fjordlys ApS", "12345674", "Havnevej 4, 7700 Thisted"),
        ("# Databehandleraftale\n\n| Rolle | Virksomhed | CVR-nr. |\n|---|---|---|\n| Dataansvarlig | Kunden | – |\n| Databehandler | Fjordlys ApS | 12345674 |", "Fjordlys ApS", "12345674", None),
        ("# Databehandleraftale\n\nNår du opretter en konto, indgår du denne aftale med Fjordlys ApS, CVR 12345674. Du er dataansvarlig.", "Fjordlys ApS", "12345674", None),
        ("# Databehandleraftale – Fjordlys\n\nFjordlys hjælper kunden. Aftalen gælder for brug af Fjordlys.", "Fjordlys", None, None),
    ],
)  # fmt: skip
def test_a_processor_in_danish(text, name, number, address):
    party = named(text + BODY["da"])

    assert (party.get("name"), party.get("registration"), party.get("address")) == (
        name,
        number,
        address,
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# Data Processing Agreement\n\nThis DPA is between Fjordlys Ltd and Customer.", "Fjordlys Ltd"),
        ('# Data Processing Agreement\n\nThe terms are between Fjordlys, Inc. ("Fjordlys", "we", "us") and the customer ("Customer").', "Fjordlys, Inc."),
        ('# Data Processing Agreement\n\nFjordlys Inc. and its affiliates ("we", "our") process data on your behalf.', "Fjordlys Inc."),
        ('# Data Processing Agreement\n\n"Processor" means Fjordlys Oy. "Controller" means the Customer.', "Fjordlys Oy"),
        ("# Data Processing Agreement\n\nThis DPA applies to the Services.\n\n© 2026 Fjordlys Ltd. All rights reserved.", "Fjordlys Ltd"),
        ("# Data Processing Agreement\n\nSigned for and on behalf of Fjordlys Ltd\n\nName: Ada Moss\nTitle: Director", "Fjordlys Ltd"),
        ("# Data Processing Agreement\n\nIn this DPA, Fjordlys acts as a data processor and Customer as a controller.", "Fjordlys"),
        ("# Data Processing Agreement\n\nProcessor(s): [Identity of the processor]\n\nFjordlys as defined in the terms above.", "Fjordlys"),
        ("# Data Processing Agreement\n\n| Role | Party |\n|---|---|\n| **Controller** | The Customer |\n| **Processor** | Ada Moss — <ada@fjordlys.example> |", "Ada Moss"),
    ],
)  # fmt: skip
def test_a_processor_in_english(text, name):
    assert named(text + BODY["en"]).get("name") == name


def test_parties_in_swedish_and_norwegian():
    swedish = named(
        "# Personuppgiftsbiträdesavtal\n\n**Personuppgiftsbiträde**\n- Fjordlys AB (driver tjänsten Kartan)\n- Org.nr: 556123-4567\n- Hamngatan 12 b, 703 74 Örebro"
    )
    norwegian = named(
        "# Databehandleravtale\n\nMellom Kunden (behandlingsansvarlig) og Fjordlys AS, org.nr. 912 345 678 (databehandler)."
    )

    assert (swedish, norwegian) == (
        {"name": "Fjordlys AB", "registration": "5561234567", "address": "Hamngatan 12 b, 703 74 Örebro"},
        {"name": "Fjordlys AS", "registration": "912345678"},
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "# Databehandleraftale\n\nLYSET ER AFTALT AS FOLLOWS",
        "# Databehandleraftale\n\nPå vegne af databehandleren\n\nNavn: Maja Holm\nTitel: Direktør",
        "# Databehandleraftale\n\nLeverandøren er databehandler. Kunden er dataansvarlig.",
        "# Databehandleraftale\n\nDatabehandler: [Firmanavn]\nCVR: [nummer]",
        "# Standard Data Processing Agreement\n\nStandard terms apply to Standard plans. Standard.",
        "# Data Processing Agreement\n\n| Term | Meaning |\n|---|---|\n| Processor | The party that processes |",
        "# Data Processing Agreement\n\n| Duty | Controller | Processor |\n|---|---|---|\n| Name a contact | Yes | Yes |",
        "# Data Processing Agreement\n\nThis DPA is between Customer and Provider. Provider is named in the order.",
    ],
)
def test_nobody_is_named(text):
    assert named(text + BODY["da"]) == {}


def test_one_name_is_not_both_sides():
    text = '# Data Processing Agreement\n\n"Processor" means Fjordlys Oy. "Controller" means you.'

    assert named(text + BODY["en"], "controller") == {}


@pytest.mark.parametrize(
    ("text", "controller"),
    [
        ('# Aftale\n\n**Nordby Kommune**, Torvet 1, 7700 Thisted, CVR 22 34 56 74 ("Kommunen")\n\nog\n\n**Fjordlys A/S**, CVR 12 34 56 74 ("Leverandøren")\n\n## 1 Hvorfor\n\nKommunen er dataansvarlig, og Leverandøren er databehandler.', {"name": "Nordby Kommune", "registration": "22345674", "address": "Torvet 1, 7700 Thisted"}),
        ("Aftale mellem Nordby Skole, Skolevej 1, 7700 Thisted (i det følgende kaldet Skolen) og Fjordlys ApS (i det følgende kaldet Leverandøren)\n\nSkolen er dataansvarlig.", {"name": "Nordby Skole", "address": "Skolevej 1, 7700 Thisted"}),
        ("Avtale mellom Nordby kommune, org.nr. 912 345 678 («Kommunen») og Fjordlys AS («Leverandøren»). Kommunen er behandlingsansvarlig.", {"name": "Nordby kommune", "registration": "912345678"}),
        ('Agreement between Nordby Council, 1 High Street, Northby NB1 2AB ("the Council") and Fjordlys Ltd ("the Supplier"). The Council is the controller and the Supplier is the processor.', {"name": "Nordby Council", "address": "1 High Street, Northby NB1 2AB"}),
        ("# Aftale\n\nSkolen er dataansvarlig, og Fjordlys ApS er databehandler.", {}),
        ('Dataansvarlig: Foreningens navn som oplyst ("Kunden")\nDatabehandler: Fjordlys ApS', {}),
        ('Aftale mellem [Kommune] ("Kommunen") og Fjordlys ApS. Kommunen er dataansvarlig.', {}),
    ],
)  # fmt: skip
def test_a_short_name_leads_back_to_the_full_one(text, controller):
    assert named(text + BODY["da"], "controller") == controller


def test_a_company_with_brackets_is_given_its_role():
    party = named(
        "# Vilkår\n\nDette gælder alle.\n\n1. Brug\n\n1.1 Vilkår.\n\n1.2 Flere vilkår.\n\n1.3 Fjordlys A/S (CVR 12 34 56 74, Havnevej 4, 7700 Thisted) er databehandler."
    )

    assert party == {"name": "Fjordlys A/S", "registration": "12345674", "address": "Havnevej 4, 7700 Thisted"}  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Skabelonen er udarbejdet af Bogholdt A/S, CVR 12345674.",
        "Bogholdt A/S, CVR 12345674, holder møder i huset.",
    ],
)
def test_the_only_number_of_another_is_not_the_processors(line):
    party = named(
        f"# Databehandleraftale – Fjordlys\n\nFjordlys hjælper kunden. Brug Fjordlys.\n\n1. Brug\n\n{line}"
    )

    assert party.get("registration") is None
