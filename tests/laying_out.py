"""A pack in a few lines, for tests: clauses of one text as a mapping of number to TOML."""

from collections.abc import Mapping
from datetime import date

from instruks.agreement.standing import Standing, stand
from instruks.texts.files import parse
from instruks.texts.pack import Kind, Layer, Pack

ON = date(2026, 11, 21)


def layer(kind: Kind, cite_as: str, clauses: Mapping[str, str], **days: date) -> Layer:
    """A layer whose clauses have no words but what their number needs."""
    page = "\n\n".join(
        f"## {number}\n\n> Ordene i {number}.\n\n```sets\n{toml}\n```"
        for number, toml in clauses.items()
    )
    contents = f'name = "p"\ntitle = "P"\n[[layers]]\nkind = "{kind}"\ncite_as = "{cite_as}"\nfiles = ["a.md"]\n'
    read = parse({"pack.toml": contents, "a.md": page}).layers[0]
    return Layer(read.kind, read.cite_as, read.parts, **days)


def pack(*layers: Layer, name: str = "p", hangs_on: tuple[str, ...] = ()) -> Pack:
    """A pack of these layers."""
    return Pack(name, name.title(), layers, hangs_on)


def standing(*layers: Layer, on: date = ON, floor: tuple[Pack, ...] = ()) -> Standing:
    """These layers as one agreement on a day."""
    return stand(pack(*layers), on, shelf={}, floor=floor)
