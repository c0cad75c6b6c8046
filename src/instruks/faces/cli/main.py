"""Which commands does a terminal have?"""

import sys
from typing import Any

import click

from instruks.agreement.composition import Circle
from instruks.agreement.facts.shelf import BrokenFacts
from instruks.agreement.precedence import Contradiction, NotAgreed
from instruks.agreement.term import Misread
from instruks.faces.cli.lazy import Elsewhere, Lazy
from instruks.faces.cli.words import LANGUAGES, speak, words
from instruks.texts.pack import NotAPack

CANNOT = (BrokenFacts, Circle, Contradiction, Misread, NotAgreed, NotAPack)
"""What stands in the way of an answer; each says so in a sentence of its own."""

COMMANDS = {
    "compare": Elsewhere("instruks.faces.cli.compare", "Compare an agreement WITH another: a standard, your usual one, or an earlier version."),
    "lint": Elsewhere("instruks.faces.cli.lint", "Find slips in an agreement: what collides, is missing or cannot be meant."),
    "may": Elsewhere("instruks.faces.cli.may", "Ask whether something may be done: may, must not or unsettled, with the clauses that decide."),
    "read": Elsewhere("instruks.faces.cli.read", "Read signed agreements (PDF, Word, OpenDocument, web page, text) into draft packs."),
    "show": Elsewhere("instruks.faces.cli.show", "Show an agreement as it stands on a day: its terms, each with the clause behind it."),
    "what-if": Elsewhere("instruks.faces.cli.what_if", "Hold a new sub-processor against every agreement: allowed, blocked, needs notice or approval."),
    "when": Elsewhere("instruks.faces.cli.when", "Tell what falls due: the strict and the lenient moment, the event it counts from, the clause."),
    "write": Elsewhere("instruks.faces.cli.write", "Write an agreement out again, as PDF or Word: its own words, numbers, tables and tick boxes."),
}  # fmt: skip
"""The commands that answer from packs."""


class Patient(Lazy):
    """A group whose errors are one sentence on standard error, with exit status 2."""

    elsewhere = COMMANDS

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a sentence instead of a traceback where no answer can be given."""
        try:
            return super().invoke(ctx)
        except CANNOT as error:
            click.echo(f"instruks: {words(error)}", err=True)
            sys.exit(2)


@click.group(cls=Patient, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    envvar="INSTRUKS_LANG",
    help="Language of the answers; otherwise as the terminal's LANG.",
)
@click.version_option(package_name="instruks")
def group(lang: str | None) -> None:
    """Run data-processing agreements: what is agreed, what may be done, by when, by which clause.

    \b
    Examples:
      instruks show example-it-services
      instruks may processing example-it-services --service hosting --operation backup
      instruks when example-it-services --start breach_known_to_processor=2026-11-20T16:30+01:00
      instruks read agreement.txt --out packs/our-agreement

    A PACK is a folder with a pack.toml, or the name of a pack in the folder --packs.
    """
    speak(lang)
