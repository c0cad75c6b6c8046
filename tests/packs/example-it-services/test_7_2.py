"""7.2 Forudgående godkendelse.

«Ingen underdatabehandler må tages i brug, før den dataansvarlige har givet en generel skriftlig godkendelse.»
"""

from datetime import date

import pytest

from instruks.agreement.terms.subprocessor import APPROVAL_FIRST, AUTHORISATION
from tests.packs.agreed import said
from tests.packs.it_services import it_services, setting, signed, yes
from tests.packs.may import answer


def test_ingen_foer_godkendelse():
    assert yes(APPROVAL_FIRST) == "IT-ydelser 7.2"


def test_en_generel_godkendelse():
    found = it_services().terms[AUTHORISATION]

    assert found.value == "general"
    assert [str(place) for place in (found.clause, *found.also)] == [
        "IT-ydelser 7.2",
        "IT-ydelser 7.3",
    ]


def test_et_vilkaar_om_at_ingen_godkendelse_kraeves_holder_ikke():
    freed = setting(signed(), "D.4", {"subprocessor.approval_first": False})

    assert said(it_services(agreement=freed), APPROVAL_FIRST) == ("True", "GDPR 28(2)")


DESK = {"service": "service_desk", "purpose": "support", "operation": "support", "behind": "case"}
BY_FJORDSKY = {"subprocessor": "Fjordsky Inc.", "activity": "support", "country": "IE"}


def with_fjordsky(on):
    whom = {"data": "name", "people": "employees"}
    return answer("processing", it_services(on), **DESK, **BY_FJORDSKY, **whom)


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2026, 9, 16), "must not"),
        (date(2026, 9, 17), "may"),
        (date(2026, 9, 18), "may"),
    ],
    ids=["dagen foer", "den dag begge har skrevet under", "dagen efter"],
)
def test_ingen_underdatabehandler_tages_i_brug_foer_der_er_skrevet_under(on, verdict):
    assert with_fjordsky(on)[0] == verdict


def test_det_er_underskriften_der_mangler_dagen_foer():
    assert with_fjordsky(date(2026, 9, 16)) == ("must not", ["IT-ydelser 14.5"])
