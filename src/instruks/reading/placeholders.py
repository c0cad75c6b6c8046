"""Has anybody filled this in?"""

import re

EMPTY = re.compile(r"^[\s\W_]*$")
BRACKETS = re.compile(r"^[(<{\[]{1,2}[^\])>}]*[\])>}]{1,2}[.,]?$")
FIELD = re.compile(
    r"^(?:navn|name|namn|firma|virksomhed|adresse|address|adress|postnr\.?(?: (?:og )?by)?|by|land|e-?mail|mail|telefon|tlf\.?|phone|dato|date|stilling|title|titel"
    r"|cvr\.?(?:[- ]?nr)?\.?|underskrift|signature|kontaktperson|kommer|udfyldes|indsættes|tbd|n/?a|xx+|\.\.\.|…|kunden?|customer|client|kund|henvisning|fravigelse|organisation|den dataansvarlige|databehandleren)\s*:?$",
    re.IGNORECASE,
)
TO_FILL_IN = re.compile(
    r"\.{3}|…|_{3,}|\[[^\]]*\](?!\()|\{\{|<(?![-=]+>)[^>]+>|\bspecific[eé]r(?:es)?\b|\budfyldes\b|\bindsæt(?:tes)?\b",
    re.IGNORECASE,
)


def is_placeholder(text: str) -> bool:
    """Whether a field holds its own name, brackets or dots instead of a value."""
    said = text.strip()
    return bool(EMPTY.match(said) or BRACKETS.match(said) or FIELD.match(said))


def has_placeholder(text: str) -> bool:
    """Whether something in the text is left to be filled in."""
    return bool(TO_FILL_IN.search(text))
