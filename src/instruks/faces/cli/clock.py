"""What time is it? A face may ask; no other room may."""

from datetime import date, datetime

from instruks.deadlines.calendar import HERE


def now() -> datetime:
    """The present moment in Denmark."""
    return datetime.now(HERE)  # noqa: TID251  the one clock of the terminal; Django's takes long to load


def today() -> date:
    """The present day in Denmark."""
    return now().date()
