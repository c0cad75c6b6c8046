"""Which lines at the foot of a page belong to a mark further up?"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from instruks.reading.labels import Style, label_of
from instruks.reading.lines import Line

RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
NOTE = re.compile(r"^(?P<mark>\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s+(?=[A-ZÆØÅÄÖ”\"“])")
MARK = re.compile(
    r"(?<=[a-zæøåäöé”\"“’»)])(?P<mark>\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?![\w.,]*\d)(?=[\s.,;:)]|$)"
)


@dataclass(frozen=True)
class Footnote:
    """A note: its mark, its lines, and the line that bears the mark."""

    mark: str
    lines: tuple[Line, ...]
    marked_on: int


def without_footnotes(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Footnote, ...]]:
    """The running text, and the notes taken out of it."""
    marked = dict[str, int]()
    for line in lines:
        for said in MARK.finditer(line.text):
            marked.setdefault(said["mark"].translate(RAISED), line.number)
    notes, kept, at = list[Footnote](), list[Line](), 0
    while at < len(lines):
        mark = _mark(lines[at], marked)
        if not mark:
            after_note = bool(notes) and bool(kept) and notes[-1].lines[-1].number > kept[-1].number
            kept.append(replace(lines[at], new_page=True) if after_note else lines[at])
            at += 1
            continue
        end = at + 1
        while end < len(lines) and _goes_on(lines[end]):
            end += 1
        notes.append(Footnote(mark, tuple(lines[at:end]), marked[mark]))
        at = end
    return tuple(kept), tuple(notes)


def _mark(line: Line, marked: Mapping[str, int]) -> str:
    """The mark of the note that begins here, if one further up bears it."""
    said = NOTE.match(line.text)
    mark = said["mark"].translate(RAISED) if said else ""
    return mark if mark in marked and marked[mark] < line.number else ""


def _goes_on(line: Line) -> bool:
    """Whether a note goes on with this line."""
    begins = NOTE.match(line.text) or label_of(
        line.text, Style.APPENDIX, Style.DOTTED, Style.NUMBER
    )
    return not (line.new_page or line.blank_before or begins)
