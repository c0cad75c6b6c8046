"""B.1 Godkendte underdatabehandlere.

«Disse underdatabehandlere er godkendt fra ikrafttrædelsen, hver af dem til det arbejde, der står ved
navnet … Databehandleren skal have den Dataansvarliges skriftlige godkendelse, før en underdatabehandler får
andet arbejde end det beskrevne, og før en anden end de nævnte får arbejdet.»
"""

from instruks.agreement.terms import data, subprocessor
from instruks.texts.pack import Kind
from tests.packs.agreed import all_said, contact_centre, findings, heard, pack, said, with_text


def approved():
    return {each.name: each for each, _ in all_said(contact_centre(), subprocessor.APPROVED)}


def test_disse_underdatabehandlere_er_godkendt():
    assert {name: (each.level, each.parent) for name, each in approved().items()} == {
        "Klitrose Omstilling A/S": (1, ""),
        "Skyrande Sky ApS": (2, "Klitrose Omstilling A/S"),
        "Sagstavle B.V.": (2, "Klitrose Omstilling A/S"),
        "Vindspejl Video ApS": (2, "Klitrose Omstilling A/S"),
        "Grundfjeld Drift / Kabelbro Holding": (2, "Klitrose Omstilling A/S"),
    }


def test_hver_af_dem_til_det_arbejde_der_staar_ved_navnet():
    assert "host" in approved()["Klitrose Omstilling A/S"].activities
    assert "statistics" not in approved()["Klitrose Omstilling A/S"].activities
    assert approved()["Skyrande Sky ApS"].activities == ("statistics",)
    assert approved()["Sagstavle B.V."].activities == ("issue_tracking", "wiki")


def test_skriftlig_godkendelse_foer_en_anden_end_de_naevnte_faar_arbejdet():
    assert said(contact_centre(), subprocessor.AUTHORISATION) == ("specific", "Kontaktcenter B.1")
    assert said(contact_centre(), subprocessor.APPROVAL_FIRST) == ("True", "Kontaktcenter B.1")


def test_skriftlig_godkendelse_foer_andet_arbejde_end_det_beskrevne():
    assert said(contact_centre(), subprocessor.NEW_ACTIVITY_NEEDS_APPROVAL) == (
        "True",
        "Kontaktcenter B.1",
    )


def test_en_almindelig_godkendelse_i_de_generelle_vilkaar_vinder_ikke_og_ties_ikke_ihjel():
    generous = with_text(
        pack("example-general-terms"),
        Kind.GENERAL_TERMS,
        "Generelle vilkår",
        {"10": {"subprocessor.authorisation": "general"}},
    )

    assert heard(contact_centre(general_terms=generous), subprocessor.AUTHORISATION) == [
        ("Kontaktcenter B.1", "wins"),
        ("Generelle vilkår 10", "outranked"),
    ]


def test_billedstroemmen_staar_hos_en_underdatabehandler_men_ikke_i_a_3():
    covered = {each.slug for each, _ in all_said(contact_centre(), data.ITEM)}

    assert approved()["Vindspejl Video ApS"].data == ("image_stream",)
    assert "image_stream" not in covered


def test_to_selskaber_paa_en_linje_bliver_staaende_som_trykt():
    assert "Grundfjeld Drift / Kabelbro Holding" in approved()
    assert "Grundfjeld Drift" not in approved()


def test_billedstroemmen_og_de_to_selskaber_paa_en_linje_er_fund():
    assert findings(contact_centre(), "unlisted_data") == ["Kontaktcenter B.1"]
    assert "Kontaktcenter B.1" in findings(contact_centre(), "companies_share_row")
