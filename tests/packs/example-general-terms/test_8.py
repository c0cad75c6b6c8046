"""8 Opsigelse.

«kan hver part sige dem op med tre måneders varsel»
"""

import pytest

from instruks.agreement.terms import term_of_agreement as term
from instruks.deadlines.due import earliest_after, too_early
from tests.deadlines.moments import A_MOMENT, at, end_of_day
from tests.packs.agreed import pack, said, standing

ALONE = standing(pack("example-general-terms"))
THREE_MONTHS_ARE_OVER = end_of_day("2027-02-28")


def test_med_tre_maaneders_varsel():
    assert said(ALONE, term.END_NOTICE) == ("3 months", "Generelle vilkår 8")


@pytest.mark.parametrize(
    ("now", "early"),
    [
        (THREE_MONTHS_ARE_OVER - A_MOMENT, True),
        (THREE_MONTHS_ARE_OVER, False),
        (THREE_MONTHS_ARE_OVER + A_MOMENT, False),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_et_varsel_fra_den_30_november_loeber_februar_ud(now, early):
    ends = earliest_after(at("2026-11-30T12:00"), ALONE.terms[term.END_NOTICE].value)

    assert too_early(ends, now, owed_by_us=True) is early
