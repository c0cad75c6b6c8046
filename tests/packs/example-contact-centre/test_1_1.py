"""1.1 Hvad vilkårene dækker.

«Produktvilkårene dækker det, Havbrise Tele A/S … gør med personoplysninger for Kunden … for at
kunne levere Havbrise Kontaktcenter efter parternes aftale om produktet»
"""

import pytest

from instruks.agreement.lint.checks import lint, stops_confirmation
from instruks.agreement.precedence import NotAgreed
from instruks.agreement.terms import party
from tests.packs.agreed import contact_centre, findings, pack, said, standing
from tests.packs.it_services import setting


def test_daekker_det_havbrise_tele_goer():
    terms = contact_centre().terms

    assert terms[party.PROCESSOR].value.name == "Havbrise Tele A/S"
    assert str(terms[party.PROCESSOR].clause) == "Kontaktcenter 1.1"


def test_for_at_kunne_levere_havbrise_kontaktcenter():
    assert said(contact_centre(), party.PRODUCT) == ("Havbrise Kontaktcenter", "Kontaktcenter 1.1")


def test_efter_parternes_aftale_om_produktet():
    (contract,) = contact_centre().terms.all(party.SERVICE_AGREEMENT)

    assert contract.value.name == "Kontaktcenteraftalen"
    assert [str(clause) for clause in (contract.clause, *contract.also)] == [
        "Kontaktcenter 1.1",
        "Kontaktcenter A.0",
    ]


def test_kunden_har_foerst_et_navn_med_de_generelle_vilkaar():
    alone = standing(pack("example-contact-centre"))

    with pytest.raises(NotAgreed, match=r"no clause in force sets `party\.controller`"):
        alone.terms[party.CONTROLLER]

    assert contact_centre().terms[party.CONTROLLER].value.name == "Skovlyst Kommune"


def test_uden_kunden_kan_ingen_staa_inde_for_vilkaarene():
    alone = stops_confirmation(lint(standing(pack("example-contact-centre"))))

    assert "It is not said who the controller is." in [str(found.sentence) for found in alone]
    assert stops_confirmation(lint(contact_centre())) == ()


@pytest.mark.parametrize(
    ("number", "found"), [("91228106", []), ("91228160", ["Kontaktcenter 1.1"])]
)
def test_cvr_nummeret_med_to_cifre_byttet_om_er_et_fund(number, found):
    processor = {"name": "Havbrise Tele A/S", "registration": number}
    slipped = setting(pack("example-contact-centre"), "1.1", {"party.processor": processor})
    agreed = standing(slipped, beside=(pack("example-general-terms"),))

    assert findings(agreed, "registration_number") == found
