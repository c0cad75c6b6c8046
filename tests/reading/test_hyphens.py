"""A hyphen at a line's end is the typesetter's or the word's own."""

import pytest

from instruks.reading.hyphens import joined, words_of


@pytest.mark.parametrize(
    ("before", "after", "one_line"),
    [
        ("sin behand-", "ling af dem", "sin behandling af dem"),
        ("VILKÅR FOR BEHAND-", "LING AF DATA", "VILKÅR FOR BEHANDLING AF DATA"),
        ("efter EU-", "retten og loven", "efter EU-retten og loven"),
        ("i Europa-", "Parlamentet", "i Europa-Parlamentet"),
        ("teknisk video-", "og mødeplatform", "teknisk video- og mødeplatform"),
        ("adgang med to-", "faktor godkendelse", "adgang med to-faktor godkendelse"),
        ("fra 2026-", "2027", "fra 2026-2027"),
        ("uden streg", "på linjen", "uden streg på linjen"),
    ],
)
def test_two_lines_become_one(before, after, one_line):
    known = words_of("Der kræves to-faktor ved login, og behandling er behandling.")

    assert joined(before, after, known) == one_line


def test_a_word_the_document_writes_both_ways_is_made_whole():
    assert joined("en e-", "mail", words_of("en e-mail, email og e-mail")) == "en email"
