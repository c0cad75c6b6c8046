"""A.5 Varighed.

«Behandlingen må begynde, så snart vilkårene er i kraft. Den har ingen slutdato: den varer, så længe
ydelsen leveres, og hører først op, når en af parterne bringer Kontaktcenteraftalen til ende.»
"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.agreement.effect import Status
from instruks.agreement.terms import term_of_agreement as term
from instruks.texts.pack import Kind
from tests.packs.agreed import contact_centre, pack, said, standing, with_text


def test_maa_begynde_saa_snart_vilkaarene_er_i_kraft():
    effect = contact_centre().effect

    assert effect.processing_from == effect.from_on
    assert said(contact_centre(), term.PROCESSING_FROM) == (
        "the agreement's effect",
        "Kontaktcenter A.5",
    )


def test_har_ingen_slutdato():
    effect = contact_centre(date(2060, 1, 1)).effect

    assert effect.status is Status.IN_FORCE
    assert effect.until_on is None


def test_varer_saa_laenge_ydelsen_leveres():
    assert said(contact_centre(), term.LASTS_AS_THE_SERVICE) == ("True", "Kontaktcenter A.5")


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2028, 1, 31), Status.IN_FORCE),
        (date(2028, 2, 1), Status.ENDED),
        (date(2028, 2, 2), Status.ENDED),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_hoerer_foerst_op_naar_en_af_parterne_bringer_den_til_ende(on, status):
    letter = {"1": {"agreement.ends_on": date(2028, 2, 1)}}
    terminated = with_text(pack("example-contact-centre"), Kind.DECISION, "Opsigelse", letter)
    agreed = standing(terminated, on, beside=(pack("example-general-terms"),))

    assert agreed.effect.status is status
    assert str(agreed.effect.until_on.clause) == "Opsigelse 1"


def test_ingen_behandling_foer_begge_har_skrevet_under():
    parent = pack("example-general-terms")
    (layer,) = parent.layers
    (part,) = layer.parts
    one_only = tuple(c for c in part.clauses if c.number != "9")
    unsigned = replace(parent, layers=(replace(layer, parts=(replace(part, clauses=one_only),)),))

    assert contact_centre(general_terms=unsigned).effect.status is Status.UNSIGNED
