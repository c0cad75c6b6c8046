"""C.2 Sikkerhed.

«Mindst dette er dog aftalt og skal altid være på plads … Ikke flere af Databehandlerens medarbejdere end
nødvendigt … gennem et lukket net eller gennem VPN med to faktorer … Netværk er holdt tilstrækkeligt adskilt»
"""

from instruks.agreement.terms import access, security
from instruks.agreement.terms.access import WayIn
from tests.packs.agreed import all_said, contact_centre, findings, said


def test_lavet_til_almindelige_og_ikke_til_foelsomme_oplysninger():
    assert said(contact_centre(), security.LEVEL) == ("fitting ordinary data", "Kontaktcenter C.2")


def test_baade_ret_og_pligt_til_at_vaelge_foranstaltninger():
    assert said(contact_centre(), security.PROCESSOR_CHOOSES) == ("True", "Kontaktcenter C.2")


def test_mindst_dette_er_aftalt():
    measures = all_said(contact_centre(), security.MEASURE)

    assert [each.name for each, _ in measures] == [
        "Adgangsbegrænsning",
        "Lukket net eller VPN med to faktorer",
        "Adskilte netværk",
    ]


def test_ikke_flere_medarbejdere_end_noedvendigt():
    assert said(contact_centre(), access.NEEDED_ONLY) == ("True", "Kontaktcenter C.2")


def test_hvor_tit_adgangene_gennemgaas_siger_kun_huset():
    assert said(contact_centre(), access.REVIEW_EVERY) == ("3 months", "Husregel 1")


def test_lukket_net_eller_vpn_med_to_faktorer_og_ingen_anden_vej_ind():
    assert all_said(contact_centre(), access.WAY_IN) == [
        (WayIn.CLOSED_NETWORK, "Kontaktcenter C.2"),
        (WayIn.VPN_TWO_FACTORS, "Kontaktcenter C.2"),
    ]


def test_netvaerk_er_holdt_tilstraekkeligt_adskilt():
    assert said(contact_centre(), access.NETWORKS_SEPARATED) == ("True", "Kontaktcenter C.2")


def test_underdatabehandleren_har_derudover_foranstaltninger():
    assert said(contact_centre(), security.SUBPROCESSOR_HAS_OWN) == ("True", "Kontaktcenter C.2")


def test_at_underdatabehandlerens_foranstaltninger_ikke_er_vist_er_et_fund():
    assert findings(contact_centre(), "measures_not_shown") == ["Kontaktcenter C.2"]
