"""What falls due when, counted from what has happened?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from instruks.acts.standing import Shown, agreements_on
from instruks.agreement.falling_due import ALL_START_FACTS, FallsDue, falls_due, start_facts
from instruks.deadlines.calendar import HERE, NoCalendar
from instruks.faces.console.asked_for import agreement_asked, day_asked
from instruks.faces.console.spoken import why
from instruks.faces.console.timeline import line_of

MOST_EVENTS = 12
MOST_BARS = 24
LONGEST_LABEL = 46  # as much as fits beside the line


@dataclass(frozen=True)
class Event:
    """One line of the form: what happened, when, and what is wrong with what was written."""

    slug: str
    at: str
    wrong: str = ""
    moment: datetime | None = None


@dataclass(frozen=True)
class Row:
    """A duty of one agreement."""

    shown: Shown
    due: FallsDue


@login_required
def due(request: HttpRequest) -> HttpResponse:
    """Every duty that these events start, in one agreement or in all."""
    day = day_asked(request)
    slug = request.GET.get("agreement", "")
    every = [shown for shown in agreements_on(day) if shown.standing]
    chosen = [agreement_asked(slug, day)] if slug else every
    page = counted(request, [shown for shown in chosen if shown.standing])
    return render(
        request,
        "console/due.html",
        page
        | {"every": every, "slug": slug, "on": day, "many": not slug, "on_asked": day.isoformat()},
    )


def counted(request: HttpRequest, chosen: Iterable[Shown]) -> dict[str, Any]:
    """What the page needs: the events of the form, and the duties they start."""
    chosen = list(chosen)
    events = [_event(*pair) for pair in _pairs(request)]
    starts = {event.slug: event.moment for event in events if event.moment}
    rows, wrong = list[Row](), ""
    try:
        for shown in chosen:
            if starts and shown.standing:
                rows += [Row(shown, one) for one in falls_due(shown.standing, starts)]
    except NoCalendar as error:
        wrong = why(error)
    timed = sorted((row for row in rows if row.due.due), key=lambda row: row.due.due.strict)  # type: ignore[union-attr]  # those without are left out
    offered = [fact for shown in chosen if shown.standing for fact in start_facts(shown.standing)]
    return {
        "events": [*events, Event("", "")] if len(events) < MOST_EVENTS else events,
        "facts": [fact for fact in ALL_START_FACTS if fact in offered],
        "rows": timed,
        "untimed": [row for row in rows if not row.due.due],
        "line": line_of([(label, row.due.due) for label, row in _labelled(timed[:MOST_BARS])]),
        "wrong": wrong,
        "counted": bool(starts),
    }


def _pairs(request: HttpRequest) -> list[tuple[str, str]]:
    pairs = zip(request.GET.getlist("event"), request.GET.getlist("at"), strict=False)
    return [(slug.strip(), at.strip()) for slug, at in pairs if slug.strip() or at.strip()][
        :MOST_EVENTS
    ]


def _event(slug: str, at: str) -> Event:
    if slug not in {fact.slug for fact in ALL_START_FACTS}:
        return Event(slug, at, _("Choose what happened."))
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return Event(slug, at, _("Write the moment as 2026-12-01 09:30."))
    return Event(slug, at, moment=moment if moment.tzinfo else moment.replace(tzinfo=HERE))


def _labelled(rows: list[Row]) -> Iterator[tuple[str, Row]]:
    """Each row with what tells it from the others: its duty, its agreement, or both."""
    whose = {row.shown.agreement.id for row in rows}
    what = {row.due.duty.slug for row in rows}
    for row in rows:
        name = row.due.duty.danish if get_language() == "da" else row.due.duty.english
        who = row.shown.called
        parts = [who if len(whose) > 1 else "", name if len(what) > 1 or len(whose) == 1 else ""]
        label = ": ".join(part for part in parts if part)
        yield (label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"), row
