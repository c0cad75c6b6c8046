"""A change of sub-processors: the notice, the time to object, and what an objection leads to."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. Underdatabehandlere

2.1 {words}

3. Kontakt

3.1 Parterne skriver til hinanden.
"""
NOTICE = "Databehandleren underretter den dataansvarlige om planlagte ændringer af underdatabehandlere med mindst 40 dages varsel."


def change(words: str) -> dict[str, object]:
    """What is told of changes by a clause with these words."""
    told: dict[str, object] = facts_of(read_text(FRAME.format(words=words), name="x"))[
        "sub_processor_change"
    ]
    return told


def days(told: object) -> object:
    """The days of a period, if there is one."""
    return told["days"] if isinstance(told, dict) else None


@pytest.mark.parametrize(
    ("words", "notice", "objection"),
    [
        (NOTICE, 40, None),
        (NOTICE + " Den dataansvarlige kan gøre indsigelse inden for varselsperioden.", 40, 40),
        (NOTICE + " Den dataansvarlige kan gøre indsigelse senest 12 dage efter underretningen.", 40, 12),
        (NOTICE + " Den dataansvarlige kan gøre indsigelse.", 40, None),
        ("The processor gives at least 30 (thirty) days’ advance notice of new sub-processors.", 30, None),
        ("Listen ændres senest 30 dage før, og den dataansvarlige kan gøre indsigelse.", None, None),
        ("Parterne taler om underdatabehandlere.", None, None),
    ],
)  # fmt: skip
def test_notice_and_objection(words, notice, objection):
    told = change(words)

    assert (days(told["notice"]), days(told["objection"])) == (notice, objection)


def test_conditions_are_told_in_their_sentences():
    told = change(
        NOTICE
        + " Indsigelse skal være skriftlig og begrundet. Findes ingen løsning på indsigelsen, kan den dataansvarlige opsige aftalen."
    )
    conditions = told["conditions"]

    assert isinstance(conditions, list)
    assert [one["value"] for one in conditions] == [
        "Indsigelse skal være skriftlig og begrundet.",
        "Findes ingen løsning på indsigelsen, kan den dataansvarlige opsige aftalen.",
    ]
