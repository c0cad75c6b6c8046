"""How do many commands stay quick, when each needs only its own part of the house?"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

import click


@dataclass(frozen=True)
class Elsewhere:
    """A command that is loaded when it is asked for: the module, which names it as itself.

    `said` is the first sentence of its help, so that a list of commands needs none of them.
    """

    module: str
    said: str

    def load(self) -> click.Command:
        """The command itself."""
        module = import_module(self.module)
        command: click.Command = getattr(module, self.module.rpartition(".")[2])
        return command


class Lazy(click.Group):
    """A group that loads no command but the one that is run."""

    elsewhere: Mapping[str, Elsewhere] = {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, loaded or not."""
        return sorted({*super().list_commands(ctx), *self.elsewhere})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, loaded now if it was not."""
        if cmd_name in self.elsewhere and cmd_name not in self.commands:
            self.add_command(self.elsewhere[cmd_name].load(), cmd_name)
        return super().get_command(ctx, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands as click writes it, without loading any."""
        names = self.list_commands(ctx)
        room = formatter.width - 6 - max(map(len, names))
        with formatter.section("Commands"):
            formatter.write_dl([(name, self._short(name, room)) for name in names])

    def _short(self, name: str, room: int) -> str:
        there = self.elsewhere.get(name)
        shown = click.Command(name, help=there.said) if there else self.commands[name]
        return shown.get_short_help_str(room)
