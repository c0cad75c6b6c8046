"""What an agreement calls a country is read as its ISO code, in Danish and in English."""

from collections.abc import Callable

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.facts.territories import UnknownTerritory, country, territories, territory

NOT_COUNTRIES = "AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ"
OTHERWISE = "BQ CD CG HK MM MO PS TR"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("IE", "IE"),
        ("IRL", "IE"),
        ("Irland", "IE"),
        ("Ireland", "IE"),
        ("  irland. ", "IE"),
        ("Holland", "NL"),
        ("Nederlandene", "NL"),
        ("The Netherlands", "NL"),
        ("the netherlands", "NL"),
        ("Tyskland", "DE"),
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("Storbritannien", "GB"),
        ("Nordirland", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("United States of America", "US"),
        ("Grækenland", "GR"),
        ("Graekenland", "GR"),
        ("EL", "GR"),
        ("Grønland", "GL"),
        ("GRØNLAND", "GL"),
        ("Færøerne", "FO"),
        ("Åland", "AX"),
        ("Azorerne", "PT"),
        ("De Kanariske Øer", "ES"),
        ("Hongkong", "HK"),
        ("Hong Kong", "HK"),
        ("Trinidad & Tobago", "TT"),
        ("Trinidad og Tobago", "TT"),
        ("Trinidad and Tobago", "TT"),
        ("Curacao", "CW"),
        ("Kosovo", "XK"),
        ("NO", "NO"),
    ],
)
def test_a_name_resolves_to_its_code(text: str, code: str) -> None:
    assert country(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "Atlantis",
        "EU",
        "EU/EØS",
        "Korea",
        "Congo",
        "no",
        "is",
        "and",
        "XX",
        "Irland eller",
    ],
)
def test_what_names_no_country_or_several_is_none(text: str) -> None:
    assert country(text) is None


def test_every_name_of_every_territory_resolves_to_its_own_code() -> None:
    wrong = [
        (name, place.code)
        for place in territories().values()
        for name in (place.danish, place.english, place.code, place.three_letters, *place.also)
        if country(name) != place.code
    ]

    assert wrong == []


def test_every_two_letter_code_of_iso_3166_has_a_name() -> None:
    """Babel's list, without its groups and its codes for places inside another (Ascension …)."""
    every = [str(code) for code in Locale("en").territories]
    listed = {code for code in every if len(code) == 2 and code.isalpha()}

    assert set(territories()) == listed - set(NOT_COUNTRIES.split())


def test_danish_and_english_names_agree_with_babel_where_both_have_one() -> None:
    """Eight names are not Babel's: agreements write them otherwise."""
    ours = {code: (place.danish, place.english) for code, place in territories().items()}
    theirs = {
        code: (Locale("da").territories[code], Locale("en").territories[code].replace("’", "'"))
        for code in ours
    }

    assert {code for code in ours if ours[code] != theirs[code]} == set(OTHERWISE.split())


@given(st.sampled_from(sorted(territories())), st.sampled_from([str.upper, str.lower, str.title]))
def test_case_and_outer_space_never_matter_in_a_name(
    code: str, cased: Callable[[str], str]
) -> None:
    assert country(f" {cased(territory(code).danish)}  ") == code


def test_an_unknown_code_is_refused_with_what_to_write() -> None:
    with pytest.raises(UnknownTerritory, match="`Atlantis` is no country or territory; write its"):
        territory("Atlantis")
