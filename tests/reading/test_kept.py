"""What is kept for how long is told for each kind of data; a time for something else is no retention."""

import pytest

from instruks.reading.draft import read_text

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
        (PERIODS, "Ved ophør skal databehandleren slette eller tilbagelevere alt."),
        (SECURITY, "Adgangskoder slettes og fornyes hver 90 dage."),
        (END, "Bestemmelserne gælder i 2 år."),
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
