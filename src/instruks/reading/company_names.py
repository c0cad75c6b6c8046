"""Is this the name of a company, and not an ordinary word?"""

import re
from functools import lru_cache

from instruks.agreement.facts.territories import country
from instruks.reading.cells import COMPANY, POSTCODE, STREET
from instruks.reading.columns import Column, column_of
from instruks.reading.placeholders import is_placeholder
from instruks.reading.plain import in_house_words

LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
MARKS = re.compile(r"\*+|`+|(?<!\w)_+|_+(?!\w)")
WORD = re.compile(r"[^\W\d_][\w’'-]*")
SMALL_BRAND = re.compile(r"[a-zæøåäö]+(?:[.\d]|-?[A-ZÆØÅÄÖ])|[a-z]{1,2}-[a-z]")
BRACKETS = re.compile(r"\([^)]*\)?")
JOINING = frozenset({"og", "and", "of", "&", "the", "de", "och", "/", "—", "–", "-", "+", "by"})
ROLE = re.compile(
    r"(?:\S+[ -])?\S*(?:leverandør|leverantör|provider|supplier|udbyder|vendor|partner)(?:er|en|s)?",
    re.IGNORECASE,
)
REFERS = re.compile(r"(?:som |se |jf\.? |see |as |cf\.? )", re.IGNORECASE)
HOUSE = re.compile(
    r"subprocessor|processor|controller|persons|\bdata\b|breach|authority|third country|instruction"
    r"|^(?:bilag|annex|appendix|schedule|clause|section|vedlegg|bilaga|iso|gdpr|scc|eu|eea|eøs)\b"
)
ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,7}\b(?:/\S*)?")
"""An address on the net writes the names of companies small."""
LONGEST = 70  # characters
MOST_WORDS = 8


def without_marks(text: str) -> str:
    """The words without emphasis, code marks and the address of a link."""
    return MARKS.sub("", LINK.sub(r"\1", text)).strip()


def names_a_role(text: str) -> bool:
    """Whether the words leave the name open, or say only what sort of supplier it is."""
    name = BRACKETS.sub("", text).strip()
    return is_placeholder(text) or not WORD.search(text) or ROLE.fullmatch(name or text) is not None


def refers_elsewhere(text: str) -> bool:
    """Whether the words send the reader to another list."""
    return REFERS.match(text) is not None


def is_company(text: str, ordinary: frozenset[str]) -> bool:
    """Whether the words can be the name of a company. `ordinary` are the words written small.

    A form of company (A/S, GmbH) makes a name; without it every word must be written large, and
    one of them must nowhere in the document be written small.
    """
    name = BRACKETS.sub(" ", text).strip(" ,.;")
    words = name.split()
    if (
        not words
        or text.endswith(":")
        or ": " in name
        or len(text) > LONGEST
        or len(words) > MOST_WORDS
        or names_a_role(text)
        or REFERS.match(text)
    ):
        return False
    form = COMPANY.search(name)
    if form and form.start():
        behind = name[form.end() :].split()
        large = name[0].isupper() or bool(SMALL_BRAND.match(name))
        return large and not any(
            each.isalpha() and each.islower() and each not in JOINING for each in behind
        )
    if STREET.match(name) or POSTCODE.search(name):
        return False
    if column_of(name) is not Column.OTHER or country(name) or HOUSE.search(in_house_words(name.casefold())):  # fmt: skip
        return False
    if "," in name:
        return False
    large = all(each[0].isupper() or each[0].isdigit() or each in JOINING or SMALL_BRAND.match(each) for each in words)  # fmt: skip
    own = [each for each in WORD.findall(name) if each.casefold() not in ordinary]
    return large and bool(own)


@lru_cache(maxsize=8)
def ordinary_words(text: str) -> frozenset[str]:
    """The words that a document writes small somewhere."""
    return frozenset(each for each in WORD.findall(ADDRESS.sub(" ", text)) if each.islower())
