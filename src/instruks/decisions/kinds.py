"""Of which legal sort is a kind of data?"""

from instruks.agreement.facts.categories import categories
from instruks.agreement.terms.data import Category


def category_of(kind: str) -> Category | None:
    """The legal sort of a kind of data by its slug; None where no list knows the slug."""
    known = categories().by_slug.get(kind)
    return Category(known.kind.value) if known else None
