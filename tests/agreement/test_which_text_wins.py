"""Precedence: the traces that the two agreements need, and the ones between."""

from datetime import date, timedelta

import pytest

from instruks.agreement.precedence import Contradiction, Fate, NotAgreed, Verdict
from instruks.agreement.term import Misread
from instruks.agreement.terms import breach, fee, liability, retention, service, subprocessor
from instruks.agreement.terms.subprocessor import Answers
from instruks.deadlines.period import Period
from instruks.texts.citation import Citation
from instruks.texts.pack import Kind
from tests.laying_out import ON, layer, pack, standing

LAW = pack(
    layer(
        Kind.LAW,
        "GDPR",
        {
            "28(4)": '"subprocessor.processor_answers" = "fully"',
            "82(4)": '"liability.full_toward_persons" = true',
        },
    ),
    name="gdpr",
)
CLAUSES = layer(
    Kind.CLAUSES,
    "IT",
    {
        "7.3": '"subprocessor.notice" = "30 days"',
        "7.6": '"subprocessor.controller_steps_in" = true',
        "7.7": '"subprocessor.processor_answers" = "fully"',
        "10.2": '"breach.notice" = "24 hours"',
        "13.1": '"precedence.other_terms_must_not_conflict" = true',
    },
)


def deviations(toml: str):
    return layer(Kind.DEVIATIONS, "IT", {"D.8": toml})


def test_a_struck_clause_is_silent_and_the_next_keeps_its_number():
    found = standing(CLAUSES, deviations('strikes = ["7.6"]'), floor=(LAW,))

    assert found.struck == {Citation("IT", "7.6"): Citation("IT", "D.8")}
    assert found.terms.get(subprocessor.CONTROLLER_STEPS_IN) is None
    assert found.clause(Citation("IT", "7.7"))


def test_the_strike_is_good_because_the_law_does_not_demand_the_clause():
    found = standing(CLAUSES, deviations('strikes = ["7.6"]'), floor=(LAW,))

    trace = found.terms.trace(subprocessor.CONTROLLER_STEPS_IN)

    assert [heard.fate for heard in trace.heard] == [Fate.STRUCK]
    assert [check.verdict for check in trace.checks] == [Verdict.OK]


def test_without_the_deviation_the_clause_is_there():
    assert standing(CLAUSES).terms[subprocessor.CONTROLLER_STEPS_IN].clause == Citation("IT", "7.6")


def test_striking_a_clause_that_repeats_the_law_leaves_the_law():
    found = standing(CLAUSES, deviations('strikes = ["7.7"]'), floor=(LAW,)).terms

    assert found[subprocessor.PROCESSOR_ANSWERS].clause == Citation("GDPR", "28(4)")
    assert [c.verdict for c in found.trace(subprocessor.PROCESSOR_ANSWERS).checks] == [
        Verdict.NO_EFFECT_TOWARD_LAW
    ]


def test_other_terms_outrank_the_clause_but_not_the_law():
    released = layer(
        Kind.OTHER_TERMS,
        "IT",
        {"D.4": '"subprocessor.processor_answers" = "not for standard third-party services"'},
    )

    trace = standing(CLAUSES, released, floor=(LAW,)).terms.trace(subprocessor.PROCESSOR_ANSWERS)

    assert (trace.effective.value, trace.effective.clause) == (
        Answers.FULLY,
        Citation("GDPR", "28(4)"),
    )
    assert trace.between_parties.clause == Citation("IT", "D.4")
    assert [(c.verdict, c.clause) for c in trace.checks] == [
        (Verdict.CONFLICTS_WITH_CLAUSE, Citation("IT", "13.1")),
        (Verdict.NO_EFFECT_TOWARD_LAW, Citation("GDPR", "28(4)")),
    ]
    assert [heard.fate for heard in trace.heard] == [
        Fate.UNDERCUTS_LAW,
        Fate.OUTRANKED,
        Fate.LAST_WORD,
    ]


@pytest.mark.parametrize(
    ("days", "verdicts"),
    [(29, [Verdict.CONFLICTS_WITH_CLAUSE]), (30, []), (31, []), (60, [])],
)
def test_a_deviation_may_lengthen_the_notice_but_a_shorter_one_conflicts(days, verdicts):
    trace = standing(CLAUSES, deviations(f'"subprocessor.notice" = "{days} days"')).terms.trace(
        subprocessor.NOTICE
    )

    assert trace.effective.value == Period.parse(f"{days} days")
    assert [check.verdict for check in trace.checks] == verdicts


def test_a_service_agreement_with_72_hours_loses_to_the_clauses_24():
    service_agreement = layer(Kind.SERVICE_AGREEMENT, "SA", {"9": '"breach.notice" = "72 hours"'})

    trace = standing(service_agreement, CLAUSES).terms.trace(breach.NOTICE)

    assert str(trace.effective.value) == "24 hours"
    assert [(str(h.citation), h.fate) for h in trace.heard] == [
        ("IT 10.2", Fate.WINS),
        ("SA 9", Fate.OUTRANKED),
    ]


def test_the_price_follows_the_service_agreement():
    service_agreement = layer(Kind.SERVICE_AGREEMENT, "SA", {"4": '"fee.hourly_rate" = 1200'})
    clauses = layer(Kind.CLAUSES, "IT", {"9": '"fee.hourly_rate" = 1500'})

    assert standing(clauses, service_agreement).terms[fee.HOURLY_RATE].clause.text == "SA"


def test_product_terms_win_over_general_terms():
    product = layer(
        Kind.PRODUCT_TERMS, "Produkt", {"B.2": '"subprocessor.object_within" = "10 days"'}
    )
    general = layer(
        Kind.GENERAL_TERMS, "Generelle", {"5": '"subprocessor.object_within" = "14 days"'}
    )

    assert str(standing(general, product).terms[subprocessor.OBJECT_WITHIN].clause) == "Produkt B.2"


def test_two_equal_voices_are_a_contradiction_that_shows_both():
    twice = layer(
        Kind.CLAUSES,
        "IT",
        {"7.3": '"subprocessor.notice" = "30 days"', "B.2": '"subprocessor.notice" = "14 days"'},
    )

    with pytest.raises(Contradiction) as both:
        standing(twice).terms.get(subprocessor.NOTICE)

    assert str(both.value) == (
        "two texts of the same rank set `subprocessor.notice`: IT 7.3 says `30 days`; "
        "IT B.2 says `14 days`; record a person's decision in the agreement's pack"
    )


def test_a_persons_decision_is_its_own_source():
    twice = layer(
        Kind.CLAUSES,
        "IT",
        {"7.3": '"subprocessor.notice" = "30 days"', "B.2": '"subprocessor.notice" = "14 days"'},
    )
    decided = layer(Kind.DECISION, "Afgørelse", {"1": '"subprocessor.notice" = "30 days"'})

    assert standing(twice, decided).terms[subprocessor.NOTICE].clause == Citation("Afgørelse", "1")


def test_two_clauses_that_say_the_same_are_both_cited():
    twice = layer(
        Kind.CLAUSES,
        "IT",
        {"7.3": '"subprocessor.notice" = "30 days"', "B.2": '"subprocessor.notice" = "30 days"'},
    )

    found = standing(twice).terms[subprocessor.NOTICE]

    assert (str(found.clause), [str(c) for c in found.also]) == ("IT 7.3", ["IT B.2"])


def test_a_cap_binds_the_parties_and_not_the_persons():
    capped = layer(
        Kind.OTHER_TERMS, "IT", {"D.7": '"liability.cap" = {per_cent = 150, months = 12}'}
    )

    trace = standing(capped, floor=(LAW,)).terms.trace(liability.CAP)

    assert [(c.verdict, str(c.clause)) for c in trace.checks] == [
        (Verdict.NO_EFFECT_TOWARD_PERSONS, "GDPR 82(4)")
    ]


def test_where_every_text_is_silent_the_error_says_what_was_read_and_what_is_open():
    with pytest.raises(NotAgreed) as silent:
        _ = standing(CLAUSES, floor=(LAW,)).terms[retention.SETUP_DATA]

    assert str(silent.value) == (
        "no clause in force sets `retention.setup_data` (read: IT, GDPR); "
        "set it in the agreement's pack, or ask the controller for an instruction"
    )


def test_a_value_that_cannot_be_read_names_file_line_and_clause():
    slip = layer(Kind.CLAUSES, "IT", {"10.2": '"breach.notice" = 24'})

    with pytest.raises(Misread) as misread:
        standing(slip).terms.get(breach.NOTICE)

    assert str(misread.value) == (
        "a.md, line 1, clause 10.2: `breach.notice`: "
        "`24` has no unit; write «24 days», «24 hours» …"
    )


@pytest.mark.parametrize(
    ("on", "notice"),
    [
        (date(2026, 12, 31), "30 days"),
        (date(2027, 1, 1), "60 days"),
        (date(2027, 6, 30), "60 days"),
        (date(2027, 7, 1), "30 days"),
    ],
    ids=["the day before", "the first day", "the last day", "the day after"],
)
def test_an_amendment_counts_from_its_day_until_its_end(on, notice):
    amendment = layer(
        Kind.DEVIATIONS,
        "IT",
        {"D.8": '"subprocessor.notice" = "60 days"'},
        from_on=date(2027, 1, 1),
        until_on=date(2027, 7, 1),
    )

    assert str(standing(CLAUSES, amendment, on=on).terms[subprocessor.NOTICE].value) == notice


def test_a_lower_text_cannot_strike_a_higher_one():
    service_agreement = layer(Kind.SERVICE_AGREEMENT, "IT", {"99": 'strikes = ["10.2"]'})

    assert standing(CLAUSES, service_agreement).struck == {}


def test_a_strike_of_a_chapter_takes_its_points_with_it_and_nothing_else():
    chapter = layer(Kind.CLAUSES, "IT", {"7": "", "7.1": "", "7.1.a": "", "70.1": "", "8.7": ""})

    found = standing(chapter, deviations('strikes = ["7"]'))

    assert sorted(place.place for place in found.struck) == ["7", "7.1", "7.1.a"]


def test_lists_are_added_up_and_equal_entries_are_cited_together():
    listed = layer(
        Kind.CLAUSES,
        "IT",
        {"A.1": '"service.chosen" = ["hosting", "dba"]', "A.2": '"service.chosen" = "hosting"'},
    )

    found = standing(listed).terms.all(service.CHOSEN)

    assert [(each.value, len(each.also)) for each in found] == [("hosting", 1), ("dba", 0)]


def test_a_day_of_the_agreement_is_asked_for_and_never_taken_from_a_clock():
    amendment = layer(Kind.CLAUSES, "IT", {"1": ""}, from_on=ON)

    assert not list(standing(amendment, on=ON - timedelta(days=1)).layers)
    assert list(standing(amendment, on=ON).layers)
