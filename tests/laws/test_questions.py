"""Laws of every question: whatever can be written in its fields is answered, by a clause."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruks.decisions.questions import QUESTIONS, BadAnswer, read_answers
from tests.packs.agreed import contact_centre
from tests.packs.it_services import it_services

WRITTEN = {
    "text": st.sampled_from(["Fjordsky Inc.", "noget", "backup", "æøå «»"]),
    "day": st.dates(date(1990, 1, 1), date(2089, 12, 31)).map(str),
    "moment": st.just("2026-12-01T09:30+01:00"),
    "yes": st.sampled_from(["ja", "nej"]),
    "country": st.sampled_from(["DK", "Grønland", "USA", "IN", "GB", "EPO", "Vatikanstaten"]),
    "number": st.sampled_from(["0", "1", "3", "12", "2.5", "99999999"]),
}


@st.composite
def written(draw, question, standing):
    """Something in each required field, and in some of the others."""
    values = {}
    for field in question.fields:
        if not field.required and draw(st.booleans()):
            continue
        offered = field.choices(standing.terms) if field.choices else ()
        slugs = [choice.slug for choice in offered]
        if field.kind == "choices" and slugs:
            values[field.name] = draw(st.lists(st.sampled_from(slugs), min_size=1, max_size=3))
        elif field.kind == "choice" and slugs:
            values[field.name] = draw(st.sampled_from(slugs))
        elif field.kind in WRITTEN:
            anything = WRITTEN[field.kind]
            values[field.name] = draw(anything | st.sampled_from(slugs) if slugs else anything)
    return values


def answered(question, values, standing):
    """The ruling, or the name of the field that was refused."""
    try:
        return question.answer(read_answers(question, values, standing), standing)
    except BadAnswer as refused:
        return refused.field


@pytest.mark.parametrize("standing", [contact_centre(), it_services()], ids=["telephony", "it"])
@pytest.mark.parametrize("slug", QUESTIONS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_it_is_answered_by_a_clause_or_the_field_is_named(slug, standing, data):
    values = data.draw(written(QUESTIONS[slug], standing))
    found = answered(QUESTIONS[slug], values, standing)

    if isinstance(found, str):
        assert found in values
    else:
        assert found.because
        assert all(reason.verdict is found.verdict for reason in found.because)
        assert all(str(reason.sentence) and reason.clause.place for reason in found.because)
