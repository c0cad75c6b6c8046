"""Two agreements in real use, printed as PDF, give the same pack as their text."""

import re
import unicodedata
from typing import Any

import pytest

from instruks.reading.draft import Draft, read_text
from instruks.reading.formats.pdf import pdf_paper
from tests.reading.formats.printing import agreement
from tests.reading.formats.test_pdf import broken_places
from tests.reading.laws import broken, letters
from tests.reading.test_seeds import PRODUCT, SERVICES, draft, pytestmark, text

__all__ = ["pytestmark"]


def told(read: Draft) -> dict[str, Any]:
    """Every clause: its title, words and terms, without white space and hyphens."""
    return {
        clause.number: (plain(clause.title), plain(clause.words), plain(repr(clause.sets)))
        for _, clause in read.pack.clauses
    }


def plain(words: str) -> str:
    return letters(unicodedata.normalize("NFKC", re.sub(r"\\n", "", words)))


@pytest.mark.parametrize("seed", [PRODUCT, SERVICES])
def test_a_printed_agreement_reads_as_its_text(seed: str):
    paper = pdf_paper(agreement(text(seed)))
    read = read_text(paper.text, name="seed")
    expected, actual = told(draft(seed)), told(read)

    assert list(actual) == list(expected)
    assert {number: actual[number] for number in actual if actual[number] != expected[number]} == {}
    assert [layer.kind for layer in read.pack.layers] == [layer.kind for layer in draft(seed).pack.layers]  # fmt: skip
    assert broken(paper.text, read) == []
    assert broken_places(paper) == []
    assert paper.remarks == ()
