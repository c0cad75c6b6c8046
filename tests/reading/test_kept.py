"""What is kept for how long is told for each kind of data; a time for something else is no retention."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. {heading}

2.1 {words}

3. Varighed

3.1 Aftalen gælder, så længe databehandleren behandler personoplysninger.
"""
PERIODS, END, SECURITY = "Opbevaringsperiode", "Sletning og returnering", "Behandlingssikkerhed"


def kept(heading: str, words: str) -> list[dict[str, object]]:
    """What clause 2.1 says is kept."""
    draft = read_text(FRAME.format(heading=heading, words=words), name="x")
    return [one.value for one in draft.found if one.term == "retention.kept"]


@pytest.mark.parametrize(
    ("heading", "words", "value"),
    [
        (PERIODS, "Billeder slettes 14 dage efter turneringen.", {"what": "Billeder", "kept": "14 days", "after": "efter turneringen", "then": "erased"}),
        (PERIODS, "Samtaler anonymiseres efter tre (3) måneder.", {"what": "Samtaler", "kept": "3 months", "then": "anonymised"}),
        (SECURITY, "Access logs are retained for 6-12 months.", {"what": "Access logs", "kept": "12 months"}),
        (SECURITY, "Natlige kopier overskrives efter 35 dage.", {"what": "Natlige kopier", "kept": "35 days", "then": "overwritten"}),
        (PERIODS, "Deltagerlister opbevares, indtil stævnet er afviklet.", {"what": "Deltagerlister", "after": "indtil stævnet er afviklet"}),
        (PERIODS, "Kortnumre gemmes ikke.", {"what": "Kortnumre", "then": "never stored"}),
        (PERIODS, "Medlemskort slettes, når medlemmet melder sig ud.", {"what": "Medlemskort", "after": "når medlemmet melder sig ud", "then": "erased"}),
        (PERIODS, "Ärenden sparas i 24 månader.", {"what": "Ärenden", "kept": "24 months"}),
        (END, "Når en bruger lukkes, fjernes brugerens beskeder endeligt efter 30 dage.", {"what": "brugerens beskeder", "kept": "30 days", "after": "Når en bruger lukkes", "then": "erased"}),
        (SECURITY, "Databehandleren skal logge opslag og gemme loggen i 6 måneder.", {"what": "loggen", "kept": "6 months"}),
        (PERIODS, "Herefter slettes gæstelister permanent efter 20 dage.", {"what": "gæstelister", "kept": "20 days", "then": "erased"}),
        (PERIODS, "Gamle kopier udfases efter 40 dage.", {"what": "Gamle kopier", "kept": "40 days"}),
        ("Revision", "Optegnelser over tilsyn opbevares i 3 år.", {"what": "Optegnelser over tilsyn", "kept": "3 years"}),
        (SECURITY, "Kopier tages dagligt; harbour logs are kept for 180 days; service objectives follow.", {"what": "harbour logs", "kept": "180 days"}),
        (END, "Deletion takes place within 25 days.", {"what": "personoplysninger", "kept": "25 days", "then": "erased"}),
        (END, "Databehandleren sletter besøgslister senest 60 dage efter aftalens ophør.", {"what": "besøgslister", "kept": "60 days", "after": "efter aftalens ophør", "then": "erased"}),
    ],
)  # fmt: skip
def test_one_kind_of_data(heading, words, value):
    assert kept(heading, words) == [value]


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        (PERIODS, "Databehandleren underretter den dataansvarlige med 30 dages varsel, før noget slettes."),
        (END, "Databehandleren bekræfter skriftligt inden 10 dage, at sletning er sket."),
        ("Vederlag", "Bilag gemmes i 5 år."),
        (END, "Brugerne får en e-mail 7 dage før sletning."),
        (END, "Users get a message 7 days before deletion."),
        ("Dokumentation", "Databehandleren viser, at den keeps to the Clauses for the duration of the agreement."),
        (PERIODS, "Retention Schedules & Secure Disposal."),
        (PERIODS, "Ved ophør skal databehandleren slette eller tilbagelevere alt."),
        (SECURITY, "Adgangskoder slettes og fornyes hver 90 dage."),
        (END, "Bestemmelserne gælder i 2 år."),
        (PERIODS, "Aftalen varer, så længe ydelsen leveres, og 30 dage derefter."),
        (END, "A certificate of deletion is issued within 15 days."),
        (END, "Sletningen dokumenteres inden 14 dage."),
        (PERIODS, "Se her:\n\n- Bemærk: 30 dage kan ændres"),
        (SECURITY, "Således:\n\n- Backup: hver 12. dag\n- Genskabelse: 3 dage\n- Backup restore test: every 90 days"),
        ("Revision", "Revisionen slettes fra planen efter 30 dage."),
    ],
)  # fmt: skip
def test_what_is_no_retention(heading, words):
    assert kept(heading, words) == []


def test_two_periods_in_one_sentence():
    found = kept(
        END,
        "Delete the scores from live systems within 30 days, and from backup systems within 90 days.",
    )

    assert [(one["what"], one["kept"]) for one in found] == [
        ("the scores from live systems", "30 days"),
        ("from backup systems", "90 days"),
    ]


def told(heading: str, words: str) -> list[tuple[object, object, object]]:
    """What, how long and until when."""
    return [(one["what"], one.get("kept"), one.get("after")) for one in kept(heading, words)]


def test_points_of_kinds_and_periods():
    words = "Således:\n\n- Logs: 12 måneder\n- Chat — purged after 90 days\n- Fakturaer (5 år)\n- Profiler: indtil kontoen lukkes\n- Position: overskrives løbende"

    assert told(PERIODS, words) == [
        ("Logs", "12 months", None),
        ("Chat", "90 days", "after 90 days"),
        ("Fakturaer", "5 years", None),
        ("Profiler", None, "indtil kontoen lukkes"),
        ("Position", None, "overskrives løbende"),
    ]


def test_points_under_a_label_of_periods_in_another_chapter():
    words = "Beskrivelse.\n\n**Lagringstid**\n\n- Konton: 12 månader efter sista inloggning\n- Bilder: upp till 14 dagar"

    assert told("Annat", words) == [
        ("Konton", "12 months", "efter sista inloggning"),
        ("Bilder", "14 days", None),
    ]


def test_backups_and_logs_in_a_list_of_measures():
    words = "Vi gør således:\n\n- Backup: point-in-time 7 dage\n- Auditlog: op til 6 måneder\n- Kryptering: 365 dage om året"

    assert told(SECURITY, words) == [("Backup", "7 days", None), ("Auditlog", "6 months", None)]


def test_a_list_in_one_sentence():
    words = (
        "We keep data for the following periods: berth plans — 90 days; visitor lists — 30 days."
    )

    assert told(PERIODS, words) == [
        ("berth plans", "90 days", None),
        ("visitor lists", "30 days", None),
    ]


def test_one_kind_told_twice_is_one_fact():
    draft = read_text(
        FRAME.format(heading=PERIODS, words="Billeder slettes efter 14 dage.\n\n2.2 Billedfiler slettes automatisk efter 14 dage.\n\n2.3 Breve slettes efter 14 dage."),
        name="x",
    )  # fmt: skip

    assert [one["what"] for one in facts_of(draft)["retention"]] == ["Billeder", "Breve"]


def test_a_table_of_kinds_and_periods():
    words = "Se her:\n\n| Oplysninger | Slettefrist |\n|---|---|\n| Stamdata | 5 år efter udmeldelse |\n| Logfiler | [90 dage] |\n| Fotos | indtil den dataansvarlige sletter dem |\n| Andet | - |"

    assert kept(SECURITY, words) == [
        {"what": "Stamdata", "kept": "5 years", "after": "efter udmeldelse"},
        {"what": "Logfiler", "kept": "90 days"},
        {"what": "Fotos", "after": "indtil den dataansvarlige sletter dem", "then": "erased"},
    ]


def test_a_table_of_other_periods_is_none():
    words = "Se her:\n\n| Ydelse | Frist |\n|---|---|\n| Support | 4 timer |"

    assert kept(SECURITY, words) == []


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Drift", "Gemmes i"),
        ("Drift", "Kept for"),
        ("Drift", "Sparas i"),
        (PERIODS, "Hvornår"),
    ],
)
def test_a_table_with_a_column_of_periods(heading, column):
    table = f"Sådan er det:\n\n| Oplysninger | {column} | Derefter |\n|---|---|---|\n| Ture | 13 måneder | slettes |\n| Bilag | 5 år | slettes |"

    assert [(one[0], one[1]) for one in told(heading, table)] == [
        ("Ture", "13 months"),
        ("Bilag", "5 years"),
    ]


def test_a_column_of_places_is_none_of_periods():
    table = "Sådan er det:\n\n| Oplysninger | Gemmes i |\n|---|---|\n| Ture | Irland |\n| Bilag | Danmark |"

    assert told("Drift", table) == []


def test_what_is_done_when_somebody_asks_is_no_period():
    words = "Ved anmodning skal databehandleren:\n\n- Anonymisere backups ved næste rotation\n- Slette kontoen, når det er muligt"

    assert told(END, words) == []
