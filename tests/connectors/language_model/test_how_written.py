"""How a value is written is asked of the term itself, so that what is said is what is taken."""

from datetime import date

import pytest

from instruks.agreement.term import Misread
from instruks.agreement.vocabulary import VOCABULARY
from instruks.connectors.language_model.how_written import how_written

AS_TOLD = {
    "text": "nævnet",
    "true or false": False,
    'a period, as "24 hours", "30 days", "3 months"': "24 hours",
    'a day, as "2026-12-01"': date(2026, 12, 1),
    "a figure, as 1.5": 1.5,
    "a whole number": 3,
}


@pytest.mark.parametrize("name", VOCABULARY)
def test_a_value_that_is_written_as_told_is_taken(name):
    told, read = how_written(VOCABULARY[name]), VOCABULARY[name].read
    if told in AS_TOLD:
        read(AS_TOLD[told])
    elif told.startswith("one of: "):
        assert taken(read, told.removeprefix("one of: "))
    else:
        assert told.startswith('an object: "')


def taken(read, choices):
    """Whether the first choice, which may hold a comma itself, is one."""
    words = choices.split(", ")
    for many in range(1, len(words) + 1):
        try:
            read(", ".join(words[:many]))
        except Misread:
            continue
        return True
    return False


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("breach.without_undue_delay", "true or false"),
        ("breach.notice", 'a period, as "24 hours", "30 days", "3 months"'),
        ("agreement.effect_on", 'a day, as "2026-12-01"'),
        ("fee.hourly_rate", "a figure, as 1.5"),
        ("audit.per_year", "a whole number"),
        ("subprocessor.authorisation", "one of: general, specific"),
        (
            "retention.backup",
            'an object: "system" (needed): text; "kept" (needed): a period, as "24 hours", "30 days", "3 months"',
        ),
        (
            "agreement.signature",
            'an object: "side" (needed): one of: controller, processor; "name": text; "title": text; "on": a day, as "2026-12-01"',
        ),
    ],
)  # fmt: skip
def test_each_kind_is_told(name, told):
    assert how_written(VOCABULARY[name]) == told
