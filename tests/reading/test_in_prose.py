"""Kinds of data that a sentence lists under their own name."""

from instruks.reading.document import document
from instruks.reading.in_prose import kinds_in_prose

FRAME = "Data Processing Agreement\n\n1. Scope\n\n1.1 The Processor helps. {words}\n"


def kinds(words: str) -> list[str]:
    """The lists that are found in a clause with these words."""
    return [found for _, found in kinds_in_prose(document(FRAME.format(words=words)))]


def test_categories_that_include():
    words = (
        "Categories of Personal Data include: identifiers (name, work email); and location data."
    )

    assert kinds(words) == ["identifiers (name, work email); and location data"]


def test_categories_that_are_only_spoken_of():
    assert kinds("Categories of Personal Data are reviewed each year.") == []
