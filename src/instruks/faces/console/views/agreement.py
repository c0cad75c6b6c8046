"""What does the page of one agreement show, tab by tab?"""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from instruks.acts.history import history, originals, pack_at
from instruks.agreement.lint.checks import lint
from instruks.faces.console.asked_for import agreement_asked, day_asked
from instruks.faces.console.clauses_shown import layers_shown, names_of_services
from instruks.faces.console.comparables import comparables
from instruks.faces.console.notes_shown import about
from instruks.faces.console.revisions_shown import line_of
from instruks.faces.console.terms_shown import subjects
from instruks.faces.console.views.due import counted


@login_required
def terms(request: HttpRequest, slug: str) -> HttpResponse:
    """Which terms stand on the day, by which clause, and which text won?"""
    page = _page(request, slug, "terms")
    if standing := page["standing"]:
        page["subjects"] = subjects(standing)
    return render(request, "console/agreement_terms.html", page)


@login_required
def words(request: HttpRequest, slug: str) -> HttpResponse:
    """What do the texts say, and what does each clause set?"""
    page = _page(request, slug, "words")
    if standing := page["standing"]:
        page["layers"] = layers_shown(standing)
    return render(request, "console/agreement_words.html", page)


@login_required
def past(request: HttpRequest, slug: str) -> HttpResponse:
    """What was done to the agreement, and by whom?"""
    page = _page(request, slug, "history")
    agreement = page["shown"].agreement
    steps = history(agreement.id)
    latest = pack_at(agreement.id, steps[0].revision.number) if steps else None
    told = [(step, about(step, agreement.id, latest)) for step in steps]
    page |= {"steps": told, "points": line_of(steps), "documents": originals(agreement.id)}
    return render(request, "console/agreement_history.html", page)


def _page(request: HttpRequest, slug: str, tab: str) -> dict[str, Any]:
    day = day_asked(request)
    shown = agreement_asked(slug, day)
    return {
        "slug": slug,
        "shown": shown,
        "standing": shown.standing,
        "services": names_of_services(shown.standing) if shown.standing else {},
        "on": day,
        "on_asked": day.isoformat() if "on" in request.GET else "",
        "tab": tab,
        "compare": comparables(shown, draft=False) if shown.standing else None,
    }


@login_required
def due(request: HttpRequest, slug: str) -> HttpResponse:
    """What falls due under this agreement after the events of the form?"""
    page = _page(request, slug, "due")
    if page["standing"]:
        page |= counted(request, [page["shown"]])
    return render(request, "console/agreement_due.html", page)


@login_required
def findings(request: HttpRequest, slug: str) -> HttpResponse:
    """What in the texts collides, is missing or cannot be meant?"""
    page = _page(request, slug, "findings")
    if standing := page["standing"]:
        page["findings"] = lint(standing)
    return render(request, "console/agreement_findings.html", page)
