"""Article 45: a decision covers whom it says, and only from its first day to its last."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.facts.adequacy import UnknownScopeFact, adequacy, scope_facts
from instruks.agreement.facts.adequacy_answers import Adequate, InsideEea, NotAdequate, Unclear
from instruks.agreement.facts.adequacy_decisions import (
    AdequacyDecision,
    RecipientKind,
    Subject,
    adequacy_decisions,
)
from instruks.agreement.facts.territories import UnknownTerritory, territories
from instruks.texts.citation import Citation

TODAY = date(2026, 11, 21)
BUSINESS, PUBLIC = RecipientKind.BUSINESS, RecipientKind.PUBLIC_BODY
COVERED_TODAY = "AD AR BR CA CH EPO FO GB GG IL IM JE JP KR NZ US UY"
DECISIONS = [one for records in adequacy_decisions().values() for one in records]


def in_scope(code: str, on: date) -> Mapping[str, bool]:
    """The answers that keep a transfer inside whatever decision holds."""
    return {
        condition.fact: condition.needed
        for decision in adequacy_decisions()[code]
        for condition in decision.conditions
        if decision.holds_on(on)
    }


def test_the_countries_with_a_decision_today() -> None:
    with_one = {one.code for one in DECISIONS if one.holds_on(TODAY)}

    assert with_one == set(COVERED_TODAY.split())


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda one: f"{one.code} {one.number}")
def test_a_decision_covers_its_first_and_its_last_day(decision: AdequacyDecision) -> None:
    first = max(decision.valid_from, date(2018, 5, 25))
    last = decision.valid_to or date(2999, 12, 31)
    for day in (first, last):
        answer = adequacy(decision.code, day, answers=in_scope(decision.code, day))

        assert isinstance(answer, Adequate)
        assert answer.decision is decision
        assert answer.clauses == (Citation("GDPR", "45"), Citation(decision.number, "1"))


@pytest.mark.parametrize(
    "decision",
    [one for one in DECISIONS if one.valid_from > date(2018, 5, 25)],
    ids=lambda one: f"{one.code} {one.number}",
)
def test_the_day_before_it_began_a_decision_covers_nobody(decision: AdequacyDecision) -> None:
    before = decision.valid_from - timedelta(days=1)
    answer = adequacy(decision.code, before, answers=in_scope(decision.code, before))

    assert not isinstance(answer, Adequate) or answer.decision is not decision


@pytest.mark.parametrize(
    "decision",
    [one for one in DECISIONS if one.valid_to is not None],
    ids=lambda one: f"{one.code} {one.number}",
)
def test_the_day_after_it_ended_a_decision_covers_nobody(decision: AdequacyDecision) -> None:
    assert decision.valid_to is not None
    after = decision.valid_to + timedelta(days=1)
    answer = adequacy(decision.code, after, answers=in_scope(decision.code, after))

    assert not isinstance(answer, Adequate) or answer.decision is not decision


@pytest.mark.parametrize(
    ("on", "kind"),
    [
        (TODAY, Adequate),
        (date(2031, 12, 26), Adequate),
        (date(2031, 12, 27), Adequate),
        (date(2031, 12, 28), NotAdequate),
    ],
    ids=["today", "just before", "exactly at", "just after"],
)
def test_the_united_kingdom_until_27_december_2031(on: date, kind: type) -> None:
    assert type(adequacy("GB", on)) is kind


def test_the_end_of_a_decision_is_said() -> None:
    answer = adequacy("GB", date(2031, 12, 28))

    assert str(answer.because).endswith("does not hold on 2031-12-28: it ended on 2031-12-27.")


def test_the_beginning_of_a_decision_is_said() -> None:
    answer = adequacy("BR", date(2026, 1, 27))

    assert isinstance(answer, NotAdequate)
    assert str(answer.because).endswith("does not hold on 2026-01-27: it begins on 2026-01-28.")


def test_immigration_control_was_outside_until_the_renewal() -> None:
    control = {"immigration_control": True}

    assert isinstance(adequacy("GB", date(2025, 12, 18), answers=control), NotAdequate)
    assert isinstance(adequacy("GB", date(2025, 12, 19), answers=control), Adequate)
    assert isinstance(adequacy("GB", date(2025, 12, 18)), Unclear)


@pytest.mark.parametrize("on", [date(2018, 5, 25), TODAY, date(2031, 12, 27), date(2060, 1, 1)])
def test_groenland_never(on: date) -> None:
    answer = adequacy("GL", on, recipient_kind=BUSINESS)

    assert isinstance(answer, NotAdequate)
    assert answer.decision is None
    assert answer.clauses == (Citation("GDPR", "45"),)


@pytest.mark.parametrize(
    ("code", "kind", "answers", "expected"),
    [
        ("CA", BUSINESS, {}, Adequate),
        ("CA", PUBLIC, {}, NotAdequate),
        ("CA", RecipientKind.ASSOCIATION, {}, Unclear),
        ("CA", None, {}, Unclear),
        ("CA", None, {"commercial_organisation": True}, Adequate),
        ("CA", BUSINESS, {"commercial_organisation": False}, NotAdequate),
        ("FO", BUSINESS, {}, Adequate),
        ("FO", PUBLIC, {}, Unclear),
        ("FO", PUBLIC, {"danish_state_authority": False}, Adequate),
        ("FO", RecipientKind.DANISH_STATE_AUTHORITY, {}, NotAdequate),
        ("FO", None, {}, Unclear),
        ("IL", BUSINESS, {}, Unclear),
        ("IL", BUSINESS, {"automated_processing": True}, Unclear),
        (
            "IL",
            None,
            {"automated_processing": True, "area_administered_since_1967": False},
            Adequate,
        ),
        ("IL", None, {"automated_processing": False}, NotAdequate),
        ("IL", None, {"area_administered_since_1967": True}, NotAdequate),
        ("JP", BUSINESS, {}, Unclear),
        ("JP", BUSINESS, {"exempt_japanese_purpose": False}, Adequate),
        ("JP", BUSINESS, {"exempt_japanese_purpose": True}, NotAdequate),
        ("JP", PUBLIC, {"exempt_japanese_purpose": False}, NotAdequate),
        ("JP", None, {"exempt_japanese_purpose": False}, Unclear),
        ("KR", BUSINESS, {"credit_information": False}, Adequate),
        ("KR", PUBLIC, {"credit_information": False}, Adequate),
        ("KR", BUSINESS, {}, Unclear),
        ("KR", BUSINESS, {"credit_information": True}, NotAdequate),
        ("KR", None, {"missionary_activity": True}, NotAdequate),
        ("KR", None, {"candidate_nomination": True}, NotAdequate),
        ("BR", BUSINESS, {}, Unclear),
        ("BR", PUBLIC, {"security_or_criminal_purpose": False}, Adequate),
        ("BR", PUBLIC, {"security_or_criminal_purpose": True}, NotAdequate),
        ("US", BUSINESS, {}, Unclear),
        ("US", BUSINESS, {"on_dpf_list": True}, Adequate),
        ("US", BUSINESS, {"on_dpf_list": False}, NotAdequate),
        ("US", PUBLIC, {}, NotAdequate),
        ("EPO", RecipientKind.INTERNATIONAL_ORGANISATION, {}, Adequate),
        ("CH", None, {}, Adequate),
        ("IN", BUSINESS, {}, NotAdequate),
        ("GI", BUSINESS, {}, NotAdequate),
        ("TK", BUSINESS, {}, NotAdequate),
        ("PR", BUSINESS, {}, Unclear),
        ("SJ", BUSINESS, {}, Unclear),
        ("DE", BUSINESS, {}, InsideEea),
        ("RE", None, {}, InsideEea),
    ],
)
def test_the_scope_is_asked_for_and_not_only_the_country(
    code: str, kind: RecipientKind | None, answers: Mapping[str, bool], expected: type
) -> None:
    assert type(adequacy(code, TODAY, recipient_kind=kind, answers=answers)) is expected


def test_an_unclear_answer_says_what_is_missing() -> None:
    answer = adequacy("KR", TODAY, recipient_kind=BUSINESS)

    assert isinstance(answer, Unclear)
    assert [one.fact for one in answer.missing] == ["credit_information"]
    assert "nobody has said: Is it personal credit information" in str(answer.because)
    assert answer.clauses == (Citation("GDPR", "45"), Citation("(EU) 2022/254", "1"))


def test_an_answer_can_be_read_in_danish() -> None:
    danish = {
        "No adequacy decision covers {place} on {day}.": "Ingen afgørelse om tilstrækkeligt "
        "beskyttelsesniveau dækker {place} den {day}.",
        "Greenland": "Grønland",
        "{year}-{month}-{day}": "{day}.{month}.{year}",
    }
    answer = adequacy("GL", TODAY)

    assert answer.because.in_words_of(danish.__getitem__).endswith(
        "dækker Grønland den 21.11.2026."
    )


@pytest.mark.parametrize(
    ("code", "place"), [("CH", "Switzerland"), ("DE", "Germany"), ("IN", "India")]
)
def test_an_international_organisation_is_not_covered_by_where_it_sits(
    code: str, place: str
) -> None:
    kind = RecipientKind.INTERNATIONAL_ORGANISATION
    answer = adequacy(code, TODAY, recipient_kind=kind)

    assert isinstance(answer, Unclear)
    assert place in str(answer.because)


@pytest.mark.parametrize(
    ("on", "kind"),
    [(date(2025, 7, 17), NotAdequate), (date(2025, 7, 18), Adequate), (TODAY, Adequate)],
)
def test_the_european_patent_organisation_is_no_country(on: date, kind: type) -> None:
    assert type(adequacy("EPO", on)) is kind
    assert adequacy_decisions()["EPO"][0].subject is Subject.INTERNATIONAL_ORGANISATION


@pytest.mark.parametrize(
    ("on", "kind"),
    [
        (date(2020, 7, 15), Adequate),
        (date(2020, 7, 16), NotAdequate),
        (date(2023, 7, 9), NotAdequate),
        (date(2023, 7, 10), Adequate),
    ],
    ids=["last day of the shield", "struck down", "day before the framework", "framework"],
)
def test_between_the_shield_and_the_framework_nothing_covered_the_united_states(
    on: date, kind: type
) -> None:
    listed = {"on_privacy_shield_list": True, "on_dpf_list": True}

    assert type(adequacy("US", on, answers=listed)) is kind


def test_the_brexit_gap_is_not_filled_in() -> None:
    answers = {"immigration_control": False}

    assert isinstance(adequacy("GB", date(2020, 12, 31)), InsideEea)
    assert isinstance(adequacy("GB", date(2021, 6, 27), answers=answers), NotAdequate)
    assert isinstance(adequacy("GB", date(2021, 6, 28), answers=answers), Adequate)


def test_an_answer_to_a_question_nobody_asks_is_refused() -> None:
    with pytest.raises(
        UnknownScopeFact, match="no adequacy decision asks for `comercial`; asked: "
    ):
        adequacy("CA", TODAY, answers={"comercial": True})


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(UnknownTerritory, match="`Atlantis`"):
        adequacy("Atlantis", TODAY)


CODES = st.sampled_from(sorted({*territories(), "EPO"}))
ANSWERS = st.dictionaries(st.sampled_from(sorted(scope_facts())), st.booleans())
KINDS = st.sampled_from([None, *RecipientKind])
DAYS = st.dates(date(2018, 1, 1), date(2035, 1, 1))


@given(CODES, DAYS, KINDS, ANSWERS)
def test_saying_nothing_never_allows_what_saying_something_would_not(
    code: str, on: date, kind: RecipientKind | None, answers: Mapping[str, bool]
) -> None:
    """Without answers the result is never `Adequate` where some full set of answers forbids it."""
    if isinstance(adequacy(code, on), Adequate):
        said = adequacy(code, on, recipient_kind=kind, answers=answers)
        organisation = kind is RecipientKind.INTERNATIONAL_ORGANISATION

        assert isinstance(said, Unclear if organisation and code != "EPO" else Adequate)


@given(CODES, DAYS, KINDS, ANSWERS)
def test_every_answer_has_a_reason_and_a_clause(
    code: str, on: date, kind: RecipientKind | None, answers: Mapping[str, bool]
) -> None:
    answer = adequacy(code, on, recipient_kind=kind, answers=answers)

    assert str(answer.because).strip()
    assert answer.clauses


@given(CODES, DAYS, ANSWERS)
def test_answering_what_is_missing_settles_it(
    code: str, on: date, answers: Mapping[str, bool]
) -> None:
    answer = adequacy(code, on, answers=answers)
    if isinstance(answer, Unclear) and answer.missing:
        settled = {**answers, **{one.fact: one.needed for one in answer.missing}}

        assert isinstance(adequacy(code, on, answers=settled), Adequate)
