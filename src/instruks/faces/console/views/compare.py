"""How does an agreement differ from another, from a standard, or from what it was?"""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from instruks.acts.comparing import (
    NotToCompare,
    Other,
    other_standing,
    revision_standing,
)
from instruks.acts.standing import Shown, draft_standing
from instruks.acts.usual import NoSuchAgreement, NoSuchPack, mark_usual
from instruks.agreement.lint.departures import departures
from instruks.agreement.standing import Standing
from instruks.faces.console.asked_for import agreement_asked, day_asked
from instruks.faces.console.clauses_shown import names_of_services
from instruks.faces.console.comparables import comparables, title_of
from instruks.faces.console.compared import Side, asked_in, compared
from instruks.faces.console.spoken import why
from instruks.faces.console.who import who
from instruks.faces.console.written import written


@login_required
def compare(request: HttpRequest, slug: str) -> HttpResponse:
    """The agreement, or its draft, held against whatever `with` names."""
    day = day_asked(request)
    shown = agreement_asked(slug, day)
    draft = bool(shown.draft) and (request.GET.get("of") == "draft" or shown.standing is None)
    standing = _standing(shown, draft=draft, day=day)
    key = request.GET.get("with", "")
    page: dict[str, Any] = {
        "slug": slug,
        "shown": shown,
        "on": day,
        "on_asked": day.isoformat() if "on" in request.GET else "",
        "with": key,
        "compare": comparables(shown, draft=draft),
        "standing": standing,
    }
    if standing is None or not key:
        return render(request, "console/compare.html", page)
    try:
        other, before = other_standing(shown, key, day, draft=draft)
    except NotToCompare as nothing:
        messages.error(request, why(nothing))
        return render(request, "console/compare.html", page, status=404)
    page |= {"other": other, "title": title_of(other), "standard": departures(standing)}
    if before:
        words = _page_of(shown, draft=draft, day=page["on_asked"])
        title = _("the draft") if draft else str(shown.called)
        page["compared"] = compared(
            Side(other.called or title_of(other), before, _page_of_other(other, before)),
            Side(title, standing, words),
            asked_in(request.GET),
        )
        page["services"] = names_of_services(before) | names_of_services(standing)
    return render(request, "console/compare.html", page)


@login_required
def revisions(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """What a revision changed against the one before it."""
    day = timezone.localdate()
    shown = agreement_asked(slug, day)
    before, after = (
        revision_standing(shown.agreement.id, each, day) for each in (number - 1, number)
    )
    if before is None or after is None:
        raise Http404(f"no revision {number} with one before it")
    page = {
        "slug": slug,
        "shown": shown,
        "number": number,
        "before": number - 1,
        "standing": after,
        "services": names_of_services(before) | names_of_services(after),
        "compared": compared(
            Side(_("revision %s") % (number - 1), before),
            Side(_("revision %s") % number, after, _page_of_revision(shown, number)),
            asked_in(request.GET),
            revisions=True,
        ),
    }
    return render(request, "console/compare.html", page)


@require_POST
@login_required
def mark(request: HttpRequest, slug: str) -> HttpResponse:
    """Mark what the form names as the usual agreement, or take the mark away."""
    agreement_asked(slug, timezone.localdate())
    given = {name: written(request, name) for name in ("agreement", "pack")}
    try:
        mark_usual(**given, who=who(request), now=timezone.now())
    except (NoSuchAgreement, NoSuchPack) as nothing:
        messages.error(request, why(nothing))
        return redirect("agreement", slug)
    if any(given.values()):
        messages.success(request, _("Marked as your usual agreement."))
    else:
        messages.success(request, _("No agreement is your usual one any more."))
    back = {name: written(request, name) for name in ("with", "of")}
    if not back["with"]:
        return redirect("agreement", slug)
    return redirect(f"{reverse('compare', args=[slug])}?{urlencode(back)}")


def _standing(shown: Shown, *, draft: bool, day: Any) -> Standing | None:
    return draft_standing(shown.draft, day) if draft and shown.draft else shown.standing


def _page_of(shown: Shown, *, draft: bool, day: str = "") -> str:
    slug = shown.agreement.slug
    if draft:
        return reverse("draft", args=[slug])
    return reverse("agreement_words", args=[slug]) + (f"?on={day}" if day else "")


def _page_of_other(other: Other, standing: Standing) -> str:
    """The page with the words of the other one; nothing for a pack, which has none."""
    if not other.agreement:
        return ""
    shown = agreement_asked(other.agreement, standing.on)
    return _page_of(shown, draft=shown.standing is None)


def _page_of_revision(shown: Shown, number: int) -> str:
    if shown.draft and shown.draft.number == number:
        return _page_of(shown, draft=True)
    governs = shown.governing is not None and shown.governing.number == number
    return _page_of(shown, draft=False) if governs else ""
