"""Chapter V is a closed list; what agreements call a basis is held against it."""

from datetime import date

import pytest

from instruks.agreement.facts.glossary import NotInGlossary
from instruks.agreement.facts.transfer_bases import (
    transfer_bases,
    transfer_basis,
    transfer_basis_named,
)

TODAY = date(2026, 11, 21)
BASES = list(transfer_bases().by_slug.values())


def test_what_can_carry_a_transfer_is_chapter_v_and_nothing_else() -> None:
    places = {str(basis.clauses[0]) for basis in BASES if basis.carries_transfers_on(TODAY)}

    assert places == {
        "GDPR 45(1)",
        *(f"GDPR 46(2)({letter})" for letter in "abcdef"),
        *(f"GDPR 46(3)({letter})" for letter in "ab"),
        *(f"GDPR 49(1)({letter})" for letter in "abcdefg"),
        "GDPR 49(1), second sub-paragraph",
    }


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("EU-Kommissionens standardkontraktbestemmelser", "scc"),
        ("SCC", "scc"),
        ("SCC'er", "scc"),
        ("standard contractual clauses", "scc"),
        ("EU-U.S. Data Privacy Framework", "dpf"),
        ("Data privacy framework", "dpf"),
        ("DPF", "dpf"),
        ("Bindende virksomhedsregler", "bcr"),
        ("BCR", "bcr"),
        ("Artikel 45", "adequacy"),
        ("Databehandleraftalen", "dpa"),
        ("DPA", "dpa"),
        ("Datatilsynets standardkontraktbestemmelser", "datatilsynet_clauses"),
        ("2021/915", "processor_clauses"),
        ("Privacy Shield", "privacy_shield"),
    ],
)
def test_what_agreements_call_it(text: str, slug: str) -> None:
    basis = transfer_basis_named(text)

    assert basis is not None
    assert basis.slug == slug


@pytest.mark.parametrize("text", ["", "N/A", "ikke relevant", "vores egen vurdering"])
def test_other_words_name_no_basis(text: str) -> None:
    assert transfer_basis_named(text) is None


@pytest.mark.parametrize(
    "slug",
    [
        "dpa",
        "datatilsynet_clauses",
        "processor_clauses",
        "consent_clause",
        "approval_of_sub_processor",
        "place_list",
        "encryption",
        "foreign_order",
        "privacy_shield",
        "safe_harbour",
    ],
)
def test_what_is_never_a_basis_says_why(slug: str) -> None:
    basis = transfer_basis(slug)

    assert not basis.carries_transfers_on(TODAY)
    assert basis.note


def test_no_other_basis_is_refused() -> None:
    assert len([basis for basis in BASES if not basis.valid]) == 10


@pytest.mark.parametrize(
    ("on", "carries"),
    [(date(2023, 7, 9), False), (date(2023, 7, 10), True), (date(2023, 7, 11), True)],
)
def test_the_framework_carries_from_its_day(on: date, carries: bool) -> None:
    assert transfer_basis("dpf").carries_transfers_on(on) is carries


def test_every_basis_that_carries_needs_something_on_file() -> None:
    assert [basis.slug for basis in BASES if basis.valid and not basis.needs] == []


def test_the_exceptions_of_article_49_are_marked_and_reasoned() -> None:
    for basis in BASES:
        is_exception = basis.valid and basis.clauses[0].place.startswith("49")

        assert basis.exception is is_exception
        assert ("exception_reasoned" in basis.needs) is is_exception


def test_scc_and_bcr_need_an_assessment_of_the_country() -> None:
    assert "transfer_assessment" in transfer_basis("scc").needs
    assert "transfer_assessment" in transfer_basis("bcr").needs
    assert transfer_basis("scc").dpv == ("https://w3id.org/dpv/legal/eu/gdpr#A46-2-c",)


def test_an_unknown_slug_is_refused_with_those_there_are() -> None:
    with pytest.raises(
        NotInGlossary, match="`trust` is no transfer basis; there are: ad_hoc_clauses,"
    ):
        transfer_basis("trust")
