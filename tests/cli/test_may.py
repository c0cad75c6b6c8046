"""`instruks may`: an answer with the clauses that decide it, from a terminal."""

import pytest

from tests.cli.running import answer, run

IT = "example-it-services"
BACKUP = (
    "may", "processing", IT, "--on", "2026-11-21", "--service", "hosting", "--purpose", "backup",
    "--operation", "backup", "--data", "name", "--people", "employees", "--country", "DK",
)  # fmt: skip


def test_a_yes_names_every_clause_it_stands_on():
    ruling = answer(*BACKUP)

    assert ruling["verdict"] == "may"
    assert {"IT-ydelser A.1", "IT-ydelser A.2.3", "IT-ydelser C.5"} <= {
        each["clause"] for each in ruling["because"]
    }
    assert all(each["words"] for each in ruling["because"])


def test_an_unticked_service_is_a_no_by_the_clause_of_the_boxes():
    ruling = answer(*(word if word != "hosting" else "consultancy" for word in BACKUP))

    assert ruling["verdict"] == "must not"
    assert "IT-ydelser A.1" in {each["clause"] for each in ruling["because"]}
    assert ruling["would_change_it"]


@pytest.mark.parametrize(
    ("country", "verdict", "status"), [("DK", "may", 0), ("US", "must not", 3)]
)
def test_a_script_can_read_the_answer_from_the_exit_status(country, verdict, status):
    found = run(*BACKUP[:-1], country, "--exit-status")

    assert (found.output.split("\n")[0], found.exit_code) == (verdict.upper(), status)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((*BACKUP[:-1], "Atlantis"), "--country: write a country by its name"),
        ((*BACKUP, "--behind", "a whim"), "--behind: possible: order, task, case"),
        (("may", "fly", IT), "No such command 'fly'"),
        (("may", "place", IT), "--country: write a country"),
    ],
)
def test_bad_input_is_a_sentence_and_exit_status_2(words, said):
    found = run(*words)

    assert (found.exit_code, said in found.output + found.stderr) == (2, True)
