"""Which calendar day does a text name?"""

import re
from collections.abc import Iterator
from datetime import date

MONTHS = {
    name: number
    for names in (
        "januar februar marts april maj juni juli august september oktober november december",
        "january february march april may june july august september october november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar mars april mai juni juli august september oktober november desember",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), start=1)
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
WRITTEN = re.compile(
    rf"(?P<day>\d{{1,2}})\.? (?:of )?(?P<month>{_MONTH})\.?,? (?P<year>\d{{4}})",
    re.IGNORECASE,
)
AMERICAN = re.compile(
    rf"(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})", re.IGNORECASE
)
ISO = re.compile(r"\b(?P<year>20\d{2})-(?P<month>\d{2})-(?P<day>\d{2})\b")
FIGURES = re.compile(r"\b(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>20\d{2})\b")
THE_REGULATION = {date(2016, 4, 27), date(2021, 6, 4), date(2023, 7, 10)}
"""Days that belong to laws and decisions and not to the agreement."""


def day_in(text: str) -> date | None:
    """The first day that a text names, read day before month; never the day of a law."""
    return next((day for day, _ in _days(text)), None)


def day_written(text: str) -> str:
    """The first day that a text names, as it writes it, or nothing."""
    return next((words for _, words in _days(text)), "")


def _days(text: str) -> Iterator[tuple[date, str]]:
    for pattern in (WRITTEN, AMERICAN, ISO, FIGURES):
        for said in pattern.finditer(text):
            month = said["month"]
            try:
                found = date(
                    int(said["year"]),
                    MONTHS.get(month.casefold().rstrip(".")) or int(month),
                    int(said["day"]),
                )
            except ValueError:
                continue
            if found not in THE_REGULATION:
                yield found, said[0]
