"""An agreement in real use reads the same from a Word file as from its text."""

import io
import re
import unicodedata
import zipfile
from typing import Any

import pytest

from instruks.reading.draft import read_text
from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Form
from instruks.texts.clause import Clause
from tests.reading.formats.seed_as_docx import seed_as_docx
from tests.reading.test_seeds import PRODUCT, SERVICES, text
from tests.reading.test_seeds import pytestmark as pytestmark  # noqa: PLC0414  skipped as they are

SIGNS = re.compile(r"[\s\-•#|☐☒*]")


def bare(value: Any) -> Any:
    """The value without white space, hyphens and the signs that only a form has."""
    if isinstance(value, str):
        return SIGNS.sub("", unicodedata.normalize("NFKC", value))
    if isinstance(value, dict):
        return {name: bare(one) for name, one in value.items()}
    return [bare(one) for one in value] if isinstance(value, list | tuple) else value


def as_read(text: str) -> dict[str, Any]:
    def told(clause: Clause) -> Any:
        return bare(
            {
                "title": clause.title,
                "words": clause.words,
                "sets": dict(clause.sets),
                "rests on": dict(clause.rests_on),
                "only if": clause.only_if,
                "strikes": clause.strikes,
            }
        )

    return {clause.number: told(clause) for _, clause in read_text(text, name="seed").pack.clauses}


@pytest.mark.parametrize("seed", [PRODUCT, SERVICES])
def test_the_word_file_gives_the_pack_of_the_text(seed: str):
    paper = paper_of("seed", seed_as_docx(text(seed)))

    assert paper.form is Form.DOCX
    assert as_read(paper.text) == as_read(text(seed))


@pytest.mark.parametrize(("seed", "fewest"), [(PRODUCT, 15), (SERVICES, 80)])
def test_numbers_are_counted_by_word_and_not_typed(seed: str, fewest: int):
    with zipfile.ZipFile(io.BytesIO(seed_as_docx(text(seed)))) as word:
        body = word.read("word/document.xml")

    assert body.count(b"<w:numId") >= fewest
