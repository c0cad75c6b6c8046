"""May data go to this American organisation on the strength of its certification?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from instruks.agreement.facts.dpf_list import (
    DpfEntry,
    DpfListing,
    DpfSnapshot,
    example_snapshot,
)
from instruks.texts.sentence import Sentence, say

STALE_AFTER_DAYS = 1  # a rule of the house: agreements ask for certification «at all times»


class Coverage(StrEnum):
    """What the list says of the organisation and the kind of data."""

    COVERED = "covered"
    NOT_ACTIVE = "not_active"  # inactive or withdrawn
    ENTITY_LEFT_OUT = "entity_left_out"  # somebody has seen that the group leaves this company out
    NON_HR_LEFT_OUT = "non_hr_left_out"  # certified for human-resources data only
    HR_LEFT_OUT = "hr_left_out"  # two readings for a processor: a person decides
    HR_NOT_SAID = "hr_not_said"  # the certification covers one kind, and nobody said which it is
    RENEWAL_NOT_SEEN = "renewal_not_seen"  # the year has run out since the list was looked at
    PARENT_ONLY = "parent_only"  # the group is certified, nobody has seen whether this company is
    UNKNOWN = "unknown"  # not in the snapshot, which is no proof that it is not on the list


SENTENCES = {
    Coverage.COVERED: "{who} stands as active on the Data Privacy Framework list.",
    Coverage.NOT_ACTIVE: "{who} stands as {status} on the Data Privacy Framework list.",
    Coverage.ENTITY_LEFT_OUT: "{who} is not among the companies that the certification of {org} names.",
    Coverage.NON_HR_LEFT_OUT: "{who} is certified for human-resources data only.",
    Coverage.HR_LEFT_OUT: (
        "{who} is certified, but not for human-resources data; whether a service provider needs that"
        " for its customer's staff data is read in two ways."
    ),
    Coverage.HR_NOT_SAID: (
        "{who} is certified for a part only; is it human-resources data that would be sent?"
    ),
    Coverage.RENEWAL_NOT_SEEN: (
        "{who} had to renew its certification after {due}; has it done so? The list was last looked"
        " at on {checked}."
    ),
    Coverage.PARENT_ONLY: (
        "{org} is certified, but its certification does not name {who}; has {who} one of its own?"
    ),
    Coverage.UNKNOWN: "{who} is not in the snapshot of the Data Privacy Framework list; look it up.",
}
ANSWERS = {
    Coverage.COVERED: True,
    Coverage.NOT_ACTIVE: False,
    Coverage.ENTITY_LEFT_OUT: False,
    Coverage.NON_HR_LEFT_OUT: False,
}


@dataclass(frozen=True)
class DpfStatus:
    """What the list said, of whom, when it was looked at, and whether that is too long ago.

    `entry` is the one read: its own, or its group's; None when the organisation is unknown. `days_since_check` is None then, too; it is
    negative when the question is about a day before the list was looked at.
    """

    organisation: str
    coverage: Coverage
    because: Sentence
    entry: DpfEntry | None
    days_since_check: int | None
    stale: bool

    @property
    def certified(self) -> bool | None:
        """Whether the certification covers the transfer; None where it must be asked or judged."""
        return ANSWERS.get(self.coverage)


def dpf_status(
    org: str,
    on: date,
    hr_data: bool | None,
    *,
    snapshot: DpfSnapshot | None = None,
    parent: str = "",
    stale_after_days: int = STALE_AFTER_DAYS,
) -> DpfStatus:
    """What the list says of an organisation on a day, for human-resources data or other data.

    `hr_data` is None when nobody has said which it is. `parent` names the group it belongs to, so
    that a certified parent does not cover a company it leaves out. Without a snapshot only the
    invented examples are known. An answer is stale when the list was last looked at more than
    `stale_after_days` days before `on`.
    Source: decision (EU) 2023/1795; EDPB questions and answers on the framework of 15 January 2026.
    """
    listing = snapshot or example_snapshot()
    entry = listing.entry(org, on)
    group = listing.leaving_out(org, on)
    above = listing.entry(parent, on) if parent else None
    read = entry or group or above
    if entry:
        coverage = _coverage(entry, on, hr_data)
    elif group:
        coverage = Coverage.ENTITY_LEFT_OUT
    else:
        coverage = Coverage.PARENT_ONLY if above else Coverage.UNKNOWN
    days = (on - read.checked_on).days if read else None
    return DpfStatus(
        organisation=org,
        coverage=coverage,
        because=say(SENTENCES[coverage], who=org, **_words(read)),
        entry=read,
        days_since_check=days,
        stale=days is not None and days > stale_after_days,
    )


def _words(entry: DpfEntry | None) -> dict[str, object]:
    if entry is None:
        return {}
    return {
        "org": entry.org,
        "status": Sentence(entry.status),
        "checked": entry.checked_on,
        "due": entry.next_certification or "",
    }


def _coverage(entry: DpfEntry, on: date, hr_data: bool | None) -> Coverage:
    due = entry.next_certification
    if entry.status is not DpfListing.ACTIVE:
        return Coverage.NOT_ACTIVE
    if due is not None and entry.checked_on <= due < on:
        return Coverage.RENEWAL_NOT_SEEN
    if entry.covers_hr and entry.covers_non_hr:
        return Coverage.COVERED
    if hr_data is None:
        return Coverage.HR_NOT_SAID
    covered = entry.covers_hr if hr_data else entry.covers_non_hr
    if covered:
        return Coverage.COVERED
    return Coverage.HR_LEFT_OUT if hr_data else Coverage.NON_HR_LEFT_OUT
