"""How do an agreement's own words stand in a terminal?"""

import textwrap

WIDTH = 96
MARGIN = "    │ "


def quoted(words: str) -> str:
    """The words behind a bar, wrapped; tables and lists keep their lines."""
    lines = list[str]()
    for line in words.splitlines():
        kept = line.lstrip().startswith(("|", "-", "*"))
        lines += [line] if kept else textwrap.wrap(line, WIDTH) or [""]
    return "\n".join(f"{MARGIN}{line}".rstrip() for line in lines)
