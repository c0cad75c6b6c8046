"""The command line, run in this process."""

import json
from typing import Any

from click.testing import CliRunner, Result

from instruks.site.command import main


def run(*words: str) -> Result:
    """What the terminal would show."""
    return CliRunner().invoke(main, ["--lang", "en", *words], catch_exceptions=False)


def answer(*words: str) -> Any:
    """What a program would read."""
    found = run(*words, "--json")

    assert found.exit_code == 0, found.output
    return json.loads(found.stdout)
