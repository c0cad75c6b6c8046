"""Personal data: which kinds are covered, who has confirmed them, and which are not meant?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import one_of, record, yes


class Category(StrEnum):
    """The legal sort of a kind of data."""

    ORDINARY = "ordinary"
    SPECIAL = "special"  # article 9
    CRIMINAL = "criminal"  # article 10
    CONFIDENTIAL = "confidential"  # ordinary in law, private in life
    NATIONAL_ID = "national id"  # CPR


class Confirms(StrEnum):
    """Who must say that a printed item really is processed."""

    CONTROLLER = "controller"
    BOTH = "both"


@dataclass(frozen=True)
class DataItem:
    """A kind of data: its slug, the words for it, and whether it has been chosen.

    `chosen=False` is printed in the text, but nobody has said that it is processed.
    `ground` is the national rule or article the controller relies on, where one is needed.
    """

    slug: str
    name: str
    category: Category = Category.ORDINARY
    used_for: str = ""
    chosen: bool = True
    ground: str = ""


ITEM = Many("data.item", record(DataItem), "Type personoplysninger", "Kind of personal data")
NOT_MEANT = Many("data.not_meant", one_of(Category), "Ikke beregnet til", "Not meant for")
CONFIRMED_BY = Term("data.confirmed_by", one_of(Confirms), "Bekræftes af", "Confirmed by")
OTHER_NEEDS_TEXT = Term(
    "data.other_needs_text", yes, "«Andre» skal specificeres", "«Other» must be specified"
)
