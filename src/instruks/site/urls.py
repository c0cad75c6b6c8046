"""Which address leads where?"""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import include, path

# Ways of allauth that are not open here: users are made by the operator, and no mail is sent yet
CLOSED = ("email/", "confirm-email/", "password/reset/", "password/set/", "signup/")


def not_open(_request: HttpRequest, **_: str) -> HttpResponse:
    """Nothing is here."""
    raise Http404


urlpatterns = [
    *(path(f"accounts/{way}", not_open) for way in CLOSED),
    *(path(f"accounts/{way}<path:rest>", not_open) for way in CLOSED),
    path("accounts/", include("allauth.urls")),
    path("language/", include("django.conf.urls.i18n")),
    path("", include("instruks.faces.console.urls")),
]
