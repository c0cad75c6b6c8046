"""Which day, and which agreement, does a page ask for?"""

from datetime import date

from django.contrib import messages
from django.core.validators import slug_re
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from instruks.acts.standing import NoSuchAgreement, Shown, agreement_on
from instruks.faces.console.spoken import why


def day_asked(request: HttpRequest, name: str = "on") -> date:
    """The day in the address (`?on=2026-12-01`); today where none, or none that exists, is there."""
    given = request.GET.get(name, "").strip()
    if not given:
        return timezone.localdate()
    try:
        return date.fromisoformat(given)
    except ValueError:
        messages.error(
            request, _("`%s` is no day; write it as 2026-12-01. This is today.") % given[:40]
        )
        return timezone.localdate()


def agreement_asked(slug: str, day: date) -> Shown:
    """The agreement of this short name on a day. Raises `Http404`."""
    if not slug_re.fullmatch(slug):
        raise Http404("no short name is written so")
    try:
        return agreement_on(slug, day)
    except NoSuchAgreement as nothing:
        raise Http404(why(nothing)) from nothing
