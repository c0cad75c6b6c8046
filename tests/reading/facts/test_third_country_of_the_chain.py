"""Do data leave the EEA where a sub-processor works outside it?"""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

TEXT = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. Underdatabehandlere

| Navn | {column} | Formål |
|---|---|---|
| Rørdrum A/S | {where} | Drift |

3. Overførsel til tredjelande

3.1 {words}
"""
ON_INSTRUCTION = "Overførsel til tredjelande må kun ske efter dokumenteret instruks og med et gyldigt overførselsgrundlag."  # fmt: skip
NEVER = "Filer overføres ikke til tredjelande."


@pytest.mark.parametrize(
    ("column", "where", "words", "code", "recipients"),
    [
        ("Behandlingssted", "USA", ON_INSTRUCTION, "yes", ["Rørdrum A/S"]),
        ("Behandlingssted", "EU/USA", ON_INSTRUCTION, "yes", ["Rørdrum A/S"]),
        ("Behandlingssted", "USA", NEVER, "yes", ["Rørdrum A/S"]),
        ("Behandlingssted", "Irland", ON_INSTRUCTION, "conditional", []),
        ("Behandlingssted", "Norge", NEVER, "no", []),
        ("Adresse", "1 Reed Street, Vancouver, Canada", ON_INSTRUCTION, "conditional", ["Rørdrum A/S"]),
        ("Behandlingssted", "Irland", "Disse kald udgør internationale dataoverførsler til USA.", "yes", []),
    ],
)  # fmt: skip
def test_a_place_of_work_outside_the_eea_is_a_transfer(column, where, words, code, recipients):
    read = read_text(TEXT.format(column=column, where=where, words=words), name="x")
    told = facts_of(read)["third_country"]

    assert (told["code"], told["recipients"]) == (code, recipients)
