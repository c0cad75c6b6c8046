"""Whatever somebody writes, the console answers with a page and never breaks."""

import pytest

from tests.acts.a_text import A_TEXT
from tests.console.conftest import SLUG, correct, hand_in, page, post

DAYS = [
    "1700-01-01",
    "0001-01-01",
    "9999-12-31",
    "2026-13-01",
    "i dag",
    "\x00",
    "2026-02-29",
    "9" * 500,
]
ONE = f"/agreements/{SLUG}/"


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    ("path", "given"),
    [
        (ONE, {"on": ""}),
        (f"{ONE}words/", {"on": ""}),
        (f"{ONE}findings/", {"on": ""}),
        ("/ask/", {"agreement": SLUG, "question": "place", "country": "US", "on": ""}),
        ("/ask/", {"agreement": SLUG, "question": "subprocessor", "name": "x", "activity": "y", "data": "name", "approved_on": ""}),
        ("/what-if/", {"name": "x", "country": "US", "activity": "y", "from": ""}),
        ("/what-if/", {"name": "x", "country": "DK", "activity": "y", "from": "2027-01-01", "told": ""}),
        ("/due/", {"event": "breach_known_to_processor", "at": ""}),
    ],
)  # fmt: skip
def test_a_day_that_cannot_be_is_no_broken_page(confirmed, path, given, day):
    asked = {name: value or day for name, value in given.items()}

    assert "<h1" in page(confirmed.get(path, asked))


@pytest.mark.parametrize("odd", ["\x00", "\x00nul\x1b", "<script>", "'; drop table", "æ" * 5000, "{x}", "%(x)s", "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16")])  # fmt: skip
def test_odd_signs_are_kept_or_dropped_and_break_nothing(english, odd):
    hand_in(
        english, A_TEXT.encode(), title=f"Titel {odd}", name=f"a{odd[:20]}.txt".replace("/", "")
    )
    answers = [
        correct(english, "3.2", "breach.authority", odd),
        correct(english, "3.2", odd, odd),
        post(english, "draft/answer/", question="authority", value=odd, words=odd),
        post(english, "draft/answer/", question=odd, value=odd),
        english.get("/agreements/", {"q": odd}),
        english.get("/ask/", {"agreement": odd, "question": odd}),
        english.get("/what-if/", {"name": odd, "country": odd, "activity": odd, "from": odd}),
    ]

    assert {answer.status_code for answer in answers} <= {200, 302, 404, 422}
    assert page(english.get(f"{ONE}draft/"))


def test_whoever_confirms_has_read_the_latest(confirmed):
    post(confirmed, "amend/")
    read = confirmed.get(f"{ONE}draft/confirm/").context["draft"].revision.number
    correct(confirmed, "3.2", "breach.notice", "8 hours")
    answer = post(confirmed, "draft/confirm/", revision=str(read), **{"from": "2027-01-01"})

    assert answer.headers["Location"] == f"{ONE}draft/"
    assert "by now" in page(confirmed.get(f"{ONE}draft/"))
