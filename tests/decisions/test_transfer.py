"""May personal data go to this recipient in a third country?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.agreement.facts.adequacy_decisions import RecipientKind
from instruks.agreement.facts.dpf_list import DpfSnapshot
from instruks.decisions.transfer import may_transfer
from instruks.decisions.transfer_question import Role, StandardClauses, Transfer
from tests.decisions.asking import agreed, clauses, unless, why

GENERAL = """
"transfer.on_instruction_only" = true
"transfer.basis_required" = true
"transfer.to_subprocessor_needs" = true
"transfer.own_processing_needs" = true
"transfer.agreement_is_no_basis" = true
"transfer.adequate_countries" = true
"transfer.dpf_organisations" = true
"transfer.dpf_checked_at_all_times" = true
"""
PLACE = '"place.others_need_approval" = true'
ON = date(2026, 11, 21)
APPROVED = {"place_approved_on": ON}
IN_SCOPE = {
    "kind": RecipientKind.BUSINESS,
    "scope": frozenset({("exempt_japanese_purpose", False)}),
}
SNAPSHOT = DpfSnapshot.read("""
[about]
source = "Invented"
checked_on = 2026-11-21
certainty = "sure"
valid_from = 2024-01-01
[[entry]]
org = "Both Inc."
list_id = "1"
status = "active"
covers_hr = true
covers_non_hr = true
[[entry]]
org = "NoStaff Inc."
list_id = "2"
status = "active"
covers_hr = false
covers_non_hr = true
[[entry]]
org = "Lapsed Inc."
list_id = "3"
status = "inactive"
covers_hr = true
covers_non_hr = true
""")


def ruling(country, recipient="Modtager", transfer=GENERAL, place=PLACE, **ask):
    question = Transfer(recipient, country, ON, listing=SNAPSHOT)
    return may_transfer(replace(question, **ask), agreed(c6=transfer, c5=place).terms)


def test_inside_the_eea_there_is_no_transfer():
    assert clauses(ruling("NO")) == ["GDPR 44"]
    assert ruling("NO").verdict == "may"


def test_place_basis_and_instruction_together():
    assert ruling("JP", **IN_SCOPE, **APPROVED).verdict == "may"
    assert clauses(ruling("JP", **IN_SCOPE, **APPROVED)) == ["(EU) 2019/419 1", "Aftalen C.5", "Aftalen C.6"]  # fmt: skip


def test_a_basis_and_an_instruction_bring_no_place():
    assert clauses(ruling("JP", **IN_SCOPE)) == ["Aftalen C.5"]
    assert ruling("JP", **IN_SCOPE).verdict == "must not"


def test_a_basis_without_an_instruction_is_not_enough():
    silent = '"transfer.to_subprocessor_needs" = true'
    given = ruling("JP", transfer=silent, **IN_SCOPE, **APPROVED)

    assert why(given) == (
        "must not",
        [("Aftalen C.6", "No transfer to Modtager has been instructed.")],
    )
    assert ruling("JP", transfer=silent, **IN_SCOPE, instructed=True, **APPROVED).verdict == "may"  # fmt: skip


def test_an_instruction_without_a_basis_is_not_enough():
    given = ruling("IN", instructed=True, **APPROVED)

    assert why(given) == (
        "must not",
        [("Aftalen C.6", "No adequacy decision covers India on 2026-11-21.")],
    )


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2031, 12, 26), "may"),
        (date(2031, 12, 27), "may"),
        (date(2031, 12, 28), "must not"),
    ],
    ids=["just before", "the last day", "just after"],
)
def test_adequacy_ends_with_its_last_day(on_day, verdict):
    given = ruling("GB", on_day=on_day, place_approved_on=ON)

    assert given.verdict == verdict


def test_greenland_has_no_adequacy_decision():
    assert ruling("GL", **APPROVED).verdict == "must not"


def test_the_scope_of_a_decision_is_asked_for():
    unknown = ruling("CA", **APPROVED)

    assert unknown.verdict == "unsettled"
    assert ruling("CA", kind=RecipientKind.BUSINESS, **APPROVED).verdict == "may"
    assert ruling("CA", kind=RecipientKind.PUBLIC_BODY, **APPROVED).verdict == "must not"


def test_a_danish_state_authority_on_the_faroes_is_left_out():
    assert ruling("FO", kind=RecipientKind.BUSINESS, **APPROVED).verdict == "may"
    assert ruling("FO", kind=RecipientKind.DANISH_STATE_AUTHORITY, **APPROVED).verdict == "must not"


def test_a_certified_organisation_in_the_usa():
    assert ruling("US", "Both Inc.", hr_data=True, **APPROVED).verdict == "may"
    assert ruling("US", "Lapsed Inc.", hr_data=False, **APPROVED).verdict == "must not"


def test_one_that_nobody_has_looked_up_is_a_question_not_a_no():
    given = ruling("US", "Ukendt Inc.", **APPROVED)

    assert given.verdict == "unsettled"
    assert "a look at the list today" in unless(given)


def test_staff_data_without_that_coverage_are_unsettled_with_both_readings():
    given = ruling("US", "NoStaff Inc.", hr_data=True, **APPROVED)

    assert given.verdict == "unsettled"
    assert any("or its own staff alone is meant" in way for way in unless(given))
    assert ruling("US", "NoStaff Inc.", hr_data=False, **APPROVED).verdict == "may"


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2026, 11, 21), "may"),
        (date(2026, 11, 22), "may"),
        (date(2026, 11, 23), "unsettled"),
    ],
    ids=["the day of the look", "one day after", "two days after"],
)
def test_the_certification_is_checked_at_all_times(on_day, verdict):
    given = ruling("US", "Both Inc.", on_day=on_day, hr_data=True, **APPROVED)

    assert given.verdict == verdict


def test_without_a_general_approval_certification_instructs_nobody():
    given = ruling("US", "Both Inc.", transfer='"transfer.basis_required" = true', **APPROVED)

    assert given.verdict == "must not"
    assert clauses(given) == ["GDPR 28(3)(a)"]


@pytest.mark.parametrize("basis", ["dpa", "datatilsynet_clauses", "processor_clauses"])
def test_the_agreement_itself_is_never_a_basis(basis):
    given = ruling("IN", basis=basis, instructed=True, **APPROVED)

    assert given.verdict == "must not"
    assert clauses(given) == ["Aftalen C.6"]


def test_an_approved_place_or_a_clause_of_consent_is_no_basis():
    assert ruling("IN", basis="place_list", instructed=True, **APPROVED).verdict == "must not"
    assert ruling("IN", basis="consent_clause", instructed=True, **APPROVED).verdict == "must not"


def test_an_exception_is_for_a_person_to_judge():
    assert ruling("IN", basis="legal_claims", instructed=True, **APPROVED).verdict == "unsettled"


def test_binding_rules_need_their_approval_on_file():
    rules = {"basis": "bcr", "instructed": True} | APPROVED
    both = frozenset({"approval_by_authority", "transfer_assessment"})

    assert ruling("IN", **rules).verdict == "must not"
    assert ruling("IN", **rules, on_file=both).verdict == "may"


def test_a_row_of_the_table_instructs_that_recipient_there_and_no_other():
    row = GENERAL + '"transfer.recipient" = { name = "Natvagt Ltd.", country = "Indien", basis = "SCC" }'  # fmt: skip
    on_file = StandardClauses("2021/914", 3, frozenset({"I.A", "I.B", "I.C", "II", "III"}), date(2026, 9, 1), True)  # fmt: skip

    assert ruling("IN", "Natvagt Ltd.", row, basis="scc", clauses=on_file).verdict == "may"
    assert ruling("IN", "Anden Ltd.", row, basis="scc", clauses=on_file).verdict == "must not"
    assert ruling("PH", "Natvagt Ltd.", row, basis="scc", clauses=on_file).verdict == "must not"


def test_the_basis_that_the_table_names_is_asked_for():
    row = (
        GENERAL + '"transfer.recipient" = { name = "Natvagt Ltd.", country = "IN", basis = "SCC" }'
    )
    given = ruling("IN", "Natvagt Ltd.", row)

    assert given.verdict == "unsettled"
    assert clauses(given) == ["GDPR 46(2)(c)"]


def test_an_international_organisation_is_unsettled():
    given = ruling("EPO", "Den Europæiske Patentorganisation")

    assert given.verdict == "unsettled"
    assert clauses(given) == ["Aftalen C.6"]
    assert ruling("EPO", "Organisationen", instructed=True).verdict == "may"


def test_an_organisation_seated_in_an_adequate_country_is_not_that_country():
    given = ruling("CH", kind=RecipientKind.INTERNATIONAL_ORGANISATION, **APPROVED)

    assert given.verdict == "unsettled"


def test_an_own_employee_travelling_is_no_transfer_but_needs_an_instruction():
    given = ruling("TH", "", role=Role.OURSELVES)

    assert given.verdict == "must not"
    assert clauses(given) == ["Aftalen C.6"]
    assert "no transfer under Chapter V" in str(given.because[0].sentence)
    assert ruling("TH", "", role=Role.OURSELVES, instructed=True).verdict == "may"


def test_a_controller_abroad_needs_no_place_of_the_processors():
    given = ruling("GB", role=Role.CONTROLLER)

    assert given.verdict == "may"
    assert clauses(given) == ["(EU) 2021/1772 as renewed on 19 December 2025 1", "Aftalen C.6"]
