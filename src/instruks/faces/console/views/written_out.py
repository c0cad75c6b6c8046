"""How is an agreement, or its draft, downloaded as Word or PDF?"""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from instruks.acts.standing import draft_standing
from instruks.faces.console.asked_for import agreement_asked, day_asked
from instruks.faces.console.spoken import why
from instruks.letters.agreement.paper import MEDIA_TYPES, NoSuchForm, form_of, written
from instruks.letters.agreement.sign import NoLetter
from instruks.texts.pack import Pack


@login_required
def agreement(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """The text that governs the day, as a file."""
    shown = agreement_asked(slug, day_asked(request))
    if shown.standing is None:
        raise Http404("no confirmed text governs that day")
    return _file(request, slug, form, shown.standing.pack, back="agreement_words")


@login_required
def draft(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """The draft as it is now, as a file that says in its name what it is."""
    today = timezone.localdate()
    shown = agreement_asked(slug, today)
    if shown.draft is None:
        raise Http404("no draft is open")
    pack = draft_standing(shown.draft, today).pack
    return _file(request, slug, form, pack, back="draft", part="-draft")


def _file(
    request: HttpRequest, slug: str, form: str, pack: Pack, *, back: str, part: str = ""
) -> HttpResponse:
    try:
        ending = form_of(f".{form}")
        content = written(pack, ending)
    except NoSuchForm as error:
        raise Http404(why(error)) from error
    except NoLetter as error:
        messages.error(request, why(error))
        return redirect(back, slug)
    answer = HttpResponse(content, content_type=MEDIA_TYPES[ending])
    answer.headers["Content-Disposition"] = f'attachment; filename="{slug}{part}{ending}"'
    return answer
