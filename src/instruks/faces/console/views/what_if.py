"""What if we start using this sub-processor, under every agreement?"""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.utils import timezone

from instruks.acts.standing import agreements_on
from instruks.agreement.facts.territories import territories
from instruks.faces.console.activities import activities
from instruks.faces.console.plan_form import read_plan
from instruks.faces.console.what_if_rows import Held, as_csv, as_json, counts, held_against

DOWNLOADS = {"csv": ("text/csv; charset=utf-8", as_csv), "json": ("application/json", as_json)}


@login_required
def what_if(request: HttpRequest) -> HttpResponse:
    """A plan held against every agreement as it stands on the first day of use."""
    form = read_plan(request.GET, timezone.localdate())
    rows = _rows(request)
    return render(
        request,
        "console/what_if.html",
        {
            "form": form,
            "rows": rows,
            "counts": counts(rows),
            "countries": territories().values(),
            "activities": activities(agreements_on(timezone.localdate())),
            "query": request.GET.urlencode(),
            "today": timezone.localdate(),
        },
    )


@login_required
def download(request: HttpRequest, kind: str) -> HttpResponse:
    """The same as a file; a plan that cannot be read is a sentence and no file."""
    form = read_plan(request.GET, timezone.localdate())
    if form.plan is None:
        return HttpResponseBadRequest(
            "\n".join(form.wrong.values()) + "\n", content_type="text/plain; charset=utf-8"
        )
    media_type, write = DOWNLOADS[kind]
    answer = HttpResponse(write(_rows(request)), content_type=media_type)
    answer["Content-Disposition"] = f'attachment; filename="what-if.{kind}"'
    return answer


def _rows(request: HttpRequest) -> tuple[Held, ...]:
    plan = read_plan(request.GET, timezone.localdate()).plan
    return held_against(plan, agreements_on(plan.from_on)) if plan else ()
