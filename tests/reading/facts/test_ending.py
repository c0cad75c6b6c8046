"""What becomes of the data at the end is the controller's choice where it chooses, asks or instructs."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. Sletning og returnering

2.1 {words}

3. Kontakt

3.1 Parterne skriver til hinanden.
"""


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("Ved aftalens ophør vælger den dataansvarlige, om data skal slettes eller tilbageleveres.", "choice"),
        ("Efter ophør slettes eller returneres personoplysningerne alt efter den dataansvarliges ønske.", "choice"),
        ("On termination the controller may elect to have the personal data returned or deleted.", "choice"),
        ("When the agreement ends, personal data shall be deleted or returned as the controller instructs.", "choice"),
        ("När avtalet upphör ska biträdet radera eller återlämna personuppgifterna enligt den personuppgiftsansvariges val.", "choice"),
        ("Ved opphør skal databehandleren slette eller tilbakelevere personopplysningene etter den behandlingsansvarliges valg.", "choice"),
        ("Ved ophør tilbageleveres eller slettes personoplysningerne.", "delete_or_return"),
        ("Vid avtalets slut raderas samtliga personuppgifter.", "delete"),
        ("Når aftalen ophører, returneres alle personoplysninger, og kopier slettes.", "return"),
        ("Den dataansvarlige sletter selv oplysninger i løsningen.", None),
    ],
)  # fmt: skip
def test_the_action_at_the_end(words, action):
    told = facts_of(read_text(FRAME.format(words=words), name="x"))["termination"]

    assert (told or {}).get("action") == action
