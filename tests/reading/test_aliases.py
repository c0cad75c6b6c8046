"""The document's own names for the two sides: defined, given a role, or ordinary words."""

import pytest

from instruks.reading.aliases import aliases
from instruks.reading.document import document
from instruks.reading.plain import Plain


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("Kommunen er dataansvarlig, og Foreningen er databehandler.", "Kommunen", "controller"),
        ("Kommunen er dataansvarlig, og Foreningen er databehandler.", "Foreningen", "processor"),
        ("Fjordlys A/S (CVR 12345674) er databehandler.", "Fjordlys", "processor"),
        ("Skolen skal svare. Leverandøren underretter skolen. Skolen kan vælge. Aftalen giver skolen ret.", "skolen", "controller"),
        ("We delete the files. You choose. We process your files only on your instructions, and we tell you. Let us know; you may ask us. You read your files.", "we", "processor"),
        ("We delete the files. You choose. We process your files only on your instructions, and we tell you. Let us know; you may ask us. You read your files.", "your", "controller's"),
        ("Vi behandler kun efter jeres instruks. Vi sletter. Vi svarer. Vi giver jer besked. Spørg os.", "vi", "processor"),
        ("You process the files only on our instructions. You notify us without delay. We may visit you, and we choose. You delete our files, and you follow our instructions. You write on our instructions.", "we", "controller"),
    ],
)  # fmt: skip
def test_a_name_for_a_side(text, name, side):
    assert aliases(text).get(name) == side


@pytest.mark.parametrize(
    "text",
    [
        "Parterne er dataansvarlige hver for sig. Den er databehandler.",
        "Skolen skal svare. Børnene går i skolen.",
        "We agree. We meet. We talk to you. You call us. You and we write.",
        "Vi mødes, og vi taler. Vi er enige om, at vi skriver til jer, og at I skriver til os.",
    ],
)
def test_no_name_for_a_side(text):
    assert aliases(text) == {}


def test_a_country_is_no_pronoun():
    plain = Plain({"us": "processor", "our": "processor's"})

    assert (
        plain("Tell us of our duties in the US.")
        == "tell processor of processor's duties in the us."
    )


def test_a_defined_word_does_its_duty():
    text = "# Aftale\n\nKommunen er dataansvarlig, og Fjordlys ApS er databehandler.\n\n## Brud\n\nFjordlys giver Kommunen besked om brud på persondatasikkerheden senest 24 timer efter.\n"

    assert [said.plain for said in document(text).said][-1].startswith("processor giver controller")
