"""A.4 Kategorier af registrerede.

«Oplysningerne vedrører de grupper, den dataansvarlige har krydset af … Andre personoplysninger: lejere i
ejendomme, som den dataansvarlige forsyner»
"""

from instruks.agreement.terms.people import GROUP
from tests.packs.it_services import values


def test_de_grupper_der_er_krydset_af():
    assert [each.slug for each in values(GROUP) if each.chosen] == [
        "employees", "customers", "business_relations", "residents",
    ]  # fmt: skip


def test_boern_er_trykt_uden_kryds():
    assert [each.name for each in values(GROUP) if not each.chosen] == ["Børn"]


def test_den_sidste_linje_siger_oplysninger_og_mener_personer():
    assert values(GROUP)[-1].name.startswith("Andre personoplysninger: lejere")
