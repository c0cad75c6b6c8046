"""On which model an agreement is built is told by its headings, then by what it calls itself."""

import pytest

from instruks.reading.document import document
from instruks.reading.shape import Shape, shape_of

CHAPTERS = (
    "Hvad den dataansvarlige skal: controller’s obligations", "Instruks", "Fortrolighed",
    "Sikkerhed", "Underdatabehandlere", "Tredjelande", "Bistand",
    "Brud på datasikkerheden", "Sletning", "Tilsyn", "Øvrige forhold", "Varighed",
)  # fmt: skip


def _agreement(chapters, opening="Aftale mellem Fjordnet ApS og Birkevang Kommune"):
    body = "".join(
        f"\n{number}. {title}\n\nDatabehandleren skal gøre, hvad der er aftalt.\n"
        for number, title in enumerate(chapters, start=1)
    )
    return document(f"{opening}\n{body}")


@pytest.mark.parametrize(
    ("chapters", "shape"),
    [
        (CHAPTERS, Shape.AUTHORITY),
        (CHAPTERS[:9], Shape.AUTHORITY),
        (CHAPTERS[:8], Shape.HOME_MADE),
        (tuple(reversed(CHAPTERS)), Shape.HOME_MADE),
    ],
)
def test_nine_of_its_chapters_in_order_make_the_authoritys_model(chapters, shape):
    assert shape_of(_agreement(chapters)) is shape


@pytest.mark.parametrize(
    ("opening", "shape"),
    [
        ("Standardkontraktsbestemmelser i henhold til artikel 28, stk. 3", Shape.AUTHORITY),
        ("Clauses of Commission Implementing Decision (EU) 2021/915", Shape.UNION),
        ("This addendum forms part of the Terms of Service of Fjordnet ApS", Shape.PRODUCT_TERMS),
        ("Aftale om behandling af oplysninger", Shape.HOME_MADE),
    ],
)
def test_a_text_of_other_chapters_is_known_by_what_it_calls_itself(opening, shape):
    assert shape_of(_agreement(("Formål", "Pris"), opening)) is shape


def test_the_unions_clauses_are_known_by_two_headings_of_their_own():
    assert (
        shape_of(_agreement(("Invariability of the Clauses", "Docking clause", "Security")))
        is Shape.UNION
    )
    assert shape_of(_agreement(("Docking clause", "Security", "Fees"))) is Shape.HOME_MADE
