"""2.5 Bilag A.

«Bilag A beskriver behandlingen: formål, karakter, typer af personoplysninger, kategorier af registrerede
og varighed.»
"""

from instruks.agreement.open_questions.asked import open_questions
from instruks.agreement.terms import data, operation, people, purpose
from instruks.agreement.terms.term_of_agreement import PROCESSING_FROM
from tests.packs.it_services import it_services, setting, signed, where
from tests.packs.may import answer


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


def test_en_tom_liste_over_registrerede_er_et_spoergsmaal_og_ikke_alle():
    nobody = it_services(agreement=setting(signed(), "A.4", {"people.group": []}))
    asked = {"service": "hosting", "purpose": "backup", "operation": "backup", "data": "name"}

    assert "which_people" in {question.slug for question in open_questions(nobody)}
    assert answer("processing", nobody, **asked, people="employees", country="DK")[0] == "must not"
    assert (
        answer("processing", it_services(), **asked, people="employees", country="DK")[0] == "may"
    )
