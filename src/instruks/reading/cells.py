"""How well does a piece of text fit into a column of a torn table?"""

import re
from functools import lru_cache
from itertools import pairwise

from instruks.agreement.facts.territories import country
from instruks.reading.columns import Column

COMPANY = re.compile(
    r"(?<!\w)(A/S|ApS|Aps|P/S|K/S|I/S|(?<!\d )AB|AS|Oy|GmbH|AG|Inc\.?|L\.?L\.?C\.?|PBC|SARL|SRL|gGmbH|Ltd\.?|Limited|Corp\.?|Corporation|B\.?V\.?|N\.?V\.?"
    r"|S\.?A\.?S?\.?|S\.?R\.?L\.?|Sp\. ?[zZ]\.? ?o\.?o\.?|Kft\.?|EOOD|s\.r\.o\.|UAB|OÜ|SpA|S\.p\.A\.?|d\.o\.o\.?|Pty|plc|PLC|Holding|Group|Labs|Cloud)(?!\w)"
)
STREET = re.compile(
    r"^[A-ZÆØÅÄÖÜ0-9][\w.'’ -]*?(vej|gade|plads|allé|alle|boulevard|torv|vænge|stræde|parken|holmen|havnen|str\.?|straße|straat|street|road|avenue|ave|lane|way|drive|place|rue)\b",
    re.IGNORECASE,
)
NAME_AND_NUMBER = re.compile(r"^[A-ZÆØÅÄÖÜ][\w.'’-]+ \d{1,4}[A-Z]?,?$")
NAMES_AND_NUMBER = re.compile(r"^(?:[A-ZÆØÅÄÖÜ][\w.'’-]+ ){2,3}\d{1,4}[A-Z]?,?$")
POSTCODE = re.compile(r"\b(?:[A-Z]{1,2}-)?\d{4,5}\b|\b\d{4} ?[A-Z]{2}\b")
CITY_AND_STATE = re.compile(r"^(?:[A-Z][\w.]+ ?){1,3}, [A-Z]{2}\b")
DIGIT = re.compile(r"\d")
YES_NO = re.compile(r"(ja|nej|yes|no)\.?", re.IGNORECASE)
NUMBER_LIKE = re.compile(
    r"\b(cvr|reg|krs|hrb|vat|org|company|kvk|nip|rcs)\b|[\d .-]{7,}", re.IGNORECASE
)
ACTIVITY = re.compile(
    r"drift|hosting|udvikl|support|vedligehold|opbevaring|administra|service|software|teknisk|infrastruktur|overvåg"
    r"|behandling|levering|forbedr|fejl|backup|afsend|udsend|mail|sms|platform|cloud|analy|monitor|storage|development|maintenance",
    re.IGNORECASE,
)  # fmt: skip
DATA = re.compile(
    r"oplysning|\bdata\b|stream|\bnavn|e-?mail|\blog|cpr|pkt\. ?a|personal data|contact",
    re.IGNORECASE,
)
BASIS = re.compile(
    r"^n/?a\b|framework|\bdpf\b|standardkontrakt|standard contract|\bscc|grundlag|påkrævet|tredjeland|ved tredje|certific|adequacy|ikke relevant|^-$",
    re.IGNORECASE,
)
REGION = re.compile(r"europ|nordics|\b(eu|eøs|ees|eea)\b|worldwide|global region", re.IGNORECASE)
COMPASS = re.compile(
    r"(?:nord|syd|vest|øst|central|midt|north|south|west|east|norra|västra|östra|södra)\w*\b",
    re.IGNORECASE,
)
WORDS = re.compile(r"[\w’'-]+(?: [\w’'-]+)?")
EMPTY = re.compile(r"n/?a|-|–|ingen|none", re.IGNORECASE)


def ends_in_legal_form(text: str) -> bool:
    """Whether the last word says what sort of company it is: the name is complete."""
    return any(said.end() == len(text) for said in COMPANY.finditer(text))


def names_country(text: str) -> bool:
    """Whether a word, or two together, is the name of a country or territory."""
    words = re.findall(r"[^\W\d_][\w’'-]*", text)
    pairs = [f"{first} {second}" for first, second in pairwise(words)]
    return any(country(word) for word in (*pairs, *words) if len(word) > 2)  # noqa: PLR2004  # two letters are no name here


@lru_cache(maxsize=20_000)
def fit(text: str, column: Column, *, begins: bool, number_next: bool) -> int:
    """How well the text begins (or goes on in) a cell of the column; higher is better.

    `number_next` says that the next line begins with a figure, as after the name of a street.
    """
    small = text[:1].islower()
    score = -4 if begins and small else 0
    match column:
        case Column.NAME:
            score += 4 * bool(COMPANY.search(text)) - 3 * bool(POSTCODE.search(text))
            score -= 3 * bool(STREET.match(text)) + 2 * bool(DIGIT.match(text))
            score -= 3 * bool(YES_NO.fullmatch(text) or EMPTY.fullmatch(text))
            score -= 2 * bool(DATA.search(text)) + 2 * names_country(text)
            score -= 4 * (bool(CITY_AND_STATE.match(text)) or text.endswith(":"))
            score -= 2 * (begins and len(text.split()) > 6)  # noqa: PLR2004  # names are short
        case Column.ADDRESS:
            score += 4 * bool(STREET.match(text)) + 3 * bool(POSTCODE.search(text))
            score += 4 * bool(NAME_AND_NUMBER.match(text)) + 3 * names_country(text)
            score += 2 * bool(NAMES_AND_NUMBER.match(text)) + 3 * bool(CITY_AND_STATE.match(text))
            score += 3 * (number_next and len(text.split()) == 1 and text[:1].isupper())
            score -= 4 * bool(COMPANY.search(text)) + 3 * bool(ACTIVITY.search(text)) * begins
            score -= 2 * (begins and not DIGIT.search(text) and not names_country(text))
            score -= 4 * bool(YES_NO.fullmatch(text))
        case Column.PLACE:
            score += 5 * names_country(text) + 4 * bool(REGION.search(text))
            score += begins and bool(COMPASS.match(text))
            score -= 3 * bool(COMPANY.search(text)) + 3 * bool(BASIS.search(text))
            score -= 2 * (begins and not (names_country(text) or REGION.search(text)))
        case Column.ACTIVITY:
            score += 3 * bool(ACTIVITY.search(text)) - 2 * bool(POSTCODE.search(text))
            score -= 3 * names_country(text) + 5 * bool(YES_NO.fullmatch(text))
            score -= 2 * bool(re.match(r"oplysning", text, re.IGNORECASE)) + bool(
                COMPANY.search(text)
            )
        case Column.DATA:
            score += (
                4 * bool(DATA.search(text))
                - 3 * bool(POSTCODE.search(text))
                - 3 * names_country(text)
            )
            score -= 2 * (begins and not DATA.search(text))
        case Column.BASIS:
            score += (
                5 * bool(BASIS.search(text))
                - 3 * bool(COMPANY.search(text))
                - 2 * names_country(text)
            )
            score -= 3 * (begins and not BASIS.search(text))
        case Column.REGISTRATION:
            score += 4 * bool(NUMBER_LIKE.search(text)) - 4 * (not DIGIT.search(text)) * begins
        case Column.DIRECT:
            score += 7 if YES_NO.fullmatch(text) else -9
        case _:
            score -= 1
    return score
