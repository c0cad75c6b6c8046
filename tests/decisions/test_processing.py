"""May the processor carry out this operation?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.agreement.terms.operation import Needs
from instruks.decisions.processing import Processing, may_process
from tests.decisions.asking import agreed, clauses, unless, why

EVERYTHING = {
    "A.1": (
        '"service.offered" = [{ slug = "hosting", name = "Hosting" }, { slug = "desk", name = "Desk" }]\n'
        '"service.chosen" = ["hosting"]'
    ),
    "A.2": '"purpose.allowed" = { slug = "backup", name = "Backup", service = "hosting" }',
    "A.3": '"operation.allowed" = { service = "hosting", open = true, may = ["store", "backup"] }',
    "A.4": (
        '"data.confirmed_by" = "both"\n'
        '"data.item" = [{ slug = "name", name = "Navn" },'
        ' { slug = "email", name = "E-mail", chosen = false },'
        ' { slug = "health", name = "Helbred", category = "special", chosen = false },'
        ' { slug = "cpr", name = "CPR", category = "national id" }]'
    ),
    "A.5": (
        '"people.group" = [{ slug = "employees", name = "Ansatte" },'
        ' { slug = "children", name = "Børn", chosen = false }]'
    ),
    "B.1": (
        '"subprocessor.authorisation" = "general"\n'
        '"subprocessor.approved" = { name = "Fjeldbackup ApS", activities = ["backup"] }'
    ),
    "C.5": (
        '"place.others_need_approval" = true\n'
        '"place.allowed" = [{ who = "Nordlys Drift A/S", country = "DK" },'
        ' { who = "Fjeldbackup ApS", country = "NO" }]'
    ),
    "4.1": '"instruction.later_ones" = true',
}
ASK = Processing(
    purpose="backup",
    operation="backup",
    data=frozenset({"name"}),
    people=frozenset({"employees"}),
    country="DK",
    on_day=date(2026, 11, 21),
    service="hosting",
)


def ruling(clauses=EVERYTHING, service_agreement=None, **ask):
    standing = agreed(service_agreement=service_agreement, **clauses)
    return may_process(replace(ASK, **ask), standing)


def test_every_aspect_says_yes_with_its_clause():
    given = ruling()

    assert given.verdict == "may"
    assert clauses(given) == [f"Aftalen {number}" for number in ("14", "A.1", "A.2", "A.3", "A.4", "A.5", "C.5")]  # fmt: skip


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2026, 8, 31), "must not"),
        (date(2026, 9, 1), "may"),
        (date(2026, 9, 2), "may"),
        (date(2027, 8, 31), "may"),
        (date(2027, 9, 1), "must not"),
    ],
    ids=["the day before", "the first day", "the day after", "the last day", "the end"],
)
def test_from_the_first_day_until_the_end(on_day, verdict):
    assert ruling(on_day=on_day).verdict == verdict


def test_before_the_first_day_the_reason_is_its_clause():
    assert why(ruling(on_day=date(2026, 8, 31))) == (
        "must not",
        [("Aftalen 14", "Work may not begin before 2026-09-01.")],
    )


def test_without_signatures_it_binds_nobody():
    unsigned = EVERYTHING | {"14": '"agreement.effect_from" = "last signature"'}

    assert clauses(ruling(unsigned)) == ["GDPR 28(3)"]
    assert ruling(unsigned).verdict == "must not"


def test_an_agreement_nobody_knows_the_beginning_of_is_unsettled():
    hanging = EVERYTHING | {"14": '"agreement.effect_from" = "with the parent text"'}

    assert ruling(hanging).verdict == "unsettled"


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2026, 10, 31), "must not"),
        (date(2026, 11, 1), "may"),
        (date(2026, 11, 30), "may"),
        (date(2026, 12, 1), "must not"),
    ],
    ids=["the day before", "the first day", "the last day", "the day after"],
)
def test_a_service_is_worked_on_while_its_contract_runs(on_day, verdict):
    contract = '"party.service_agreement" = { name = "Kontrakten", services = ["hosting"], from_on = 2026-11-01, until_on = 2026-12-01 }'

    assert ruling(service_agreement={"2": contract}, on_day=on_day).verdict == verdict


def test_another_services_contract_ends_only_that_service():
    contracts = {
        "2": '"party.service_agreement" = { name = "Hosting", services = ["hosting"] }',
        "3": '"party.service_agreement" = { name = "Desk", services = ["desk"], until_on = 2026-10-01 }',
    }

    assert ruling(service_agreement=contracts).verdict == "may"


def test_an_unticked_service_is_denied_by_the_switch_alone():
    given = ruling(service="desk", purpose="support", operation="support")

    assert why(given) == ("must not", [("Aftalen A.1", "`desk` is not chosen.")])
    assert unless(given) == ["an amendment that chooses it; chosen now: hosting"]


def test_where_there_are_services_to_choose_somebody_must_say_which():
    given = ruling(EVERYTHING | {"A.2": '"purpose.allowed" = { slug = "backup", name = "Backup" }', "A.3": '"operation.allowed" = { may = ["backup"] }'}, service="")  # fmt: skip

    assert why(given) == (
        "unsettled",
        [("Aftalen A.1", "The agreement has services to choose from, and nobody has said which it is.")],
    )  # fmt: skip


def test_a_purpose_outside_is_denied_until_the_controller_decides():
    assert why(ruling(purpose="marketing")) == (
        "must not",
        [("Aftalen A.2", "`marketing` is not among the purposes agreed.")],
    )
    assert ruling(purpose="marketing", instructed=True).verdict == "unsettled"


@pytest.mark.parametrize(
    ("needs", "behind"), [("order", Needs.ORDER), ("task", Needs.TASK), ("case", Needs.CASE)]
)
def test_a_purpose_asks_for_what_must_lie_behind_it(needs, behind):
    needing = EVERYTHING | {
        "A.2": f'"purpose.allowed" = {{ slug = "backup", name = "Backup", needs = "{needs}" }}'
    }

    assert ruling(needing).verdict == "must not"
    assert clauses(ruling(needing)) == ["Aftalen A.2"]
    assert ruling(needing, behind=frozenset({behind})).verdict == "may"


def test_outside_an_open_list_it_is_unsettled_until_a_concrete_instruction():
    given = ruling(operation="restrict")

    assert why(given) == (
        "unsettled",
        [("Aftalen A.3", "Restricting is not in the list, which is not closed.")],
    )
    assert unless(given) == ["a concrete instruction from the controller that covers it"]
    assert ruling(operation="restrict", instructed=True).verdict == "may"
    assert "Aftalen 4.1" in clauses(ruling(operation="restrict", instructed=True))


def test_a_closed_list_forbids_what_is_not_in_it_until_the_controller_instructs():
    closed = EVERYTHING | {"A.3": '"operation.allowed" = { may = ["backup"] }'}

    assert why(ruling(closed, operation="export")) == (
        "must not",
        [("Aftalen A.3", "Exporting is not in the list, and the list is closed.")],
    )
    assert ruling(closed, operation="export", instructed=True).verdict == "may"


def test_where_the_parties_exclude_later_instructions_none_helps():
    closed = EVERYTHING | {
        "A.3": '"operation.allowed" = { may = ["backup"] }',
        "4.1": '"instruction.later_ones" = false',
    }

    assert ruling(closed, operation="export", instructed=True).verdict == "must not"


def test_an_open_list_beside_a_closed_one_leaves_the_question_open():
    both = EVERYTHING | {"C.1": '"operation.allowed" = { service = "hosting", may = ["update"] }'}

    assert why(ruling(both, operation="restrict"))[0] == "unsettled"
    assert clauses(ruling(both, operation="restrict")) == ["Aftalen A.3"]


def test_work_without_a_list_is_defined_by_its_task():
    tasks = {name: toml for name, toml in EVERYTHING.items() if name != "A.3"} | {
        "A.2": '"purpose.allowed" = { slug = "backup", name = "Opgave", needs = "task" }'
    }

    assert ruling(tasks).verdict == "must not"
    assert ruling(tasks, behind=frozenset({Needs.TASK})).verdict == "may"


def test_silence_about_operations_permits_none():
    silent = {name: toml for name, toml in EVERYTHING.items() if name != "A.3"}

    assert why(ruling(silent)) == (
        "must not",
        [("GDPR 28(3)(a)", "No clause in force names any operation.")],
    )


def test_every_precondition_of_the_operation_must_be_met():
    demanding = EVERYTHING | {
        "A.6": '"operation.precondition" = [{ operation = "backup", needs = ["order", "case"] }, { operation = "", needs = ["task"], service = "desk" }]'
    }

    assert len(ruling(demanding).because) == len(["order", "case"])
    assert ruling(demanding, behind=frozenset({Needs.ORDER})).verdict == "must not"
    assert ruling(demanding, behind=frozenset({Needs.ORDER, Needs.CASE})).verdict == "may"


def test_printed_is_not_chosen_and_both_must_confirm():
    given = ruling(data=frozenset({"email"}))

    assert why(given) == (
        "unsettled",
        [("Aftalen A.4", "E-mail is printed in the text, but nobody has said that it is processed.")],
    )  # fmt: skip
    assert unless(given) == ["both parties' confirmation that it is processed"]


def test_special_data_that_are_printed_only_are_denied():
    assert ruling(data=frozenset({"health"})).verdict == "must not"
    assert ruling(data=frozenset({"health"}), instructed=True).verdict == "must not"


def test_a_cpr_number_needs_the_controllers_ground():
    assert why(ruling(data=frozenset({"cpr"}))) == (
        "unsettled",
        [("Aftalen A.4", "CPR is chosen, but the controller has not said on which ground.")],
    )
    grounded = EVERYTHING | {
        "A.4": '"data.item" = { slug = "cpr", name = "CPR", category = "national id", ground = "DBL § 11" }'
    }
    assert ruling(grounded, data=frozenset({"cpr"})).verdict == "may"


def test_data_the_solution_is_not_meant_for_are_closed_to_an_instruction_too():
    ordinary = EVERYTHING | {
        "A.4": '"data.item" = { slug = "name", name = "Navn" }\n"data.not_meant" = ["special"]'
    }
    given = ruling(ordinary, data=frozenset({"name", "genetic"}), instructed=True)

    assert why(given) == (
        "must not",
        [("Aftalen A.4", "Genetic data: the agreement is not meant for data of this sort.")],
    )
    assert unless(given) == ["an amendment that chooses it, with security to match; open now: Navn"]


def test_ordinary_data_outside_the_list_wait_for_an_instruction():
    assert ruling(data=frozenset({"address"})).verdict == "must not"
    assert ruling(data=frozenset({"address"}), instructed=True).verdict == "may"
    assert ruling(data=frozenset({"biometric"}), instructed=True).verdict == "must not"


def test_a_slug_no_list_knows_is_not_among_the_data_agreed():
    assert why(ruling(data=frozenset({"shoe_size"}))) == (
        "must not",
        [("Aftalen A.4", "`shoe_size`: not among the data agreed.")],
    )


def test_a_group_nobody_has_confirmed_is_a_question_and_another_one_is_a_no():
    assert ruling(people=frozenset({"children"})).verdict == "unsettled"
    assert ruling(people=frozenset({"patients"})).verdict == "must not"
    assert ruling(people=frozenset({"patients"}), instructed=True).verdict == "may"


def test_nobody_having_said_which_data_or_whose_is_a_question():
    given = ruling(data=frozenset(), people=frozenset())

    assert given.verdict == "unsettled"
    assert unless(given) == ["the kinds of data", "the groups of people"]


def test_data_outside_the_agreement_belong_to_others():
    outside = EVERYTHING | {"C.1": '"service.outside" = ["traffic_data"]'}
    given = ruling(outside, data=frozenset({"name", "traffic_data"}))

    assert given.verdict == "must not"
    assert "Aftalen C.1" in clauses(given)


def test_a_sub_processor_is_asked_for_its_activity_and_its_place():
    assert ruling(subprocessor="Fjeldbackup ApS", country="NO").verdict == "may"
    assert clauses(ruling(subprocessor="Fjeldbackup ApS", country="DK")) == ["Aftalen C.5"]
    assert clauses(ruling(subprocessor="Fjeldbackup ApS", country="NO", activity="test")) == [
        "Aftalen B.1"
    ]
    assert ruling(subprocessor="Ukendt ApS", country="NO").verdict == "must not"


def test_an_instruction_for_the_work_brings_neither_a_sub_processor_nor_a_place():
    assert ruling(subprocessor="Ukendt ApS", instructed=True).verdict == "must not"
    assert ruling(country="SE", instructed=True).verdict == "must not"


def test_own_work_in_a_third_country_needs_an_instruction():
    given = ruling(country="TH")

    assert clauses(given) == ["Aftalen C.5", "GDPR 28(3)(a)"]
    assert given.verdict == "must not"


def test_two_texts_of_one_rank_are_shown_both():
    torn = EVERYTHING | {"4.9": '"instruction.later_ones" = false'}
    given = ruling(torn, operation="restrict", instructed=True)

    assert given.verdict == "unsettled"
    assert clauses(given) == ["Aftalen 4.1", "Aftalen 4.9"]


def test_work_in_the_controllers_own_solution_leaves_no_copy_outside_it():
    inside = EVERYTHING | {
        "A.3": '"operation.allowed" = { may = ["export", "backup"] }',
        "C.1": '"operation.in_the_instance_only" = true',
    }

    assert ruling(inside).verdict == "may"
    assert clauses(ruling(inside, operation="export")) == ["Aftalen C.1"]
    assert ruling(inside, operation="export").verdict == "must not"
    assert ruling(inside, operation="export", instructed=True).verdict == "may"
