"""A map misleads: whether a place is inside the EEA is a dated fact of its own."""

from datetime import date

import pytest

from instruks.agreement.facts.dated import Certainty
from instruks.agreement.facts.standing import Inside, in_eea, standing
from instruks.agreement.facts.territories import UnknownTerritory, territories

TODAY = date(2026, 11, 21)
UNION = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
OUTERMOST = "GF GP MQ MF RE YT"


def test_thirty_countries_and_the_territories_inside_them_are_in_the_eea() -> None:
    inside = {code for code in territories() if in_eea(code, TODAY)}

    assert inside == set(f"{UNION} IS LI NO {OUTERMOST} AX".split())


def test_only_svalbard_and_jan_mayen_is_unclear() -> None:
    assert {code for code in territories() if in_eea(code, TODAY) is None} == {"SJ"}


@pytest.mark.parametrize("code", ["GL", "FO", "GI", "CH", "NC", "PF", "AW", "CW", "BL", "BV"])
def test_a_place_that_belongs_to_a_member_or_lies_beside_one_can_be_outside(code: str) -> None:
    assert in_eea(code, TODAY) is False
    assert standing(code, TODAY).note


@pytest.mark.parametrize(
    ("on", "inside"),
    [
        (date(2020, 12, 30), True),
        (date(2020, 12, 31), True),
        (date(2021, 1, 1), False),
    ],
    ids=["just before", "exactly at", "just after"],
)
@pytest.mark.parametrize("code", ["GB", "GI"])
def test_the_transition_of_the_united_kingdom_ended(code: str, on: date, inside: bool) -> None:
    assert in_eea(code, on) is inside


@pytest.mark.parametrize(
    ("on", "inside"),
    [
        (date(2018, 5, 24), Inside.UNCLEAR),
        (date(2018, 5, 25), Inside.YES),
        (date(2018, 5, 26), Inside.YES),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_before_the_gdpr_applied_the_records_say_nothing(on: date, inside: Inside) -> None:
    assert standing("DK", on).inside is inside


def test_before_the_gdpr_applied_a_third_country_is_unclear_too() -> None:
    assert in_eea("IN", date(2018, 5, 24)) is None
    assert in_eea("IN", date(2018, 5, 25)) is False


def test_a_place_no_record_names_is_a_third_country_on_the_authority_of_the_list() -> None:
    found = standing("IN", TODAY)

    assert (found.code, found.inside, found.certainty) == ("IN", Inside.NO, Certainty.SURE)
    assert found.source


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(UnknownTerritory, match="`ZZ`"):
        standing("ZZ", TODAY)
