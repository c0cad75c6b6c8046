"""How these tests write moments: ISO words, in Copenhagen unless they say otherwise."""

from datetime import date, datetime, time, timedelta

from instruks.deadlines.calendar import HERE

A_MOMENT = timedelta.resolution


def at(words):
    moment = datetime.fromisoformat(words)
    return moment if moment.tzinfo else moment.replace(tzinfo=HERE)


def day(words):
    return date.fromisoformat(words)


def end_of_day(words):
    return datetime.combine(day(words) + timedelta(days=1), time(0), tzinfo=HERE)


def just_before(moment):
    return moment - A_MOMENT


def just_after(moment):
    return moment + A_MOMENT
