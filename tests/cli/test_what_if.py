"""`instruks what-if`: one plan against every agreement."""

import csv
import io

import pytest

from tests.cli.running import answer, run

PLAN = ("what-if", "Nordhavn Hosting ApS", "--country", "Danmark", "--activity", "host")
TOLD = ("--told", "2026-12-01")


@pytest.mark.parametrize(
    ("from_on", "outcome"),
    [("2026-12-31", "needs notice"), ("2027-01-01", "needs notice")],
    ids=["a day too early", "the earliest lawful day"],
)
def test_general_authorisation_needs_thirty_days_in_hand(from_on, outcome):
    rows = {row["agreement"]: row for row in answer(*PLAN, *TOLD, "--from", from_on)}
    under = rows["example-it-services"]

    assert (under["outcome"], under["notice"], under["earliest_on"]) == (
        outcome,
        "30 days",
        "2027-01-01",
    )


def test_where_each_change_needs_a_yes_silence_is_none():
    rows = {row["agreement"]: row for row in answer(*PLAN, *TOLD, "--from", "2027-01-01")}
    under = rows["example-contact-centre"]

    assert under["outcome"] == "needs approval"
    assert {"Kontaktcenter B.1", "Kontaktcenter C.5"} <= set(under["clauses"])


def test_the_table_opens_in_a_spreadsheet():
    found = run(*PLAN, *TOLD, "--from", "2027-01-01", "--csv")
    rows = list(csv.DictReader(io.StringIO(found.output)))

    assert {row["agreement"] for row in rows} == {"example-it-services", "example-contact-centre"}


def test_only_agreements_are_asked_not_the_law_they_hang_on():
    rows = answer(*PLAN, *TOLD, "--from", "2027-01-01")

    assert {"gdpr", "ours", "example-general-terms"}.isdisjoint(row["agreement"] for row in rows)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((*PLAN[:2], "--country", "Atlantis", *PLAN[4:], "--from", "2027-01-01"), "`Atlantis` is no country we know"),
        ((*PLAN, "--from", "soon"), "`soon` is no day"),
        (PLAN, "Missing option '--from'"),
    ],
)  # fmt: skip
def test_bad_input_is_a_sentence_and_exit_status_2(words, said):
    found = run(*words)

    assert (found.exit_code, said in found.output + found.stderr) == (2, True)
