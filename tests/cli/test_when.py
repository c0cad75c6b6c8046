"""`instruks when`: what falls due, strictly and leniently, from a terminal."""

import pytest

from tests.cli.running import answer, run

IT, CC = "example-it-services", "example-contact-centre"


def due(pack, start, duty):
    (row,) = [row for row in answer("when", pack, "--start", start) if row["duty"] == duty]
    return row


def test_a_breach_is_told_24_hours_later_also_over_the_clock_change():
    row = due(IT, "breach_known_to_processor=2026-10-24T12:30+02:00", "tell_breach")

    assert (row["strict"], row["clause"]) == ("2026-10-25 11:30:00+01:00", "IT-ydelser 10.2")


def test_the_two_readings_are_told_with_the_reason_they_differ():
    row = due(IT, "processing_ended=2026-11-26T12:00+01:00", "choose_erasure_or_return")

    assert (row["strict"], row["lenient"]) == (
        "2026-12-27 00:00:00+01:00",
        "2026-12-29 00:00:00+01:00",
    )
    assert any("2026-12-28" in sentence for sentence in row["because"])


def test_ten_days_to_object_from_the_date_of_the_notice():
    shown = run("when", CC, "--start", "change_notice_dated=2026-12-15T10:00+01:00").output

    assert "strict 2026-12-25 24:00, lenient 2026-12-28 24:00" in shown


def test_without_an_event_the_events_are_listed():
    assert "processing_ended: The processing ended" in run("when", IT).output


@pytest.mark.parametrize(
    ("start", "said"),
    [
        ("processing_ended=2026-11-26T12:00", "`2026-11-26T12:00` has no time zone"),
        ("processing_ended", "is no event with its moment; write it as processing_ended=2026"),
        ("pigs_fly=2026-11-26T12:00+01:00", "no duty starts from `pigs_fly`; there are: "),
        ("processing_ended=2526-11-26T12:00+01:00", "the public holidays of `2526` are not known"),
        ("processing_ended=2026-02-30T12:00+01:00", "is no event with its moment"),
    ],
)
def test_bad_input_is_a_sentence_and_exit_status_2(start, said):
    found = run("when", IT, "--start", start)

    assert (found.exit_code, said in found.output + found.stderr) == (2, True)
