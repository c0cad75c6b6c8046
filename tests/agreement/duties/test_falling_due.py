"""Every deadline of the two example agreements, counted from what has happened."""

from datetime import UTC, datetime

import pytest

from instruks.agreement.duties import DUTIES
from instruks.agreement.duty import Direction
from instruks.agreement.falling_due import ALL_START_FACTS, UnknownStart, falls_due, start_facts
from instruks.deadlines.due import NaiveMoment, OwedBy
from instruks.texts.pack import Kind
from tests.agreement.duties.events import at, clauses, due, rows
from tests.agreement.lint.texts import agreement, text
from tests.packs.agreed import contact_centre
from tests.packs.it_services import choosing, it_services

CC, IT = contact_centre(), it_services()


@pytest.mark.parametrize(
    ("agreed", "slug", "event", "happened", "strict", "lenient"),
    [
        # 24 elapsed hours, over the clock changes too
        (IT, "tell_breach", "breach_known_to_processor", "2026-11-20 16:30", "2026-11-21 16:30+01:00", "2026-11-21 16:30+01:00"),
        (IT, "tell_breach", "breach_known_to_processor", "2026-10-24 12:30+02:00", "2026-10-25 11:30+01:00", "2026-10-25 11:30+01:00"),
        (IT, "tell_breach", "breach_known_to_processor", "2026-03-28 12:30+01:00", "2026-03-29 13:30+02:00", "2026-03-29 13:30+02:00"),
        # 72 hours of the controller's own clock
        (IT, "report_breach", "breach_known_to_controller", "2026-11-20 16:30", "2026-11-23 16:30+01:00", "2026-11-23 16:30+01:00"),
        # 10 days from the date of the notice: Christmas Day, leniently the Monday after
        (CC, "object", "change_notice_dated", "2026-12-15 09:00", "2026-12-26 00:00+01:00", "2026-12-29 00:00+01:00"),
        # 30 days between the notice in hand and first use
        (IT, "use_new_subprocessor", "change_notice_received", "2026-12-01 10:00", "2027-01-01 00:00+01:00", "2026-12-31 00:00+01:00"),
        (IT, "object_before_effect", "change_takes_effect", "2027-01-01 08:00", "2027-01-01 08:00+01:00", "2027-01-01 08:00+01:00"),
        # 30 days after set-up
        (CC, "erase_setup_data", "setup_completed", "2026-11-01 12:00", "2026-12-02 00:00+01:00", "2026-12-02 00:00+01:00"),
        (CC, "erase_at_end", "use_ended", "2026-11-30 17:00", "2026-11-30 17:00+01:00", "2026-11-30 17:00+01:00"),
        # 30 days to choose: a Saturday, leniently the Monday; the reminder on the next working day
        (IT, "choose_erasure_or_return", "processing_ended", "2026-11-26 23:00", "2026-12-27 00:00+01:00", "2026-12-29 00:00+01:00"),
        (IT, "remind_of_choice", "processing_ended", "2026-11-26 23:00", "2026-12-30 00:00+01:00", "2026-12-30 00:00+01:00"),
        (IT, "erase_after_silence", "reminder_received", "2026-12-29 10:00", "2027-01-29 00:00+01:00", "2027-01-28 00:00+01:00"),
        (IT, "erase_database_copy", "database_fetched", "2026-11-02 09:00", "2026-11-17 00:00+01:00", "2026-11-17 00:00+01:00"),
        (IT, "renew_report", "report_period_ended", "2026-09-30 23:00", "2027-10-01 00:00+02:00", "2027-10-01 00:00+02:00"),
        # one month, moved off the weekend by Regulation 1182/71
        (IT, "answer_person", "request_reached_controller", "2026-01-31 10:00", "2026-03-03 00:00+01:00", "2026-03-03 00:00+01:00"),
        (IT, "answer_person", "request_reached_controller", "2026-11-25 10:00", "2026-12-29 00:00+01:00", "2026-12-29 00:00+01:00"),
        # eight weeks
        (IT, "answer_consultation", "consultation_received", "2026-11-02 10:00", "2026-12-29 00:00+01:00", "2026-12-29 00:00+01:00"),
        # the same day, and one working day, both ours
        (IT, "warn_of_instruction", "instruction_thought_unlawful", "2026-11-20 15:00", "2026-11-21 00:00+01:00", "2026-11-21 00:00+01:00"),
        (IT, "pass_on_request", "request_reached_processor", "2026-11-20 15:00", "2026-11-24 00:00+01:00", "2026-11-24 00:00+01:00"),
    ],
)  # fmt: skip
def test_a_deadline(agreed, slug, event, happened, strict, lenient):
    assert due(agreed, slug, **{event: happened}) == [(strict, lenient)]


def test_notice_is_counted_back_from_the_change():
    """Given before the strict moment, the 30 days lie whole between the notice and the change."""
    assert due(IT, "give_notice_of_change", change_takes_effect="2027-01-01 08:00") == [
        ("2026-12-02 00:00+01:00", "2026-12-03 00:00+01:00")
    ]


@pytest.mark.parametrize(
    ("not_needed", "strict"),
    [
        ("2026-11-10 09:00", "2026-11-10 09:00+01:00"),
        ("2026-12-01 23:59", "2026-12-01 23:59+01:00"),
        ("2026-12-02 00:01", "2026-12-02 00:00+01:00"),
    ],
    ids=["long before", "just before the 30 days are over", "just after"],
)
def test_set_up_data_go_when_30_days_have_passed_or_they_are_not_needed(not_needed, strict):
    events = {"setup_completed": "2026-11-01 12:00", "setup_data_not_needed": not_needed}

    assert [moments[0] for moments in due(CC, "erase_setup_data", **events)] == [strict]


def test_set_up_data_that_are_not_needed_go_though_set_up_was_never_completed():
    assert due(CC, "erase_setup_data", setup_data_not_needed="2026-11-10 09:00") == [
        ("2026-11-10 09:00+01:00", "2026-11-10 09:00+01:00")
    ]


def test_each_system_has_its_own_backup_history():
    found = rows(IT, "age_out_backup", controller_erased="2026-11-02 12:00")

    assert [(row.about, str(row.due.last_day)) for row in found] == [
        ("Løn og personale", "2026-11-16"),
        ("Filserver", "2026-12-02"),
        ("Kundeportal", "2026-12-07"),
        ("Forbrugsafregning", "2027-01-31"),
        ("Månedsarkiv", "2027-11-02"),
    ]


def test_an_extension_counts_from_the_request_not_from_the_end_of_the_first_month():
    events = {
        "request_reached_controller": "2026-11-15 10:00",
        "extension_told": "2026-12-10 10:00",
    }

    assert due(IT, "answer_person_extended", **events) == [
        ("2027-02-16 00:00+01:00", "2027-02-16 00:00+01:00")
    ]


def test_an_extension_without_the_request_has_no_end():
    assert due(IT, "answer_person_extended", extension_told="2026-12-10 10:00") == []


def test_the_extended_consultation():
    events = {
        "consultation_received": "2026-11-02 10:00",
        "consultation_extended": "2026-11-20 10:00",
    }

    assert due(IT, "answer_consultation_extended", **events) == [
        ("2027-02-09 00:00+01:00", "2027-02-09 00:00+01:00")
    ]


def test_a_request_that_reached_the_processor_is_counted_from_there_too():
    """Whether the month runs from the processor's receipt is not settled, so the early end is shown."""
    assert [row.duty.owed_by for row in rows(IT, "answer_person_counted_early", request_reached_processor="2026-11-16 09:00")] == [
        OwedBy.CONTROLLER
    ]  # fmt: skip


# whose word it is


def test_where_the_text_sets_hours_they_are_the_texts_own():
    assert clauses(IT, "tell_breach", breach_known_to_processor="2026-11-20 16:30") == [
        "IT-ydelser 10.2"
    ]


def test_where_the_text_has_a_wording_only_the_target_is_shown_as_ours():
    assert clauses(CC, "tell_breach", breach_known_to_processor="2026-11-20 16:30") == [
        "Husregel 5 (ours)",
        "Kontaktcenter C.3 (wording)",
    ]


def test_a_wording_has_a_clause_and_no_moment():
    (row,) = rows(IT, "tell_urgent_change", urgent_change="2026-11-20 16:30")

    assert (row.due, str(row.cited.clause)) == (None, "IT-ydelser B.2")


def test_the_house_alone_owes_nothing():
    """No clause gives a copy on request, so our ten working days have nothing to measure."""
    assert rows(CC, "give_contract_copy", contract_copy_asked_for="2026-11-20 16:30") == []


def test_a_service_that_is_not_chosen_sets_no_time():
    hosting = it_services(agreement=choosing("hosting"))

    assert rows(hosting, "erase_database_copy", database_fetched="2026-11-02 09:00") == []


def test_where_silence_leads_nowhere_nobody_reminds():
    assert rows(CC, "remind_of_choice", processing_ended="2026-11-26 23:00") == []


def test_two_texts_of_one_rank_that_disagree_have_a_row_each():
    standing = agreement(
        {"7.3": '"breach.notice" = "24 hours"', "B.2": '"breach.notice" = "48 hours"'}
    )
    found = rows(standing, "tell_breach", breach_known_to_processor="2026-11-20 16:30")

    assert [(str(row.cited.clause), [str(one) for one in row.against]) for row in found] == [
        ("Aftalen 7.3", ["Aftalen B.2"]),
        ("Aftalen B.2", ["Aftalen 7.3"]),
    ]


def test_a_notice_counts_from_its_date_where_the_text_says_so():
    page = {
        "B.2": '"subprocessor.object_within" = "10 days"\n"subprocessor.notice_counted_from" = "date of notice"'
    }
    dated = agreement(page)
    arrived = agreement({"B.2": page["B.2"].replace("date of notice", "received")})

    assert rows(dated, "object", change_notice_received="2026-12-15 09:00") == []
    assert len(rows(dated, "object", change_notice_dated="2026-12-15 09:00")) == 1
    assert len(rows(arrived, "object", change_notice_received="2026-12-15 09:00")) == 1


def test_texts_that_disagree_on_the_start_ask_for_both():
    page = {
        "B.2": '"subprocessor.object_within" = "10 days"\n"subprocessor.notice_counted_from" = "date of notice"',
        "7.3": '"subprocessor.notice_counted_from" = "received"',
    }
    known = {
        "change_notice_dated": "2026-12-10 09:00",
        "change_notice_received": "2026-12-15 09:00",
    }

    assert len(rows(agreement(page), "object", **known)) == 2


# the whole table


def test_the_strictest_moment_comes_first_and_wordings_last():
    known = {fact.slug: at("2026-11-26 12:30") for fact in start_facts(IT)}
    found = falls_due(IT, known)
    moments = [row.due.strict.astimezone(UTC) for row in found if row.due]

    assert moments == sorted(moments)
    assert [row.due is None for row in found] == sorted(row.due is None for row in found)


def test_an_agreement_asks_for_the_events_of_its_own_duties():
    contact_centre_asks = {fact.slug for fact in start_facts(CC)}

    assert {
        "setup_completed",
        "setup_data_not_needed",
        "use_ended",
        "change_notice_dated",
    } <= contact_centre_asks
    assert contact_centre_asks.isdisjoint(
        {"processing_ended", "controller_erased", "database_fetched"}
    )


def test_every_row_needs_its_event():
    assert falls_due(IT, {}) == ()


def test_no_two_duties_and_no_two_events_share_a_slug():
    assert len({duty.slug for duty in DUTIES}) == len(DUTIES)
    assert len({fact.slug for fact in ALL_START_FACTS}) == len(ALL_START_FACTS)


def test_every_extended_duty_extends_one_that_there_is():
    slugs = {duty.slug for duty in DUTIES}

    assert {duty.extends for duty in DUTIES if duty.direction is Direction.EXTENDED} <= slugs


def test_an_event_that_starts_nothing_is_refused():
    with pytest.raises(
        UnknownStart, match="no duty starts from `moon_rose`; there are: `breach_known"
    ):
        falls_due(IT, {"moon_rose": at("2026-11-20 16:30")})


def test_a_moment_without_a_time_zone_is_refused():
    naive = datetime(2026, 11, 20, 16, 30)  # noqa: DTZ001  that is the point

    with pytest.raises(NaiveMoment):
        falls_due(IT, {"breach_known_to_processor": naive})


def test_terms_alone_will_do():
    known = {"breach_known_to_processor": at("2026-11-20 16:30")}

    assert falls_due(IT.terms, known) == falls_due(IT, known)


def test_a_longer_notice_among_the_deviations_is_the_one_that_counts():
    deviations = text({"D.8": '"subprocessor.notice" = "60 days"'}, Kind.DEVIATIONS)
    standing = agreement({"7.3": '"subprocessor.notice" = "30 days"'}, deviations)

    assert due(standing, "use_new_subprocessor", change_notice_received="2026-12-01 10:00") == [
        ("2027-01-31 00:00+01:00", "2027-01-30 00:00+01:00")
    ]
