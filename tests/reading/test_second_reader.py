"""Another reader may add what the rules did not find; never more than a question."""

from dataclasses import dataclass

import pytest

from instruks.agreement.vocabulary import VOCABULARY
from instruks.reading.draft import read_text
from instruks.reading.finding import Sureness
from instruks.reading.second_reader import Said

TEXT = """Databehandleraftale

1. Parter

1.1 Solhav Software ApS (CVR 12345674) (”Databehandleren”) behandler personoplysninger for den dataansvarlige.

2. Tvister

2.1 Uenighed om personoplysninger bringes for nævnet i Birkevang efter GDPR.
"""
WORDS = "bringes for nævnet i Birkevang"


@dataclass
class Reader:
    """Claims what it is given."""

    claims: tuple[Said, ...]
    name: str = "Prøvelæser"

    def read(self, document, wanted):  # noqa: ARG002  # the port hands them in
        return self.claims


def _added(*claims):
    draft = read_text(TEXT, name="x", second_reader=Reader(claims))
    return [one for one in draft.found if one.by], draft


def test_a_claim_on_words_of_its_clause_stands_as_unsure_and_is_asked_about():
    (one,), draft = _added(Said("agreement.court", "nævnet i Birkevang", "2.1", WORDS))

    assert (one.value, one.clause, one.sureness) == (
        "nævnet i Birkevang",
        "2.1",
        Sureness.UNSURE,
    )
    assert "Prøvelæser reads `agreement.court` here; is it so?" in [
        str(doubt.sentence) for doubt in draft.doubts
    ]


@pytest.mark.parametrize(
    "claim",
    [
        Said("agreement.court", "nævnet", "2.1", "afgøres ved voldgift i Birkevang"),
        Said("agreement.court", "nævnet", "1.1", WORDS),
        Said("agreement.court", "nævnet", "9.9", WORDS),
        Said("agreement.court", "nævnet", "2.1", " "),
        Said("agreement.court", "nævnet", "2.1", "— … «»"),
        Said("agreement.nonsense", "nævnet", "2.1", WORDS),
        Said("breach.notice", "soon", "2.1", WORDS),
        Said("party.processor", {"name": "Andre ApS"}, "2.1", WORDS),
    ],
    ids=["other words", "other clause", "no clause", "no words", "signs alone", "no term", "no period", "taken"],
)  # fmt: skip
def test_a_claim_that_cannot_be_held_against_the_text_is_dropped(claim):
    assert _added(claim)[0] == []


def test_without_another_reader_nothing_is_added():
    assert [one for one in read_text(TEXT, name="x").found if one.by] == []


def test_it_is_asked_for_what_nobody_else_found():
    asked = list[str]()

    class Listening(Reader):
        def read(self, document, wanted):  # noqa: ARG002  # as above
            asked.extend(wanted)
            return ()

    draft = read_text(TEXT, name="x", second_reader=Listening(()))
    found = {one.term for one in draft.found}

    assert "party.processor" in found
    assert set(asked) == set(VOCABULARY) - found


def test_a_term_that_is_set_once_is_claimed_once():
    another = Said("agreement.court", "GDPR", "2.1", "efter GDPR")
    (one,), _ = _added(Said("agreement.court", "nævnet i Birkevang", "2.1", WORDS), another)

    assert one.words == WORDS
