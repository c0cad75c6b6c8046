"""Whatever bytes come to the door, a reading goes out, or a sentence that says why not."""

import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from instruks.connectors.paper.read_file import page_picture, read_file
from instruks.connectors.paper.reading import Reading
from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of
from instruks.reading.formats.opened import paper_of
from instruks.reading.source import Unreadable
from instruks.texts.sentence import Sentence
from tests.connectors.paper.samples import FORMS

HOUSE = Path(__file__).parents[2]
BEGINNINGS = (b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"\xff\xfe", b"{\\rtf", b"\xd0\xcf\x11\xe0")  # fmt: skip


@cache
def good(form):
    return FORMS[form]()


@dataclass(frozen=True)
class Damaged:
    """A good file of some form, of which bytes were changed, lost, doubled or moved."""

    form: str
    changes: tuple[tuple[float, int, bytes], ...]  # where, as a share; how many; what instead
    cut: float

    @property
    def content(self):
        content = bytearray(good(self.form))
        for share, length, instead in self.changes:
            at = int(share * len(content))
            content[at : at + length] = instead or content[at : at + length] * 3
        return bytes(content[: int(self.cut * len(content))])


@dataclass(frozen=True)
class Strange:
    """Bytes that begin as a file of some form does, and go on as they like."""

    beginning: bytes
    rest: bytes

    @property
    def content(self):
        return self.beginning + self.rest


share = st.floats(0, 1)
damaged = st.builds(
    Damaged,
    st.sampled_from(list(FORMS)),
    st.lists(st.tuples(share, st.integers(0, 40), st.binary(max_size=40)), max_size=6).map(tuple),
    st.one_of(st.just(1.0), share),
)
strange = st.builds(Strange, st.sampled_from(BEGINNINGS), st.binary(max_size=2000))
anything = st.one_of(damaged, strange)


def outcome(act, *given):
    """What came of it: a value, or the sentence that says why there is none."""
    try:
        return act(*given)
    except Unreadable as refused:
        return refused.args[0]


def facts_in(content):
    return facts_of(read_text(paper_of("aftale", content).text, name="aftale"))


@given(anything)
@settings(max_examples=150, suppress_health_check=list(HealthCheck))
def test_out_here_nothing_is_raised_but_that_it_cannot_be_read(file):
    assert isinstance(outcome(facts_in, file.content), dict | Sentence)


@given(file=anything)
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
def test_in_a_process_of_its_own_no_more_comes_out(file, caplog):
    caplog.clear()

    assert isinstance(outcome(read_file, "aftale", file.content), Reading | Sentence)
    assert caplog.messages == []  # nothing broke that was not meant to say so


@given(damaged, st.integers(-1, 3), st.integers(0, 900))
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_a_picture_of_a_page_is_a_picture_or_a_sentence(file, page, width):
    told = outcome(page_picture, file.content, page, width)

    assert isinstance(told, Sentence) or told.startswith(b"\x89PNG")


@pytest.mark.skipif(sys.platform != "linux", reason="Atheris is built for Linux")
def test_a_search_for_bytes_that_do_something_else_finds_none_in_some_seconds(tmp_path):
    search = [sys.executable, "-m", "tests.fuzz.any_file", "-max_total_time=5", f"-artifact_prefix={tmp_path}/"]  # fmt: skip
    found = subprocess.run(search, cwd=HOUSE, capture_output=True, text=True, check=False)

    assert (found.returncode, list(tmp_path.iterdir())) == (0, []), found.stderr[-3000:]
    assert "DONE" in found.stderr
