"""A.1 Formål.

«Databehandleren må bruge oplysningerne til fire ting og ikke andet»
"""

from instruks.agreement.terms import operation, purpose
from tests.packs.agreed import all_said, contact_centre


def test_fire_ting_og_ikke_andet():
    allowed = all_said(contact_centre(), purpose.ALLOWED)

    assert [(each.name, clause) for each, clause in allowed] == [
        ("Opsætning", "Kontaktcenter A.1"),
        ("Service", "Kontaktcenter A.1"),
        ("Support og rådgivning", "Kontaktcenter A.1"),
        ("Rapportering", "Kontaktcenter A.1"),
    ]


def test_hvad_de_fire_ting_er():
    allowed = [
        each.may
        for each, clause in all_said(contact_centre(), operation.ALLOWED)
        if clause == "Kontaktcenter A.1"
    ]

    assert allowed == [("set_up", "update", "troubleshoot", "adapt", "support", "report")]
