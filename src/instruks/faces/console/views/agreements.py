"""Which agreements are there, and how does a new one come in?"""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from instruks.acts.standing import agreements_on
from instruks.faces.console.agreements_shown import line_of, search
from instruks.faces.console.asked_for import day_asked


@login_required
def agreements(request: HttpRequest) -> HttpResponse:
    """Every agreement, a line each; or those that hold what is searched for."""
    day = day_asked(request)
    lines = [line_of(shown) for shown in agreements_on(day)]
    asked = request.GET.get("q", "").strip()[:200]
    found = list(search(lines, asked)) if asked else lines
    return render(
        request,
        "console/agreements.html",
        {"lines": found, "all": len(lines), "q": asked, "on": day},
    )
