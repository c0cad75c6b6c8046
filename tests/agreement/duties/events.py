"""What has happened, and what falls due from it, for tests of the duties."""

from datetime import datetime
from zoneinfo import ZoneInfo

from instruks.agreement.falling_due import falls_due

HERE = ZoneInfo("Europe/Copenhagen")


def at(text):
    """A moment in Copenhagen, written «2026-11-20 16:30»; with an offset, exactly that one."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=HERE)


def due(agreed, slug, **events):
    """The strict and the lenient moment of a duty: `("2026-12-25 00:00+01:00", …)`, row by row."""
    return [
        tuple(_written(moment) for moment in (row.due.strict, row.due.lenient))
        for row in rows(agreed, slug, **events)
        if row.due
    ]


def rows(agreed, slug, **events):
    """The rows of a duty."""
    known = {name: at(moment) for name, moment in events.items()}
    return [row for row in falls_due(agreed, known) if row.duty.slug == slug]


def clauses(agreed, slug, **events):
    """The clauses of a duty's rows, ours marked."""
    return [
        f"{row.cited.clause}{' (ours)' if row.ours else ''}{'' if row.due else ' (wording)'}"
        for row in rows(agreed, slug, **events)
    ]


def _written(moment):
    return moment.astimezone(HERE).isoformat(" ", "minutes")
