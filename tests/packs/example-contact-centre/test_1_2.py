"""1.2 Grundlaget.

«Læst sammen med de generelle databehandlervilkår siger de, hvad hver part har ret og pligt til,
når der behandles personoplysninger som led i leveringen af Fjordtale.»
"""

from instruks.agreement.terms import party
from instruks.texts.citation import Citation
from tests.packs.agreed import contact_centre, findings


def test_laest_sammen_med_de_generelle_databehandlervilkaar():
    layers = [layer.cite_as for layer in contact_centre().layers]

    assert layers == ["Kontaktcenter", "Generelle vilkår", "GDPR", "Husregel"]


def test_fjordtale_staar_stadig_i_ordene_men_er_ikke_produktet():
    agreed = contact_centre()

    assert "Fjordtale" in agreed.clause(Citation("Kontaktcenter", "1.2")).words
    assert agreed.terms[party.PRODUCT].value == "Havbrise Kontaktcenter"


def test_fjordtale_er_det_eneste_fremmede_produkt_og_det_er_et_fund():
    assert findings(contact_centre(), "foreign_product") == ["Kontaktcenter 1.2"]
