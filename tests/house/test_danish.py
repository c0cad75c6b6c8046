"""Whatever the rooms and the command line say can be read in Danish."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from docs.catalogue import CATALOGUES
from docs.said import unreadable
from instruks.agreement.facts.in_danish import danish_words
from instruks.agreement.falling_due import falls_due, start_facts
from instruks.agreement.in_danish import into_danish, known_in_danish
from instruks.agreement.lint.checks import lint
from instruks.agreement.standing import Standing, stand
from instruks.agreement.term import Term
from instruks.agreement.vocabulary import VOCABULARY
from instruks.agreement.written import as_sentence
from instruks.texts.sentence import Sentence
from instruks.texts.shelf import Shelf, shipped
from tests.house.sources import MODULES, named, tree

HOUSE = CATALOGUES["house"]
PRESENT = HOUSE.present()
DANISH = {message.id: message.string for message in PRESENT if message.id}
EXAMPLES = ("example-it-services", "example-contact-centre")
LAST_AUTUMN = datetime(2026, 10, 22, 14, 30, tzinfo=UTC)
PLACEHOLDER = re.compile(r"\{[^}]*\}")


def has_words(template: str) -> bool:
    """Whether anything but places for values stands in it, so that it needs a Danish of its own."""
    return any(map(str.isalpha, PLACEHOLDER.sub("", template)))


def test_every_template_of_the_rooms_has_its_danish():
    found = {message.id for message in HOUSE.found() if has_words(message.id)}

    assert sorted(found - {english for english, danish in DANISH.items() if danish}) == [], (
        f"run `make docs` and write the Danish in {HOUSE.place}"
    )


def test_no_danish_is_left_of_what_nobody_says_any_more():
    found = {message.id for message in HOUSE.found()}

    assert [english for english in DANISH if english not in found] == []
    assert not PRESENT.obsolete


@pytest.mark.parametrize("catalogue", CATALOGUES.values(), ids=CATALOGUES)
def test_both_languages_have_the_same_placeholders(catalogue):
    present = catalogue.present() if catalogue.place.exists() else ()
    differing = [
        message.id
        for message in present
        if isinstance(message.id, str)
        and message.string
        and set(PLACEHOLDER.findall(message.id)) != set(PLACEHOLDER.findall(message.string))
    ]

    assert differing == []


def test_nothing_is_fuzzy_and_all_of_it_compiles():
    assert [message.id for message in PRESENT if message.id and message.fuzzy] == []
    assert [(message.id, errors) for message, errors in PRESENT.check()] == []


@pytest.mark.parametrize(
    "module", [each for each in MODULES if "console" not in each.parts], ids=named
)
def test_what_is_said_can_be_read_off_the_module(module):
    """Words put together while the house runs are in no catalogue; a word of a list is a `Sentence`."""
    put_together = [
        ast.unparse(call)
        for call in unreadable(tree(module), {"say"})
        if not isinstance(call.args[0], ast.Attribute)
    ]

    assert put_together == []


def test_a_word_brings_one_danish_or_the_catalogue_has_it():
    terms = {term.english: {term.danish} for term in VOCABULARY.values()}
    for term in VOCABULARY.values():
        terms[term.english].add(term.danish)
    twice = [english for english, danish in terms.items() if len(danish) > 1]

    assert twice == []
    assert danish_words().keys() & terms.keys() == set()
    assert DANISH.keys() & known_in_danish().keys() == set()


def test_the_catalogue_comes_first_and_then_the_words_own_danish():
    translate = into_danish({"may": "må"}.get)

    assert translate("may") == "må"
    assert Sentence("Greenland").in_words_of(into_danish(str)) == "Grønland"
    assert into_danish(str)("nobody has said this") == "nobody has said this"


@pytest.mark.parametrize("name", EXAMPLES)
def test_all_that_an_example_says_is_known(name):
    shelf = Shelf(shipped())
    floor = (shelf["gdpr"], shelf["ours"])
    standing = stand(shelf[name], date(2026, 11, 21), shelf=shelf, floor=floor)
    known, unknown = DANISH.keys() | known_in_danish().keys(), set()

    def heard(template: str) -> str:
        if template not in known and has_words(template):
            unknown.add(template)
        return template

    for said in _all_said(standing):
        said.in_words_of(heard)

    assert unknown == set()


def _all_said(standing: Standing) -> Iterator[Sentence]:
    yield standing.effect.because
    yield from (finding.sentence for finding in lint(standing))
    starts = {
        fact.slug: LAST_AUTUMN + timedelta(days=day)
        for day, fact in enumerate(start_facts(standing))
    }
    for row in falls_due(standing, starts):
        yield from row.due.because if row.due else ()
    for term in VOCABULARY.values():
        if not isinstance(term, Term):
            yield from (as_sentence(each.value) for each in standing.terms.all(term))
            continue
        trace = standing.terms.trace(term)
        yield from (as_sentence(heard.value) for heard in trace.heard)
        yield from (Sentence(heard.fate.value) for heard in trace.heard)
        yield from (check.sentence for check in trace.checks)
