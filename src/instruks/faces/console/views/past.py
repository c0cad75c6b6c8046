"""What was handed in, and what does it look like?"""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from instruks.acts.history import original
from instruks.acts.layout import Unreadable, page_picture
from instruks.faces.console.asked_for import agreement_asked
from instruks.faces.console.spoken import why

ENDINGS = {
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/plain": ".txt",
}
"""How the name of a file of each media type ends."""

WIDTH = 1240  # dots, at which the smallest print can be read on a dense screen


@login_required
def page(_request: HttpRequest, slug: str, document: UUID, number: int) -> HttpResponse:
    """A page of an original as people see it; it never changes, so a browser may keep it."""
    agreement_asked(slug, timezone.localdate())
    try:
        picture = page_picture(slug, document, number, WIDTH)
    except Unreadable as error:
        raise Http404(why(error)) from error
    if picture is None:
        raise Http404("this original has no pages to show")
    answer = HttpResponse(picture, content_type="image/png")
    answer.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    return answer


@login_required
def handed_in(_request: HttpRequest, slug: str, document: UUID) -> HttpResponse:
    """An original, byte for byte, to keep and never to run."""
    shown = agreement_asked(slug, timezone.localdate())
    found = original(shown.agreement.id, document)
    if found is None:
        raise Http404("no such original")
    kept, content = found
    answer = HttpResponse(content, content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = (
        f'attachment; filename="{kept.sha256[:12]}{ENDINGS.get(kept.media_type, "")}"'
    )
    return answer
