"""How is a term's value written in a form, and how is it read from there?

A person writes `30 days`, `ja`, `2026-12-01` or a table as the pack has it; the pack gets TOML.
"""

import tomllib
from typing import Any

import tomli_w

YES = {"ja": True, "yes": True, "true": True, "nej": False, "no": False, "false": False}


def as_toml(value: Any) -> str:
    """The value as a pack writes it; a text that needs no quotes goes without them."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        lines = ",\n".join(f"  {_one(each)}" for each in value)
        return f"[\n{lines},\n]" if value else "[]"
    return _one(value)


def from_form(written: str) -> Any:
    """The value a pack would hold: TOML where it is TOML, a yes or no, and else the text itself."""
    text = written.strip().replace("\r\n", "\n")
    if text.casefold() in YES:
        return YES[text.casefold()]
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _one(value: Any) -> str:
    if isinstance(value, dict):
        inside = ", ".join(f"{key} = {_one(inner)}" for key, inner in value.items())
        return f"{{ {inside} }}"
    if isinstance(value, list):
        return f"[{', '.join(_one(each) for each in value)}]"
    return tomli_w.dumps({"value": value}).removeprefix("value = ").strip()
