"""How do signed texts become drafts?"""

from collections.abc import Sequence
from pathlib import PurePath
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from instruks.acts.standing import agreements_on
from instruks.faces.console import under_way
from instruks.faces.console.agreements_shown import line_of
from instruks.faces.console.taken import End, Taken, take
from instruks.faces.console.who import who
from instruks.faces.console.written import written


@require_POST
@login_required
def take_in(request: HttpRequest) -> HttpResponse:
    """Read each file into a draft, or say beside the field why it cannot be read.

    The page's own script sends one file at a time and is answered in a few words.
    """
    files = _files(request)
    given = {name: written(request, name).strip() for name in ("title", "counterpart")}
    for_script = not request.accepts("text/html")
    if not files:
        wrong = _("Choose the file with the agreement's text first.")
        return (
            JsonResponse({"said": wrong}, status=422)
            if for_script
            else _list(request, given, wrong=wrong)
        )
    own = given if len(files) == 1 else {}
    key = _key(request)
    taken = [take(file, who=who(request), key=key, given=own) for file in files]
    if for_script:
        one = taken[0]
        return JsonResponse({"end": one.end, "said": one.said, "link": one.link})
    if len(taken) > 1:
        return _list(request, {}, taken=taken)
    return _led_on(request, taken[0], given)


@login_required
def how_far(request: HttpRequest, key: UUID) -> HttpResponse:
    """How many pages of a scan are recognised by now, for the page that waits for it."""
    done, of = under_way.pages(who(request), key) or (0, 0)
    return JsonResponse({"done": done, "of": of})


def _led_on(request: HttpRequest, taken: Taken, given: dict[str, str]) -> HttpResponse:
    """One file alone leads to its draft."""
    if taken.end is End.REFUSED:
        return _list(request, given, wrong=taken.said)
    tell = messages.success if taken.end is End.READ else messages.warning
    tell(request, taken.said)
    return redirect(taken.link)


def _files(request: HttpRequest) -> "list[UploadedFile[bytes]]":
    """What was chosen: single files and those of a folder, but for what a folder hides."""
    sent = [*request.FILES.getlist("file"), *request.FILES.getlist("folder")]
    files = [one for one in sent if isinstance(one, UploadedFile) and one.name]
    return [one for one in files if not PurePath(one.name or "").name.startswith(".")]


def _key(request: HttpRequest) -> UUID | None:
    try:
        return UUID(request.POST.get("key", ""))
    except ValueError:
        return None


def _list(
    request: HttpRequest, given: dict[str, str], *, wrong: str = "", taken: Sequence[Taken] = ()
) -> HttpResponse:
    """The list once more, with what was written and what is wrong, or what became of many files."""
    day = timezone.localdate()
    lines = [line_of(shown) for shown in agreements_on(day)]
    page = {
        "lines": lines,
        "all": len(lines),
        "on": day,
        "given": given,
        "wrong": {"file": wrong} if wrong else {},
        "taken": taken,
    }
    return render(request, "console/agreements.html", page, status=422 if wrong else 200)
