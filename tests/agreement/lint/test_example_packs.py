"""The slips that the two example agreements were given, each found in its clause and nothing else."""

import pytest

from instruks.agreement.lint.checks import lint, stops_confirmation
from instruks.agreement.lint.finding import Severity
from tests.packs.agreed import contact_centre, pack, standing
from tests.packs.it_services import it_services

CONTACT_CENTRE = [
    ("X000-01", "foreign_product", "1.2"),
    ("X000-03", "approval_beside_objection", "B.1"),
    ("X000-04", "objection_without_consequence", "B.2"),
    ("X000-05", "unlisted_data", "B.1"),
    ("X000-06", "address_is_not_place", "B.1"),
    ("X000-07", "basis_without_place", "C.5"),
    ("X000-08", "companies_share_row", "B.1"),
    ("X000-08", "companies_share_row", "C.5"),
    ("X000-08", "company_named_differently", "C.5"),
    ("X000-09", "two_ends", "C.4"),
    ("X000-10", "erased_without_choice", "C.4"),
    ("X000-10", "undercuts_law", "C.4"),
    ("X000-11", "chain_without_retention", "C.4"),
    ("X000-12", "audit_without_inspection", "C.7"),
    ("X000-13", "chain_without_supervision", "C.8"),
    ("X000-14", "breach_without_hours", "C.3"),
    ("X000-15", "year_undefined", "C.7"),
    ("X000-15", "interval_undefined", "C.8"),
    ("X000-16", "free_text_beside_ordinary", "A.3"),
    ("X000-17", "measures_not_shown", "C.2"),
    ("X000-18", "outside_of_agreement", "C.1"),
]
IT_SERVICES = [
    ("X003-01", "flat_beside_soft", "7.3"),
    ("X003-02", "struck", "7.6"),
    ("X003-03", "conflicts_with_clause", "D.4"),
    ("X003-03", "undercuts_law", "D.4"),
    ("X003-04", "must_beside_may", "11.1"),
    ("X003-04", "reminder_without_grace", "D.5"),
    ("X003-05", "all_beside_exempt", "11.1"),
    ("X003-06", "unconditional_beside_on_request", "10.1"),
    ("X003-07", "empty_promise", "9.3"),
    ("X003-07", "empty_promise", "10.4"),
    ("X003-08", "several_starts", "14.1"),
    ("X003-09", "special_categories_incomplete", "A.3"),
    ("X003-10", "criminal_beside_social", "A.3"),
    ("X003-11", "printed_not_chosen", "A.3"),
    ("X003-11", "printed_not_chosen", "A.4"),
    ("X003-12", "group_names_data", "A.4"),
    ("X003-13", "service_spelled_differently", "A.1"),
    ("X003-14", "operation_lists_differ", "A.2.4"),
    ("X003-15", "no_data_column", "B.1"),
    ("X003-15", "cvr_column_only", "B.1"),
    ("X003-16", "report_leaves_out_service", "C.1"),
    ("X003-16", "report_not_on_data_protection", "C.1"),
    ("X003-17", "unpinned_minimum", "C.2"),
    ("X003-18", "complete_beside_own_duty", "C.2"),
    ("X003-20", "remote_work_beside_ban", "C.5"),
    ("X003-22", "cap_unclear", "D.7.e"),
    ("X003-23", "no_effect_toward_persons", "D.7.e"),
    ("X003-24", "release_beside_warning", "D.2"),
    ("X003-25", "authority_fixed", "9.2.a"),
    ("X003-26", "breach_facts_incomplete", "10.3.a"),
    ("X003-27", "standard_altered", "2.1"),
    ("X003-28", "departs_from_standard", "1"),
    ("X003-29", "specific_beside_general", "7.2"),
    ("X003-30", "one_mailbox", "15.1"),
    ("X003-31", "notice_without_length", "14.4"),
    ("X003-31", "steps_without_period", "C.7.2"),
]
BESIDES = {
    ("several_ends", "11.1"),
    ("unpinned_document", "C.2"),
    ("unpinned_document", "C.7.1"),
    ("chain_without_supervision", "C.8"),
    ("ranks_itself_above", "D.1"),
}
"""Warnings of the IT services that the table of slips has no number for."""


def found(standing):
    return {(one.kind, one.clause.place) for one in lint(standing) if one.clause}


@pytest.mark.parametrize(("number", "kind", "place"), CONTACT_CENTRE)
def test_a_slip_of_the_contact_centre(number, kind, place):
    assert (kind, place) in found(contact_centre())


@pytest.mark.parametrize(("number", "kind", "place"), IT_SERVICES)
def test_a_slip_of_the_it_services(number, kind, place):
    assert (kind, place) in found(it_services())


@pytest.mark.parametrize(
    ("standing_", "expected", "text"),
    [(contact_centre, CONTACT_CENTRE, "Kontaktcenter"), (it_services, IT_SERVICES, "IT-ydelser")],
    ids=["contact centre", "it services"],
)
def test_no_warning_is_false(standing_, expected, text):
    warnings = {
        (one.kind, one.clause.place)
        for one in lint(standing_())
        if one.severity is Severity.WARNING and one.clause.text == text
    }

    assert warnings <= {(kind, place) for _, kind, place in expected} | BESIDES


def test_the_examples_can_be_confirmed():
    assert stops_confirmation(lint(contact_centre())) == ()
    assert stops_confirmation(lint(it_services())) == ()


def test_without_its_general_terms_the_contact_centre_hangs_in_the_air():
    alone = lint(standing(pack("example-contact-centre")))
    told = [(one.kind, str(one.clause)) for one in alone if one.kind.startswith("missing")]

    assert told == [("missing_party", "None"), ("missing_parent", "Kontaktcenter 1.3")]


def test_no_finding_changes_a_word():
    before = pack("example-it-services")
    lint(it_services())

    assert pack("example-it-services") == before


@pytest.mark.parametrize("name", ["gdpr", "ours"])
def test_the_floor_has_no_slip(name):
    told = [
        one
        for one in lint(standing(pack(name)))
        if one.kind not in {"unconfirmed", "missing_party"}
    ]

    assert [(one.kind, str(one.clause)) for one in told if one.severity is not Severity.NOTE] == []
