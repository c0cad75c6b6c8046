"""The acts need Django at hand; what their tests begin with stands here."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import django
import pytest

from tests.acts.a_text import A_TEXT

if TYPE_CHECKING:
    from instruks.store.records import Agreement, Person

django.setup()  # so that the tests beside this can import what stands on Django

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def handed_in(person: "Person") -> "Agreement":
    """A draft that was read from a text."""
    from instruks.acts.hand_in import hand_in  # noqa: PLC0415  it needs Django

    return hand_in(A_TEXT.encode(), file_name="aftale.txt", who=person.id, now=NOW)
