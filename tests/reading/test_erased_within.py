"""The time to erase is not the time to choose, to confirm or to answer."""

import pytest

from instruks.reading.draft import read_text

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. Sletning og returnering

2.1 {words}

3. Kontakt

3.1 Parterne skriver til hinanden.
"""


@pytest.mark.parametrize(
    ("words", "within"),
    [
        ("Ved aftalens ophør sletter databehandleren alle personoplysninger senest 45 dage efter ophøret.", ["45 days"]),
        ("The processor shall delete all personal data within twenty (20) business days of termination.", ["20 business days"]),
        ("Ved ophør skal databehandleren inden 30 dage slette alt og inden 90 dage slette i backup.", ["30 days"]),
        ("Databehandleren bekræfter inden 14 dage efter ophør, at alle personoplysninger er slettet.", ["14 days"]),
        ("Ved ophør slettes alt inden 10 dage.\n\n2.2 Sletningen bekræftes inden 12 dage efter ophør.", ["10 days"]),
        ("Den dataansvarlige skal senest 30 dage efter ophør meddele, hvorvidt data skal slettes.", []),
        ("Senest 3 måneder efter aftalens ophør har databehandleren slettet alle personoplysninger.", ["3 months"]),
        ("Således:\n\n1. Billeder: slettes automatisk efter 14 dage.", []),
        ("Backup slettes 35 dage efter ophør.", []),
        ("Ved ophør slettes alle personoplysninger.", []),
        ("Bogføringen slettes 5 år efter ophør.", []),
    ],
)  # fmt: skip
def test_the_time_from_the_end(words, within):
    draft = read_text(FRAME.format(words=words), name="x")

    assert [one.value for one in draft.found if one.term == "termination.erase_within"] == within
