"""Which pack does the terminal mean?"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import click

from instruks.agreement.standing import Standing, stand
from instruks.faces.cli.clock import today
from instruks.faces.cli.words import words
from instruks.texts.files import CONTENTS
from instruks.texts.pack import NotAPack, Pack
from instruks.texts.sentence import say
from instruks.texts.shelf import Shelf, load, shipped

F = TypeVar("F", bound=Callable[..., Any])

FLOOR = ("gdpr", "ours")
"""The packs that speak where an agreement is silent."""


class Day(click.ParamType[date]):
    """A day as 2026-12-01."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a sentence on how to write one."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(
                words(say("`{value}` is no day; write it as 2026-12-01", value=value)), param, ctx
            )


def options_of_a_pack(command: F) -> F:
    """The argument and options every command about one pack has."""
    for option in (
        click.argument("pack", metavar="PACK"),
        click.option("--packs", type=click.Path(exists=True, file_okay=False, path_type=Path), envvar="INSTRUKS_PACKS", help="Folder of packs; otherwise the packs that come with Instruks."),
        click.option("--on", type=Day(), help="The day the agreement is looked at; otherwise today."),
        click.option("--json", "as_json", is_flag=True, help="Answer as JSON."),
    ):  # fmt: skip
        command = option(command)
    return command


@cache
def shelf_of(packs: Path | None) -> Mapping[str, Pack]:
    """Every pack of the folder, and those that come with the house. Raises `NotAPack`."""
    return Shelf(shipped(), *([packs] if packs else []))


def find(name: str, packs: Path | None) -> tuple[Pack, Mapping[str, Pack]]:
    """The pack of this name or folder, and the shelf it may hang on. Raises `NotAPack`."""
    shelf = shelf_of(packs)
    folder = Path(name)
    if (folder / CONTENTS).is_file():
        beside = Shelf(shipped(), folder.resolve().parent)
        return load(folder), beside
    if name not in shelf:
        known = ", ".join(sorted(shelf))
        raise NotAPack(
            say("no pack `{name}`; there are: {known}", name=name, known=known), file=name
        )
    return shelf[name], shelf


def standing_of(name: str, packs: Path | None, on: date | None) -> Standing:
    """The agreement of this name as it stands on a day (today unless told)."""
    pack, shelf = find(name, packs)
    return stand(pack, on or today(), shelf=shelf, floor=floor_of(shelf, pack))


def floor_of(shelf: Mapping[str, Pack], pack: Pack) -> tuple[Pack, ...]:
    """The law and the defaults of the house, but never a pack below itself."""
    return tuple(shelf[name] for name in FLOOR if name in shelf and name != pack.name)


def as_json_text(value: Any) -> str:
    """What programs read."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=str)
