"""A.1.1 Konsulentydelser.

«Formålet er at løse konsulentopgaver, der er aftalt konkret … knytter sig altid til en aftalt opgave.»
"""

from instruks.agreement.terms.purpose import ALLOWED, Behind
from tests.packs.it_services import choosing, it_services, values


def test_altid_en_aftalt_opgave():
    chosen = it_services(agreement=choosing("consultancy"))

    assert [(each.slug, each.needs) for each in values(ALLOWED, chosen)] == [
        ("consultancy_task", Behind.TASK)
    ]


def test_gaelder_ikke_for_konsulentydelser_er_ikke_krydset_af():
    assert [each for each in values(ALLOWED) if each.service == "consultancy"] == []
