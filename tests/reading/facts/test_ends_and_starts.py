"""The end: who chooses and by when; the start; how long: where a text says it in its own way."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. {heading}

2.1 {words}
"""


def told(heading: str, words: str) -> dict[str, object]:
    """The facts of an agreement with one clause."""
    return dict(facts_of(read_text(FRAME.format(heading=heading, words=words), name="x")))


@pytest.mark.parametrize(
    ("words", "action", "days"),
    [
        ("Ved aftalens ophør kan den dataansvarlige vælge, om oplysningerne skal slettes eller leveres tilbage. Det skal være sket senest 35 dage efter ophøret.", "choice", 35),
        ("Upon completion of the main contract the processor deletes or returns all data in accordance with the instructions of the controller.", "choice", None),
        ("Optagelser slettes efter 9 dage. Ved opsigelse slettes øvrige oplysninger efter 19 dage.", "delete", 19),
        ("Ved aftalens ophør slettes alle oplysninger. Fotos slettes 15 dage efter skoleårets afslutning.", "delete", None),
        ("Ved aftalens ophør slettes alle oplysninger. Det skal aftales med mindst 8 dages varsel.", "delete", None),
    ],
)  # fmt: skip
def test_the_end(words, action, days):
    ending = told("Sletning", words)["termination"]

    assert isinstance(ending, dict)
    assert (ending["action"], ending["days"]) == (action, days)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Aftalen har virkning fra 3. maj 2027.", "3. maj 2027"),
        ("The agreement has effect from 3 May 2027.", "3 May 2027"),
    ],
)
def test_the_start(words, value):
    start = told("Ikrafttræden", words)["effective_date"]

    assert isinstance(start, dict)
    assert start["value"] == value


def test_a_subscription_has_no_effect_on_the_start():
    assert told("Ikrafttræden", "Instruksen har virkning i alle huse.")["effective_date"] is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Aftalen følger hovedaftalen om Kartoteket og ophører sammen med den.", "følger hovedaftalen om Kartoteket"),
        ("The contract ends upon the completion of the last order.", "upon the completion of the last order"),
        ("Processing continues for the subscription term (including renewals).", "for the subscription term"),
    ],
)  # fmt: skip
def test_how_long(words, value):
    lasts = told("Løbetid", words)["duration"]

    assert isinstance(lasts, dict)
    assert lasts["value"] == value


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("Opdager databehandleren et brud på persondatasikkerheden, får den dataansvarlige besked senest 30 timer efter.", 30),
        ("Databehandleren får besked om møder senest 30 timer før.", None),
    ],
)  # fmt: skip
def test_a_breach_is_told(words, hours):
    breach = told("Brud på persondatasikkerheden", words)["breach"]

    assert (breach["hours"] if isinstance(breach, dict) else None) == hours
