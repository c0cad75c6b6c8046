"""What in an agreement's texts collides, is missing or cannot be meant?"""

from collections import Counter
from datetime import date
from pathlib import Path

import click

from instruks.agreement.lint.checks import lint as findings_in
from instruks.agreement.lint.finding import Finding, Severity
from instruks.faces.cli.packs import as_json_text, options_of_a_pack, standing_of
from instruks.faces.cli.words import word, words

COLOUR = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: None}

COUNTED = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.NOTE: "notes"}


@click.command()
@options_of_a_pack
@click.option("--exit-status", is_flag=True, help="Exit with 1 where an error was found.")
def lint(pack: str, packs: Path | None, on: date | None, as_json: bool, exit_status: bool) -> None:
    """Find slips in an agreement: what collides, is missing or cannot be meant. Nothing is changed.

    \b
    Examples:
      instruks lint example-contact-centre
      instruks lint packs/our-agreement --json
    """
    standing = standing_of(pack, packs, on)
    found = findings_in(standing)
    if as_json:
        click.echo(as_json_text([_as_data(each) for each in found]))
    else:
        for each in found:
            click.echo(_line(each))
        counted = Counter(each.severity for each in found)
        told = ", ".join(f"{counted[each]} {word(COUNTED[each])}" for each in Severity)
        click.echo(f"\n{standing.pack.title}: {told}")
    if exit_status and any(each.severity is Severity.ERROR for each in found):
        raise click.exceptions.Exit(1)


def _line(found: Finding) -> str:
    mark = click.style(
        word(str(found.severity)), fg=COLOUR[found.severity], bold=found.severity is Severity.ERROR
    )
    place = str(found.clause) if found.clause else "-"
    quote = f"  «{found.quote}»" if found.quote else ""
    return f"{place}: {mark} ({found.kind}): {words(found.sentence)}{quote}"


def _as_data(found: Finding) -> dict[str, object]:
    return {
        "kind": found.kind,
        "severity": found.severity,
        "clause": found.clause and str(found.clause),
        "sentence": words(found.sentence),
        "quote": found.quote,
        "see": [str(each) for each in found.see],
    }
