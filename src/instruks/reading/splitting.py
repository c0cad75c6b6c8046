"""Which things does a list in one sentence name?"""

import re

RELATIVE = re.compile(r",\s+((?:der|som|hvis|who|whose|which|that|herunder|including)\s)")
LAST = re.compile(r",? (?:og|samt|eller|and|or|och|og/eller|and/or) (?=[^,]*$)")


def parts_of_list(words: str) -> list[str]:
    """«a, b (c, d) og e» as «a», «b (c, d)», «e»; commas in brackets divide nothing."""
    words = RELATIVE.sub("\x00 \\1", words)
    parts, depth, start = list[str](), 0, 0
    for at, sign in enumerate(words):
        depth += (sign in "([") - (sign in ")]")
        if sign in ",;" and depth <= 0:
            parts.append(words[start:at])
            start = at + 1
    parts.append(words[start:])
    if len(parts) > 1 or LAST.search(words):
        tail = (
            LAST.split(parts[-1])
            if "(" not in parts[-1]
            else [re.sub(r"^\s*(?:og|samt|eller|and|or) ", "", parts[-1])]
        )
        parts[-1:] = tail
    return [part.replace("\x00", ",").strip(" .;") for part in parts if part.strip(" .;")]
