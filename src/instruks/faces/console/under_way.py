"""How far is a file that is being read just now?

Only this process knows, and only for as long as it reads; it is a hint, and nothing rests on it.
"""

from uuid import UUID

_pages: dict[tuple[UUID, UUID], tuple[int, int]] = {}


def pages(who: UUID, key: UUID) -> tuple[int, int] | None:
    """How many pages of a person's file are recognised, and of how many; None where none is."""
    return _pages.get((who, key))


def told(who: UUID, key: UUID, done: int, of: int) -> None:
    """Note how many pages are recognised."""
    _pages[who, key] = (done, of)


def over(who: UUID, key: UUID) -> None:
    """Forget a file that has been read."""
    _pages.pop((who, key), None)
