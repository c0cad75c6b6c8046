"""A.3 Typer af personoplysninger.

«Løsningen er lavet til almindelige personoplysninger … Særlige kategorier (artikel 9) er løsningen
ikke tænkt til.»
"""

from instruks.agreement.terms import data
from tests.packs.agreed import all_said, contact_centre


def names(used_for):
    items = all_said(contact_centre(), data.ITEM)
    return [each.name for each, _ in items if each.used_for == used_for]


def test_naar_en_bruger_oprettes():
    assert names("user set-up") == ["Brugernavn", "E-mail", "Telefonnummer"]


def test_naar_loesningen_er_i_brug_eller_databehandleren_har_adgang():
    assert names("use and administration") == [
        "Mobilens status",
        "Chattens status",
        "Lokalnumrenes status",
        "Logfiler",
        "Opkaldslog",
        "Svartider",
        "Loginoplysninger",
        "Aftaler i kalenderen",
        "Brugernavn",
        "Telefonnummer",
        "Adresse",
    ]


def test_loesningen_er_lavet_til_almindelige_personoplysninger():
    items = all_said(contact_centre(), data.ITEM)

    assert {each.category for each, _ in items} == {data.Category.ORDINARY}


def test_saerlige_kategorier_er_loesningen_ikke_taenkt_til():
    assert all_said(contact_centre(), data.NOT_MEANT) == [
        (data.Category.SPECIAL, "Kontaktcenter A.3")
    ]
