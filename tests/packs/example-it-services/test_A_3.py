"""A.3 Typer af personoplysninger.

«Den dataansvarlige bekræfter med et kryds, at oplysningerne behandles … Er "Andre" krydset af, skal det
angives hvilke.»
"""

import pytest

from instruks.agreement.facts.categories import category
from instruks.agreement.open_questions.asked import open_questions
from instruks.agreement.terms import data
from instruks.agreement.terms.data import Category, Confirms
from tests.packs.agreed import findings
from tests.packs.it_services import changed as with_clause
from tests.packs.it_services import clause, it_services, setting, signed, values, yes
from tests.packs.may import answer


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


def with_item(slug, **fields):
    """The agreement with another line for one kind of data."""
    items = clause("A.3").sets["data.item"]
    other = [item | fields if item["slug"] == slug else item for item in items]
    return it_services(agreement=setting(signed(), "A.3", {"data.item": other}))


def backed_up(data, agreed=None):
    work = {"service": "hosting", "purpose": "backup", "operation": "backup", "data": data}
    return answer("processing", agreed or it_services(), **work, people="employees", country="DK")


@pytest.mark.parametrize("printed", ["Andre: målernummer og forbrug", "Andre private forhold: restancer og betalingsordninger"])  # fmt: skip
def test_er_andre_krydset_af_uden_at_det_er_angivet_hvilke_er_det_et_fund(printed):
    label = printed.partition(":")[0]
    words = clause("A.3").words
    blank = with_clause(
        signed(), "A.3", words=words.replace(printed, f"{label}: … Specificer hvilke")
    )

    assert words.count(printed) == 1
    assert findings(it_services(agreement=blank), "placeholder") == ["IT-ydelser A.3"]
    assert findings(it_services(), "placeholder") == []


def test_af_de_foelsomme_mangler_nogle_paa_skemaet():
    assert findings(it_services(), "special_categories_incomplete") == ["IT-ydelser A.3"]
    assert backed_up("genetic") == ("must not", ["IT-ydelser A.3"])


def test_strafbare_forhold_kraever_hjemmel_og_sociale_problemer_goer_ikke():
    ticked = with_item("criminal_offence", chosen=True)
    with_ground = with_item("criminal_offence", chosen=True, ground="Databeskyttelseslovens § 8")

    assert backed_up("criminal_offence", ticked) == ("unsettled", ["IT-ydelser A.3"])
    assert backed_up("criminal_offence", with_ground)[0] == "may"
    assert backed_up("social_problems")[0] == "may"
    assert findings(it_services(), "criminal_beside_social") == ["IT-ydelser A.3"]


def test_et_personnummer_der_dukker_op_uden_kryds_saettes_til_side():
    unticked = with_item("cpr", chosen=False)

    assert answer("found-data", it_services(), kind="cpr") == ("may", ["IT-ydelser A.3"])
    assert answer("found-data", unticked, kind="cpr")[0] == "must not"
    assert backed_up("cpr", unticked) == ("must not", ["IT-ydelser A.3"])


def test_trykt_uden_kryds_er_et_spoergsmaal_til_den_dataansvarlige():
    (question,) = [q for q in open_questions(it_services()) if q.slug == "which_data_A.3"]

    assert {choice.key for choice in question.choices} == {"religious_belief", "criminal_offence"}
