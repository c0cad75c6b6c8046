"""1.1 Hvad vilkårene dækker.

«Produktvilkårene dækker det, Havbrise Tele A/S … gør med personoplysninger for Kunden … for at
kunne levere Havbrise Kontaktcenter efter parternes aftale om produktet»
"""

import pytest

from instruks.agreement.precedence import NotAgreed
from instruks.agreement.terms import party
from tests.packs.agreed import contact_centre, pack, said, standing


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
