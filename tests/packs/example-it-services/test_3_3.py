"""3.3 Behandlingsgrundlag.

«Den dataansvarlige sikrer, at der er hjemmel til hver behandling»
"""

import pytest

from instruks.agreement.open_questions.asked import open_questions
from instruks.agreement.terms.controller import HAS_LEGAL_BASIS
from instruks.agreement.terms.data import ITEM, Category
from tests.packs.it_services import clause, it_services, setting, signed, values, yes
from tests.packs.may import answer


def test_den_dataansvarlige_sikrer_at_der_er_hjemmel():
    assert yes(HAS_LEGAL_BASIS) == "IT-ydelser 3.3"


@pytest.mark.parametrize("category", [Category.SPECIAL, Category.NATIONAL_ID])
def test_hvad_der_kraever_saerlig_hjemmel_er_kun_valgt_med_en(category):
    chosen = [item for item in values(ITEM) if item.category is category and item.chosen]

    assert chosen
    assert [item.slug for item in chosen if not item.ground] == []


def with_cpr(**fields):
    """The agreement with another line for the national identification number."""
    items = clause("A.3").sets["data.item"]
    other = [item | fields if item["slug"] == "cpr" else item for item in items]
    return it_services(agreement=setting(signed(), "A.3", {"data.item": other}))


def test_et_personnummer_uden_hjemmel_venter_paa_den_dataansvarlige():
    work = {"service": "hosting", "purpose": "backup", "operation": "backup", "data": "cpr"}
    without = with_cpr(ground="")
    asked = work | {"people": "employees", "country": "DK"}

    assert answer("processing", it_services(), **asked)[0] == "may"
    assert answer("processing", without, **asked) == ("unsettled", ["IT-ydelser A.3"])
    assert "which_grounds" in {question.slug for question in open_questions(without)}
    assert "which_grounds" not in {question.slug for question in open_questions(it_services())}
