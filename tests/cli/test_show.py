"""`instruks show`: the agreement as it stands on a day, from a terminal."""

import shutil

import pytest

from instruks.texts.shelf import shipped
from tests.cli.running import answer, run

IT = "example-it-services"


def test_every_value_is_shown_with_its_clause():
    assert "Notice of a breach within: 24 hours  [IT-ydelser 10.2]" in run("show", IT).output


def test_struck_and_unchosen_clauses_are_told_first():
    shown = run("show", IT).output

    assert "IT-ydelser 7.6: struck by IT-ydelser D.8" in shown
    assert "IT-ydelser A.1.1: not chosen (consultancy)" in shown


def test_the_trace_tells_who_won_and_why():
    (term,) = answer("show", IT, "--term", "subprocessor.processor_answers")["terms"]

    assert (term["value"], term["clause"]) == ("fully", "GDPR 28(4)")
    assert [(each["clause"], each["fate"]) for each in term["trace"]] == [
        ("IT-ydelser D.4", "undercuts the law"),
        ("IT-ydelser 7.7", "outranked"),
        ("GDPR 28(4)", "has the last word"),
    ]
    assert [each["verdict"] for each in term["checks"]] == [
        "conflicts with a clause",
        "no effect toward the law",
    ]


@pytest.mark.parametrize(
    ("on", "status"),
    [
        ("2026-09-16", "not yet in force"),
        ("2026-09-17", "in force"),
        ("2031-09-30", "in force"),
        ("2031-10-01", "ended"),
    ],
)
def test_it_stands_on_the_day_that_is_asked(on, status):
    assert answer("show", IT, "--on", on, "--term", "breach")["status"] == status


def test_the_words_of_a_struck_clause_are_still_there():
    assert answer("show", IT, "--clause", "7.6")[0]["struck_by"] == "IT-ydelser D.8"


def test_a_folder_is_a_pack_too(tmp_path):
    folder = shutil.copytree(shipped() / IT, tmp_path / "en mappe" / "aftale")

    assert answer("show", str(folder), "--term", "breach.notice")["terms"][0]["value"] == "24 hours"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "nothing-here"), "no pack `nothing-here`; there are: example-contact-centre"),
        (("show", IT, "--term", "weather"), "no term `weather`; subjects are: party, contact"),
        (("show", IT, "--on", "tomorrow"), "`tomorrow` is no day; write it as 2026-12-01"),
        (("show", IT, "--clause", "99"), "no clause `99` in these texts"),
        (("show",), "Missing argument 'PACK'"),
    ],
)
def test_bad_input_is_a_sentence_and_exit_status_2(words, said):
    found = run(*words)

    assert (found.exit_code, said in found.output + found.stderr) == (2, True)


def test_a_broken_pack_is_named_and_stands_in_nobodys_way(tmp_path):
    shutil.copytree(shipped() / IT, tmp_path / "broken")
    page = tmp_path / "broken" / "bestemmelser.md"
    page.write_text(
        page.read_text().replace('"breach.notice" = "24 hours"', '"breach.notice" = 24')
    )

    found = run("show", str(tmp_path / "broken"), "--term", "breach.notice")

    assert "clause 10.2: `breach.notice`: `24` has no unit" in found.output
    assert run("show", "example-contact-centre", "--packs", str(tmp_path)).exit_code == 0
