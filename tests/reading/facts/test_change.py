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
        ("Ved skift af underdatabehandler gælder et varsel på 60 dage.", 60, None),
        ("At least 10 days before appointing another sub-processor, the processor will e-mail the controller.", 10, None),
        ("Biträdet meddelar byte av underbiträde med minst 14 dagars varsel.", 14, None),
        ("Databehandleren varsler den behandlingsansvarlige minst 30 dager før en ny underdatabehandler tas i bruk.", 30, None),
        ("Skift af sub-databehandlere:\n\n- Databehandleren giver mindst 25 dages skriftligt varsel", 25, None),
        ("Den dataansvarlige har 10 dage til at gøre indsigelse mod en ny underdatabehandler.", None, 10),
        ("Enhver indsigelse skal fremsættes inden 14 dage fra modtagelsen af underretningen om skiftet.", None, 14),
        ("Databehandleren fører tilsyn med nye underdatabehandlere med 14 dages varsel.", None, None),
        ("Hvis et skift ikke er rimeligt inden 30 dage, kan den dataansvarlige med varsel opsige aftalen om nye underdatabehandlere.", None, None),
        ("Databehandleren varsler den dataansvarlige om udskiftning af underdatabehandlere med mindst [35] dages varsel, og den dataansvarlige kan gøre indsigelse inden [12] dage efter varslet.", 35, 12),
        ("The processor notifies the controller of new sub-processors at least 40 days in advance, and the controller may object within 15 days of the notice.", 40, 15),
        ("Databehandleren varsler endringer av underdatabehandlere med minst 21 dagers varsel, og den behandlingsansvarlige kan fremsette innsigelse innen 7 dager.", 21, 7),
        ("The request for a new sub-processor shall reach the controller at least six weeks before the sub-processor is to start.", 42, None),
        ("Anmodning om en ny underdatabehandler skal indsendes til den dataansvarlige mindst 20 dage før brug.", 20, None),
        ("The controller may object to a new sub-processor. If the parties are unable to agree within 90 days of receipt of the objection, the controller may terminate.", None, None),
        ("Parterne taler om underdatabehandlere.", None, None),
    ],
)  # fmt: skip
def test_notice_and_objection(words, notice, objection):
    told = change(words)

    assert (days(told["notice"]), days(told["objection"])) == (notice, objection)


def test_a_notice_told_where_the_word_is_defined():
    words = "Ved en underdatabehandler forstås den, databehandleren bruger; en ny underdatabehandler varsles 30 dage før."
    told = facts_of(
        read_text(
            FRAME.replace("2. Underdatabehandlere", "2. Definitioner").format(words=words), name="x"
        )
    )

    assert days(told["sub_processor_change"]["notice"]) == 30


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
