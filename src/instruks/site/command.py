"""What does `instruks` in a terminal start?"""

import click

from instruks.faces.cli.main import group as main


@main.command()
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=8000,
    show_default=True,
    help="Port on this machine.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
def run(port: int, host: str) -> None:
    """Start the console and its database, until Ctrl-C.

    \b
    Example:
      instruks run --port 8123
    """
    from instruks.site.serve import serve  # noqa: PLC0415  Django is slow to load; the rest is not

    serve(port, host)


__all__ = ["main"]
