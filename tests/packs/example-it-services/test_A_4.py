"""A.4 Kategorier af registrerede.

«Oplysningerne vedrører de grupper, den dataansvarlige har krydset af … Andre personoplysninger: lejere i
ejendomme, som den dataansvarlige forsyner»
"""

from instruks.agreement.terms.people import GROUP
from tests.packs.agreed import findings
from tests.packs.it_services import it_services, values


def test_de_grupper_der_er_krydset_af():
    assert [each.slug for each in values(GROUP) if each.chosen] == [
        "employees", "customers", "business_relations", "residents",
    ]  # fmt: skip


def test_boern_er_trykt_uden_kryds():
    assert [each.name for each in values(GROUP) if not each.chosen] == ["Børn"]


def test_den_sidste_linje_siger_oplysninger_og_mener_personer():
    assert values(GROUP)[-1].name.startswith("Andre personoplysninger: lejere")


def test_fejlen_i_den_sidste_linje_er_et_fund():
    assert findings(it_services(), "group_names_data") == ["IT-ydelser A.4"]


def test_boern_uden_kryds_er_et_fund():
    assert findings(it_services(), "printed_not_chosen") == ["IT-ydelser A.3", "IT-ydelser A.4"]
