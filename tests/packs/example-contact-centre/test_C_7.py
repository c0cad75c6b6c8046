"""C.7 Tilsyn med Databehandleren.

«En gang årligt har den Dataansvarlige ret til et skriftligt tilsyn … Den tid, som revision og tilsyn
koster Databehandleren, betales efter forbrug.»
"""

from instruks.agreement.terms import audit, fee
from instruks.agreement.terms.audit import Form
from tests.packs.agreed import all_said, contact_centre, said


def test_en_gang_aarligt():
    assert said(contact_centre(), audit.PER_YEAR) == ("1", "Kontaktcenter C.7")


def test_hvad_et_aar_er_siger_kun_huset():
    assert said(contact_centre(), audit.YEAR) == ("calendar year", "Husregel 10")


def test_et_skriftligt_tilsyn():
    assert all_said(contact_centre(), audit.FORM) == [(Form.WRITTEN, "Kontaktcenter C.7")]


def test_loven_lader_ogsaa_andre_tilsyn_og_inspektioner_til():
    assert said(contact_centre(), audit.CONTRIBUTES) == ("True", "GDPR 28(3)(h)")
    assert said(contact_centre(), audit.INFORMATION_GIVEN) == ("True", "GDPR 28(3)(h)")


def test_tiden_betales_efter_forbrug():
    assert said(contact_centre(), fee.AUDIT) == ("time spent", "Kontaktcenter C.7")
