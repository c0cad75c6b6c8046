"""Agreements, their originals and their revisions, as acts keep and read them."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection, transaction

from instruks.store import agreements, documents, people, revisions, walls
from instruks.store.agreements import AlreadyThere, NoSuchAgreement
from instruks.store.models import User
from instruks.store.revisions import NotADraft

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
DAY = date(2027, 1, 1)
A_DAY = timedelta(days=1)
FILES = {"pack.toml": 'name = "drift"', "A.md": "## A.1\n\n> Æble, øre, ål.\n"}


@pytest.fixture
def agreement(tenant):
    return agreements.new_agreement(
        slug="drift", title="Driftsaftale", counterpart="Fjordsky A/S", now=NOW
    )


@pytest.fixture
def confirmed(agreement, person):
    """Adds a revision and confirms it from a day on."""

    def confirm(from_on):
        draft = revisions.add_revision(
            agreement.id, FILES, act="correct", made_by=person.id, now=NOW
        )
        return revisions.confirm_revision(
            draft.id, confirmed_by=person.id, now=NOW, in_force_from=from_on
        )

    return confirm


def test_an_agreement_is_found_by_its_short_name_and_its_id(agreement):
    assert agreements.agreement("drift") == agreement
    assert agreements.agreement(agreement.id) == agreement
    assert agreements.agreements() == (agreement,)


def test_a_short_name_is_used_once(agreement):
    with pytest.raises(AlreadyThere, match="an agreement `drift` is here already; choose another"):
        agreements.new_agreement(slug="drift", title="x", counterpart="x", now=NOW)
    assert agreements.agreements() == (agreement,)


@pytest.mark.usefixtures("agreement")
def test_an_unknown_name_is_answered_with_those_there_are():
    with pytest.raises(NoSuchAgreement, match="no agreement `drfit` here; there are: `drift`"):
        agreements.agreement("drfit")


def test_two_tenants_may_use_one_short_name_and_see_only_their_own(database):
    for name in ("north", "south"):
        with walls.inside(people.new_tenant(name, "98765409")):
            agreements.new_agreement(slug="drift", title=name, counterpart="x", now=NOW)

            assert [one.title for one in agreements.agreements()] == [name]


def test_an_original_is_kept_byte_for_byte(agreement):
    content = bytes(range(256)) * 1000
    kept = documents.add_document(
        agreement.id, content, file_name="aftale.pdf", media_type="application/pdf", now=NOW
    )

    assert documents.content_of(kept.id) == content
    assert (kept.size, kept.sha256) == (256_000, hashlib.sha256(content).hexdigest())
    assert documents.documents(agreement.id) == (kept,)
    assert documents.content_of(uuid4()) is None


def test_a_revision_keeps_every_file_as_it_was(agreement, person):
    kept = revisions.add_revision(
        agreement.id, FILES, act="read", made_by=person.id, now=NOW, note="første"
    )

    assert (kept.number, kept.state, kept.files, kept.note) == (1, "draft", FILES, "første")
    assert revisions.latest_revision(agreement.id) == kept == revisions.revision(kept.id)


def test_the_fingerprint_moves_with_any_letter_and_with_no_order():
    turned = dict(reversed(FILES.items()))
    renamed = {("B.md" if name == "A.md" else name): text for name, text in FILES.items()}

    assert revisions.fingerprint_of(turned) == revisions.fingerprint_of(FILES)
    assert revisions.fingerprint_of(
        FILES | {"A.md": FILES["A.md"] + " "}
    ) != revisions.fingerprint_of(FILES)
    assert revisions.fingerprint_of(renamed) != revisions.fingerprint_of(FILES)


def test_a_newer_draft_takes_the_place_of_an_older_one(agreement):
    for _ in range(3):
        revisions.add_revision(agreement.id, FILES, act="correct", made_by=None, now=NOW)

    assert [(one.number, str(one.state)) for one in revisions.revisions(agreement.id)] == [
        (1, "superseded"),
        (2, "superseded"),
        (3, "draft"),
    ]


def test_what_is_confirmed_says_who_when_and_from_which_day(agreement, person, confirmed):
    kept = confirmed(DAY)

    assert (kept.confirmed_by, kept.confirmed_at, kept.in_force_from) == (person.id, NOW, DAY)
    assert revisions.confirmed_revisions(agreement.id) == (kept,)


@pytest.mark.parametrize(
    ("then", "governing"),
    [(DAY - A_DAY, [2]), (DAY, [2]), (DAY + A_DAY, [1, 2]), (None, [2])],
    ids=["from an earlier day", "from the same day", "from a later day", "from the beginning"],
)
def test_a_confirmed_revision_keeps_the_days_before_the_next(agreement, confirmed, then, governing):
    confirmed(DAY)
    confirmed(then)

    assert [one.number for one in revisions.confirmed_revisions(agreement.id)] == governing


def test_confirmed_revisions_stand_in_the_order_of_their_days(agreement, confirmed):
    days = [None, DAY, DAY + A_DAY]
    for day in days:
        confirmed(day)

    assert [one.in_force_from for one in revisions.confirmed_revisions(agreement.id)] == days


def test_only_the_latest_draft_is_confirmed(agreement, person):
    first = revisions.add_revision(agreement.id, FILES, act="read", made_by=None, now=NOW)
    revisions.add_revision(agreement.id, FILES, act="correct", made_by=None, now=NOW)

    with pytest.raises(NotADraft, match=r"revision 1 is superseded, .* the latest is 2"):
        revisions.confirm_revision(first.id, confirmed_by=person.id, now=NOW, in_force_from=None)


def test_a_draft_beside_a_confirmed_revision_changes_nothing_that_governs(agreement, confirmed):
    governing = confirmed(DAY)
    revisions.add_revision(agreement.id, FILES, act="correct", made_by=None, now=NOW)

    assert revisions.confirmed_revisions(agreement.id) == (governing,)


@pytest.mark.usefixtures("database")
def test_outside_walls_nothing_is_read_and_no_query_is_sent():
    with pytest.raises(walls.OutsideWalls, match=r"open them with `walls.inside`"):
        agreements.agreements()


def test_walls_stand_in_walls_only_for_the_same_tenant(tenant):
    with walls.inside(tenant), pytest.raises(walls.OutsideWalls, match="do not stand inside"):
        walls.inside(uuid4()).__enter__()


def test_walls_close_behind_an_error_too(database):
    tenant = people.new_tenant("north", "98765409")
    with transaction.atomic(), connection.cursor() as cursor:
        with pytest.raises(ZeroDivisionError), walls.inside(tenant):
            1 / 0  # noqa: B018  the error that is thrown
        with walls.inside(tenant):
            pass
        cursor.execute("select current_setting('app.tenant', true)")

        assert cursor.fetchone() == ("",)
    with pytest.raises(walls.OutsideWalls):
        walls.tenant()


def test_a_person_is_found_in_lower_case_and_has_no_readable_password(person):
    assert people.people() == (replace(person, email="astrid@havblik.example"),)
    assert "boats" not in User.objects.get(pk=person.id).password
