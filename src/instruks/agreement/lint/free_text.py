"""Can more than ordinary data come in, though none is meant?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Says, cited, listed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import data
from instruks.agreement.terms.data import Category
from instruks.texts.sentence import say

CARRIES_ANYTHING = re.compile(
    r"free_?text|fritekst|chat|calendar|kalender|record|optag|image|billed|video|voice|tale|photo|foto|note|besked|message|content|indhold",
    re.IGNORECASE,
)


def free_text_beside_ordinary(standing: Standing) -> Iterator[Finding]:
    """Kinds of data that can carry anything, where only ordinary data are meant."""
    not_meant = next(
        Says(data.NOT_MEANT, lambda sort: sort is Category.SPECIAL).found(standing), None
    )
    open_ = [
        one for one in said(standing, data.ITEM)
        if CARRIES_ANYTHING.search(f"{one.value.slug} {one.value.name}")
    ]  # fmt: skip
    if not_meant and open_:
        yield Finding(
            "free_text_beside_ordinary",
            Severity.NOTE,
            not_meant.clause,
            say("Special categories are not meant, but these can carry them: {names}; what is found there is set apart and told.", names=listed(one.value.name for one in open_)),
            quote=not_meant.quote,
            see=cited(open_, beside=not_meant.clause),
        )  # fmt: skip
