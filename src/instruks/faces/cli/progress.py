"""How far is long work, for someone who waits at a terminal?"""

import sys
from typing import Self

import click

from instruks.faces.cli.words import word

BACK_TO_THE_START = "\r\x1b[K"  # of the line, which is emptied


class Progress:
    """One line on standard error that tells how far it is; none where nobody looks at it."""

    def __init__(self, files: int) -> None:
        self._files = files
        self._done = 0
        self._seen = sys.stderr.isatty()

    def __enter__(self) -> Self:
        self._say()
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def done(self) -> None:
        """One more file is read."""
        self._done += 1
        self._say()

    def page(self, file: str, page: int, pages: int) -> None:
        """A page of a scan is being recognised, the first being 1."""
        self._say(f"{file}: {word('page')} {page}/{pages}")

    def clear(self) -> None:
        """Take the line away, so that something else can be said."""
        if self._seen:
            click.echo(BACK_TO_THE_START, nl=False, err=True)

    def _say(self, more: str = "") -> None:
        if self._seen:
            said = f"{self._done}/{self._files}  {more}".rstrip()
            click.echo(f"{BACK_TO_THE_START}{said}", nl=False, err=True)
