"""Which kinds of personal data do the words of a list name?"""

import re
from typing import Any

from instruks.agreement.facts.categories import category_named
from instruks.agreement.terms.data import Category
from instruks.reading.placeholders import has_placeholder
from instruks.reading.slug import slug
from instruks.reading.splitting import parts_of_list

OTHER = re.compile(r"^(?:andre|øvrige|other)\b", re.IGNORECASE)
NEEDS_TEXT = re.compile(
    r"^(?:andre|øvrige|other)\b.{0,60}(?:specific|angives|determined)", re.IGNORECASE
)
NO_KIND = re.compile(
    r"^(?:n/a|ikke relevant|ingen|none|almindelige personoplysninger|følsomme|kategori|oplysninger)\b",
    re.IGNORECASE,
)
LONGEST_KIND = 90
KEPT = re.compile(
    r".{0,90}?\b(?:opbevares|behandles|modtages|registreres|indsamles|processed|collected|stored) (?P<list>.+)$",
    re.IGNORECASE,
)


def is_list_of_kinds(words: str) -> bool:
    """Whether a paragraph is nothing but kinds of data with commas between: the first two are known."""
    first = words.strip(" .;").split(",")[:2]
    return len(first) > 1 and all(category_named(part.strip()) for part in first)


def kinds_in(words: str) -> list[str]:
    """The kinds a point names: one, or several with commas between, all of them known or short."""
    bare = words.strip(" .;")
    if (kept := KEPT.match(bare)) and category_named(kept["list"].split(",")[0].strip()):
        bare = kept["list"]
    if NEEDS_TEXT.match(bare):
        return []
    if category_named(bare) or OTHER.match(bare):
        return [bare]
    return [part for part in parts_of_list(bare) if category_named(part) or _may_be_kind(part)]


def _may_be_kind(words: str) -> bool:
    """Whether words that name no known kind can name one of the document's own."""
    return not has_placeholder(words) and not NO_KIND.match(words) and len(words) <= LONGEST_KIND


def kind_of_data(
    kind: str, sort: Category, ground: str, used_for: str, *, chosen: bool
) -> dict[str, Any]:
    """A kind of data as the pack writes it: its slug, its legal sort, and whether it is chosen."""
    known = category_named(re.sub(r",? herunder .*$|,? including .*$", "", kind)) or category_named(
        kind
    )
    named_sort = Category(str(known.kind)) if known else sort
    if known and str(known.kind) == Category.ORDINARY and sort is not Category.ORDINARY:
        named_sort = sort
    value: dict[str, Any] = {"slug": known.slug if known else slug(kind), "name": kind}
    if named_sort is not Category.ORDINARY:
        value["category"] = str(named_sort)
    if used_for:
        value["used_for"] = used_for
    if not chosen:
        value["chosen"] = False
    if ground and named_sort in {Category.CRIMINAL, Category.NATIONAL_ID}:
        value["ground"] = ground
    return value
