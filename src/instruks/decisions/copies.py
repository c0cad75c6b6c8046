"""Which copy of the data is meant?"""

from enum import StrEnum


class Copy(StrEnum):
    """Where a copy lives, and so which clause rules its life."""

    SETUP = "set-up data"  # what was received to set the solution up
    LIVE = "live data"  # in the systems the controller disposes of
    BACKUP = "backup"
    ELSEWHERE = "elsewhere"  # tickets, mail, a laptop
