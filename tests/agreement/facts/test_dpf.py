"""The list is looked at: active, the kind of data, the very company, and not too long ago."""

from datetime import date, timedelta

import pytest

from instruks.agreement.facts.dpf import STALE_AFTER_DAYS, Coverage, dpf_status
from instruks.agreement.facts.dpf_list import DpfSnapshot, example_snapshot
from instruks.agreement.facts.shelf import BrokenFacts

TODAY = date(2026, 11, 21)
SNAPSHOT = """
[about]
source = "Invented list"
checked_on = 2026-11-20
certainty = "source"

[[entry]]
org = "Oak & Tide Inc."
site = "oakandtide.example"
list_id = "i-1"
status = "active"
covers_hr = false
covers_non_hr = true
entities = ["Oak & Tide Cloud LLC"]
valid_from = 2025-12-01
next_certification = 2026-11-25
"""


@pytest.mark.parametrize(
    ("org", "hr_data", "coverage", "certified"),
    [
        ("Fjordsky Inc.", True, Coverage.COVERED, True),
        ("Fjordsky Inc.", False, Coverage.COVERED, True),
        ("Fjordsky Inc.", None, Coverage.COVERED, True),
        ("fjordsky inc", True, Coverage.COVERED, True),
        ("fjordsky.example", True, Coverage.COVERED, True),
        ("Fjordsky Cloud LLC", True, Coverage.COVERED, True),
        ("Birchmail Corp.", False, Coverage.COVERED, True),
        ("Birchmail Corp.", True, Coverage.HR_LEFT_OUT, None),
        ("Birchmail Corp.", None, Coverage.HR_NOT_SAID, None),
        ("Payroll Meadow Inc.", True, Coverage.COVERED, True),
        ("Payroll Meadow Inc.", False, Coverage.NON_HR_LEFT_OUT, False),
        ("Payroll Meadow Inc.", None, Coverage.HR_NOT_SAID, None),
        ("Lapsed Harbor LLC", True, Coverage.NOT_ACTIVE, False),
        ("Wandering Kiwi Software Inc.", False, Coverage.NOT_ACTIVE, False),
        ("Granite Peak Support Inc.", True, Coverage.COVERED, True),
        ("Granite Peak Analytics Inc.", True, Coverage.ENTITY_LEFT_OUT, False),
        ("Nobody Has Heard Of Us Inc.", True, Coverage.UNKNOWN, None),
    ],
)
def test_what_the_list_says(
    org: str, hr_data: bool | None, coverage: Coverage, certified: bool | None
) -> None:
    status = dpf_status(org, TODAY, hr_data)

    assert (status.coverage, status.certified) == (coverage, certified)
    assert org in str(status.because)


def test_an_unknown_organisation_is_not_a_no() -> None:
    status = dpf_status("Nobody Has Heard Of Us Inc.", TODAY, hr_data=False)

    assert status.certified is None
    assert (status.entry, status.days_since_check, status.stale) == (None, None, False)
    assert str(status.because).endswith(
        "is not in the snapshot of the Data Privacy Framework list; look it up."
    )


def test_a_certified_parent_does_not_cover_a_company_nobody_has_looked_up() -> None:
    status = dpf_status("Fjordsky Labs LLC", TODAY, hr_data=False, parent="Fjordsky Inc.")

    assert (status.coverage, status.certified) == (Coverage.PARENT_ONLY, None)
    assert "Fjordsky Inc. is certified" in str(status.because)


def test_a_parent_beside_a_covered_company_changes_nothing() -> None:
    status = dpf_status("Fjordsky Cloud LLC", TODAY, hr_data=True, parent="Fjordsky Inc.")

    assert status.coverage is Coverage.COVERED


@pytest.mark.parametrize(
    ("on", "coverage"),
    [
        (date(2026, 9, 28), Coverage.COVERED),
        (date(2026, 9, 29), Coverage.COVERED),
        (date(2026, 9, 30), Coverage.NOT_ACTIVE),
    ],
    ids=["just before", "last day", "just after"],
)
def test_a_certification_lapses(on: date, coverage: Coverage) -> None:
    assert dpf_status("Lapsed Harbor LLC", on, hr_data=True).coverage is coverage


@pytest.mark.parametrize(
    ("on", "coverage"),
    [
        (date(2026, 11, 24), Coverage.COVERED),
        (date(2026, 11, 25), Coverage.COVERED),
        (date(2026, 11, 26), Coverage.RENEWAL_NOT_SEEN),
    ],
    ids=["just before", "the day it is due", "just after"],
)
def test_a_renewal_nobody_has_seen_is_a_question(on: date, coverage: Coverage) -> None:
    status = dpf_status("Oak & Tide Inc.", on, hr_data=False, snapshot=DpfSnapshot.read(SNAPSHOT))

    assert status.coverage is coverage


def test_a_listing_looked_at_after_the_renewal_was_due_counts() -> None:
    seen_later = SNAPSHOT.replace("checked_on = 2026-11-20", "checked_on = 2026-11-26")
    snapshot = DpfSnapshot.read(seen_later)

    assert dpf_status("Oak & Tide Inc.", date(2026, 11, 27), hr_data=False, snapshot=snapshot).coverage is Coverage.COVERED  # fmt: skip


@pytest.mark.parametrize(
    ("days", "stale"),
    [(STALE_AFTER_DAYS - 1, False), (STALE_AFTER_DAYS, False), (STALE_AFTER_DAYS + 1, True)],
    ids=["just before", "exactly at", "just after"],
)
def test_a_check_grows_old(days: int, stale: bool) -> None:
    status = dpf_status("Fjordsky Inc.", TODAY + timedelta(days=days), hr_data=True)

    assert (status.days_since_check, status.stale) == (days, stale)


@pytest.mark.parametrize(("limit", "stale"), [(29, True), (30, False), (31, False)])
def test_how_old_is_too_old_can_be_set(limit: int, stale: bool) -> None:
    on = TODAY + timedelta(days=30)

    assert dpf_status("Fjordsky Inc.", on, hr_data=True, stale_after_days=limit).stale is stale


def test_a_day_before_the_entry_begins_is_unknown() -> None:
    assert dpf_status("Fjordsky Inc.", date(2024, 3, 10), hr_data=True).coverage is Coverage.UNKNOWN
    assert dpf_status("Fjordsky Inc.", date(2024, 3, 11), hr_data=True).coverage is Coverage.COVERED


def test_only_the_snapshot_that_is_handed_in_is_read() -> None:
    snapshot = DpfSnapshot.read(SNAPSHOT)

    assert dpf_status("Fjordsky Inc.", TODAY, hr_data=True, snapshot=snapshot).certified is None
    assert dpf_status("oak and tide cloud llc", TODAY, hr_data=False, snapshot=snapshot).certified


def test_an_organisation_s_own_entry_comes_before_its_group_s() -> None:
    own = (
        SNAPSHOT
        + """
[[entry]]
org = "Oak & Tide Cloud LLC"
list_id = "i-2"
status = "inactive"
covers_hr = false
covers_non_hr = true
valid_from = 2025-12-01
"""
    )
    status = dpf_status(
        "Oak & Tide Cloud LLC", TODAY, hr_data=False, snapshot=DpfSnapshot.read(own)
    )

    assert status.coverage is Coverage.NOT_ACTIVE


def test_the_organisations_that_ship_are_marked_as_invented() -> None:
    entries = example_snapshot().entries

    assert all(entry.example for entry in entries)
    assert all(entry.site.endswith(".example") for entry in entries)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("[about]", "[about", "the snapshot is not TOML: .*line 2"),
        ('list_id = "i-1"\n', "", "the snapshot, entry 1: .*`list_id.* is missing"),
        ('"active"', '"maybe"', "entry 1: .*`maybe` is not among: active, inactive, withdrawn"),
        ("covers_hr = false", 'covers_hr = "no"', "entry 1: .*`no` is neither true nor false"),
        (
            "covers_non_hr = true",
            "covers_non_hr = false",
            "entry 1: .*is active and covers nothing",
        ),
        (
            "valid_from = 2025-12-01",
            'valid_from = "2025-12-01"',
            "entry 1: `valid_from` is `2025-12-01`; write a day",
        ),
        (
            "valid_from = 2025-12-01",
            "valid_from = 2025-12-01T00:00:00Z",
            "entry 1: `valid_from` is .*; write a day",
        ),
        ("checked_on = 2026-11-20\n", "", "entry 1: `checked_on` is missing"),
        ('source = "Invented list"', 'source = " "', "entry 1: it names no source"),
        (
            'certainty = "source"',
            'certainty = "high"',
            "`certainty` is `high`; there are: sure, source",
        ),
        ("entities =", "entitys =", "entry 1: no field `entitys`"),
        ("[[entry]]", "[[row]]", "the snapshot has no table `entry`"),
    ],
)
def test_a_broken_snapshot_says_where(old: str, new: str, sentence: str) -> None:
    with pytest.raises(BrokenFacts, match=sentence):
        DpfSnapshot.read(SNAPSHOT.replace(old, new, 1))


def test_an_organisation_said_twice_for_one_day_is_refused() -> None:
    twice = SNAPSHOT + SNAPSHOT[SNAPSHOT.index("[[entry]]") :].replace("i-1", "i-9")

    with pytest.raises(BrokenFacts, match="two records for `oak og tide inc` hold on 2025-12-01"):
        DpfSnapshot.read(twice)
