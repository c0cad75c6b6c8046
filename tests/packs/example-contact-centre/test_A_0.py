"""A.0 Leverancen.

«Det, der leveres, er Havbrise Kontaktcenter med den løsning, som hører til, sådan som
Kontaktcenteraftalen beskriver det.»
"""

from instruks.agreement.terms import party
from tests.packs.agreed import contact_centre


def test_det_der_leveres_er_havbrise_kontaktcenter():
    product = contact_centre().terms[party.PRODUCT]

    assert product.value == "Havbrise Kontaktcenter"
    assert [str(clause) for clause in product.also] == ["Kontaktcenter A.0"]


def test_saadan_som_kontaktcenteraftalen_beskriver_det():
    contracts = contact_centre().terms.all(party.SERVICE_AGREEMENT)

    assert [contract.value.name for contract in contracts] == ["Kontaktcenteraftalen"]
