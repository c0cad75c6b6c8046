"""What does `instruks` in a terminal start?

Django is slow to load, so what needs it is imported when it is asked for.
"""
# ruff: noqa: PLC0415

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
    from instruks.site.serve import serve

    serve(port, host)


@main.command()
@click.argument("name")
@click.option("--number", required=True, metavar="CVR", help="Its CVR number, 8 digits.")
def add_processor(name: str, number: str) -> None:
    """Let a company use this installation. It gets walls of its own; their id is printed.

    It works on the same database as `instruks run`, whether that runs at the moment or not.

    \b
    Example:
      instruks add-processor "Nordlys Drift A/S" --number 98765433
    """
    from instruks.site import logins

    logins.add_processor(name, number)


@main.command()
@click.argument("email")
@click.option(
    "--processor",
    required=True,
    metavar="NAME|CVR",
    help="Where the person works: a name or number that was given to add-processor.",
)
@click.option(
    "--language",
    type=click.Choice(["da", "en"]),
    default="da",
    show_default=True,
    help="Language of the console for this person.",
)
@click.option(
    "--password-stdin",
    "from_stdin",
    is_flag=True,
    help="Read the password from standard input, one line.",
)
def add_user(email: str, processor: str, language: str, from_stdin: bool) -> None:
    """Give someone at a processor a login. The password is asked for twice, and not shown.

    A script gives it on standard input, or in the variable INSTRUKS_PASSWORD.
    It works on the same database as `instruks run`, whether that runs at the moment or not.

    \b
    Examples:
      instruks add-user astrid@nordlys.example --processor 98765433
      instruks add-user john@nordlys.example --processor "Nordlys Drift A/S" --language en
      instruks add-user asta@nordlys.example --processor 98765433 --password-stdin < password.txt
    """
    from instruks.site import logins

    logins.add_user(email, processor, language, from_stdin=from_stdin)


@main.command()
@click.argument("email")
def close_login(email: str) -> None:
    """Let someone log in no more. Wherever the person is logged in, that ends too.

    \b
    Example:
      instruks close-login astrid@nordlys.example
    """
    from instruks.site import logins

    logins.close_login(email)


__all__ = ["main"]
