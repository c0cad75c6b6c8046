"""What if we start using this sub-processor, under every agreement?"""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from instruks.agreement.facts.territories import country as country_named
from instruks.agreement.standing import Standing, stand
from instruks.decisions.change import Change, Outcome, Plan
from instruks.decisions.new_subprocessor import what_if as what_if_under
from instruks.faces.cli.clock import today
from instruks.faces.cli.packs import Day, as_json_text, floor_of, shelf_of
from instruks.faces.cli.words import word, words
from instruks.texts.pack import Kind
from instruks.texts.sentence import say, written_day

AGREEMENTS = {Kind.CLAUSES, Kind.PRODUCT_TERMS}
"""A pack with a text of this sort is an agreement; others are what agreements hang on."""
COLUMNS = ("agreement", "outcome", "notice", "earliest_on", "clauses", "because", "would_change_it")


@click.command(name="what-if")
@click.argument("name", metavar="SUBPROCESSOR")
@click.option("--country", required=True, help="Country where it processes, by name or code.")
@click.option(
    "--activity", required=True, help="What it is used for (`host`, `backup`, `support` …)."
)
@click.option("--from", "from_on", type=Day(), required=True, help="The first day of use.")
@click.option(
    "--told",
    "told_on",
    type=Day(),
    help="The day the controllers have the notice in hand; otherwise today.",
)
@click.option(
    "--packs",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    envvar="INSTRUKS_PACKS",
    help="Folder of packs; otherwise the examples.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="Answer as CSV.")
def what_if(
    name: str,
    country: str,
    activity: str,
    from_on: date,
    told_on: date | None,
    packs: Path | None,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Hold a new sub-processor against every agreement: allowed, blocked, needs notice or approval.

    \b
    Examples:
      instruks what-if "Fjordsky Inc." --country US --activity store --from 2027-01-15
      instruks what-if "Nordhavn Hosting ApS" --country Denmark --activity host --from 2027-01-01 --csv
    """
    code = country_named(country) or country_named(country.upper())
    if code is None:
        raise click.BadParameter(
            words(
                say(
                    "`{country}` is no country we know; write its name or code, as DK",
                    country=country,
                )
            ),
            param_hint="--country",
        )
    plan = Plan(name, code, activity, from_on, told_on or today())
    rows = [_row(standing, what_if_under(plan, standing)) for standing in _agreements(packs, plan)]
    if as_json:
        click.echo(as_json_text(rows))
    elif as_csv:
        click.echo(_csv(rows), nl=False)
    else:
        click.echo(_table(rows))


def _agreements(packs: Path | None, plan: Plan) -> Iterator[Standing]:
    """Every agreement of the folder, as it stands on the first day of use."""
    shelf = shelf_of(packs)
    for pack in shelf.values():
        if any(layer.kind in AGREEMENTS for layer in pack.layers):
            yield stand(pack, plan.from_on, shelf=shelf, floor=floor_of(shelf, pack))


def _row(standing: Standing, change: Change) -> dict[str, object]:
    because = change.ruling.because
    return {
        "agreement": standing.pack.name,
        "outcome": change.outcome,
        "notice": str(change.notice.value) if change.notice else "",
        "earliest_on": change.earliest_on,
        "clauses": [str(each.clause) for each in because],
        "because": [words(each.sentence) for each in because],
        "would_change_it": [words(each) for each in change.ruling.would_change_it],
    }


def _csv(rows: list[dict[str, object]]) -> str:
    page = io.StringIO()
    writer = csv.DictWriter(page, COLUMNS)
    writer.writeheader()
    for row in rows:
        writer.writerow(
            {
                key: " | ".join(value) if isinstance(value, list) else value
                for key, value in row.items()
            }
        )
    return page.getvalue()


def _table(rows: list[dict[str, object]]) -> str:
    counted = Counter(row["outcome"] for row in rows)
    lines = [
        ", ".join(f"{counted[each]} {word(str(each))}" for each in Outcome if counted[each]),
        "",
    ]
    for row in rows:
        first = row["earliest_on"]
        day = (
            f", {word('earliest lawful day')} {words(written_day(first))}"
            if isinstance(first, date)
            else ""
        )
        lines.append(f"{row['agreement']}: {word(str(row['outcome'])).upper()}{day}")
        lines += [
            f"    {said}  [{clause}]"
            for said, clause in zip(_list(row["because"]), _list(row["clauses"]), strict=True)
        ]
    return "\n".join(lines)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]
