"""`instruks write`: an agreement as a paper, from a terminal."""

import pytest

from instruks.reading.formats.opened import paper_of
from tests.cli.running import run

PACK = "example-contact-centre"


@pytest.mark.parametrize("name", ["aftale.pdf", "aftale.docx", "AFTALE.PDF"])
def test_the_ending_says_the_form(tmp_path, name):
    out = tmp_path / name

    found = run("write", PACK, "--out", str(out))

    assert (found.exit_code, found.output) == (0, f"The agreement is in {out}\n")
    assert "Bilag A Om behandlingen" in paper_of(name, out.read_bytes()).text


def test_a_folder_of_a_pack_will_do(tmp_path):
    out = tmp_path / "aftale.docx"

    assert run("write", f"packs/{PACK}", "--out", str(out)).exit_code == 0
    assert out.exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("aftale.odt", "nothing is written as `.odt`; there are: .pdf, .docx"),
        ("aftale", "nothing is written as ``; there are: .pdf, .docx"),
        ("nowhere/aftale.pdf", "there is no folder `"),
    ],
)
def test_what_cannot_be_written_is_a_sentence(tmp_path, name, said):
    found = run("write", PACK, "--out", str(tmp_path / name))

    assert found.exit_code == 2
    assert said in " ".join(found.output.split())
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_kept_without_force(tmp_path):
    out = tmp_path / "aftale.docx"
    out.write_text("mine")

    found = run("write", PACK, "--out", str(out))

    assert found.exit_code == 2
    assert "is there already; name another file, or add --force" in " ".join(found.output.split())
    assert out.read_text() == "mine"
    assert run("write", PACK, "--out", str(out), "--force").exit_code == 0
    assert out.read_bytes().startswith(b"PK")


def test_an_unknown_pack_is_a_sentence(tmp_path):
    found = run("write", "nothing-here", "--out", str(tmp_path / "aftale.pdf"))

    assert found.exit_code == 2
    assert "no pack `nothing-here`" in found.output
