"""From a file to an agreement in force: what each act keeps, and what it refuses."""

from datetime import UTC, date, datetime

import pytest

from instruks.acts.amend import DraftIsOpen, amend
from instruks.acts.answer import Misread, NotAsked, answer
from instruks.acts.confirm import FromWhen, NotYet, confirm
from instruks.acts.correct import UnknownClause, UnknownTerm, correct
from instruks.acts.decide import decide
from instruks.acts.drafting import NoDraft, draft_of
from instruks.acts.drafts import drafted
from instruks.acts.hand_in import AlreadyHandedIn, Unreadable, hand_in
from instruks.acts.history import history, original, originals, pack_at
from instruks.acts.standing import agreement_on, agreements_on
from instruks.acts.undo import NothingToUndo, undo
from instruks.agreement.effect import Status
from instruks.agreement.terms import breach, party
from instruks.texts.citation import Citation
from tests.acts.a_text import A_TEXT
from tests.acts.conftest import NOW

TODAY = date(2026, 11, 21)
BREACH = Citation("Databehandleraftale", "3.2")
CONTROLLER = {"name": "Bakkedal Museum", "registration": "99136715"}


def terms(agreement, day=TODAY):
    return agreement_on(agreement.slug, day).standing.terms


def test_a_text_becomes_a_draft_and_the_original_is_kept_byte_for_byte(handed_in):
    (kept,) = originals(handed_in.id)

    assert original(handed_in.id, kept.id) == (kept, A_TEXT.encode())
    assert agreement_on(handed_in.slug, TODAY).standing is None
    assert agreement_on(handed_in.slug, TODAY).draft.act == "hand_in"


def test_the_same_bytes_twice_are_noticed(handed_in, person):
    with pytest.raises(AlreadyHandedIn, match=handed_in.slug):
        hand_in(A_TEXT.encode(), file_name="igen.txt", who=person.id, now=NOW)

    assert len(agreements_on(TODAY)) == 1


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 x", b"\x00\x01" * 90, b"kort"])
def test_what_cannot_be_read_keeps_nothing(person, content):
    with pytest.raises(Unreadable):
        hand_in(content, file_name="fil.txt", who=person.id, now=NOW)

    assert agreements_on(TODAY) == ()


def test_two_agreements_with_one_controller_get_two_short_names(person):
    first, second = (
        hand_in(
            f"{A_TEXT}\n4.3 Udgave {number}.\n".encode(),
            file_name="a.txt",
            who=person.id,
            now=NOW,
            counterpart="Bakkedal Museum",
        )
        for number in (1, 2)
    )

    assert (first.slug, second.slug) == ("bakkedal-museum", "bakkedal-museum-2")


def test_what_the_reader_doubted_stays_with_the_draft_through_every_act(handed_in, person):
    before = drafted(draft_of(handed_in.slug)[1], TODAY).doubts
    correct(handed_in.slug, BREACH, "breach.notice", "24 timer", who=person.id, now=NOW)

    assert before
    assert drafted(draft_of(handed_in.slug)[1], TODAY).doubts == before


def test_a_term_is_put_right_and_the_words_stay(handed_in, person):
    correct(handed_in.slug, BREACH, "breach.notice", "24 timer", who=person.id, now=NOW)
    _, revision, pack = draft_of(handed_in.slug)
    clause = next(clause for layer, clause in pack.clauses if layer.cite(clause) == BREACH)

    assert clause.sets["breach.notice"] == "24 timer"
    assert "senest 24 timer" in clause.words
    assert (revision.act, revision.number, revision.made_by) == ("correct", 2, person.id)


@pytest.mark.parametrize(
    ("clause", "term", "value", "refusal"),
    [
        (BREACH, "breach.notice", "24", Misread),
        (BREACH, "breach.notis", "24 hours", UnknownTerm),
        (Citation("Databehandleraftale", "9.9"), "breach.notice", "24 hours", UnknownClause),
    ],
)
def test_a_correction_that_cannot_be_made_keeps_nothing(handed_in, person, clause, term, value, refusal):  # fmt: skip
    with pytest.raises(refusal):
        correct(handed_in.slug, clause, term, value, who=person.id, now=NOW)

    assert len(history(handed_in.id)) == 1


def test_undo_goes_back_step_by_step_and_never_beyond_the_beginning(handed_in, person):
    by = {"who": person.id, "now": NOW}
    correct(handed_in.slug, BREACH, "breach.notice", "24 hours", **by)
    correct(handed_in.slug, BREACH, "breach.notice", "48 hours", **by)
    undo(handed_in.slug, **by)

    assert pack_at(handed_in.id, 4) == pack_at(handed_in.id, 2)

    undo(handed_in.slug, **by)

    assert pack_at(handed_in.id, 5) == pack_at(handed_in.id, 1)
    with pytest.raises(NothingToUndo):
        undo(handed_in.slug, **by)


def test_an_answer_is_a_source_of_its_own_with_who_and_why(handed_in, person):
    answer(
        handed_in.slug, "who_is_controller", CONTROLLER, words="Forsiden", who=person.id, now=NOW
    )
    _, _, pack = draft_of(handed_in.slug)
    (given,) = [clause for layer, clause in pack.clauses if layer.cite_as == "Svar"]

    assert given.sets == {"party.controller": CONTROLLER}
    assert "Forsiden" in given.words
    assert person.email in given.words


def test_a_question_that_is_not_open_takes_no_answer(handed_in, person):
    with pytest.raises(NotAsked, match="`nothing_of_the_kind`"):
        answer(handed_in.slug, "nothing_of_the_kind", "x", words="", who=person.id, now=NOW)


def test_a_decision_stands_above_both_clauses(handed_in, person):
    by = {"who": person.id, "now": NOW}
    other = Citation("Databehandleraftale", "3.1")
    correct(handed_in.slug, BREACH, "breach.notice", "24 hours", **by)
    correct(handed_in.slug, other, "breach.notice", "48 hours", **by)
    asked = {one.slug for one in drafted(draft_of(handed_in.slug)[1], TODAY).questions}
    decide(handed_in.slug, "breach.notice", "24 hours", words="Aftalt", **by)
    after = drafted(draft_of(handed_in.slug)[1], TODAY)

    assert "decide_breach_notice" in asked
    assert str(after.standing.terms[breach.NOTICE].clause) == "Svar 1"


def test_nobody_can_stand_by_a_text_with_errors(handed_in, person):
    with pytest.raises(NotYet, match="who the controller is"):
        confirm(handed_in.slug, who=person.id, now=NOW)

    assert len(history(handed_in.id)) == 1


@pytest.fixture
def confirmed(handed_in, person):
    answer(handed_in.slug, "who_is_controller", CONTROLLER, words="", who=person.id, now=NOW)
    correct(handed_in.slug, BREACH, "breach.notice", "24 hours", who=person.id, now=NOW)
    confirm(handed_in.slug, who=person.id, now=NOW)
    return handed_in


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2026, 9, 3), Status.NOT_YET),
        (date(2026, 9, 4), Status.IN_FORCE),
        (date(2026, 9, 5), Status.IN_FORCE),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_the_first_text_is_in_force_from_the_last_signature(confirmed, day, status):
    assert agreement_on(confirmed.slug, day).standing.effect.status is status


def test_every_clause_is_stamped_and_the_person_is_kept(confirmed, person):
    shown = agreement_on(confirmed.slug, TODAY)

    assert all(clause.confirmed for _, clause in shown.standing.pack.clauses)
    assert shown.governing.confirmed_by == person.id
    assert history(confirmed.id)[0].confirmed_by == person.email
    assert terms(confirmed)[party.CONTROLLER].value.name == "Bakkedal Museum"


def test_nothing_is_changed_without_a_draft(confirmed, person):
    with pytest.raises(NoDraft, match="amend it to get one"):
        correct(confirmed.slug, BREACH, "breach.notice", "8 hours", who=person.id, now=NOW)


def test_an_amendment_governs_from_its_day_and_the_text_before_keeps_the_days_before(confirmed, person):  # fmt: skip
    by = {"who": person.id, "now": NOW}
    amend(confirmed.slug, **by)
    correct(confirmed.slug, BREACH, "breach.notice", "8 hours", **by)

    with pytest.raises(FromWhen):
        confirm(confirmed.slug, **by)

    confirm(confirmed.slug, governs_from=date(2027, 1, 1), **by)
    hours = [
        str(terms(confirmed, day)[breach.NOTICE].value)
        for day in (date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2))
    ]

    assert hours == ["24 hours", "8 hours", "8 hours"]


def test_one_draft_at_a_time(confirmed, person):
    amend(confirmed.slug, who=person.id, now=NOW)

    with pytest.raises(DraftIsOpen):
        amend(confirmed.slug, who=person.id, now=NOW)


def test_a_moment_late_in_the_evening_in_london_is_the_next_day_in_denmark(handed_in, person):
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    answer(handed_in.slug, "who_is_controller", CONTROLLER, words="", who=person.id, now=late)
    _, _, pack = draft_of(handed_in.slug)
    (given,) = [clause for layer, clause in pack.clauses if layer.cite_as == "Svar"]

    assert "2026-11-22" in given.words or "22.11.2026" in given.words
