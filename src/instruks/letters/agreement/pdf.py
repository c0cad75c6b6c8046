"""How does an agreement become a PDF that everybody can read, also with a screen reader?"""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

import typst

from instruks.letters.agreement.blocks import Block, Line, Paragraph, Point, Table, is_band
from instruks.letters.agreement.sheet import Entry, Sheet, sheet_of
from instruks.letters.agreement.sign import NoLetter
from instruks.letters.agreement.widths import widths
from instruks.texts.pack import Pack

STANDARDS: "list[typst.PDFStandard]" = ["a-2a", "ua-1"]  # kept for decades; read by everybody
SAME_MOMENT = (
    315_532_800  # 1980-01-01 UTC; a PDF must bear a moment, and the same words give the same bytes
)
MOST_IN_CONTENTS = 60  # headings; where there are more, only the upper levels are listed
UNBROKEN = re.compile(
    r"((?:https?://|www\.)[^\s<>]{1,70}|[^\s@<>]{1,50}@[^\s@<>]{1,50}|\w{1,20}(?:[-‐]\w{1,20}){1,2})"
)
NO_LETTER = re.compile(r"(?:the text|codepoint) `\"(?P<letter>.+?)\"`")


def pdf_of(pack: Pack) -> bytes:
    """The pack as a PDF: A4, tagged, PDF/A-2a and PDF/UA-1; the same pack gives the same bytes.

    Raises `NoLetter` where a sign is in none of the fonts at hand.
    """
    sheet = json.dumps(_data(sheet_of(pack)), ensure_ascii=False)
    try:
        return _set(sheet, own_fonts_only=True)
    except typst.TypstError as error:
        if not NO_LETTER.search(error.message):
            raise
    try:
        return _set(sheet, own_fonts_only=False)
    except typst.TypstError as error:
        if not (found := NO_LETTER.search(error.message)):
            raise
        raise NoLetter(found["letter"]) from error


def _set(sheet: str, *, own_fonts_only: bool) -> bytes:
    return typst.compile(
        _template(),
        sys_inputs={"sheet": sheet},
        format="pdf",
        ignore_system_fonts=own_fonts_only,
        pdf_standards=STANDARDS,
        timestamp=SAME_MOMENT,
    )


@cache
def _template() -> bytes:
    return files("instruks.letters.agreement").joinpath("agreement.typ").read_bytes()


def _data(sheet: Sheet) -> dict[str, Any]:
    return {
        "title": sheet.title,
        "language": sheet.language,
        "page": sheet.around.page,
        "contents": sheet.has_contents,
        "contents_title": sheet.around.contents,
        "contents_depth": _depth(sheet),
        "front": [_block(block) for block in sheet.front],
        "entries": [_entry(entry) for entry in sheet.entries],
    }


def _depth(sheet: Sheet) -> int:
    """How many levels of headings the table of contents shows."""
    levels = [entry.level for entry in sheet.entries if entry.level]
    fitting = [deepest for deepest in (1, 2, 3) if sum(level <= deepest for level in levels) <= MOST_IN_CONTENTS]  # fmt: skip
    return max(fitting, default=1)


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "mark": entry.mark,
        "title": entry.title,
        "level": entry.level,
        "indent": entry.indent,
        "lettered": entry.lettered,
        "blocks": [_block(block) for block in entry.blocks],
        "notes": entry.notes,
        "struck": entry.struck,
        "conditional": entry.conditional,
        "new_page": entry.new_page,
    }


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph():
            return {"kind": "paragraph", "lines": [_line(line) for line in block.lines]}
        case Point():
            label = block.label
            return {"kind": "point", "label": label, "depth": block.depth, "lines": [_line(line) for line in block.lines]}  # fmt: skip
        case Table():
            width = widths(block)
            return {
                "kind": "table",
                "head": [_line(cell, whole=not width.divided) for cell in block.head],
                "rows": [
                    [_line(cell, whole=not width.divided) for cell in row] for row in block.rows
                ],
                "bands": [is_band(row) for row in block.rows],
                "widths": width.shares,
                "size": width.size,
                "hyphenate": width.divided,
            }


def _line(line: Line, *, whole: bool = True) -> list[dict[str, Any]]:
    """The runs of a line; addresses and words with a hyphen are not broken, for a break hides signs."""
    return [
        {"words": piece, "bold": run.bold, "whole": bool(whole and UNBROKEN.fullmatch(piece))}
        for run in line
        for piece in UNBROKEN.split(run.words)
        if piece
    ]
