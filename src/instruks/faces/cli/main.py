"""Which commands does a terminal have?"""

import click


@click.group()
def group() -> None:
    """Run data-processing agreements from the terminal."""
