"""A company's number: form and check digit are held against the register's own rule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.facts.identifiers import (
    NotARegistrationNumber,
    Scheme,
    cvr,
    registration_number,
)

WEIGHTS = (2, 7, 6, 5, 4, 3, 2, 1)
INVENTED = "99000007"


def fits(digits: str) -> bool:
    """The slow twin: weights of the business authority, and a sum that eleven divides."""
    return sum(w * int(d) for w, d in zip(WEIGHTS, digits, strict=True)) % 11 == 0


@pytest.mark.parametrize(
    "text",
    [
        INVENTED,
        "99 00 00 07",
        "99.00.00.07",
        "DK99000007",
        "DK 99 00 00 07",
        "dk-99000007",
        "CVR 99000007",
        "CVR-nr. 99000007",
        "cvr.nr.: 99 00 00 07",
        " 99000007 ",
    ],
)
def test_a_cvr_number_is_read_as_people_write_it(text: str) -> None:
    found = cvr(text)

    assert (found.number, found.country, found.scheme, found.checked) == (
        INVENTED,
        "DK",
        Scheme.CVR,
        True,
    )


def test_swapped_digits_are_told_by_the_check_digit() -> None:
    with pytest.raises(NotARegistrationNumber) as refusal:
        cvr("99000070")

    assert str(refusal.value) == (
        "`99000070` is no CVR number: its check digit does not fit; "
        "see whether a digit is wrong or two have changed places"
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("9900000", "it has 7 digits, and a CVR number has 8"),
        ("990000007", "it has 9 digits, and a CVR number has 8"),
        ("09900000", "the first not 0"),
        ("9900000A", "it has 8 digits"),
        ("", "it has 8 digits"),
        ("10000000", "its check digit does not fit"),
        ("12345678", "its check digit does not fit"),
    ],
)
def test_what_is_no_cvr_number_is_refused_with_the_reason(text: str, sentence: str) -> None:
    with pytest.raises(NotARegistrationNumber, match=f"`{text}` is no CVR number: .*{sentence}"):
        cvr(text)


@given(st.integers(10_000_000, 99_999_999).map(str))
def test_a_number_is_taken_exactly_when_the_weights_say_so(digits: str) -> None:
    try:
        taken = cvr(digits).number == digits
    except NotARegistrationNumber:
        taken = False

    assert taken is fits(digits)


def with_its_check_digit(seven: int) -> str:
    """The number whose last digit makes it fit; where that would be ten, one that does not fit."""
    return next((f"{seven}{last}" for last in range(10) if fits(f"{seven}{last}")), f"{seven}0")


@given(st.integers(1_000_000, 9_999_999).map(with_its_check_digit).filter(fits), st.integers(0, 6))
def test_two_neighbours_that_change_places_are_always_noticed(digits: str, at: int) -> None:
    swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
    if swapped == digits:
        return

    with pytest.raises(NotARegistrationNumber):
        cvr(swapped)


def test_a_danish_party_needs_a_cvr_number() -> None:
    with pytest.raises(NotARegistrationNumber, match="is no CVR number"):
        registration_number("HRB 99999", "DK")


@pytest.mark.parametrize(
    ("text", "country", "number", "scheme", "checked"),
    [
        ("IE 9000000C", "IE", "IE9000000C", Scheme.VAT, True),
        ("DE 900 000 006", "DE", "DE900000006", Scheme.VAT, True),
        ("EL 900000005", "GR", "EL900000005", Scheme.VAT, True),
        ("HRB 99999 B", "DE", "HRB 99999 B", Scheme.OTHER, False),
        ("  12  345 ", "US", "12 345", Scheme.OTHER, False),
        ("999900INVENTEDNAME51", "GB", "999900INVENTEDNAME51", Scheme.LEI, True),
    ],
)
def test_a_foreign_party_brings_its_own_register(
    text: str, country: str, number: str, scheme: Scheme, checked: bool
) -> None:
    found = registration_number(text, country)

    assert (found.number, found.scheme, found.checked) == (number, scheme, checked)
    assert found.country == country


@pytest.mark.parametrize(("text", "country"), [("DE900000007", "DE"), ("EL 900000006", "GR")])
def test_a_number_that_claims_to_be_vat_must_keep_the_rule(text: str, country: str) -> None:
    with pytest.raises(NotARegistrationNumber, match=f"`{text}` is no VAT number of {country}"):
        registration_number(text, country)


def test_an_empty_foreign_number_is_refused() -> None:
    with pytest.raises(NotARegistrationNumber, match="is empty; leave it out instead"):
        registration_number("  ", "DE")
