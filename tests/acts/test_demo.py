"""The examples that someone finds who is only looking."""

from datetime import date

import pytest

from instruks.acts.demo import VARIANTS, load
from instruks.acts.standing import agreements_on
from instruks.agreement.effect import Status
from instruks.agreement.facts.identifiers import cvr
from instruks.agreement.lint.checks import lint, stops_confirmation
from instruks.agreement.terms import breach, party, service, subprocessor
from instruks.store import demo, walls
from tests.acts.conftest import NOW

TODAY = date(2026, 11, 21)


@pytest.fixture
def shown(database):
    demo.open_door()
    load(now=NOW)
    load(now=NOW)  # a second start changes nothing
    with walls.inside(demo.TENANT):
        yield {each.agreement.slug: each for each in agreements_on(TODAY)}


def test_both_examples_and_every_variant_are_there_once(shown):
    assert set(shown) == {
        "example-contact-centre",
        "example-it-services",
        *(each.slug for each in VARIANTS),
    }


def test_every_one_is_in_force_and_without_errors(shown):
    for each in shown.values():
        assert each.standing.effect.status is Status.IN_FORCE
        assert stops_confirmation(lint(each.standing)) == ()


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.slug)
def test_a_variant_says_what_it_was_made_to_say(shown, variant):
    terms = shown[variant.slug].standing.terms
    chosen = {each.value for each in terms.all(service.CHOSEN)}

    assert terms[party.CONTROLLER].value.name == variant.controller[0]
    assert cvr(variant.controller[1]).number == variant.controller[1]
    assert chosen == set(variant.services)
    for _, sets in variant.deviations:
        for name, value in sets.items():
            found = {
                "breach.notice": breach.NOTICE,
                "subprocessor.notice": subprocessor.NOTICE,
                "subprocessor.authorisation": subprocessor.AUTHORISATION,
                "subprocessor.approval_first": subprocessor.APPROVAL_FIRST,
            }[name]

            assert terms[found].value == found.read(value)
            assert terms[found].clause.text == "Fravigelser"
