"""No question is answered with a yes on a day when the agreement is not in force."""

from datetime import date

import pytest

from instruks.decisions.questions import QUESTIONS, read_answers
from instruks.decisions.ruling import Verdict
from tests.packs.it_services import it_services

ALLOWED = {
    "place": {"country": "DK"},
    "subprocessor": {"name": "Kattegat Backup ApS", "activity": "backup", "data": "name"},
    "transfer": {"recipient": "Severn Watch Ltd.", "country": "GB"},
}
BEFORE, FIRST, LAST, ENDED = (
    date(2026, 9, 16),
    date(2026, 9, 17),
    date(2031, 9, 30),
    date(2031, 10, 1),
)


def ruling(slug, on):
    agreement = it_services(on)
    question = QUESTIONS[slug]
    return question.answer(read_answers(question, ALLOWED[slug], agreement), agreement)


@pytest.mark.parametrize("slug", ALLOWED)
@pytest.mark.parametrize(
    ("on", "verdict"),
    [(BEFORE, Verdict.MUST_NOT), (FIRST, Verdict.MAY), (LAST, Verdict.MAY), (ENDED, Verdict.UNSETTLED)],
    ids=["the day before", "the first day", "the last day", "the day after"],
)  # fmt: skip
def test_the_days_of_the_agreement_decide_too(slug, on, verdict):
    assert ruling(slug, on).verdict is verdict


def test_after_the_end_the_answer_says_what_is_left_to_do():
    (reason,) = ruling("place", ENDED).because

    assert str(reason.clause) == "Serviceaftale 3"
    assert "return or erase" in str(reason.sentence)
