"""By when? What falls due, from a terminal."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import click

from instruks.agreement.falling_due import FallsDue, UnknownStart, falls_due, start_facts
from instruks.agreement.standing import Standing
from instruks.agreement.written import as_sentence, as_written
from instruks.deadlines.calendar import HERE, NoCalendar
from instruks.deadlines.due import Due, Earliest, NaiveMoment
from instruks.faces.cli.packs import as_json_text, options_of_a_pack, standing_of
from instruks.faces.cli.words import either, word, words
from instruks.texts.sentence import say, written_day


@click.command()
@options_of_a_pack
@click.option(
    "--start",
    "given",
    multiple=True,
    metavar="EVENT=MOMENT",
    help="Something that has happened, with its moment; may be repeated. Without any, the events are listed.",
)
@click.option("--danish-time", is_flag=True, help="Read moments without an offset as Danish time.")
def when(
    pack: str,
    packs: Path | None,
    on: date | None,
    as_json: bool,
    given: tuple[str, ...],
    danish_time: bool,
) -> None:
    """Tell what falls due: the strict and the lenient moment, the event it counts from, the clause.

    \b
    Examples:
      instruks when example-it-services
      instruks when example-it-services --start breach_known_to_processor=2026-11-20T16:30+01:00
      instruks when example-it-services --start processing_ended="2026-11-26 12:00" --danish-time
      instruks when example-contact-centre --start setup_completed=2026-11-01T10:00+01:00 --json
    """
    standing = standing_of(pack, packs, on)
    if not given:
        _list_events(standing, as_json=as_json)
        return
    try:
        starts = dict(_event(each, danish_time=danish_time) for each in given)
        rows = falls_due(standing, starts)
    except (NaiveMoment, NoCalendar, UnknownStart) as error:
        raise click.BadParameter(words(error), param_hint="--start") from error
    if as_json:
        click.echo(as_json_text([_as_data(each, starts) for each in rows]))
        return
    click.echo("\n\n".join(_page(each) for each in rows) or word("Nothing falls due from that."))


def _event(given: str, *, danish_time: bool) -> tuple[str, datetime]:
    slug, _, moment = given.partition("=")
    try:
        at = datetime.fromisoformat(moment.strip())
    except ValueError as error:
        raise click.BadParameter(
            words(
                say(
                    "`{given}` is no event with its moment; write it as {slug}=2026-11-20T16:30+01:00",
                    given=given,
                    slug=slug or "breach_known_to_processor",
                )
            ),
            param_hint="--start",
        ) from error  # fmt: skip
    if at.tzinfo is None and danish_time:
        at = at.replace(tzinfo=HERE)
    if at.tzinfo is None:
        raise click.BadParameter(
            words(
                say(
                    "`{moment}` has no time zone, so no one can say when that was; "
                    "write the offset too, as {moment}+01:00, or add --danish-time",
                    moment=moment,
                )
            ),
            param_hint="--start",
        )
    return slug.strip(), at


def _list_events(standing: Standing, *, as_json: bool) -> None:
    facts = start_facts(standing)
    if as_json:
        click.echo(
            as_json_text(
                [
                    {"event": each.slug, "danish": each.danish, "english": each.english}
                    for each in facts
                ]
            )
        )
        return
    click.echo(word("Times in this agreement count from these events; give one with --start:"))
    for each in facts:
        click.echo(f"  {each.slug}: {either(each.danish, each.english)}")


def _page(row: FallsDue) -> str:
    what = either(row.duty.danish, row.duty.english) + (f" ({row.about})" if row.about else "")
    ours = f"  ({word('our own rule')})" if row.ours else ""
    lines = [
        click.style(what, bold=True),
        f"  {words(as_sentence(row.cited.value))}  [{row.cited.clause}]{ours}",
    ]
    if row.due is None:
        return "\n".join(lines)
    lines.append(f"  {_readings(row.due)}")
    lines += [f"  · {words(each)}" for each in row.due.because]
    return "\n".join(lines)


def _readings(due: Due | Earliest) -> str:
    """The two readings, or the one where they agree."""
    if isinstance(due, Earliest):
        return f"{word('plan from')} {_moment(due.strict)}, {word('late before')} {_moment(due.lenient)}"
    strict = _ends(due.strict, due.last_day, last_instant_counts=due.last_instant_counts)
    lenient = _ends(due.lenient, due.lenient_last_day, last_instant_counts=due.last_instant_counts)
    return f"{word('strict')} {strict}" + (
        f", {word('lenient')} {lenient}" if lenient != strict else ""
    )


def _ends(at: datetime, last_day: date, *, last_instant_counts: bool) -> str:
    """A moment as people write it: a period of days ends at 24:00 of its last day."""
    here = at.astimezone(HERE)
    if last_instant_counts or here.time() != time.min:
        return _moment(at)
    return f"{words(written_day(last_day))} 24:00"


def _moment(at: datetime) -> str:
    """A moment to the minute, with its offset, as the clocks in Denmark show it."""
    here = at.astimezone(HERE)
    return words(written_day(here.date())) + here.isoformat(" ", "minutes").removeprefix(
        f"{here:%Y-%m-%d}"
    )


def _as_data(row: FallsDue, starts: dict[str, datetime]) -> dict[str, Any]:
    return {
        "duty": row.duty.slug,
        "danish": row.duty.danish,
        "english": row.duty.english,
        "about": row.about,
        "owed_by": row.duty.owed_by.value,
        "starts_from": row.duty.starts.slug,
        "start_at": row.due.start_at if row.due else starts.get(row.duty.starts.slug),
        "value": as_written(row.cited.value),
        "clause": str(row.cited.clause),
        "ours": row.ours,
        "strict": row.due.strict if row.due else None,
        "lenient": row.due.lenient if row.due else None,
        "because": [words(each) for each in row.due.because] if row.due else [],
    }
