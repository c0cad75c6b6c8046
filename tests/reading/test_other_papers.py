"""What is said of a paper that is no agreement, of two in one file, and of a guide left in."""

import pytest

from instruks.reading.document import document
from instruks.reading.other_papers import other_papers

DUTIES = "\n".join(
    f"{number}. {title}\n\nDatabehandleren skal {duty}.\n"
    for number, (title, duty) in enumerate(
        (
            ("Instruks", "alene behandle personoplysninger efter dokumenteret instruks"),
            ("Fortrolighed", "sørge for, at ansatte har tavshedspligt"),
            ("Behandlingssikkerhed", "gennemføre passende foranstaltninger"),
            ("Underdatabehandlere", "indhente godkendelse af nye underdatabehandlere"),
            ("Overførsel til tredjelande", "sikre et overførselsgrundlag"),
            ("Brud på persondatasikkerheden", "underrette den dataansvarlige inden 24 timer"),
            ("Sletning", "slette personoplysninger ved ophør"),
            ("Tilsyn", "stille alle nødvendige oplysninger til rådighed"),
            ("Ikrafttræden og ophør", "overholde aftalen, så længe den varer"),
        ),
        start=1,
    )
)
AGREEMENT = f"Databehandleraftale\n\nmellem Fjordnet ApS og Birkevang Kommune\n\n{DUTIES}"
INVOICE = """Faktura nr. 20461

Fjordnet ApS
Til Birkevang Kommune

Drift af kundecenter i maj   12.400,00
Moms 25 %                     3.100,00
I alt                        15.500,00

Betalingsfrist 8 dage. Behandling af personoplysninger sker efter vores databehandleraftale (GDPR).
"""
POLICY = """Privatlivspolitik for Fjordnet ApS

Vi indsamler personoplysninger, når du bestiller hos os, og vi bruger cookies.
Vi behandler dem efter databeskyttelsesforordningen (GDPR), så længe du er kunde.
Dine rettigheder: du kan få indsigt i dine personoplysninger og bede om sletning.
"""


def _said(text: str) -> list[str]:
    return [str(doubt.sentence) for doubt in other_papers(document(text))]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        (INVOICE, "This is an invoice and no agreement"),
        (POLICY, "This is a privacy policy"),
        ("Referat af generalforsamling\n\n" + "Der blev valgt en ny bestyrelse. " * 20, "This does not look like an agreement"),
    ],
)  # fmt: skip
def test_another_paper_is_called_by_its_name(text, begins):
    assert [said[: len(begins)] for said in _said(text)] == [begins]


def test_an_agreement_raises_nothing():
    assert _said(AGREEMENT) == []


def test_an_agreement_that_speaks_of_invoices_and_privacy_policies_is_an_agreement():
    text = (
        AGREEMENT
        + "\n10. Vederlag\n\nDatabehandleren skal sende faktura med moms og følge sin privatlivspolitik.\n"
    )

    assert _said(text) == []


def test_two_agreements_in_one_file_are_told_apart_at_the_line_where_the_second_begins():
    said = _said(AGREEMENT + "\n" + AGREEMENT.replace("Birkevang", "Lindholt"))

    assert len(said) == 1
    assert said[0].startswith("From line ")
    assert "two agreements" in said[0]


def test_a_guide_left_in_is_asked_about():
    text = AGREEMENT.replace(
        "Tilsyn\n", "Tilsyn\n\nVejledning til udfyldelse: beskriv her, hvordan der føres tilsyn.\n"
    )

    assert _said(text) == [
        "A guide for filling in the text stands here; is it part of the agreement?"
    ]
