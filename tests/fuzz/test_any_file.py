"""Whatever bytes come to the door, a reading goes out, or a sentence that says why not."""

import subprocess
import sys
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
from tests.connectors.paper.samples import FORMS, half_scanned

HOUSE = Path(__file__).parents[2]
BEGINNINGS = (b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"\xff\xfe", b"{\\rtf", b"\xd0\xcf\x11\xe0")  # fmt: skip


@cache
def good(form):
    return half_scanned() if form == "half scanned" else FORMS[form]()


@st.composite
def damaged(draw):
    """A good file of some form, of which bytes were changed, lost, doubled or moved."""
    content = bytearray(good(draw(st.sampled_from([*FORMS, "half scanned"]))))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(content)))
        until = at + draw(st.integers(0, 40))
        content[at:until] = draw(
            st.one_of(st.binary(max_size=40), st.just(bytes(content[at:until]) * 3))
        )
    return bytes(content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content)


strange = st.builds(bytes.__add__, st.sampled_from(BEGINNINGS), st.binary(max_size=2000))
anything = st.one_of(damaged(), strange, st.text(max_size=3000).map(str.encode))


@given(anything)
@settings(max_examples=150, suppress_health_check=list(HealthCheck))
def test_out_here_nothing_is_raised_but_that_it_cannot_be_read(content):
    try:
        facts_of(read_text(paper_of("aftale", content).text, name="aftale"))
    except Unreadable as refused:
        assert isinstance(refused.args[0], Sentence)


@given(anything)
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
def test_in_a_process_of_its_own_no_more_comes_out(content, caplog):
    caplog.clear()
    try:
        told = read_file("aftale", content)
    except Unreadable as refused:
        told = refused.args[0]

    assert isinstance(told, Reading | Sentence)
    assert caplog.messages == []  # nothing broke that was not meant to say so


@given(damaged(), st.integers(-1, 3), st.integers(0, 900))
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_a_picture_of_a_page_is_a_picture_or_a_sentence(content, page, width):
    try:
        picture = page_picture(content, page, width)
    except Unreadable as refused:
        assert isinstance(refused.args[0], Sentence)
    else:
        assert picture.startswith(b"\x89PNG")


@pytest.mark.skipif(sys.platform != "linux", reason="Atheris is built for Linux")
def test_a_search_for_bytes_that_do_something_else_finds_none_in_some_seconds(tmp_path):
    search = [sys.executable, "-m", "tests.fuzz.any_file", "-max_total_time=8", f"-artifact_prefix={tmp_path}/"]  # fmt: skip
    found = subprocess.run(search, cwd=HOUSE, capture_output=True, text=True, check=False)

    assert (found.returncode, list(tmp_path.iterdir())) == (0, []), found.stderr[-3000:]
    assert "DONE" in found.stderr
