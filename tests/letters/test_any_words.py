"""Whatever the words are, a paper is made, or the sign that has no letter is named."""

import contextlib

from hypothesis import given, settings
from hypothesis import strategies as st

from instruks.letters.agreement.paper import WRITERS, written
from instruks.letters.agreement.sign import NoLetter
from instruks.texts.clause import Clause
from tests.letters.packs import pack

SIGNS = '|-☐☒*# \na1.()[]<>&"\\$@_\x08\x1f\u2028\u202e\u00a0\ue000é\u0301中'
WORDS = st.text(st.sampled_from(SIGNS), max_size=60) | st.text(max_size=20)
NUMBERS = st.sampled_from(["0", "1", "1.1", "1.1.a", "A", "A.1", "Schedule-2.1", "[3]", "1(2)", ""])
CLAUSES = st.builds(Clause, NUMBERS, WORDS, WORDS, only_if=st.sampled_from(["", "hosting"]))


@settings(max_examples=60, deadline=None)
@given(st.lists(CLAUSES, max_size=4), WORDS)
def test_a_paper_is_made_of_any_words(clauses, title):
    for ending in WRITERS:
        with contextlib.suppress(NoLetter):
            assert written(pack(*clauses, title=title), ending)
