"""From when, and until when, is an agreement in force?"""

from datetime import date

import pytest

from instruks.agreement.composition import Circle
from instruks.agreement.effect import Status
from instruks.agreement.standing import stand
from instruks.texts.pack import Kind
from tests.laying_out import layer, pack, standing

CONTROLLER, PROCESSOR = (
    '{side = "controller", on = 2026-09-01}',
    '{side = "processor", on = 2026-09-03}',
)


def signed(*signatures: str, more: str = ""):
    return layer(
        Kind.CLAUSES,
        "IT",
        {
            "14.1": '"agreement.effect_from" = "last signature"',
            "14.5": f'"agreement.signature" = [{", ".join(signatures)}]\n{more}',
        },
    )


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2026, 9, 2), Status.NOT_YET),
        (date(2026, 9, 3), Status.IN_FORCE),
        (date(2026, 9, 4), Status.IN_FORCE),
    ],
    ids=["the day before", "the day of the last signature", "the day after"],
)
def test_it_takes_effect_on_the_day_both_have_signed(on, status):
    assert standing(signed(CONTROLLER, PROCESSOR), on=on).effect.status is status


@pytest.mark.parametrize("one", [CONTROLLER, PROCESSOR, '{side = "controller"}'])
def test_one_signature_or_one_without_a_day_is_not_enough(one):
    assert standing(signed(one)).effect.status is Status.UNSIGNED


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2026, 11, 25), Status.IN_FORCE),
        (date(2026, 11, 26), Status.ENDED),
        (date(2026, 11, 27), Status.ENDED),
    ],
    ids=["the last day", "the day it ends", "the day after"],
)
def test_it_ends_on_its_day(on, status):
    found = standing(signed(CONTROLLER, PROCESSOR, more='"agreement.ends_on" = 2026-11-26'), on=on)

    assert found.effect.status is status


def test_work_begins_at_the_later_of_signature_and_service():
    found = standing(
        signed(CONTROLLER, PROCESSOR, more='"agreement.processing_from" = "the later of both"'),
        layer(Kind.SERVICE_AGREEMENT, "SA", {"2": '"party.service_agreement" = {name = "SA", from_on = 2026-12-01}'}),
    )  # fmt: skip

    assert found.effect.processing_from.value == date(2026, 12, 1)
    assert str(found.effect.processing_from.clause) == "SA 2"


PRODUCT = pack(
    layer(
        Kind.PRODUCT_TERMS, "Produkt", {"1.3": '"agreement.effect_from" = "with the parent text"'}
    ),
    name="product",
    hangs_on=("general",),
)


def test_a_product_layer_without_its_general_terms_is_unresolved():
    found = stand(PRODUCT, date(2026, 11, 21), shelf={})

    assert (found.effect.status, found.missing) == (Status.UNRESOLVED, ("general",))


def test_a_product_layer_takes_effect_and_ends_with_its_general_terms():
    general = layer(
        Kind.GENERAL_TERMS,
        "Generelle",
        {"1": '"agreement.effect_from" = "fixed day"\n"agreement.effect_on" = 2026-02-01\n"agreement.ends_on" = 2027-02-01'},
    )  # fmt: skip

    found = stand(PRODUCT, date(2026, 11, 21), shelf={"general": pack(general, name="general")})

    assert found.effect.status is Status.IN_FORCE
    assert (found.effect.from_on.value, found.effect.until_on.value) == (
        date(2026, 2, 1),
        date(2027, 2, 1),
    )


def test_a_product_layer_on_unsigned_general_terms_is_unsigned_too():
    general = layer(
        Kind.GENERAL_TERMS, "Generelle", {"1": '"agreement.effect_from" = "last signature"'}
    )

    found = stand(PRODUCT, date(2026, 11, 21), shelf={"general": pack(general, name="general")})

    assert found.effect.status is Status.UNSIGNED


def test_packs_that_hang_on_each_other_in_a_circle_are_named():
    shelf = {
        "a": pack(name="a", hangs_on=("b",)),
        "b": pack(name="b", hangs_on=("c",)),
        "c": pack(name="c", hangs_on=("a",)),
    }

    with pytest.raises(Circle) as circle:
        stand(shelf["a"], date(2026, 11, 21), shelf=shelf)

    assert "in a circle: a → b → c → a; take one of them out of `hangs_on`" in str(circle.value)
