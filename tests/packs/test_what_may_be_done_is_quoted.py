"""A test of what may be done quotes the words it stands on, as the packs have them."""

import ast
import re
from pathlib import Path

import pytest

from instruks.texts.fingerprint import as_compared
from tests.packs.agreed import pack

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*/test_may_*.py"))
QUOTED = re.compile(r"«([^»]*)»")
BESIDE = {
    "example-contact-centre": ("example-general-terms",),
    "example-it-services": ("example-service-agreement",),
}


def words_of(name):
    """Every word of the agreement and of what it hangs on."""
    return " ".join(
        as_compared(clause.words)
        for one in (name, *BESIDE[name])
        for _, clause in pack(one).clauses
    )


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_quotation_stands_in_the_agreement(file):
    said = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    fragments = [
        as_compared(fragment).strip()
        for quote in QUOTED.findall(said)
        for fragment in quote.split("…")
        if fragment.strip()
    ]
    words = words_of(file.parent.name)

    assert fragments
    assert [one for one in fragments if one not in words] == []
