"""One agreement, or one pack that comes with the house, is the tenant's usual one."""

from datetime import UTC, datetime

import pytest

from instruks.acts.comparing import NotToCompare, Sort, other_standing, others, revision_standing
from instruks.acts.hand_in import hand_in
from instruks.acts.standing import NoSuchAgreement, agreement_on
from instruks.acts.usual import NoSuchPack, Usual, mark_usual, usual_one
from tests.acts.a_text import A_TEXT
from tests.acts.conftest import NOW
from tests.conftest import EMAIL

LATER = datetime(2026, 11, 22, 8, tzinfo=UTC)
PACK = "example-it-services"


@pytest.mark.usefixtures("tenant")
def test_nothing_is_usual_until_somebody_says_so():
    assert usual_one() is None


def test_who_marked_it_and_when_is_kept(person, handed_in):
    mark_usual(agreement=handed_in.slug, who=person.id, now=NOW)

    assert usual_one() == Usual(handed_in.slug, "", EMAIL, NOW)


def test_the_latest_mark_counts_and_can_be_taken_away(person, handed_in):
    mark_usual(agreement=handed_in.slug, who=person.id, now=NOW)
    mark_usual(pack=PACK, who=person.id, now=LATER)

    assert usual_one() == Usual("", PACK, EMAIL, LATER)

    mark_usual(who=person.id, now=LATER)

    assert usual_one() is None


@pytest.mark.parametrize("floor", ["gdpr", "ours", "nothing-such"])
def test_only_an_example_can_be_marked_of_what_is_shipped(person, floor):
    with pytest.raises(NoSuchPack, match=f"no pack `{floor}` here; there are: `example-"):
        mark_usual(pack=floor, who=person.id, now=NOW)


def test_an_agreement_that_is_not_here_cannot_be_marked(person):
    with pytest.raises(NoSuchAgreement):
        mark_usual(agreement="someone-elses", who=person.id, now=NOW)


@pytest.fixture
def another(person, handed_in):
    """A second agreement beside the one handed in."""
    text = A_TEXT.replace("Bakkedal Museum", "Bakkedal Kunstforening")
    return hand_in(
        text.encode(), file_name="b.txt", counterpart="Kunstforeningen", who=person.id, now=NOW
    )


def test_what_there_is_to_compare_with_the_nearest_first(person, handed_in, another):
    mark_usual(agreement=another.slug, who=person.id, now=NOW)
    shown = agreement_on(handed_in.slug, NOW.date())
    found = others(shown, draft=True)

    assert [one.key for one in found[:3]] == ["usual", "standard", f"agreement.{another.slug}"]
    assert {one.pack for one in found if one.sort is Sort.PACK} >= {PACK}
    assert handed_in.slug not in {one.agreement for one in found}


@pytest.mark.usefixtures("another")
def test_a_draft_stands_in_for_an_agreement_that_nobody_has_confirmed(handed_in, another):
    shown = agreement_on(handed_in.slug, NOW.date())
    other, standing = other_standing(shown, f"agreement.{another.slug}", NOW.date(), draft=True)

    assert other.agreement == another.slug
    assert "Kunstforening" in next(standing.pack.layers[0].clauses).words


def test_a_key_that_is_not_in_the_list_is_told_with_those_that_are(handed_in):
    shown = agreement_on(handed_in.slug, NOW.date())

    with pytest.raises(NotToCompare, match=r"is called `agreement\.nobody`; there are: `standard`"):
        other_standing(shown, "agreement.nobody", NOW.date(), draft=True)


def test_a_revision_that_is_not_there_does_not_stand(handed_in):
    assert revision_standing(handed_in.id, 1, NOW.date()) is not None
    assert revision_standing(handed_in.id, 2, NOW.date()) is None
