"""Må arbejdet faktureres? C.7.

«Den tid, som revision og tilsyn koster Databehandleren, betales efter forbrug.»
"""

from decimal import Decimal

from instruks.agreement.terms import audit
from instruks.decisions.fee import Bill, Help, amounts
from tests.packs.agreed import contact_centre, pack, standing, with_text
from tests.packs.may import answer


def test_tilsyn_betales_efter_forbrug_men_satsen_staar_ingen_steder():
    assert answer("fee", contact_centre(), kind="audit", hours="3,75") == (
        "unsettled",
        ["Kontaktcenter C.7"],
    )


def test_med_en_sats_i_kontaktcenteraftalen_er_3_3_kvarter_timer_en_sum():
    agreed = with_text(
        pack("example-contact-centre"),
        "service agreement",
        "Kontaktcenteraftalen",
        {"4": {"fee.hourly_rate": 1000}},
    )
    terms = standing(agreed, beside=(pack("example-general-terms"),)).terms
    hours = Decimal("1.5") + 2 + Decimal("0.25")

    assert [str(figure.amount) for figure in amounts(Bill(Help.AUDIT, hours), terms)] == ["3750.00"]


def test_anden_bistand_siger_teksterne_intet_om():
    assert answer("fee", contact_centre(), kind="assistance", hours="2")[0] == "unsettled"


def test_egenkontrol_er_ikke_en_tilsynsform_her():
    assert audit.Form.SELF_CHECK not in {
        each.value for each in contact_centre().terms.all(audit.FORM)
    }
