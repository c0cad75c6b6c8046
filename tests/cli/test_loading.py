"""A command loads its own part of the house, and the list of commands loads none of it."""

import subprocess
import sys

import click
import pytest

from instruks.faces.cli.main import COMMANDS
from instruks.site.command import main
from tests.cli.running import run

ANSWERING = [each.module for each in COMMANDS.values()]
LOADED = """
import sys
from click.testing import CliRunner
from instruks.site.command import main
CliRunner().invoke(main, sys.argv[1:], catch_exceptions=False)
print(*(name for name in sys.modules))
"""


def loaded(*words):
    answer = subprocess.run(
        [sys.executable, "-c", LOADED, *words], capture_output=True, text=True, check=True
    )
    return set(answer.stdout.split())


@pytest.mark.parametrize(
    ("words", "module"),
    [
        (["--help"], None),
        (["show", "example-it-services", "--term", "breach"], "instruks.faces.cli.show"),
        (["when", "example-it-services"], "instruks.faces.cli.when"),
    ],
)
def test_no_other_command_is_loaded_nor_django(words, module):
    found = loaded(*words)

    assert [name for name in ANSWERING if name in found] == ([module] if module else [])
    assert "django" not in found


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_says_what_the_command_says_of_itself(name):
    command = main.get_command(click.Context(main), name)

    assert command.help.replace("\n", " ").startswith(COMMANDS[name].said)


def test_every_command_is_listed():
    assert set(COMMANDS) | {"run", "add-processor", "add-user", "close-login"} == set(
        main.list_commands(click.Context(main))
    )
    assert all(f"\n  {name} " in run("--help").output for name in main.list_commands(None))


def test_an_unknown_command_is_a_sentence():
    found = run("weather")

    assert (found.exit_code, "No such command 'weather'" in found.stderr) == (2, True)
