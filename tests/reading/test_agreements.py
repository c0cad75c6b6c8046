"""Invented agreements, as varied as real ones: each reads the same in every form, and as people read it.

Their truth (`agreements/NAME.json`) was made by hand before the reader saw them; `traps` in it says
what may be stumbled over. A floor is only ever raised.
"""

import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bench.score import Tally, compare, evidences, figures, file_beside, norm, told
from instruks.reading.draft import read_text
from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Form, Paper
from tests.reading.formats.seed_as_docx import seed_as_docx
from tests.reading.formats.written_out import as_open_document, as_print, as_web_page
from tests.reading.laws import broken, letters

AGREEMENTS = Path(__file__).parent / "agreements"
FORMS: Mapping[Form, Callable[[str], bytes]] = {
    Form.HTML: as_web_page,
    Form.ODT: as_open_document,
    Form.DOCX: seed_as_docx,
    Form.PDF: as_print,
}
FLOORS = {  # precision and recall of the facts, as `make score` counts them
    "docking-clause": (0.93, 0.87),
    "klinikkens-modsigelser": (1.00, 0.86),
    "kommunens-eget-papir": (0.78, 0.61),
    "norsk-avtale": (0.91, 0.97),
    "skolens-bestemmelser": (0.97, 0.86),
    "udkast-med-vejledning": (0.86, 0.79),
    "vagtcentralens-produktvilkaar": (0.92, 0.64),
    "vendor-addendum": (1.00, 0.72),
}
WITHOUT_PAGES = (Form.HTML, Form.ODT, Form.DOCX)
MAY_DIFFER: tuple[tuple[str, tuple[Form, ...], set[str], str], ...] = (
    ("docking-clause", WITHOUT_PAGES, {"sub_processors", "locations", "third_country"}, "the labelled lines of a block are paragraphs of their own, not lines of one"),
    ("docking-clause", (Form.PDF,), {"sub_processors"}, "a description that goes over two printed lines is not taken for the activity"),
    ("skolens-bestemmelser", WITHOUT_PAGES, {"sub_processors"}, "a real table has columns, where one cell a line leaves the country to be guessed"),
    ("norsk-avtale", (Form.PDF,), {"language"}, "the foot of the print is Danish"),
    ("vendor-addendum", (Form.PDF,), {"sub_processors"}, "a paragraph below the bullets that goes over two printed lines is taken for one more of them"),
)  # fmt: skip
"""The agreement, the forms, the fields that may read otherwise in them, and why. Only ever shortened."""
EVERY = [(name, form) for name in FLOORS for form in FORMS]


@cache
def opened(name: str) -> Paper:
    file = file_beside(AGREEMENTS / f"{name}.json")
    return paper_of(file.name, file.read_bytes())


@cache
def written(name: str, form: Form) -> Paper:
    return paper_of(name, FORMS[form](opened(name).text))


@cache
def said(text: str) -> dict[str, Any]:
    return told(text)


def differing(one: Any, other: Any) -> Iterator[str]:
    """The fields of two tellings that differ; blanks, hyphens and what they rest on aside."""
    yield from (
        field for field in {**one, **other} if bare(one.get(field)) != bare(other.get(field))
    )


def may_differ(name: str, form: Form) -> set[str]:
    return {
        field
        for one, forms, fields, _ in MAY_DIFFER
        if one == name and form in forms
        for field in fields
    }


def bare(value: Any) -> Any:
    if isinstance(value, str):
        return letters(unicodedata.normalize("NFKC", value))
    if isinstance(value, dict):
        return {name: bare(one) for name, one in value.items() if name != "evidence"}
    return [bare(one) for one in value] if isinstance(value, list) else value


def test_every_agreement_has_a_floor():
    assert {path.stem for path in AGREEMENTS.glob("*.json")} == set(FLOORS)


@pytest.mark.parametrize("name", FLOORS)
def test_no_less_is_found_than_before(name):
    text, truth = opened(name).text, json.loads((AGREEMENTS / f"{name}.json").read_text("utf-8"))
    tally = Tally(verbose=True)
    compare(tally, name, text, truth, said(text))
    precision, recall, _ = figures(tally.total)

    least = FLOORS[name]

    assert (min(precision, least[0]), min(recall, least[1])) == least


@pytest.mark.parametrize(("name", "form"), EVERY)
def test_every_form_reads_as_the_text(name, form):
    paper = written(name, form)
    fields = set(differing(said(opened(name).text), said(paper.text)))

    assert paper.form is form
    assert fields - may_differ(name, form) == set()


@pytest.mark.parametrize(("name", "form"), [*((name, None) for name in FLOORS), *EVERY])
def test_what_a_fact_rests_on_stands_in_the_text(name, form):
    text = written(name, form).text if form else opened(name).text
    there = norm(text)

    assert [quote for quote in evidences(said(text)) if norm(quote) not in there] == []


@pytest.mark.parametrize(("name", "form"), [*((name, None) for name in FLOORS), *EVERY])
def test_nothing_of_the_text_is_lost_or_made_up(name, form):
    text = written(name, form).text if form else opened(name).text

    assert broken(text, read_text(text, name=name)) == []


@pytest.mark.parametrize("name", FLOORS)
def test_what_the_truth_rests_on_stands_in_the_text(name):
    truth, there = (
        json.loads((AGREEMENTS / f"{name}.json").read_text("utf-8")),
        norm(opened(name).text),
    )

    assert [quote for quote in evidences(truth) if norm(quote) not in there] == []
    assert truth["traps"]


def test_two_agreements_in_one_file_are_told_apart():
    text = (AGREEMENTS / "to-aftaler-i-en-fil.txt").read_text("utf-8")
    lines = text.split("\n")
    again = lines.index("1. Instruks", lines.index("1. Instruks") + 1) + 1
    doubts = [str(doubt.sentence) for doubt in read_text(text, name="to").doubts]

    told_apart = [one for one in doubts if "two agreements" in one]

    assert len(told_apart) == 1
    assert told_apart[0].startswith(f"From line {again} on ")


def test_one_agreement_is_not_taken_for_two():
    for name in FLOORS:
        doubts = read_text(opened(name).text, name=name).doubts

        assert [doubt for doubt in doubts if "two agreements" in str(doubt.sentence)] == []
