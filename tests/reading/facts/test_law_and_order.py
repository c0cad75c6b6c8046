"""Which law and court, which text goes first, and how far liability goes, in several languages."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

FRAMES = {
    "da": "Databehandleraftale\n\n1. Formål\n\n1.1 Databehandleren behandler personoplysninger for den dataansvarlige.\n\n2. {heading}\n\n2.1 {words}\n",
    "en": "Data Processing Agreement\n\n1. Purpose\n\n1.1 The Processor processes personal data for the Controller.\n\n2. {heading}\n\n2.1 {words}\n",
}


def told(field: str, language: str, heading: str, words: str) -> str | None:
    """What is told in that field of a clause with these words."""
    text = FRAMES[language].format(heading=heading, words=words)
    found: dict[str, str] | None = facts_of(read_text(text, name="x"))[field]
    return found["value"] if found else None


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("da", "Avtalet regleras av svensk lag. Tvister avgörs av svensk allmän domstol.", "svensk lag; svensk allmän domstol"),
        ("da", "Avtalen er underlagt norsk lov. Verneting er Oslo tingrett.", "norsk lov; Oslo tingrett"),
        ("da", "Aftalen er underlagt dansk ret. Tvister afgøres ved voldgift.", "dansk ret; voldgift"),
        ("da", "Aftalen er underlagt dansk ret. Tvister afgøres ved de danske domstole ved Retten i Skagen.", "dansk ret; Retten i Skagen"),
        ("en", "Icelandic law, with the courts of the Processor's domicile.", "Icelandic law; courts of the Processor's domicile"),
        ("en", "Danish law applies to this agreement. Disputes are settled by arbitration.", "Danish law; arbitration"),
        ("en", "This agreement is governed by the law set out in the order.", None),
        ("en", "Applicable law is followed by each party.", None),
    ],
)  # fmt: skip
def test_the_law_and_its_court(language, words, value):
    assert told("governing_law", language, "Governing law", words) == value


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("en", "If this DPA conflicts with the Rental Agreement on data, this DPA prevails.", "this DPA prevails over the Rental Agreement"),
        ("en", "Visitors prevail over members in the queue.", None),
        ("da", "I tilfælde af konflikt går databehandleraftalen forud for lejebetingelserne.", "databehandleraftalen går forud for lejebetingelserne"),
        ("da", "Klubben har forrang i køen.", None),
    ],
)  # fmt: skip
def test_which_text_goes_first(language, words, value):
    assert told("precedence", language, "Order of precedence", words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Parternes ansvar udgør højst 500.000 kr. pr. kalenderår.", "500.000 kr. pr. kalenderår"),
        ("Parterne har et ansvar over for hinanden.", None),
    ],
)
def test_how_far_liability_goes(words, value):
    assert told("liability", "da", "Ansvar", words) == value
