"""`instruks --lang da`: the same answers, in Danish."""

import json

import pytest
from babel.messages.mofile import write_mo
from click.testing import CliRunner

from docs.catalogue import CATALOGUES
from instruks.faces.cli import words
from instruks.site.command import main

IT = "example-it-services"


@pytest.fixture(autouse=True)
def compiled(tmp_path, monkeypatch):
    """The catalogue as it stands, not as somebody compiled it last."""
    place = tmp_path / "da" / "LC_MESSAGES" / "django.mo"
    place.parent.mkdir(parents=True)
    with place.open("wb") as file:
        write_mo(file, CATALOGUES["house"].present())
    monkeypatch.setattr(words, "LOCALE", tmp_path)
    yield
    words.speak("en")


def say_it(*given: str) -> str:
    found = CliRunner().invoke(main, ["--lang", "da", *given], catch_exceptions=False)

    assert found.exit_code == 0, found.output
    return found.output


def test_show_tells_in_danish_since_when_it_is_in_force():
    assert "17.09.2026: I kraft siden 17.09.2026." in say_it("show", IT, "--on", "2026-09-17")


@pytest.mark.parametrize(
    "line",
    [
        "  IT-ydelser 7.6: udgået ved IT-ydelser D.8",
        "  IT-ydelser A.1.1: ikke valgt (consultancy)",
        "  Underretning om brud senest efter: 24 timer  [IT-ydelser 10.2]",
        "  Ved tavshed: rykker, derefter sletning  [IT-ydelser D.5]",
        "  Frist for at meddele ny kontaktperson: 5 arbejdsdage  [Serviceaftale 7]",
        "  Kun efter dokumenteret instruks: ja  [IT-ydelser 4.1]",
        "  Behandlingen ophører: 01.10.2031  [Serviceaftale 3]",
    ],
)
def test_show_writes_values_as_danes_do(line):
    assert line in say_it("show", IT).splitlines()


def test_a_record_has_danish_fields_and_the_agreements_own_words():
    shown = say_it("show", IT, "--term", "party.processor")

    assert "Nordlys Drift A/S: registreringsnummer 99349530; adresse Polarlysvej 12" in shown


def test_the_trace_tells_in_danish_who_won():
    shown = say_it("show", IT, "--term", "subprocessor.processor_answers")

    assert "ikke for standard tredjepartsydelser · ringere end loven" in shown
    assert "fuldt ud · har det sidste ord" in shown


def test_lint_counts_and_explains_in_danish():
    shown = say_it("lint", "example-contact-centre")

    assert " fejl, " in shown.splitlines()[-1]
    assert " advarsler, " in shown.splitlines()[-1]
    assert "Kontaktcenter B.1: advarsel (companies_share_row): " in shown
    assert "er flere selskaber i én række" in shown


def test_may_rules_in_danish_with_the_names_of_the_facts():
    shown = say_it("may", "place", IT, "--country", "BR")

    assert shown.startswith("MÅ IKKE")
    assert "Ikke aftalt for databehandleren: Brasilien." in shown
    assert "Svaret ville ændre sig med:" in shown


def test_what_if_gives_the_outcome_and_the_day_in_danish():
    shown = say_it(
        "what-if", "Fjordsky Inc.", "--country", "US", "--activity", "store",
        "--from", "2027-01-15", "--told", "2026-11-21",
    )  # fmt: skip

    assert "example-contact-centre: KRÆVER GODKENDELSE, tidligste lovlige dag 02.12.2026" in shown
    assert "Fjordsky Inc. er ikke blandt de godkendte underdatabehandlere." in shown


def test_when_reads_strictly_and_leniently_in_danish():
    shown = say_it("when", IT, "--start", "processing_ended=2026-11-26T12:00+01:00")

    assert "strengt læst 26.12.2026 24:00, lempeligt læst 28.12.2026 24:00" in shown


def test_programs_read_the_same_slugs_in_either_language():
    shown = json.loads(say_it("may", "place", IT, "--country", "BR", "--json"))

    assert shown["verdict"] == "must not"
    assert "Ikke aftalt for databehandleren: Brasilien." in {
        reason["sentence"] for reason in shown["because"]
    }


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (
            ("show", "example-it-service"),
            "instruks: example-it-service: der er ingen pakke `example-it-service`; der findes: ",
        ),
        (
            ("may", "place", IT, "--country", "Atlantis"),
            "skriv et land ved navn eller med landekode på to bogstaver, for eksempel DK",
        ),
        (
            ("when", IT, "--start", "spring=2026-11-26T12:00+01:00"),
            "ingen pligt regnes fra `spring`; der kan regnes fra: `",
        ),
        (("show", IT, "--on", "i morgen"), "`i morgen` er ikke en dag; skriv den som 2026-12-01"),
        (
            ("show", IT, "--clause", "99.9", "--on", "2026-11-21"),
            "der er ingen bestemmelse `99.9` i disse tekster den 21.11.2026",
        ),
    ],
)
def test_what_stands_in_the_way_is_said_in_danish(given, line):
    found = CliRunner().invoke(main, ["--lang", "da", *given], catch_exceptions=False)

    assert found.exit_code == 2
    assert line in found.output
