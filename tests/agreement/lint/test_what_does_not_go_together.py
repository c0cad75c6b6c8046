"""Do two clauses say what cannot both be meant?"""

import pytest

from instruks.agreement.lint.collisions import COLLISIONS
from instruks.texts.pack import Kind
from tests.agreement.lint.texts import agreement, places, sentences, text

PAIRS = [
    ("approval_beside_objection", '"subprocessor.new_activity_needs_approval" = true', '"subprocessor.object_within" = "10 days"'),
    ("approval_beside_objection", '"subprocessor.authorisation" = "specific"', '"subprocessor.objection_ends" = "announced effect"'),
    ("specific_beside_general", '"subprocessor.authorisation" = "general"', '"subprocessor.specific_where_agreed" = true'),
    ("flat_beside_soft", '"subprocessor.notice" = "30 days"', '"subprocessor.notice_if_possible" = true'),
    ("flat_beside_soft", '"subprocessor.notice" = "30 days"', '"subprocessor.urgent_path" = true'),
    ("flat_beside_soft", '"breach.notice" = "24 hours"', '"breach.notice_if_possible" = true'),
    ("must_beside_may", '"termination.action" = "erase or return"', '"termination.silence" = "remind, then erase"'),
    ("must_beside_may", '"termination.erase_at_end" = true', '"termination.silence" = "remind, then erase"'),
    ("all_beside_exempt", '"termination.action" = "erase"', '"termination.exempt" = ["automatic backups"]'),
    ("all_beside_exempt", '"termination.action" = "erase"', '"retention.backup_by_system" = true'),
    ("unconditional_beside_on_request", '"breach.notice" = "24 hours"', '"breach.on_request_only" = true'),
    ("unconditional_beside_on_request", '"rights.right" = ["15"]', '"rights.on_request" = true'),
    ("complete_beside_own_duty", '"security.complete" = true', '"security.processor_assesses" = true'),
    ("complete_beside_own_duty", '"security.complete" = true', '"security.alternatives_if_equal" = true'),
    ("remote_work_beside_ban", '"place.remote_work_by_policy" = true', '"transfer.own_processing_needs" = true'),
    ("release_beside_warning", '"instruction.not_liable_when_followed" = true', '"instruction.warn_unlawful" = "immediately"'),
    ("several_starts", '"agreement.effect_from" = "last signature"', '"agreement.processing_from" = "the later of both"'),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "one", "other"), PAIRS)
def test_both_in_one_agreement(kind, one, other):
    assert places(agreement({"1": one, "2": other}), kind) == ["Aftalen 1"]
    assert places(agreement({"2": other, "1": one}), kind) == ["Aftalen 1"]


@pytest.mark.parametrize(("kind", "one", "other"), PAIRS)
def test_either_alone(kind, one, other):
    assert not places(agreement({"1": one}), kind)
    assert not places(agreement({"2": other}), kind)


@pytest.mark.parametrize(("kind", "one", "other"), PAIRS)
def test_not_where_one_of_them_is_struck(kind, one, other):
    strike = text({"D.8": 'strikes = ["2"]'}, Kind.DEVIATIONS)

    assert not places(agreement({"1": one, "2": other}, strike), kind)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("several_starts", '"agreement.effect_from" = "last signature"', '"agreement.processing_from" = "the agreement\'s effect"'),
        ("specific_beside_general", '"subprocessor.authorisation" = "specific"', '"subprocessor.specific_where_agreed" = true'),
        ("must_beside_may", '"termination.action" = "erase"', '"termination.silence" = "nothing"'),
        ("all_beside_exempt", '"termination.action" = "erase"', '"termination.exempt" = ["kept by law"]'),
        ("release_beside_warning", '"instruction.not_liable_when_followed" = false', '"instruction.warn_unlawful" = "immediately"'),
    ],
)  # fmt: skip
def test_values_that_go_together(kind, one, other):
    assert not places(agreement({"1": one, "2": other}), kind)


def test_one_clause_that_softens_its_own_period_is_no_collision():
    toml = '"breach.notice" = "24 hours"\n"breach.notice_if_possible" = true'

    assert not places(agreement({"10.2": toml}), "flat_beside_soft")


def test_one_clause_can_name_two_ends_of_one_period():
    toml = '"retention.setup_data" = "30 days"\n"retention.setup_data_or_need" = true'

    assert places(agreement({"C.4": toml}), "two_ends") == ["Aftalen C.4"]


def test_an_appendix_that_ranks_itself_above_what_forbids_it():
    rule = {"13.1": '"precedence.other_terms_must_not_conflict" = true'}
    order = {"D.1": '"precedence.order" = "Bilag D først"'}

    assert places(agreement(rule, text(order, Kind.OTHER_TERMS)), "ranks_itself_above") == [
        "Aftalen D.1"
    ]
    assert not places(agreement(rule | order), "ranks_itself_above")


def test_a_decision_settles_which_mode_is_meant():
    page = {"B.1": PAIRS[0][1], "B.2": PAIRS[0][2]}
    decision = text({"1": '"subprocessor.authorisation" = "general"'}, Kind.DECISION, "Svar")

    assert not places(agreement(page, decision), "approval_beside_objection")


def test_every_collision_of_the_table_is_tried():
    tried = {kind for kind, _, _ in PAIRS} | {"two_ends", "ranks_itself_above"}

    assert {row.kind for row in COLLISIONS} == tried


# held against the law and the clauses

FLOOR = text(
    {
        "28(4)": '"subprocessor.processor_answers" = "fully"',
        "28(3)(g)": '"termination.action" = "the controller\'s choice"',
        "82(4)": '"liability.full_toward_persons" = true',
    },
    Kind.LAW,
    "GDPR",
)


def over_the_law(*layers):
    from instruks.texts.pack import Pack  # noqa: PLC0415  one test's need

    return agreement(*layers, floor=(Pack("lov", "Lov", (FLOOR,)),))


def test_a_term_that_undercuts_the_law():
    toml = '"termination.action" = "erase"'

    assert sentences(over_the_law({"C.4": toml}), "undercuts_law") == [
        (
            "Aftalen C.4 stands between the parties, but protects less than GDPR 28(3)(g) demands; "
            "the law has the last word."
        )
    ]


def test_a_release_that_conflicts_with_a_clause_and_with_the_law():
    clauses = {
        "7.7": '"subprocessor.processor_answers" = "fully"',
        "13.1": '"precedence.other_terms_must_not_conflict" = true',
    }
    other = text(
        {"D.4": '"subprocessor.processor_answers" = "not for standard third-party services"'},
        Kind.OTHER_TERMS,
    )
    standing = over_the_law(clauses, other)

    assert places(standing, "conflicts_with_clause") == ["Aftalen D.4"]
    assert places(standing, "undercuts_law") == ["Aftalen D.4"]


def test_a_limit_that_binds_only_the_parties():
    standing = over_the_law({"D.7": '"liability.cap" = { per_cent = 150, months = 12 }'})

    assert sentences(standing, "no_effect_toward_persons") == [
        "This stands between the parties only; toward the persons GDPR 82(4) applies."
    ]


def test_what_keeps_to_the_law_passes():
    standing = over_the_law({"C.4": '"termination.action" = "the controller\'s choice"'})

    assert not places(standing, "undercuts_law")


# several ends


def test_clauses_that_name_different_ends():
    page = {
        "11.1": ("Når ydelserne ophører, slettes alt.", '"termination.action" = "erase"'),
        "D.5": ("Når Aftalen ophører, vælges der. Behandlingen er ophørt.", '"termination.answer_within" = "30 days"'),
    }  # fmt: skip

    assert sentences(agreement(page), "several_ends") == [
        (
            "Different ends are named: the service (Aftalen 11.1), the processing (Aftalen D.5), "
            "the agreement (Aftalen D.5); which one does the time run from?"
        )
    ]


def test_one_end_named_twice_is_one_end():
    page = {
        "11.1": ("Når ydelserne ophører, slettes alt.", '"termination.action" = "erase"'),
        "D.5": ("Ved ophør af ydelserne vælges der.", '"termination.answer_within" = "30 days"'),
    }

    assert not places(agreement(page), "several_ends")
