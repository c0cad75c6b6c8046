"""In whose walls does a request run?"""

from collections.abc import Callable
from uuid import UUID

from allauth.account.internal.stagekit import LOGIN_SESSION_KEY
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse

from instruks.store import walls

Answer = Callable[[HttpRequest], HttpResponse]


def doorway(get_response: Answer) -> Answer:
    """Everything after this runs in the walls of the user's tenant; without a user, in none."""

    def through(request: HttpRequest) -> HttpResponse:
        if (who := _named_by(request.session)) is None:
            return get_response(request)
        with walls.knocking(user_id=who):
            if not request.user.is_authenticated:
                return get_response(request)
            with walls.inside(request.user.tenant_id):
                return get_response(request)

    return through


def _named_by(session: SessionBase) -> UUID | None:
    """The user who logged in, or who has given the password and owes the second factor."""
    who = session.get(SESSION_KEY) or session.get(LOGIN_SESSION_KEY, {}).get("user_pk")
    return UUID(who) if who else None
