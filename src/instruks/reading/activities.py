"""Which operations and activities does a description name?"""

import re

from instruks.agreement.facts.operations import operation_named
from instruks.reading.slug import slug

BETWEEN = re.compile(r"[,;/.()]|(?<!-) (?:og|samt|and|eller|or) ")
WORK = re.compile(r"behandling|bearbejdning|processing|statisti", re.IGNORECASE)
FILLING = re.compile(
    r"^(?:kan |may |bistå |bistår |assist\w* |help\w* |databehandleren |processor |med |with |af |of |the |den |det |de |til |for |herunder |including |løbende |teknisk(?:e)? |daglig |almindelig |mulighed )+",
    re.IGNORECASE,
)
PLURAL = re.compile(r"(?:er|erne|r|s)$")
FIRST_WORDS = 3  # an operation is named by its first words: «hosting af kerneelementer»


def activities(described: str) -> list[str]:
    """The slugs of what a description names: known operations, and its own words where none is known."""
    parts = [bare for part in BETWEEN.split(described) if (bare := FILLING.sub("", part.strip()))]
    known = [_operation(part) for part in parts]
    own = [
        slug(part)
        for part, named in zip(parts, known, strict=True)
        if not named and (not any(known) or WORK.search(part))
    ]
    return [one for one in dict.fromkeys([*known, *own]) if one] or ["unspecified"]


def operations_in(listed: str) -> list[str]:
    """The slugs of the operations in a list; words that name none are left out."""
    named = [_operation(FILLING.sub("", part.strip(" .:"))) for part in BETWEEN.split(listed)]
    return [one for one in dict.fromkeys(named) if one]


def _operation(words: str) -> str:
    """The operation that the words, or the first of them, or the last one, name."""
    tokens = [token.strip("()") for token in words.split()]
    firsts = [" ".join(tokens[:length]) for length in range(min(FIRST_WORDS, len(tokens)), 0, -1)]
    for candidate in (*firsts, *tokens[-1:]):
        for form in (candidate, PLURAL.sub("", candidate)):
            if form and (named := operation_named(form)):
                return named.slug
    return ""
