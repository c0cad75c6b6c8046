"""What is asked of the parties, and when is it no longer asked?"""

import pytest

from instruks.agreement.open_questions.asked import open_questions
from instruks.agreement.open_questions.question import (
    Answered,
    NoSuchChoice,
    Weight,
    value_picked,
)
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.pack import Kind
from tests.agreement.lint.texts import agreement, text
from tests.packs.agreed import contact_centre, pack, standing
from tests.packs.it_services import it_services

PARTIES = (
    '"party.controller" = { name = "Strandby Kommune" }\n'
    '"party.processor" = { name = "Nordlys Drift A/S" }'
)


def asked(agreed):
    return {question.slug: question for question in open_questions(agreed)}


ASKED_AND_ANSWERED = [
    ("who_is_controller", '"party.processor" = { name = "Nordlys" }', '"party.controller" = { name = "Strandby" }'),
    ("who_is_processor", '"party.controller" = { name = "Strandby" }', '"party.processor" = { name = "Nordlys" }'),
    ("which_services", '"service.offered" = { slug = "dba", name = "Databaser" }', '"service.chosen" = ["dba"]'),
    ("effect_from", PARTIES, '"agreement.effect_from" = "last signature"'),
    ("effect_on", '"agreement.effect_from" = "fixed day"', '"agreement.effect_on" = 2026-09-01'),
    ("service_start", '"agreement.processing_from" = "the later of both"', '"party.service_agreement" = { name = "S", from_on = 2026-09-01 }'),
    ("which_data", PARTIES, '"data.item" = { slug = "name", name = "Navn" }'),
    ("which_people", PARTIES, '"people.group" = { slug = "employees", name = "Ansatte" }'),
    ("which_data_1", '"data.item" = { slug = "health", name = "Helbred", chosen = false }', '"data.item" = { slug = "health", name = "Helbred" }'),
    ("which_people_1", '"people.group" = { slug = "children", name = "Børn", chosen = false }', '"people.group" = { slug = "children", name = "Børn" }'),
    ("processed_call_recording", '"data.item" = { slug = "call_log", name = "Opkaldslog" }', '"data.item" = { slug = "call_recording", name = "Optagelse", chosen = false }'),
    ("processed_image_stream", '"subprocessor.approved" = { name = "V", activities = ["video"], data = ["image_stream"] }', '"data.item" = { slug = "image_stream", name = "Billedstrøm" }'),
    ("which_grounds", '"data.item" = { slug = "cpr", name = "CPR", category = "national id" }', '"data.item" = { slug = "cpr", name = "CPR", category = "national id", ground = "§ 11" }'),
    ("authorisation", PARTIES, '"subprocessor.authorisation" = "general"'),
    ("objection_stops_delivery", '"subprocessor.object_within" = "10 days"', '"subprocessor.objection_may_stop_delivery" = false'),
    ("which_subprocessors", PARTIES, '"subprocessor.approved" = { name = "V", activities = ["host"] }'),
    ("which_places", '"place.class" = ["data centres the processor uses"]', '"place.allowed" = { who = "N", country = "DK" }'),
    ("remote_work_from", '"place.remote_work_by_policy" = true', '"place.remote_work_from" = ["DK"]'),
    ("end_of_service", '"termination.erase_at_end" = true', '"termination.action" = "the controller\'s choice"'),
    ("breach_notice", '"breach.without_undue_delay" = true', '"breach.notice" = "24 hours"'),
    ("termination_grace", '"termination.silence" = "remind, then erase"', '"termination.grace" = "30 days"'),
    ("operation_database_copy_kept", '"operation.precondition" = { operation = "fetch_database", needs = [] }', '"operation.database_copy_kept" = "14 days"'),
    ("backup_histories", '"retention.backup_by_system" = true', '"retention.backup" = { system = "Arkiv", kept = "35 days" }'),
    ("audit_year", '"audit.per_year" = 1', '"audit.year" = "twelve months"'),
    ("access_review_every", '"access.reviewed" = true', '"access.review_every" = "3 months"'),
    ("supervision_every", '"supervision.by_risk" = true', '"supervision.every" = "1 year"'),
    ("rights_forward_within", '"rights.forward" = true', '"rights.forward_within" = "1 day"'),
    ("agreement_end_notice", '"agreement.end_after_data_cleared" = true', '"agreement.end_notice" = "1 month"'),
    ("service_agreement_cap", '"liability.recourse_above_cap" = true', '"liability.service_agreement_cap" = 2000000'),
    ("hourly_rate", '"fee.audit" = "time spent"', '"fee.list_rate" = 1500'),
    ("who_instructs_controller", PARTIES, '"contact.person" = { side = "controller", name = "Mette", role = "instructs" }'),
    ("authority", PARTIES, '"breach.authority" = "Datatilsynet"'),
]  # fmt: skip


@pytest.mark.parametrize(("slug", "left_open", "said"), ASKED_AND_ANSWERED)
def test_what_a_text_leaves_open_is_asked_until_a_text_says_it(slug, left_open, said):
    assert slug in asked(agreement({"1": left_open}))
    assert slug not in asked(agreement({"1": left_open, "2": said}))


@pytest.mark.parametrize(("slug", "left_open", "said"), ASKED_AND_ANSWERED)
def test_a_question_knows_the_term_its_answer_sets(slug, left_open, said):
    question = asked(agreement({"1": left_open}))[slug]

    assert question.term in VOCABULARY
    assert f'"{question.term}"' in said or slug in {"hourly_rate", "which_data_1"}


def test_both_sides_are_asked_for_their_signature():
    signs = '"agreement.effect_from" = "last signature"'
    one = '"agreement.signature" = { side = "controller", on = 2026-09-01 }'

    assert {"signed_by_controller", "signed_by_processor"} <= asked(agreement({"1": signs})).keys()
    assert "signed_by_controller" not in asked(agreement({"1": signs, "2": one}))
    assert asked(agreement({"1": signs, "2": one}))["signed_by_processor"].rows == (
        {"side": "processor"},
    )


def test_a_parent_that_is_not_there_is_a_text_to_load():
    alone = asked(standing(pack("example-contact-centre")))["which_parent"]

    assert (alone.kind, alone.term, alone.weight) == (Answered.DOCUMENT, "", Weight.EFFECT)
    assert "which_parent" not in asked(contact_centre())


def test_two_texts_of_one_rank_are_a_question_with_both_answers():
    tied = agreement(
        {"7.3": '"subprocessor.notice" = "30 days"', "B.2": '"subprocessor.notice" = "10 days"'}
    )
    question = asked(tied)["decide_subprocessor_notice"]

    assert [(choice.key, choice.value) for choice in question.choices] == [
        ("Aftalen 7.3", "30 days"),
        ("Aftalen B.2", "10 days"),
    ]


def test_approval_beside_an_objection_asks_for_the_mode():
    page = {
        "B.1": '"subprocessor.authorisation" = "specific"',
        "B.2": '"subprocessor.object_within" = "10 days"',
    }
    question = asked(agreement(page))["authorisation"]

    assert [choice.value for choice in question.choices] == ["general", "specific"]
    assert "Aftalen B.1 asks for approval, yet Aftalen B.2" in str(question.why)


def test_two_companies_in_a_row_are_asked_for_one_by_one():
    page = {
        "B.1": '"subprocessor.approved" = { name = "Grundfjeld / Kabelbro", activities = ["host"] }'
    }
    question = asked(agreement(page))["which_company_B.1_1"]

    assert [row["name"] for row in question.rows] == ["Grundfjeld", "Kabelbro"]


def test_a_cap_that_can_be_read_in_two_ways_is_asked_about():
    toml = '"liability.cap" = { per_cent = 150, months = 12 }'
    words = "I det første år bruges gennemsnittet gange 12."

    assert "cap_in_first_year" in asked(agreement({"D.7": (words, toml)}))
    assert "cap_in_first_year" not in asked(agreement({"D.7": ("150 % af det modtagne.", toml)}))


def test_the_weightiest_question_comes_first():
    weights = [question.weight for question in open_questions(agreement({"1": "Aftalen."}))]

    assert weights == sorted(weights, reverse=True)
    assert weights[0] is Weight.EFFECT


@pytest.mark.parametrize("agreed", [contact_centre(), it_services(), agreement({"1": "x"})])
def test_every_question_has_a_slug_of_its_own(agreed):
    slugs = [question.slug for question in open_questions(agreed)]

    assert len(slugs) == len(set(slugs))


def test_the_it_services_leave_these_open():
    left = [q.slug for q in open_questions(it_services()) if not q.slug.startswith("who_")]

    assert left == [
        "which_data_A.3",
        "which_people_A.4",
        "specific_cases",
        "termination_grace",
        "access_review_every",
        "access_pledges_shown_within",
        "subprocessor_contract_copy_within",
        "agreement_end_notice",
        "rights_forward_within",
        "audit_answer_within",
        "supervision_every",
        "supervision_more_within",
        "cap_in_first_year",
    ]


# what is picked in a form


def services():
    return asked(
        agreement(
            {"1": '"service.offered" = [{ slug = "a", name = "A" }, { slug = "b", name = "B" }]'}
        )
    )["which_services"]


def data():
    items = '"data.item" = [{ slug = "name", name = "Navn", chosen = false }, { slug = "email", name = "E-mail", chosen = false }]'
    return asked(agreement({"1": items}))["which_data_1"]


def test_several_choices_make_a_list():
    assert value_picked(services(), {"a", "b"}) == ["a", "b"]
    assert value_picked(services(), ["b"]) == ["b"]
    assert value_picked(services(), ()) == []


def test_what_is_not_picked_is_recorded_as_not_chosen():
    assert [(one["slug"], one["chosen"]) for one in value_picked(data(), {"name"})] == [
        ("name", True),
        ("email", False),
    ]


def test_one_choice_is_one_value():
    mode = asked(agreement({"1": PARTIES}))["authorisation"]

    assert value_picked(mode, ["general"]) == "general"


@pytest.mark.parametrize("keys", [(), ("general", "specific"), ("sometimes",)])
def test_none_two_or_an_unknown_one_is_no_choice(keys):
    mode = asked(agreement({"1": PARTIES}))["authorisation"]

    with pytest.raises(NoSuchChoice, match="cannot be chosen; there are: `general`, `specific`"):
        value_picked(mode, keys)


def test_a_decision_answers_for_a_text_of_any_rank():
    decision = text({"1": '"breach.authority" = "Datatilsynet"'}, Kind.DECISION, "Svar")

    assert "authority" not in asked(agreement({"1": PARTIES}, decision))
