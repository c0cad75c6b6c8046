"""Clauses are held against each other as bits; word by word, counted, it comes out the same."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.comparison.paired import (
    ALIKE,
    SAME_NUMBER,
    SAME_TITLE,
    WORD,
    _bags,
    likeness,
)
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer, Pack, Part

clauses = st.builds(
    Clause,
    number=st.sampled_from(["1", "2.1", "B.2"]),
    title=st.sampled_from(["", "Brud", "Tilsyn"]),
    words=st.lists(st.sampled_from(["data", "brud", "timer", "24", "og", "underrette"])).map(" ".join),
)  # fmt: skip


def by_the_book(one: Clause, other: Clause) -> float:
    """Twice the words both have, of all words; a heading and a number count beside them."""
    mine, yours = (Counter(WORD.findall(each.words)) for each in (one, other))
    alike = one.title == other.title
    bonus = SAME_TITLE * (alike and bool(one.title)) + SAME_NUMBER * (one.number == other.number)
    if not mine and not yours:
        return bonus + ALIKE * (alike and (bool(one.title) or one.number == other.number))
    return 2 * sum((mine & yours).values()) / (mine.total() + yours.total()) + bonus


@given(clauses, clauses)
def test_two_clauses_are_as_like_as_their_counted_words(one, other):
    bits = {}
    mine, yours = (_bags(pack_of(each), bits)[0] for each in (one, other))
    expected, found = by_the_book(one, other), likeness(mine, yours)

    assert (found >= ALIKE) is (expected >= ALIKE)
    assert found < ALIKE or found == pytest.approx(expected)


def pack_of(clause: Clause) -> Pack:
    layer = Layer(Kind.CLAUSES, "Aftale", (Part("a.md", "", (clause,)),))
    return Pack("aftale", "aftale", (layer,))
