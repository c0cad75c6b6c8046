"""The hours are the processor's own, in the words that say how soon."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.breach import wording
from instruks.reading.facts.stated import facts_of

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. Underretning om brud på persondatasikkerheden

2.1 {words}

3. Kontakt

3.1 Parterne skriver til hinanden.
"""


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("Databehandleren underretter den dataansvarlige om brud på persondatasikkerheden senest 36 timer efter.", 36),
        ("The processor notifies the controller of a personal data breach within 72 hours.", 72),
        ("Databehandleren underretter den dataansvarlige om brud på persondatasikkerheden inden for 2 dage.", 48),
        ("Databehandleren underretter den dataansvarlige om brud på persondatasikkerheden inden 2 arbejdsdage.", None),
        ("Breaches are reported to affected customers within 48 hours.", 48),
        ("Underretning om brud skal ske senest 36 timer efter, at databehandleren har opdaget det.", 36),
        ("Incidenter rapporteras till den personuppgiftsansvarige inom 30 timmar.", 30),
        ("Databehandleren skal melde fra til den behandlingsansvarlige om sikkerhetsbrudd innen 24 timer.", 24),
        ("Databehandleren hjælper den dataansvarlige med at rapportere brud til tilsynsmyndigheden inden 72 timer.", None),
        ("Security incidents are triaged within 4 hours.", None),
        ("Databehandleren underretter uden unødig forsinkelse den dataansvarlige om brud på persondatasikkerheden.", None),
        ("Databehandleren bistår med den dataansvarliges forpligtelse til inden 72 timer at anmelde et brud på persondatasikkerheden til tilsynsmyndigheden.", None),
        ("Underdatabehandleren skal inden 12 timer underrette databehandleren om brud på persondatasikkerheden hos den dataansvarlige.", None),
    ],
)  # fmt: skip
def test_the_processors_hours(words, hours):
    told = facts_of(read_text(FRAME.format(words=words), name="x"))["breach"]

    assert (told or {}).get("hours") == hours


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Vi skriver uden unødig forsinkelse og senest 36 timer efter opdagelsen.", "uden unødig forsinkelse og senest 36 timer"),
        ("We write no later than 24 hours after.", "no later than 24 hours"),
        ("We write without undue delay.", "without undue delay"),
        ("Vi skriver.", "Vi skriver."),
    ],
)  # fmt: skip
def test_the_words_for_how_soon(words, said):
    assert wording(words) == said
