"""How is a term's value written for people to read?"""

import dataclasses
from decimal import Decimal
from typing import Any


def as_written(value: Any) -> str:
    """The value in one line: «30 days», «yes», «Fjordsky: hosting, IE»; empty fields left out.

    A record begins with its name, if it has one; lists are set off by commas.
    """
    match value:
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return f"{value.normalize():f}"
        case tuple() | list():
            return ", ".join(as_written(each) for each in value)
    if dataclasses.is_dataclass(value) and not hasattr(value, "parse"):
        said = {
            field.name: getattr(value, field.name)
            for field in dataclasses.fields(value)
            if getattr(value, field.name) not in ("", (), None, False, field.default)
        }
        name = said.pop("name", None)
        rest = "; ".join(
            field.replace("_", " ")
            if inner is True
            else f"{field.replace('_', ' ')} {as_written(inner)}"
            for field, inner in said.items()
        )
        return ": ".join(part for part in (name, rest) if part)
    return str(value)
