"""4.1 Dokumenteret instruks.

«Personoplysningerne må alene behandles efter dokumenteret instruks, medmindre EU-retten eller retten i en
medlemsstat pålægger databehandleren andet … Den dataansvarlige kan undervejs give yderligere instruks …
Enhver instruks skal dokumenteres og gemmes skriftligt, eventuelt elektronisk, sammen med Aftalen.»
"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.agreement.terms import instruction
from instruks.texts.pack import Kind
from tests.packs.agreed import checks, said, text
from tests.packs.it_services import it_services, setting, signed, yes
from tests.packs.may import answer


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


MOVE = {"purpose": "relocation", "operation": "migrate", "service": "hosting"}


def instructed_to_move():
    """A later instruction, given for the days from the 1st of December until the 15th."""
    sets = {
        "purpose.allowed": {"slug": "relocation", "name": "Flytning", "service": "hosting"},
        "operation.allowed": {"service": "hosting", "may": ["migrate"]},
    }
    days = {"from_on": date(2026, 12, 1), "until_on": date(2026, 12, 15)}
    later = replace(text(Kind.CLAUSES, "Instruks", {"1": sets}), **days)
    return replace(signed(), layers=(*signed().layers, later))


def asked(on, agreement):
    whom = {"data": "name", "people": "employees", "country": "DK"}
    return answer("processing", it_services(on, agreement=agreement), **MOVE, **whom)


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2026, 11, 30), "must not"),
        (date(2026, 12, 1), "may"),
        (date(2026, 12, 14), "may"),
        (date(2026, 12, 15), "must not"),
    ],
    ids=["dagen foer", "foerste dag", "sidste dag", "trukket tilbage"],
)
def test_en_yderligere_instruks_gaelder_fra_den_er_givet_til_den_traekkes_tilbage(on, verdict):
    assert asked(on, instructed_to_move())[0] == verdict


def test_uden_instruks_maa_der_ikke_behandles():
    assert asked(date(2026, 12, 1), signed()) == ("must not", ["IT-ydelser A.1.3"])
