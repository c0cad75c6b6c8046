"""How the processor is audited: how often, in which ways, with what notice, and who pays."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. {heading}

2.1 {words}

3. Kontakt

3.1 Parterne skriver til hinanden.
"""


def audit(words: str, heading: str = "Tilsyn og revision") -> dict[str, object]:
    """What is told of audits by a clause with these words."""
    told: dict[str, object] = facts_of(
        read_text(FRAME.format(heading=heading, words=words), name="x")
    )["audit"]
    return told


def value(told: object) -> object:
    """The value of a fact, if there is one."""
    return told["value"] if isinstance(told, dict) else None


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("Den dataansvarlige kan højst én gang per kalenderår gennemføre en inspektion.", 1),
        ("The controller may conduct one (1) audit in every twelve (12) months.", 1),
        ("Audits shall be limited to once per twelve (12) month period.", 1),
        ("Den dataansvarlige kan gennemføre en inspektion hvert halve år.", 2),
        ("No more than one audit may be conducted in any 12-month period.", 1),
        ("Audits are limited to one per year.", 1),
        ("Den personuppgiftsansvarige får genomföra revision en gång per kalenderår.", 1),
        ("Revisjon kan gjennomføres inntil én gang årlig.", 1),
        (
            "The controller may carry out an on-site audit not more than once in any twelve-month period.",
            1,
        ),
        (
            "Where the report leaves a question, the controller may conduct an inspection once a year.",
            1,
        ),
        ("Leverandøren kan årligt lade sin sikkerhed revidere af en uafhængig revisor.", None),
        ("Databehandleren får sine systemer auditeret hvert år af en ekstern part.", None),
        ("At least annual audit and evaluation of processes.", None),
        ("Der udføres årligt intern revision.", None),
        ("Medarbejderne undervises én gang årligt.", None),
        ("Den dataansvarlige kan gennemføre inspektioner.", None),
        ("Databehandleren får hvert år udarbejdet en erklæring.", None),
        ("Databehandleren fører tilsyn med sine underdatabehandlere en gang om året.", None),
    ],
)
def test_audits_a_year(words, times):
    assert value(audit(words)["frequency_per_year"]) == times


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("Databehandleren får hvert år udarbejdet en ISAE 3000-erklæring.", 1),
        ("Databehandleren sender to gange årligt en skriftlig redegørelse.", 2),
        ("Den dataansvarlige kan en gang om året gennemføre en inspektion.", None),
    ],
)
def test_statements_a_year(words, times):
    assert value(audit(words)["statement_per_year"]) == times


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("Inspektioner varsles mindst 30 dage i forvejen.", (30, "day", 30)),
        (
            "Audits require at least ten (10) business days' prior written notice.",
            (10, "business_day", None),
        ),
        ("Inspektion sker med [14] dages varsel.", (14, "day", 14)),
        ("Revision sker med rimeligt skriftligt varsel.", (None, None, None)),
    ],
)
def test_notice_before_an_audit(words, figures):
    notice = audit(words)["notice"]

    assert isinstance(notice, dict)
    assert (notice["value"], notice["unit"], notice["days"]) == figures


def test_no_notice_is_read_from_the_time_to_answer():
    assert audit("Spørgeskemaer besvares inden 14 dage.")["notice"] is None


@pytest.mark.parametrize(
    ("words", "payer"),
    [
        ("Den dataansvarlige afholder omkostningerne ved inspektioner.", "controller"),
        ("You may audit the processor at your cost.", "controller"),
        ("Databehandlerens tid til tilsyn faktureres efter medgået tid.", "controller"),
        ("Databehandleren indhenter for egen regning en revisionserklæring.", "processor"),
        ("Hver part bærer egne omkostninger ved revision.", "each its own"),
        ("Parterne taler om omkostninger til revision.", None),
    ],
)
def test_who_pays(words, payer):
    assert value(audit(words)["who_pays"]) == payer


def test_forms_are_told_in_the_parts_that_name_them():
    told = audit(
        "Tilsyn sker ved spørgeskema, fysisk besøg, gennemgang af ISO 27001-certifikat, og det må ikke koste for meget."
    )
    forms = told["forms"]

    assert isinstance(forms, list)
    assert [one["value"] for one in forms] == [
        "egenkontrol",
        "fysisk inspektion",
        "Tilsyn sker ved spørgeskema",
        "gennemgang af ISO 27001-certifikat",
    ]


def test_what_shows_that_the_agreement_is_kept_is_a_form_under_any_heading():
    told = audit(
        "Databehandleren stiller dokumentation for overholdelse af aftalen til rådighed.",
        heading="Øvrige pligter",
    )["forms"]

    assert isinstance(told, list)
    assert len(told) == 1


def test_information_about_something_else_is_no_form():
    told = audit("Databehandleren giver oplysninger om nye priser.", heading="Øvrige pligter")

    assert told["forms"] == []


def test_a_visit_is_a_form():
    told = audit("Den dataansvarlige kan føre tilsyn på stedet.")["forms"]

    assert isinstance(told, list)
    assert [one["value"] for one in told] == ["Den dataansvarlige kan føre tilsyn på stedet"]
