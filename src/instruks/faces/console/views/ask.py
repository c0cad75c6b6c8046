"""May we? Put to one agreement, and answered with the clauses that decide it."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from instruks.acts.standing import agreements_on
from instruks.decisions.questions import QUESTIONS, BadAnswer, read_answers
from instruks.decisions.ruling import Because, Ruling
from instruks.faces.console.asked_for import agreement_asked, day_asked
from instruks.faces.console.asking import as_written, entries, given_in, refused
from instruks.texts.clause import Clause


@login_required
def ask(request: HttpRequest) -> HttpResponse:
    """Choose an agreement and a question, fill it in, read the answer; all of it is in the address."""
    day = day_asked(request)
    slug, asked = request.GET.get("agreement", ""), request.GET.get("question", "")
    page: dict[str, Any] = {
        "every": [shown for shown in agreements_on(day) if shown.standing],
        "questions": QUESTIONS.values(),
        "on": day,
        "on_asked": day.isoformat(),
        "slug": slug,
        "asked": asked,
    }
    if slug:
        page["shown"] = agreement_asked(slug, day)
    if slug and asked in QUESTIONS and page["shown"].standing:
        page |= _answered(request, asked, page["shown"].standing)
    return render(request, "console/ask.html", page)


def _answered(request: HttpRequest, asked: str, standing: Any) -> dict[str, Any]:
    question = QUESTIONS[asked]
    given = given_in(request.GET, question)
    page: dict[str, Any] = {"question": question, "standing": standing}
    wrong: dict[str, str] = {}
    if given:
        try:
            values = read_answers(question, as_written(question, given), standing)
            ruling: Ruling = question.answer(values, standing)
            page |= {
                "answered": True,
                "ruling": ruling,
                "because": [(each, _clause(standing, each)) for each in ruling.because],
                "others": [(each, _clause(standing, each)) for each in ruling.others],
            }
        except BadAnswer as bad:
            wrong[bad.field] = refused(question, bad)
    return page | {"entries": entries(question, given, standing, wrong), "wrong": wrong}


def _clause(standing: Any, because: Because) -> Clause | None:
    found: Clause | None = standing.clause(because.clause)
    return found
