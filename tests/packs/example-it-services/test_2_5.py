"""2.5 Bilag A.

«Bilag A beskriver behandlingen: formål, karakter, typer af personoplysninger, kategorier af registrerede
og varighed.»
"""

from instruks.agreement.terms import data, operation, people, purpose
from instruks.agreement.terms.term_of_agreement import PROCESSING_FROM
from tests.packs.it_services import it_services, where


def places(many):
    return {place for _, clauses in where(many) for place in clauses if "IT-ydelser" in place}


def test_formaal():
    assert places(purpose.ALLOWED) == {f"IT-ydelser A.1.{each}" for each in (2, 3, 4)}


def test_karakter():
    assert places(operation.ALLOWED) == {
        *(f"IT-ydelser A.2.{each}" for each in (2, 3, 4)),
        "IT-ydelser C.1.3",
    }


def test_typer_af_personoplysninger():
    assert places(data.ITEM) == {"IT-ydelser A.3"}


def test_kategorier_af_registrerede():
    assert places(people.GROUP) == {"IT-ydelser A.4"}


def test_varighed():
    assert str(it_services().terms[PROCESSING_FROM].clause) == "IT-ydelser A.5"
