"""How does what was read come back from the process that read it?"""

import re
from typing import Any

from instruks.connectors.paper.reading import Reading, Unrecognised
from instruks.connectors.paper.shapes import (
    COUNT,
    NUMBER,
    TEXT,
    VALUE,
    Misshapen,
    Shape,
    by_name,
    many,
    one,
    row,
    word_of,
)
from instruks.reading.finding import Doubt, Found, Sureness
from instruks.reading.formats.paper import Form, Page, Paper, Placed
from instruks.texts.sentence import Sentence

PLAIN_NAME = re.compile(r"[^\W.][\w.-]*")  # a file beside pack.toml, and no way out of its folder
BOX = 4  # left, top, right, bottom


def _sentence(sentence: Sentence) -> Any:
    told = {
        name: value if isinstance(value, str) else _sentence(value)
        for name, value in sentence.values
    }
    return [sentence.template, told]


def _said(given: Any) -> Sentence:
    match given:
        case [str(template), dict(told)]:
            values = [(name, value if isinstance(value, str) else _said(value)) for name, value in told.items()]  # fmt: skip
            return Sentence(template, tuple(values))
    raise Misshapen(f"`{given!r:.60}` is no sentence")


def _file_name(given: Any) -> str:
    if not PLAIN_NAME.fullmatch(TEXT.read(given)):
        raise Misshapen(f"`{given:.60}` is no name of a page")
    return str(given)


def _files(given: Any) -> dict[str, str]:
    return {_file_name(name): TEXT.read(text) for name, text in one(dict).read(given).items()}


def _box(given: Any) -> tuple[float, float, float, float]:
    sides = many(NUMBER).read(given)
    if len(sides) != BOX:
        raise Misshapen(f"a box with {len(sides)} sides")
    return sides[0], sides[1], sides[2], sides[3]


SENTENCE: Shape[Sentence] = Shape(_sentence, _said)
PAGE = row(Page, ("width", NUMBER), ("height", NUMBER))
PLACED = row(
    Placed,
    ("line", COUNT), ("start", COUNT), ("end", COUNT), ("page", COUNT),
    ("box", Shape(many(NUMBER).write, _box)),
)  # fmt: skip
PAPER = row(
    Paper,
    ("form", word_of(Form)), ("text", TEXT), ("pages", many(PAGE)), ("words", many(PLACED)),
    ("remarks", many(SENTENCE)),
)  # fmt: skip
DOUBT = row(Doubt, ("clause", TEXT), ("sentence", SENTENCE), ("quote", TEXT))
FOUND = row(
    Found,
    ("term", TEXT), ("value", VALUE), ("clause", TEXT), ("words", TEXT),
    ("sureness", word_of(Sureness)),
)  # fmt: skip
PLACES = by_name(many(COUNT))
READING = row(
    Reading,
    ("paper", PAPER), ("files", Shape(dict, _files)), ("language", TEXT),
    ("doubts", many(DOUBT)), ("found", many(FOUND)), ("places", PLACES),
    ("aside", COUNT), ("facts", one(dict)),
)  # fmt: skip
UNRECOGNISED = row(Unrecognised, ("pages", many(COUNT)), ("of", COUNT))
