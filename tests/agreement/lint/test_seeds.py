"""The two agreements the work began with: each slip that a program can see is found in its clause.

They are not part of the repository, so these tests are skipped where they are not beside it. No
name or sentence of theirs stands here.
"""

from functools import cache
from pathlib import Path

import pytest

from instruks.agreement.lint.checks import lint, stops_confirmation
from instruks.agreement.lint.classification_mark import is_mark
from instruks.agreement.open_questions.asked import open_questions
from instruks.reading.draft import read_text
from tests.packs.agreed import standing

SEEDS = Path(__file__).parents[4] / "shared" / "seeds"
FIRST, SECOND = "000", "003"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(),
    reason=f"the two agreements are not here ({SEEDS.name} beside the repository)",
)

SLIPS = [
    ("X000-01", FIRST, "foreign_product", "1.2"),
    ("X000-02", FIRST, "missing_parent", "1.3"),
    ("X000-03", FIRST, "approval_beside_objection", "B.1"),
    ("X000-04", FIRST, "objection_without_consequence", "B.2"),
    ("X000-05", FIRST, "unlisted_data", "B.1"),
    ("X000-06", FIRST, "address_is_not_place", "B.1"),
    ("X000-07", FIRST, "basis_without_place", "C.5"),
    ("X000-08", FIRST, "companies_share_row", "B.1"),
    ("X000-08", FIRST, "company_named_differently", "C.5"),
    ("X000-09", FIRST, "two_ends", "C.4"),
    ("X000-10", FIRST, "erased_without_choice", "C.4"),
    ("X000-11", FIRST, "chain_without_retention", "C.4"),
    ("X000-12", FIRST, "audit_without_inspection", "C.7"),
    ("X000-13", FIRST, "chain_without_supervision", "C.8"),
    ("X000-14", FIRST, "breach_without_hours", "C.3"),
    ("X000-15", FIRST, "year_undefined", "C.7"),
    ("X000-15", FIRST, "interval_undefined", "C.8"),
    ("X000-16", FIRST, "free_text_beside_ordinary", "A.3"),
    ("X000-17", FIRST, "measures_not_shown", "C.2"),
    ("X000-18", FIRST, "outside_of_agreement", "C.1"),
    ("X003-01", SECOND, "flat_beside_soft", "7.3"),
    ("X003-02", SECOND, "struck", "7.6"),
    ("X003-03", SECOND, "conflicts_with_clause", "D.4"),
    ("X003-03", SECOND, "undercuts_law", "D.4"),
    ("X003-04", SECOND, "must_beside_may", "11.1"),
    ("X003-04", SECOND, "reminder_without_grace", "D.5"),
    ("X003-05", SECOND, "all_beside_exempt", "11.1"),
    ("X003-06", SECOND, "unconditional_beside_on_request", "10.1"),
    ("X003-07", SECOND, "empty_promise", "9.3"),
    ("X003-07", SECOND, "empty_promise", "10.4"),
    ("X003-08", SECOND, "several_starts", "14.1"),
    ("X003-09", SECOND, "special_categories_incomplete", "A.3"),
    ("X003-10", SECOND, "criminal_beside_social", "A.3"),
    ("X003-11", SECOND, "printed_not_chosen", "A.3"),
    ("X003-11", SECOND, "printed_not_chosen", "A.4"),
    ("X003-12", SECOND, "group_names_data", "A.4"),
    ("X003-13", SECOND, "service_spelled_differently", "A.1"),
    ("X003-14", SECOND, "operation_lists_differ", "A.2.4"),
    ("X003-15", SECOND, "no_data_column", "B.1"),
    ("X003-15", SECOND, "cvr_column_only", "B.1"),
    ("X003-16", SECOND, "report_leaves_out_service", "C.1"),
    ("X003-16", SECOND, "report_not_on_data_protection", "C.1"),
    ("X003-17", SECOND, "unpinned_minimum", "C.2"),
    ("X003-17", SECOND, "foreign_document", "C.2"),
    ("X003-18", SECOND, "complete_beside_own_duty", "C.2"),
    ("X003-19", SECOND, "places_by_class", "C.5"),
    ("X003-20", SECOND, "remote_work_beside_ban", "C.5"),
    ("X003-21", SECOND, "empty_list", "C.6.2"),
    ("X003-22", SECOND, "cap_unclear", "D.7.e"),
    ("X003-23", SECOND, "no_effect_toward_persons", "D.7.e"),
    ("X003-24", SECOND, "release_beside_warning", "D.2"),
    ("X003-25", SECOND, "authority_fixed", "9.2.a"),
    ("X003-26", SECOND, "breach_facts_incomplete", "10.3.a"),
    ("X003-27", SECOND, "standard_altered", "2"),
    ("X003-28", SECOND, "departs_from_standard", "1"),
    ("X003-29", SECOND, "specific_beside_general", "7.2"),
    ("X003-30", SECOND, "one_mailbox", "15"),
    ("X003-31", SECOND, "notice_without_length", "14.4"),
    ("X003-31", SECOND, "steps_without_period", "C.7.2"),
    # the second reading's own: nothing ticked, empty lists, fields to fill in, several ends, a copy
    # without an end, an appendix that ranks itself above what forbids it
    ("§5", SECOND, "nothing_ticked", "A.1"),
    ("§5", SECOND, "empty_list", "B.1"),
    ("§5", SECOND, "placeholder", "1"),
    ("§5", SECOND, "placeholder", "14.5"),
    ("§5", SECOND, "placeholder", "A.3"),
    ("§5", SECOND, "unpinned_document", "C.2"),
    ("§5", SECOND, "several_ends", "11.1"),
    ("§5", SECOND, "copy_without_end", "A.2.2"),
    ("§5", SECOND, "backup_without_history", "C.4"),
    ("§5", SECOND, "ranks_itself_above", "D.1"),
]
"""Every slip of the table by its number there; all of them can be seen by a program.

Not seen is what follows from them elsewhere: whether the processor really follows a policy that is
not attached, what a document on the web says today, and whether a person's reasons are good.
"""

QUESTIONS = {
    FIRST: {
        "which_parent", "who_is_controller", "authorisation", "processed_image_stream",
        "processed_call_recording", "breach_notice", "audit_year", "kept_in_chain", "end_of_service",
        "who_instructs_controller",
    },
    SECOND: {
        "who_is_controller", "which_services", "signed_by_controller", "signed_by_processor",
        "which_data_A.3", "which_people_A.4", "which_subprocessors", "which_places",
        "remote_work_from", "backup_histories", "termination_grace", "cap_in_first_year",
        "service_agreement_cap", "operation_database_copy_kept", "who_chooses_at_the_end_controller",
    },
}  # fmt: skip
"""What only the parties can answer."""


@cache
def draft(which):
    (seed,) = SEEDS.glob(f"{which}_*.txt")
    return read_text(seed.read_text(encoding="utf-8"), name=f"agreement-{which}")


@cache
def findings(which):
    return lint(standing(draft(which).pack))


@pytest.mark.parametrize(("number", "which", "kind", "place"), SLIPS)
def test_a_slip_is_found_in_its_clause(number, which, kind, place):
    places = {one.clause.place for one in findings(which) if one.kind == kind and one.clause}

    assert place in places


def test_one_foreign_product_and_no_more():
    assert [one.clause.place for one in findings(FIRST) if one.kind == "foreign_product"] == ["1.2"]


def test_what_is_struck_is_quoted_as_it_stands():
    assert not [one for one in findings(SECOND) if one.kind == "struck_quote_differs"]


def test_no_pointer_of_either_leads_nowhere():
    for which in (FIRST, SECOND):
        dangling = [
            one for one in findings(which) if one.kind in {"dangling_reference", "missing_appendix"}
        ]

        assert dangling == []


def test_the_mark_in_the_footer_is_known_for_what_it_is():
    words = [clause.words for _, clause in draft(FIRST).pack.clauses]
    aside = [one.text for one in draft(FIRST).aside]

    assert [is_mark(text) for text in (*words, *aside)].count(True) == 1


@pytest.mark.parametrize("which", [FIRST, SECOND])
def test_nothing_of_the_reader_stops_confirmation_but_what_the_parties_must_say(which):
    left = {one.kind for one in stops_confirmation(findings(which))}

    assert left <= {"missing_party", "nothing_ticked"}


@pytest.mark.parametrize("which", [FIRST, SECOND])
def test_the_parties_are_asked_what_only_they_can_say(which):
    asked = {question.slug for question in open_questions(standing(draft(which).pack))}

    assert QUESTIONS[which] - asked == set()


@pytest.mark.parametrize("which", [FIRST, SECOND])
def test_no_finding_changes_a_word(which):
    (seed,) = SEEDS.glob(f"{which}_*.txt")
    findings(which)

    assert (
        read_text(seed.read_text(encoding="utf-8"), name=f"agreement-{which}").pack
        == draft(which).pack
    )
