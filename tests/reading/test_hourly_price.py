"""What an hour costs, however the sum and the currency stand."""

import pytest

from instruks.reading.draft import read_text

FRAME = "Databehandleraftale\n\n1. Vederlag\n\n1.1 {words}\n\n2. Diverse\n\n2.1 Parterne samarbejder om aftalen.\n\n3. Varighed\n\n3.1 Aftalen gælder, indtil den opsiges."


@pytest.mark.parametrize(
    ("words", "rate"),
    [
        ("Arbejdet betales med 1.200 kr. i timen.", 1200.0),
        ("Arbejdet betales efter medgået tid med DKK 1.250,50 pr. time.", 1250.5),
        ("Arbejdet betales med 950 kr. pr. time.", 950.0),
        ("Arbejdet betales med kr. i timen efter prislisten.", None),
    ],
)
def test_the_price_of_an_hour(words, rate):
    found = read_text(FRAME.format(words=words), name="x").found

    assert [one.value for one in found if one.term == "fee.hourly_rate"] == ([rate] if rate else [])
