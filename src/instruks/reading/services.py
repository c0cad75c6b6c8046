"""Which service does a name mean, however it is spelled?"""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from instruks.agreement.facts.names import fold
from instruks.reading.slug import slug

KNOWN: Sequence[tuple[str, str]] = (
    ("dba", r"database ?administration|databaseydelse|\bdba\b|database services"),
    ("service_desk", r"service ?desk|help ?desk|servicedesk|\bsupport\b|brugersupport"),
    ("consultancy", r"konsulent|consult(?!ation)"),
    ("hosting", r"hosting|(?<!\w)drift(?!s)|operations|managed services"),
    ("backup", r"\bbackup"),
    ("development", r"udvikling|development"),
    ("monitoring", r"overvågning|monitoring"),
)
"""The slug of a service, and what it is called; the first that fits is meant."""

SAME = 0.84  # how alike two spellings of one name are: one letter in eight may differ
STEM = re.compile(r"(?:ydelser?|ytelser?|services?|tjenester?|opgaver?|erne|er|en|et|e)$")


def service_slug(name: str) -> str:
    """The slug of a service by its name: a known one, or one made of the name."""
    folded = name.casefold()
    return next((known for known, said in KNOWN if re.search(said, folded)), slug(name))


def services_in(words: str) -> list[str]:
    """The slugs of the known services that a text names, in its order."""
    folded = words.casefold()
    found = [
        (said.start(), known) for known, pattern in KNOWN if (said := re.search(pattern, folded))
    ]
    return [known for _, known in sorted(found)]


def meant_by(name: str, offered: Iterable[str]) -> tuple[str, bool] | None:
    """Which of the offered names is meant, and whether it is spelled alike; None if none is."""
    names = list(offered)
    folded = fold(name)
    for one in names:
        if fold(one) == folded:
            return one, True
    best = max(names, key=lambda one: _alike(fold(one), folded), default=None)
    if best is None or _alike(fold(best), folded) < SAME:
        return None
    return best, False


def _alike(first: str, second: str) -> float:
    stems = STEM.sub("", first), STEM.sub("", second)
    if all(stems) and stems[0] == stems[1]:
        return 1.0
    return SequenceMatcher(None, first, second).ratio()
