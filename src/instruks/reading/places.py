"""Which countries and regions does a text name?"""

import re
from dataclasses import dataclass

from instruks.agreement.facts.territories import country

NAME = re.compile(r"(?<![\w])[A-ZÆØÅÄÖ][\w.'’-]*(?: (?:og |of |the )?[A-ZÆØÅÄÖ][\w.'’-]*){0,3}")
IN_BRACKETS = re.compile(r"(?P<region>[^,;/()]*?)\s*\((?P<inside>[^)]+)\)")
NO_COUNTRY = frozenset({"A", "S", "AS", "IS", "CVR", "DE", "SE", "NO", "IT", "AT", "BE", "CC", "IN", "PM", "ID", "NR", "VAT", "AD", "MS", "CH", "CO", "PR", "AI", "SC", "TV", "GDPR"})  # fmt: skip
"""Capitals that are more often something else than the code of a country."""

US_STATE = re.compile(r"(?<=[ ,])[A-Z]{2} ?(?=\d{5}(?:-|\b))")
"""«CA 94103» names a state of the USA."""
DANISH_POSTCODE = re.compile(r"(?<=[\s,])(?<!Zip )(?<!Code )(?:DK-?)?\d{4} [A-ZÆØÅ][a-zæøå]+")
SPLIT_WORD = re.compile(r"(?<=[a-zæøå])-\s?(?=[a-zæøå])")
UNION = re.compile(r"\b(?:EU/?EØS|EØS|EU/?EEA|EEA|EU/EES|EU)\b")


@dataclass(frozen=True)
class NamedPlace:
    """A country by its code, with the region the text names beside it."""

    country: str
    region: str = ""


def countries_in(text: str) -> list[str]:
    """The codes of the countries a text names, each once, in its order."""
    found = list[str]()
    for said in NAME.finditer(text):
        words = said[0].strip(" .,").split()
        at = 0
        while at < len(words):
            for length in range(len(words) - at, 0, -1):
                candidate = " ".join(words[at : at + length]).strip(".,")
                if candidate not in NO_COUNTRY and (code := country(candidate)):
                    found.append(code)
                    at += length - 1
                    break
            at += 1
    return list(dict.fromkeys(found))


def places_in(cell: str) -> list[NamedPlace]:
    """The places of a cell: «North (Ireland), West (Holland)» are two, each with its region."""
    found = list[NamedPlace]()
    rest = cell
    for said in IN_BRACKETS.finditer(cell):
        codes = countries_in(said["inside"])
        region = said["region"].strip(" ,;:-")
        if codes and not countries_in(region):
            found += [NamedPlace(code, region) for code in codes]
            rest = rest.replace(said[0], " ", 1)
    found += [
        NamedPlace(code)
        for code in countries_in(rest)
        if code not in {one.country for one in found}
    ]
    return found


def country_of_address(address: str) -> str:
    """The country an address lies in: the last one it names, by its name or by the form of its postcode."""
    whole = SPLIT_WORD.sub("", US_STATE.sub("USA ", address))
    named = [(said.end(), 1, code) for said in NAME.finditer(whole) for code in countries_in(said[0])]  # fmt: skip
    danish = [(said.end(), 0, "DK") for said in DANISH_POSTCODE.finditer(whole)]
    return max([*named, *danish], default=(0, 0, ""))[2]
