"""Which commands are there, and what do they take?"""

import click

from instruks.site.command import main

INTRODUCTION = """\
The same questions as in the console, on a folder of packs, without any database.
Only `run`, and the commands that say who may log in, use the database."""


def command_line() -> str:
    """The help of every command, as the terminal shows it."""
    parts = [
        "# The command line",
        INTRODUCTION,
    ]
    parts += [f"## {name}\n\n```\n{text}\n```" for name, text in _helps(main, "instruks")]
    return "\n\n".join(parts) + "\n"


def _helps(command: click.Command, name: str) -> list[tuple[str, str]]:
    context = click.Context(
        command, info_name=name, max_content_width=96, terminal_width=96, **main.context_settings
    )
    found = [(name, command.get_help(context).strip())]
    if isinstance(command, click.Group):
        for each in command.list_commands(context):
            inner = command.get_command(context, each)
            if inner:
                found += _helps(inner, f"{name} {each}")
    return found
