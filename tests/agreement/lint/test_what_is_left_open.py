"""Does a clause leave out its own other half?"""

import pytest

from instruks.agreement.lint.gaps import GAPS
from instruks.texts.pack import Kind, Pack
from tests.agreement.lint.texts import agreement, places, sentences, text

GAPS_AND_FILLS = [
    ("objection_without_consequence", '"subprocessor.object_within" = "10 days"', '"subprocessor.objection_may_stop_delivery" = true'),
    ("breach_without_hours", '"breach.without_undue_delay" = true', '"breach.notice" = "24 hours"'),
    ("breach_without_hours", '"breach.help_report" = true', '"breach.notice" = "24 hours"'),
    ("interval_undefined", '"access.reviewed" = true', '"access.review_every" = "3 months"'),
    ("interval_undefined", '"supervision.method" = ["written"]', '"supervision.every" = "1 year"'),
    ("interval_undefined", '"supervision.by_risk" = true', '"supervision.every" = "1 year"'),
    ("year_undefined", '"audit.per_year" = 1', '"audit.year" = "calendar year"'),
    ("time_undefined", '"rights.forward" = true', '"rights.forward_within" = "2 days"'),
    ("time_undefined", '"contact.tell_changes" = true', '"contact.tell_changes_within" = "2 days"'),
    ("time_undefined", '"access.pledges_shown_on_request" = true', '"access.pledges_shown_within" = "2 days"'),
    ("time_undefined", '"subprocessor.contract_copy_on_request" = true', '"subprocessor.contract_copy_within" = "2 days"'),
    ("time_undefined", '"supervision.more_on_request" = true', '"supervision.more_within" = "2 days"'),
    ("notice_without_length", '"agreement.end_after_data_cleared" = true', '"agreement.end_notice" = "1 month"'),
    ("reminder_without_grace", '"termination.silence" = "remind, then erase"', '"termination.grace" = "30 days"'),
    ("steps_without_period", '"audit.step" = ["request", "close"]', '"audit.answer_within" = "10 days"'),
    ("backup_without_history", '"retention.backup_by_system" = true', '"retention.backup" = { system = "Arkiv", kept = "35 days" }'),
    ("copy_without_end", '"operation.precondition" = { operation = "fetch_database", needs = ["prior agreement"] }', '"operation.database_copy_kept" = "14 days"'),
    ("places_by_class", '"place.class" = ["data centres the processor uses"]', '"place.allowed" = { who = "Havblik", country = "DK" }'),
    ("erased_without_choice", '"termination.erase_at_end" = true', '"termination.action" = "the controller\'s choice"'),
    ("erased_without_choice", '"termination.action" = "erase or return"', '"termination.answer_within" = "30 days"'),
    ("audit_without_inspection", '"audit.form" = ["written"]', '"audit.form" = ["inspection"]'),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "says", "fills"), GAPS_AND_FILLS)
def test_a_half_that_is_not_said(kind, says, fills):
    assert places(agreement({"1": says}), kind) == ["Aftalen 1"]
    assert places(agreement({"1": says, "2": fills}), kind) == []


@pytest.mark.parametrize(("kind", "says", "fills"), GAPS_AND_FILLS)
def test_an_answer_fills_it_too(kind, says, fills):
    answer = text({"1": fills}, Kind.DECISION, "Svar")

    assert places(agreement({"1": says}, answer), kind) == []


def test_measures_that_are_not_shown():
    assert places(
        agreement({"C.2": '"security.subprocessor_has_own" = true'}), "measures_not_shown"
    ) == ["Aftalen C.2"]
    assert not places(
        agreement({"C.2": '"security.subprocessor_has_own" = false'}), "measures_not_shown"
    )


def test_every_gap_of_the_table_is_tried():
    tried = {kind for kind, _, _ in GAPS_AND_FILLS} | {"measures_not_shown"}

    assert {row.kind for row in GAPS} == tried


def test_the_houses_own_default_is_shown_as_its_own():
    ours = Pack(
        "ours", "Vores", (text({"1": '"audit.year" = "calendar year"'}, Kind.OURS, "Husregel"),)
    )
    standing = agreement({"C.7": '"audit.per_year" = 1'}, floor=(ours,))

    assert sentences(standing, "year_undefined") == [
        (
            "Aftalen C.7 counts audits by the year, but does not say which year: the calendar's or "
            "twelve months. Until then the house keeps to its own: calendar year."
        )
    ]


def test_a_section_of_a_service_that_is_not_chosen_is_looked_at_too():
    offered = '"service.offered" = { slug = "desk", name = "Desk" }'
    section = 'only_if = "desk"\n' + GAPS_AND_FILLS[16][1]

    assert places(agreement({"A.1": offered, "A.2": section}), "copy_without_end") == [
        "Aftalen A.2"
    ]


# what an appendix was to say

PROMISES = [
    ('"rights.means_in_appendix" = true', '"rights.means" = ["Søgning"]'),
    ('"breach.facts_in_appendix" = true', '"breach.fact" = ["nature"]'),
    ('"transfer.stated_in_appendix" = true', '"transfer.adequate_countries" = true'),
    ('"audit.procedures_in_appendix" = true', '"audit.form" = ["written", "inspection"]'),
    ('"security.more_stated_in_appendix" = true', '"security.measure" = { name = "Kryptering" }'),
]


@pytest.mark.parametrize(("promise", "content"), PROMISES)
def test_what_is_promised_stands_in_an_appendix(promise, content):
    assert places(agreement({"9.3": promise}), "empty_promise") == ["Aftalen 9.3"]
    assert places(agreement({"9.3": promise, "9.4": content}), "empty_promise") == ["Aftalen 9.3"]
    assert places(agreement({"9.3": promise, "C.3": content}), "empty_promise") == []


# the chain

FIRST = '{ name = "Klitrose A/S", activities = ["host"] }'
SECOND = (
    '{ name = "Skyrande ApS", activities = ["statistics"], level = 2, parent = "Klitrose A/S" }'
)


def test_a_chain_of_which_only_the_first_is_supervised():
    rows = {"B.1": f'"subprocessor.approved" = [{FIRST}, {SECOND}]'}
    toml = '"supervision.method" = ["auditor\'s report"]'

    assert sentences(agreement(rows | {"C.8": ("Underdatabehandleren føres der tilsyn med.", toml)}), "chain_without_supervision") == [
        "Aftalen C.8 has the sub-processor supervised, but says nothing of those below it: Skyrande ApS."
    ]  # fmt: skip
    reached = (
        "Tilsynet omfatter underdatabehandlere og underdatabehandlernes underdatabehandlere.",
        toml,
    )
    assert not places(agreement(rows | {"C.8": reached}), "chain_without_supervision")
    alone = {"B.1": f'"subprocessor.approved" = [{FIRST}]', "C.8": toml}
    assert not places(agreement(alone), "chain_without_supervision")


def test_nothing_else_is_kept_but_by_the_sub_processors():
    nothing = {"C.4": '"retention.nothing_else_kept" = true'}
    rows = {"B.1": f'"subprocessor.approved" = [{FIRST}]'}

    assert places(agreement(nothing | rows), "chain_without_retention") == ["Aftalen C.4"]
    assert not places(agreement(nothing), "chain_without_retention")


# facts for the authority


def test_the_contact_point_is_left_out():
    toml = '"breach.fact" = ["nature", "consequences", "measures"]'

    assert sentences(agreement({"10.3": toml}), "breach_facts_incomplete") == [
        "The facts for a report leave out what article 33(3) asks for: the contact point."
    ]
    assert not places(
        agreement({"10.3": toml, "C.3": '"breach.fact" = ["contact point"]'}),
        "breach_facts_incomplete",
    )


@pytest.mark.parametrize(
    ("kind", "toml"),
    [
        ("authority_fixed", '"breach.authority" = "Datatilsynet"'),
        ("outside_of_agreement", '"service.outside" = ["Trafikdata"]'),
    ],
)
def test_what_a_reader_should_know(kind, toml):
    assert places(agreement({"9.2": toml}), kind) == ["Aftalen 9.2"]


# the cap

CAP = '"liability.cap" = { per_cent = 150, months = 12 }'


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Ansvaret begrænses til 150 % af det modtagne.", []),
        ("Ansvaret begrænses til et beløb under 150 % af det modtagne.", ["cap_unclear"]),
        ("Ansvaret er lavere end 150% af det modtagne; i det første år gennemsnittet gange 12.", ["cap_unclear", "cap_in_first_year"]),
        ("Liability is less than 150 % of what was received.", ["cap_unclear"]),
    ],
)  # fmt: skip
def test_a_cap_that_can_be_computed_in_one_way_only(words, kinds):
    standing = agreement({"D.7": (words, CAP)})

    assert [
        kind for kind in ("cap_unclear", "cap_in_first_year") if places(standing, kind)
    ] == kinds
