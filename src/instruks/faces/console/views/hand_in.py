"""How does a signed text become a draft?"""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from instruks.acts.hand_in import LARGEST, AlreadyHandedIn, Unreadable, hand_in
from instruks.acts.standing import agreements_on
from instruks.faces.console.agreements_shown import line_of
from instruks.faces.console.spoken import why
from instruks.faces.console.who import who
from instruks.faces.console.written import without_control_signs, written


@require_POST
@login_required
def take_in(request: HttpRequest) -> HttpResponse:
    """Read the file into a draft, or say beside the field why it cannot be read."""
    file = request.FILES.get("file")
    given = {name: written(request, name).strip() for name in ("title", "counterpart")}
    if file is None or not file.name:
        return _again(request, given, _("Choose the file with the agreement's text first."))
    if (file.size or 0) > LARGEST:
        return _again(
            request,
            given,
            _(
                "`%(name)s` has %(size)d MB; an agreement may have %(most)d MB, so hand in the agreement alone"
            )
            % {"name": file.name, "size": (file.size or 0) // 2**20, "most": LARGEST // 2**20},
        )
    try:
        agreement = hand_in(
            file.read(),
            file_name=without_control_signs(file.name),
            who=who(request),
            now=timezone.now(),
            **given,
        )
    except AlreadyHandedIn as same:
        messages.warning(request, _("This very file is here already, as this agreement."))
        return redirect("agreement", same.agreement.slug)
    except Unreadable as error:
        return _again(request, given, why(error))
    messages.success(request, _("The text is read. Go through what was found, then confirm."))
    return redirect("draft", agreement.slug)


def _again(request: HttpRequest, given: dict[str, str], wrong: str) -> HttpResponse:
    """The list once more, with what was written and what is wrong."""
    day = timezone.localdate()
    lines = [line_of(shown) for shown in agreements_on(day)]
    page = {"lines": lines, "all": len(lines), "on": day, "given": given, "wrong": {"file": wrong}}
    return render(request, "console/agreements.html", page, status=422)
