"""What begins or ends soon is told, up to and with the thirtieth day."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from instruks.faces.console.ahead import turning
from tests.packs.agreed import pack, standing

BEGINS = date(2026, 12, 1)  # the service of database administration, by the example's own words


@pytest.mark.parametrize(
    ("days_before", "told"),
    [(31, False), (30, True), (29, True), (0, True), (-1, False)],
    ids=["just before", "exactly at", "just after", "the day itself", "the day after"],
)
def test_a_service_that_begins_within_thirty_days(days_before, told):
    today = BEGINS - timedelta(days=days_before)
    agreed = standing(
        pack("example-it-services"), today, beside=[pack("example-service-agreement")]
    )
    shown = SimpleNamespace(standing=agreed, agreement=SimpleNamespace(title="It"))

    assert (BEGINS in {one.on for one in turning([shown], today)}) is told
