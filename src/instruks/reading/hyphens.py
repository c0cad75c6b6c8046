"""Is the hyphen at the end of a line the word's own, or the typesetter's?"""

import re

LAST_PART = re.compile(r"([\w/]+)-$")
FIRST_PART = re.compile(r"^[\w]+")
WORD = re.compile(r"\w+(?:-\w+)+|\w+")
SHARED_ENDING = re.compile(r"^(og|eller|samt|and|or|och)\b|^[,/]")


def words_of(text: str) -> frozenset[str]:
    """Every word of a text in lower case, those with a hyphen inside as one."""
    return frozenset(word.casefold() for word in WORD.findall(text))


def joined(before: str, after: str, known: frozenset[str]) -> str:
    """Two lines as one. `known` are the words of the document, which tell what is one word.

    «behand-» + «ling» is one word, «EU-» + «retten» keeps its hyphen, «video-» + «og lyd» keeps
    hyphen and space.
    """
    part = LAST_PART.search(before)
    if not part:
        return f"{before} {after}"
    if SHARED_ENDING.match(after):
        return f"{before} {after}"
    first, second = part[1], (FIRST_PART.match(after) or [""])[0]
    return before + after if _own(first, second, known) else before[:-1] + after


def _own(first: str, second: str, known: frozenset[str]) -> bool:
    """Whether the hyphen belongs to the word."""
    if not second or second[0].isdigit() or first[-1].isdigit():
        return True
    if second[0].isupper():
        return not (first.isupper() and second.isupper() and len(second) > 1)
    if first.isupper() and len(first) > 1:
        return True
    with_hyphen = f"{first}-{second}".casefold() in known
    return with_hyphen and (first + second).casefold() not in known
