"""Laws of «may we do this?» under the example agreements: more asked is never more allowed."""

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.terms.operation import Needs
from instruks.decisions.processing import Processing, may_process
from instruks.decisions.ruling import Verdict
from tests.packs.agreed import contact_centre
from tests.packs.it_services import it_services

HARDNESS = list(Verdict)
DATA = ("name", "email", "username", "health", "cpr", "criminal_offence", "biometric", "nonsense")
PEOPLE = ("employees", "customers", "children", "patients")
anything = st.builds(
    Processing,
    purpose=st.sampled_from(["support", "backup", "reporting", "ordered_task", "marketing"]),
    operation=st.sampled_from(["support", "backup", "set_up", "restrict", "fetch_database", "publish"]),
    data=st.frozensets(st.sampled_from(DATA), max_size=3),
    people=st.frozensets(st.sampled_from(PEOPLE), max_size=2),
    country=st.sampled_from(["DK", "IE", "US", "IN", "GB", "GL", "TH"]),
    on_day=st.sampled_from([date(2026, 8, 1), date(2026, 11, 21), date(2027, 12, 1)]),
    service=st.sampled_from(["", "hosting", "service_desk", "consultancy", "dba"]),
    subprocessor=st.sampled_from(["", "Fjordsky Inc.", "Severn Watch Ltd.", "Klitrose Omstilling A/S", "Ukendt ApS"]),
    behind=st.frozensets(st.sampled_from(Needs)),
    instructed=st.booleans(),
)  # fmt: skip
AGREEMENTS = {
    "contact centre": (
        contact_centre(),
        Processing(
            "reporting", "set_up", frozenset({"username"}), frozenset({"employees"}), "DK",
            date(2026, 11, 21), behind=frozenset({Needs.ORDER}),
        ),
    ),
    "it services": (
        it_services(),
        Processing(
            "backup", "backup", frozenset({"name"}), frozenset({"employees"}), "DK",
            date(2026, 11, 21), service="hosting", subprocessor="Kattegat Backup ApS",
        ),
    ),
}  # fmt: skip


@st.composite
def near_a_yes(draw):
    """An agreement, and a question that differs from one it says yes to in a few fields."""
    standing, a_yes = AGREEMENTS[draw(st.sampled_from(sorted(AGREEMENTS)))]
    other = draw(anything)
    names = draw(st.sets(st.sampled_from([field.name for field in fields(Processing)]), max_size=3))
    return standing, replace(a_yes, **{name: getattr(other, name) for name in names})


@pytest.mark.parametrize("name", AGREEMENTS)
def test_the_questions_start_from_a_yes(name):
    standing, a_yes = AGREEMENTS[name]

    assert may_process(a_yes, standing).verdict is Verdict.MAY


def hardness(ask, standing):
    return HARDNESS.index(may_process(ask, standing).verdict)


@given(near_a_yes())
def test_every_answer_stands_on_a_clause_and_says_the_same_twice(asked):
    standing, ask = asked
    ruling = may_process(ask, standing)

    assert ruling.because
    assert may_process(ask, standing) == ruling


@given(near_a_yes(), st.sampled_from(DATA))
def test_one_more_kind_of_data_never_turns_a_no_into_a_yes(asked, kind):
    standing, ask = asked
    if ask.data:
        more = replace(ask, data=ask.data | {kind})

        assert hardness(more, standing) <= hardness(ask, standing)


@given(near_a_yes(), st.sampled_from(PEOPLE))
def test_one_more_group_of_people_never_turns_a_no_into_a_yes(asked, group):
    standing, ask = asked
    if ask.people:
        more = replace(ask, people=ask.people | {group})

        assert hardness(more, standing) <= hardness(ask, standing)


@given(near_a_yes(), st.sampled_from(Needs))
def test_more_behind_it_never_turns_a_yes_into_a_no(asked, need):
    standing, ask = asked
    backed = replace(ask, behind=ask.behind | {need})

    assert hardness(backed, standing) >= hardness(ask, standing)


@given(near_a_yes())
def test_a_concrete_instruction_never_turns_a_yes_into_a_no(asked):
    standing, ask = asked
    instructed, alone = replace(ask, instructed=True), replace(ask, instructed=False)

    assert hardness(instructed, standing) >= hardness(alone, standing)


@given(near_a_yes())
def test_a_may_has_a_reason_from_the_agreement_itself(asked):
    standing, ask = asked
    ruling = may_process(ask, standing)
    if ruling.verdict is Verdict.MAY:
        own = {layer.cite_as for layer in standing.layers} - {"GDPR", "Husregel"}

        assert {reason.clause.text for reason in ruling.because} & own
