"""A.3 Typer af personoplysninger.

«Den dataansvarlige bekræfter med et kryds, at oplysningerne behandles … Er "Andre" krydset af, skal det
angives hvilke.»
"""

import pytest

from instruks.agreement.facts.categories import category
from instruks.agreement.terms import data
from instruks.agreement.terms.data import Category, Confirms
from tests.packs.it_services import it_services, values, yes


def slugs(kind, *, chosen=True):
    return [
        each.slug for each in values(data.ITEM) if each.category is kind and each.chosen is chosen
    ]


def test_bekraefter_med_et_kryds():
    assert it_services().terms[data.CONFIRMED_BY].value is Confirms.CONTROLLER


def test_andre_skal_angives():
    assert yes(data.OTHER_NEEDS_TEXT) == "IT-ydelser A.3"
    assert [each.name for each in values(data.ITEM) if each.name.startswith("Andre")] == [
        "Andre: målernummer og forbrug",
        "Andre private forhold: restancer og betalingsordninger",
    ]


def test_almindelige_personoplysninger():
    assert slugs(Category.ORDINARY) == [
        "name", "address", "email", "telephone_number", "financial", "other_ordinary",
    ]  # fmt: skip


def test_foelsomme_personoplysninger():
    assert slugs(Category.SPECIAL) == ["health", "trade_union_membership"]


def test_rent_private_forhold_og_personnummer():
    assert slugs(Category.CONFIDENTIAL) == ["social_problems", "other_private"]
    assert slugs(Category.NATIONAL_ID) == ["cpr"]


def test_to_er_trykt_uden_kryds():
    assert slugs(Category.SPECIAL, chosen=False) == ["religious_belief"]
    assert slugs(Category.CRIMINAL, chosen=False) == ["criminal_offence"]
    assert [each.slug for each in values(data.ITEM) if not each.chosen] == [
        "religious_belief",
        "criminal_offence",
    ]


@pytest.mark.parametrize("item", values(data.ITEM), ids=lambda item: item.slug)
def test_hver_type_er_af_den_slags_loven_siger(item):
    assert item.category == category(item.slug).kind
