"""What was written in a field of a form?"""

import unicodedata

from django.http import HttpRequest

KEPT = frozenset("\n\t")
LONGEST = 100_000  # characters; the longest clause we know has a tenth of it


def written(request: HttpRequest, name: str) -> str:
    """The field without the signs that no text has and no database keeps, and never endless."""
    return without_control_signs(request.POST.get(name, ""))[:LONGEST]


def without_control_signs(text: str) -> str:
    """The text as people see it: line breaks and tabs stay, other control signs go."""
    lines = text.replace("\r\n", "\n")
    return "".join(s for s in lines if s in KEPT or unicodedata.category(s) not in {"Cc", "Cs"})
