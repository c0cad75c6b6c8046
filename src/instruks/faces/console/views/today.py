"""What needs somebody today?"""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from instruks.acts.standing import agreements_on
from instruks.agreement.effect import Status
from instruks.faces.console.ahead import soonest, turning


@login_required
def today(request: HttpRequest) -> HttpResponse:
    """What falls due soonest, which drafts wait, and which agreements are not in force and why."""
    day = timezone.localdate()
    every = agreements_on(day)
    return render(
        request,
        "console/today.html",
        {
            "on": day,
            "every": every,
            "soonest": soonest(every, day),
            "turning": turning(every, day),
            "in_force": [
                s for s in every if s.standing and s.standing.effect.status is Status.IN_FORCE
            ],
            "drafts": [shown for shown in every if shown.draft],
            "waiting": [
                s for s in every if s.standing and s.standing.effect.status is not Status.IN_FORCE
            ],
        },
    )
