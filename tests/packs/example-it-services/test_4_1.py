"""4.1 Dokumenteret instruks.

«Personoplysningerne må alene behandles efter dokumenteret instruks, medmindre EU-retten eller retten i en
medlemsstat pålægger databehandleren andet … Den dataansvarlige kan undervejs give yderligere instruks …
Enhver instruks skal dokumenteres og gemmes skriftligt, eventuelt elektronisk, sammen med Aftalen.»
"""

import pytest

from instruks.agreement.terms import instruction
from tests.packs.agreed import checks, said
from tests.packs.it_services import it_services, setting, signed, yes


@pytest.mark.parametrize(
    "term",
    [
        instruction.DOCUMENTED_ONLY,
        instruction.LAW_EXCEPTED,
        instruction.LATER_ONES,
        instruction.KEPT_IN_WRITING,
    ],
    ids=["maa alene", "medmindre", "yderligere instruks", "gemmes skriftligt"],
)
def test_alene_efter_dokumenteret_instruks(term):
    assert yes(term) == "IT-ydelser 4.1"


def test_et_vilkaar_der_giver_fri_af_instruksen_holder_ikke():
    freed = setting(signed(), "D.2", {"instruction.documented_only": False})

    assert said(it_services(agreement=freed), instruction.DOCUMENTED_ONLY) == (
        "True",
        "GDPR 28(3)(a)",
    )
    assert checks(it_services(agreement=freed), instruction.DOCUMENTED_ONLY) == [
        ("conflicts with a clause", "IT-ydelser 13.1"),
        ("no effect toward the law", "GDPR 28(3)(a)"),
    ]
