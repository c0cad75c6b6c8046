"""The console's tests speak to it as a browser does, script aside."""

from typing import TYPE_CHECKING

import django
import pytest

from tests.acts.a_text import A_TEXT

if TYPE_CHECKING:
    from django.test import Client

django.setup()  # so that the tests beside this can import what stands on Django

SLUG = "bakkedal-museum"


@pytest.fixture
def english(signed_in: "Client") -> "Client":
    """A browser that has chosen English."""
    signed_in.cookies["django_language"] = "en"
    return signed_in


@pytest.fixture
def drafting(english: "Client") -> "Client":
    """A browser whose person has handed in a text."""
    hand_in(english, A_TEXT.encode())
    return english


@pytest.fixture
def confirmed(drafting: "Client") -> "Client":
    """A browser whose person has confirmed an agreement."""
    answer_who_the_controller_is(drafting)
    correct(drafting, "3.2", "breach.notice", "24 hours")
    assert post(drafting, "draft/confirm/").status_code == 302
    return drafting


def hand_in(browser, content, name="aftale.txt", **given):
    """Upload a file as the form does."""
    from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: PLC0415  needs Django

    given.setdefault("counterpart", "Bakkedal Museum")
    return browser.post("/agreements/hand-in", {"file": SimpleUploadedFile(name, content), **given})


def post(browser, where, **given):
    """Send a form of the agreement's."""
    return browser.post(f"/agreements/{SLUG}/{where}", given)


def answer_who_the_controller_is(browser):
    """The one answer the text cannot be confirmed without."""
    columns = {"name-0": "Bakkedal Museum", "registration-0": "99136715"}
    return post(browser, "draft/answer/", question="who_is_controller", words="Forsiden", **columns)


def correct(browser, place, term, value, **given):
    """Put a term of a clause right."""
    return post(
        browser,
        f"draft/correct/?text=Databehandleraftale&place={place}",
        term=term,
        value=value,
        **given,
    )


def page(answer, status=200):
    """The text of a page that came with this status."""
    assert answer.status_code == status, answer.status_code
    return answer.content.decode()
