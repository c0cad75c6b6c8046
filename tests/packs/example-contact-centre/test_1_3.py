"""1.3 Del af de generelle vilkår.

«Produktvilkårene kan ikke skilles fra de generelle databehandlervilkår … og de begynder at virke,
når de generelle vilkår træder i kraft.»
"""

from datetime import date

import pytest

from instruks.agreement.effect import Status
from instruks.agreement.terms.precedence_of_texts import INTEGRAL_PART
from instruks.texts.pack import Kind
from tests.packs.agreed import all_said, contact_centre, pack, standing, with_text


def ended_on(day):
    """The general terms with a letter that ends them: the day of the end is the first one without."""
    letter = {"1": {"agreement.ends_on": day}}
    return with_text(pack("example-general-terms"), Kind.DECISION, "Opsigelse", letter)


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2026, 9, 15), Status.NOT_YET),
        (date(2026, 9, 16), Status.IN_FORCE),
        (date(2026, 9, 17), Status.IN_FORCE),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_begynder_at_virke_naar_de_generelle_vilkaar_traeder_i_kraft(on, status):
    effect = contact_centre(on).effect

    assert effect.status is status
    assert effect.from_on.value == date(2026, 9, 16)
    assert str(effect.from_on.clause) == "Generelle vilkår 9"


def test_uden_de_generelle_vilkaar_er_virkningen_uafklaret():
    effect = standing(pack("example-contact-centre")).effect

    assert effect.status is Status.UNRESOLVED
    assert str(effect.because) == "It hangs on example-general-terms, which is not loaded."


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2027, 6, 30), Status.IN_FORCE),
        (date(2027, 7, 1), Status.ENDED),
        (date(2027, 7, 2), Status.ENDED),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_kan_ikke_skilles_fra_dem_og_hoerer_op_med_dem(on, status):
    agreed = contact_centre(on, general_terms=ended_on(date(2027, 7, 1)))

    assert agreed.effect.status is status


def test_er_en_del_af_de_generelle_databehandlervilkaar():
    assert (
        "De generelle databehandlervilkår",
        "Kontaktcenter 1.3",
    ) in all_said(contact_centre(), INTEGRAL_PART)
