"""Can this be the registration number of a company?"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import stdnum.dk.cvr
import stdnum.eu.vat
import stdnum.lei
from stdnum.exceptions import InvalidChecksum, InvalidLength, ValidationError

LABEL = re.compile(r"^\s*cvr[-.\s]*(?:nr|nummer)?[.:\s]*", re.IGNORECASE)


class Scheme(StrEnum):
    """Which register a number belongs to."""

    CVR = "cvr"  # the Danish central business register
    VAT = "vat"  # value added tax in the Union
    LEI = "lei"  # legal entity identifier
    OTHER = "other"  # a foreign register whose numbers are not checked here


@dataclass(frozen=True)
class RegistrationNumber:
    """A company's number as its register writes it. That it can exist does not say that it does.

    `checked` tells whether its form and check digit were held against the register's own rule.
    """

    number: str
    country: str
    scheme: Scheme
    checked: bool


class NotARegistrationNumber(ValueError):
    """The number breaks its register's own rule; the message says which."""


def cvr(text: str) -> RegistrationNumber:
    """A Danish company's number, with or without spaces, dots, `DK` or `CVR-nr.` before it.

    Raises `NotARegistrationNumber`. Source: Erhvervsstyrelsen, modulus 11 for CVR numbers.
    """
    try:
        number = stdnum.dk.cvr.validate(LABEL.sub("", text))
    except InvalidLength as wrong:
        digits = sum(sign.isdigit() for sign in text)
        raise NotARegistrationNumber(
            f"`{text}` is no CVR number: it has {digits} digits, and a CVR number has 8"
        ) from wrong
    except InvalidChecksum as wrong:
        raise NotARegistrationNumber(
            f"`{text}` is no CVR number: its check digit does not fit; "
            f"see whether a digit is wrong or two have changed places"
        ) from wrong
    except ValidationError as wrong:
        raise NotARegistrationNumber(
            f"`{text}` is no CVR number: it has 8 digits, the first not 0, with or without DK"
        ) from wrong
    return RegistrationNumber(number, "DK", Scheme.CVR, checked=True)


def registration_number(text: str, country: str = "DK") -> RegistrationNumber:
    """A party's number: CVR for Danish parties; VAT, LEI or a register of its own for foreign ones.

    `country` is the party's ISO code. A foreign number that claims to be a VAT number, by the
    country's letters before it, must keep the country's rule; any other is taken as it stands, with
    `checked` false. Raises `NotARegistrationNumber`.
    """
    if country == "DK":
        return cvr(text)
    written = " ".join(text.split())
    if not written:
        raise NotARegistrationNumber("the registration number is empty; leave it out instead")
    for scheme, validate in FOREIGN.items():
        try:
            return RegistrationNumber(validate(written), country, scheme, checked=True)
        except ValidationError as wrong:
            if scheme is Scheme.VAT and _claims_vat(written, country):
                raise NotARegistrationNumber(
                    f"`{text}` is no VAT number of {country}: its form or check digit does not fit; "
                    f"if it is another register's number, leave out the letters before it"
                ) from wrong
    return RegistrationNumber(written, country, Scheme.OTHER, checked=False)


FOREIGN: dict[Scheme, Callable[[str], str]] = {
    Scheme.LEI: stdnum.lei.validate,
    Scheme.VAT: stdnum.eu.vat.validate,
}


def _claims_vat(text: str, country: str) -> bool:
    letters = "EL" if country == "GR" else country
    in_union = country.lower() in stdnum.eu.vat.MEMBER_STATES
    return in_union and text.upper().startswith(letters) and any(sign.isdigit() for sign in text)
