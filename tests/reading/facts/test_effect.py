"""From when an agreement is in force: a day or an act, in its shortest words."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. {heading}

2.1 {words}

3. Øvrigt

3.1 Parterne taler sammen.
"""


def effect(words: str, heading: str = "Ikrafttræden") -> dict[str, object] | None:
    """What is told of a clause with these words."""
    told: dict[str, object] | None = facts_of(
        read_text(FRAME.format(heading=heading, words=words), name="x")
    )["effective_date"]
    return told


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Aftalen træder i kraft den 3. maj 2027.", "3. maj 2027"),
        ("Bestemmelserne træder i kraft på datoen for begge parters underskrift heraf.", "datoen for begge parters underskrift"),
        ("This agreement becomes effective on the first day of the season.", "on the first day of the season"),
        ("Vilkårene træder i kraft ved klubbens accept, og de gælder for alle hold.", "ved klubbens accept"),
        ("Effective date: 4 Feb, 2027", "4 Feb, 2027"),
        ("Aftalen træder i kraft, når klubben accepterer vilkårene.", "når klubben accepterer vilkårene"),
        ("Denne aftale er gældende fra den dato, hvor klubben opretter en konto.", "fra den dato, hvor klubben opretter en konto"),
        ("Aftalen anses for indgået, når klubben tager kortet i brug.", "når klubben tager kortet i brug"),
        ("Ved oprettelse af en konto accepterer klubben denne databehandleraftale.", "Ved oprettelse af en konto"),
        ("This agreement is effective as of the date of the last signature below.", "as of the date of the last signature below"),
        ("This agreement takes effect when you create an account.", "when you create an account"),
        ("This agreement commences on the Effective Date of the lease.", "on the Effective Date of the lease"),
        ("Effective: 1 May 2027", "1 May 2027"),
        ("Avtalet träder i kraft när det undertecknats av båda parter.", "när det undertecknats av båda parter"),
        ("Avtalen trer i kraft ved signering.", "ved signering"),
        ("Avtalen gjelder fra klubben tar tjenesten i bruk.", "fra klubben tar tjenesten i bruk"),
    ],
)  # fmt: skip
def test_a_day_or_an_act(words, value):
    assert (effect(words) or {}).get("value") == value


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Underdatabehandlere", "Ændringen træder i kraft den 3. maj 2027."),
        ("Ikrafttræden", "Forordningen træder i kraft den 25. maj 2018."),
        ("Ikrafttræden", "Aftalen træder i kraft den [dato]."),
        ("Ikrafttræden", "Parterne hilser på hinanden."),
        ("Ikrafttræden", "Parterne drøfter ikrafttræden og ophør efter behov."),
        ("Ikrafttræden", "The controls are effective and tested."),
        ("Ikrafttræden", "The deletion takes effect within 30 days."),
    ],
)
def test_what_is_no_beginning(heading, words):
    assert effect(words, heading) is None


def test_two_days_are_told_with_their_conflict():
    found = (
        effect("Aftalen træder i kraft den 3. maj 2027.\n\n2.2 Gældende fra 1. juni 2027.") or {}
    )

    assert (found["value"], found["conflict"]["value"]) == ("3. maj 2027", "1. juni 2027")  # type: ignore[index]  # a fact


def test_a_moment_named_elsewhere_is_looked_up():
    found = (
        effect(
            "Aftalen træder i kraft på samme tidspunkt som vilkårene.\n\n2.2 Vilkårene gælder fra den 9. marts 2027."
        )
        or {}
    )

    assert found["value"] == "9. marts 2027"
