"""Can every question be put to every agreement, in both languages?"""

import re

import pytest

from instruks.decisions.questions import QUESTIONS, read_answers
from instruks.decisions.ruling import Ruling
from tests.decisions.asking import agreed
from tests.packs.agreed import contact_centre
from tests.packs.it_services import it_services

BY_KIND = {
    "text": "noget",
    "day": "2026-12-01",
    "moment": "2026-12-01T09:30+01:00",
    "yes": "yes",
    "country": "DK",
    "number": "12",
}
EMPTY = agreed()


def filled(question, standing, *, every):
    """An answer in each field, or in the required ones alone; the first choice where there is one."""
    values = {}
    for field in question.fields:
        if not (field.required or every):
            continue
        offered = field.choices(standing.terms) if field.choices else ()
        if offered or field.kind not in {"choice", "choices"}:
            values[field.name] = BY_KIND.get(field.kind) or offered[0].slug
    return values


@pytest.mark.parametrize("every", [True, False], ids=["every field", "required fields"])
@pytest.mark.parametrize("slug", QUESTIONS)
@pytest.mark.parametrize(
    "standing",
    [contact_centre(), it_services(), EMPTY],
    ids=["contact centre", "it services", "empty"],
)
def test_it_is_answered_with_clauses(slug, standing, every):
    question = QUESTIONS[slug]
    values = read_answers(question, filled(question, standing, every=every), standing)
    ruling = question.answer(values, standing)

    assert isinstance(ruling, Ruling)
    assert ruling.because
    assert {reason.verdict for reason in ruling.because} == {ruling.verdict}


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda q: q.slug)
def test_it_has_words_in_both_languages(question):
    words = [question.danish, question.english, question.hint_danish, question.hint_english]

    assert all(word.strip() for word in words)
    assert question.danish.endswith("?")
    assert question.english.endswith("?")
    assert all(field.danish.strip() and field.english.strip() for field in question.fields)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda q: q.slug)
def test_its_names_can_stand_on_a_command_line(question):
    names = [question.slug, *(field.name.replace("_", "-") for field in question.fields)]

    assert [name for name in names if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name)] == []
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda q: q.slug)
def test_a_closed_list_offers_each_thing_once(question):
    terms = it_services().terms
    for field in question.fields:
        offered = [choice.slug for choice in field.choices(terms)] if field.choices else []

        assert len(set(offered)) == len(offered)


def test_the_agreements_own_words_come_first():
    data = next(field for field in QUESTIONS["processing"].fields if field.name == "data")
    offered = data.choices(it_services().terms)

    assert [choice.danish for choice in offered[:2]] == ["Navn", "Adresse"]
    assert "biometric" in [choice.slug for choice in offered]
