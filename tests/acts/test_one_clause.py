"""A clause is stood by alone: who, when and which words, and nothing acts on it yet."""

from datetime import date

import pytest

from instruks.acts.confirm_clause import ReadOtherwise, UnknownClause, confirm_clause
from instruks.acts.correct import correct
from instruks.acts.drafting import draft_of
from instruks.acts.drafts import drafted
from instruks.acts.found import seen_in
from instruks.acts.standing import agreement_on
from instruks.acts.undo import undo
from instruks.agreement.open_questions.corrections import as_read, clause_in
from instruks.reading.finding import Sureness
from instruks.texts.citation import Citation
from instruks.texts.fingerprint import fingerprint
from tests.acts.conftest import NOW
from tests.conftest import EMAIL

TODAY = date(2026, 11, 21)
NOTICE = Citation("Databehandleraftale", "2.2")


def clause(agreement):
    return clause_in(draft_of(agreement.slug)[2], NOTICE)


def shown(agreement):
    return drafted(agreement_on(agreement.slug, TODAY).draft, TODAY)


def test_one_clause_is_stamped_with_its_words_and_no_other_is(handed_in, person):
    confirm_clause(handed_in.slug, NOTICE, who=person.id, now=NOW)
    stamped = [one.number for _, one in draft_of(handed_in.slug)[2].clauses if one.confirmed]

    assert stamped == ["2.2"]
    assert clause(handed_in).confirmed == fingerprint(clause(handed_in).words)
    assert agreement_on(handed_in.slug, TODAY).standing is None


def test_who_stood_by_it_and_when_is_told(handed_in, person):
    confirm_clause(handed_in.slug, NOTICE, who=person.id, now=NOW)
    (stood,) = shown(handed_in).confirmed_in.values()

    assert (stood.who, stood.at) == (EMAIL, NOW)
    assert list(shown(handed_in).confirmed_in) == [str(NOTICE)]


def test_confirming_twice_is_one_act(handed_in, person):
    first = confirm_clause(handed_in.slug, NOTICE, who=person.id, now=NOW)
    second = confirm_clause(handed_in.slug, NOTICE, who=person.id, now=NOW)

    assert first.number == second.number


def test_undo_takes_the_stamp_away(handed_in, person):
    confirm_clause(handed_in.slug, NOTICE, who=person.id, now=NOW)
    undo(handed_in.slug, who=person.id, now=NOW)

    assert clause(handed_in).confirmed == ""
    assert shown(handed_in).confirmed_in == {}


def test_a_clause_that_was_changed_since_it_was_read_is_not_confirmed(handed_in, person):
    read = as_read(clause(handed_in))
    correct(handed_in.slug, NOTICE, "subprocessor.notice", "60 days", who=person.id, now=NOW)

    with pytest.raises(ReadOtherwise, match="read it again, then confirm it"):
        confirm_clause(handed_in.slug, NOTICE, who=person.id, now=NOW, read=read)

    now_read = as_read(clause(handed_in))
    confirm_clause(handed_in.slug, NOTICE, who=person.id, now=NOW, read=now_read)

    assert clause(handed_in).confirmed


def test_a_clause_that_is_not_there_is_named_with_the_nearest(handed_in, person):
    with pytest.raises(UnknownClause, match="the nearest are: "):
        confirm_clause(handed_in.slug, Citation(NOTICE.text, "2.9"), who=person.id, now=NOW)


def test_what_the_reader_found_stays_as_it_was_read(handed_in, person):
    correct(handed_in.slug, NOTICE, "subprocessor.notice", "60 days", who=person.id, now=NOW)
    (found,) = [one for one in seen_in(handed_in.id).found if one.term == "subprocessor.notice"]

    assert (found.value, found.clause, found.sureness) == ("30 days", "2.2", Sureness.SURE)
    assert "30 dages varsel" in found.words
    assert seen_in(handed_in.id).places["2.2"]
    assert "found.json" not in draft_of(handed_in.slug)[1].files
