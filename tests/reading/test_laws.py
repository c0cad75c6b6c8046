"""The laws of reading, on texts of our own and on texts nobody would write."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruks.reading.draft import read_text
from tests.reading.laws import broken

TEXTS = sorted((Path(__file__).parent / "texts").glob("*.txt"), key=lambda path: path.name)
SAID = (
    "Databehandleren må kun behandle personoplysninger efter dokumenteret instruks.",
    "Den dataansvarlige kan gøre indsigelse senest 30 dage efter modtagelsen af varslet.",
    "Databehandleren underretter den dataansvarlige senest [24] timer efter et brud på persondata-",
    "sikkerheden, og det følgende gælder:",
    "Punkt 1.2 gælder ikke.",
    "Såfremt Hosting er valgt, gælder dette bilag.",
    "The processor shall notify the controller within 5 business days:",
    "Kær Tele A/S, CVR 98 11 58 38, Sivvej 4, 4996 Rørby",
    'herefter "databehandleren"',
    "Underskrift",
)
LABELS = ("", "1. ", "2. ", "3. ", "1.1 ", "2.1 ", "A.1 ", "a. ", "b) ", "i. ", "§ 2. ", "• ", "- ", "☒ ", "[ ] ", "1 ", "(c) ", "## ")  # fmt: skip
WHOLE = (
    "Bilag A", "Bilag B Underdatabehandlere", "Annex II", "Side 2 af 9", "7", "Sensitivity: Internal", "Indhold",
    "1. Formål ........ 3", "_____", "VALGT\tYDELSE", "☐\tHosting og drift", "| NAVN | CVR | LAND |", "|---|---|---|",
    "| Kær Tele A/S | 98115838 | Danmark |", "NAVN ADRESSE BESKRIVELSE AF", "BEHANDLING", "Dugfald Sky Sivvej 4,",
    "4996 Rørby, Danmark Hosting", "DATABEHANDLERENS UNDERDATABEHANDLER", "1 Dette er en note til reglen.", "Navn:", "\f",
)  # fmt: skip
LINE = st.one_of(
    st.builds(str.__add__, st.sampled_from(LABELS), st.sampled_from(SAID)),
    st.sampled_from(WHOLE),
    st.just(""),
    st.just(""),
)
AGREEMENT = st.lists(LINE, min_size=1, max_size=60).map("\n".join)
ANYTHING = st.text(
    st.one_of(
        st.sampled_from("\n\n\t .,:-|[]()§•☒☐1234567890aAbBxX"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    max_size=400,
)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_our_own_texts_keep_the_laws(path: Path):
    text = path.read_text()

    assert broken(text, read_text(text, name="law")) == []


@given(AGREEMENT)
def test_the_pieces_of_agreements_keep_the_laws_in_any_order(text: str):
    assert broken(text, read_text(text, name="law")) == []


@given(ANYTHING)
def test_a_text_of_any_signs_keeps_the_laws(text: str):
    assert broken(text, read_text(text, name="law")) == []


@given(AGREEMENT)
def test_the_same_text_gives_the_same_draft(text: str):
    assert read_text(text, name="law") == read_text(text, name="law")


def test_a_lost_line_and_a_changed_word_break_the_laws():
    text = "1.1 Databehandleren sletter alle oplysninger.\n\n1.2 Databehandleren giver besked.\n"
    draft = read_text(text, name="law")

    assert broken(text, draft) == []
    assert broken(f"{text}\nOg en linje mere.", draft) == ["line 5 stands nowhere"]
    assert broken(text.replace("alle", "ingen"), draft) != []
