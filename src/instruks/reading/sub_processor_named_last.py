"""Which points name a sub-processor behind what it does?"""

import re

from instruks.reading.cells import ACTIVITY, COMPANY, POSTCODE
from instruks.reading.columns import Column, column_of
from instruks.reading.names_in_text import is_named
from instruks.reading.place_words import place_words
from instruks.reading.sub_processor_entry import IN_BRACKETS, Entry, name_and_rest
from instruks.reading.sub_processor_lines import Run

ACTIVITY_FIRST = re.compile(r"^(?P<done>[^:–—()]{3,50}?)(?:\s*:\s*|\s+[–—-]\s+)(?P<rest>\S.*)$")
FEWEST = 2  # points with the name last


def activity_first(run: Run, ordinary: frozenset[str]) -> dict[int, Entry]:
    """«Drift: A A/S», «Sms: B»: points below words that announce a list, with the name last."""
    found, shown = dict[int, Entry](), 0
    points = [at for at, line in enumerate(run.lines) if line.listed] or list(range(len(run.lines)))
    for at in points if run.lead else ():
        line = run.lines[at]
        parts = ACTIVITY_FIRST.match(line.text)
        name, rest = name_and_rest(parts["rest"], ordinary) if parts else ("", "")
        if not parts or column_of(parts["done"]) not in {Column.OTHER, Column.PLACE, Column.ACTIVITY} or COMPANY.search(parts["done"]) or not is_named(name, ordinary) or ACTIVITY.search(name):  # fmt: skip
            return {}
        if (bracket := IN_BRACKETS.search(name)) and place_words(bracket[1]):
            name, rest = name.replace(bracket[0], "").strip(), bracket[1]
        shown += bool(COMPANY.search(name) or ACTIVITY.search(parts["done"]))
        entry = Entry(name, [line.text], line.clause, {Column.ACTIVITY: parts["done"]}, sure=True)
        if rest:
            entry.said[Column.ADDRESS if POSTCODE.search(rest) else Column.PLACE if place_words(rest) else Column.OTHER] = rest.strip(" ().")  # fmt: skip
        found[at] = entry
    return found if len(found) >= FEWEST and shown * FEWEST >= len(found) else {}
