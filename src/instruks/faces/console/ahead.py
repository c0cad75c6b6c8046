"""What lies ahead by the calendar, without anything having to happen first?"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from instruks.acts.standing import Shown
from instruks.agreement.falling_due import falls_due
from instruks.agreement.standing import Standing
from instruks.agreement.start_facts import PROCESSING_ENDED
from instruks.agreement.terms import party
from instruks.deadlines.calendar import HERE, NoCalendar
from instruks.deadlines.moment import last_day_before
from instruks.texts.citation import Citation

SOON = timedelta(days=30)
"""How far ahead a beginning or an end is told beside the list."""


@dataclass(frozen=True)
class Ahead:
    """Something that comes on a day under an agreement, by a clause; `turns` where it begins or ends."""

    on: date
    what: str
    shown: Shown
    clause: Citation
    turns: bool = False


def soonest(every: Iterable[Shown], today: date, most: int = 12) -> list[Ahead]:
    """What comes first, from today on."""
    coming = [one for shown in every for one in _of(shown) if one.on >= today]
    return sorted(coming, key=lambda one: (one.on, one.shown.agreement.title, one.what))[:most]


def turning(every: Iterable[Shown], today: date) -> list[Ahead]:
    """What begins or ends from today on and no later than `SOON`, the last day included."""
    coming = [one for one in soonest(every, today, most=sys.maxsize) if one.turns]
    return [one for one in coming if one.on <= today + SOON]


def _of(shown: Shown) -> Iterator[Ahead]:
    standing = shown.standing
    if standing is None:
        return
    effect = standing.effect
    if effect.from_on:
        yield Ahead(effect.from_on.value, _("Takes effect"), shown, effect.from_on.clause, True)
    if effect.processing_from and effect.processing_from != effect.from_on:
        begins = effect.processing_from
        yield Ahead(begins.value, _("Work may begin"), shown, begins.clause, True)
    for service in standing.terms.all(party.SERVICE_AGREEMENT):
        if service.value.from_on:
            what = _("%s begins") % service.value.name
            yield Ahead(service.value.from_on, what, shown, service.clause, True)
        if service.value.until_on:
            what = _("%s ends") % service.value.name
            yield Ahead(service.value.until_on, what, shown, service.clause, True)
    if effect.until_on:
        ends = effect.until_on
        yield Ahead(ends.value, _("The processing ends"), shown, ends.clause, True)
        yield from _after_the_end(shown, standing, effect.until_on.value)


def _after_the_end(shown: Shown, standing: Standing, ended_on: date) -> Iterator[Ahead]:
    ended_at = datetime.combine(ended_on, time.min, tzinfo=HERE)
    try:
        rows = falls_due(standing, {PROCESSING_ENDED.slug: ended_at})
    except NoCalendar:
        return
    for row in rows:
        if row.due:
            name = row.duty.danish if get_language() == "da" else row.duty.english
            yield Ahead(last_day_before(row.due.strict), name, shown, row.cited.clause)
