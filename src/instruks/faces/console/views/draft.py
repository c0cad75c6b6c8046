"""What does a draft say, what was found in it, and what is left to do before it is confirmed?"""

from datetime import date

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from instruks.acts.amend import DraftIsOpen, NothingGoverns, amend
from instruks.acts.answer import Misread, NotAnAnswer, NotAsked, UnknownTerm, answer
from instruks.acts.confirm import NotYet, ReadAnother, confirm
from instruks.acts.confirm_clause import ReadOtherwise, UnknownClause, confirm_clause
from instruks.acts.decide import decide
from instruks.acts.drafting import NoDraft
from instruks.acts.drafts import drafted
from instruks.acts.standing import Shown
from instruks.acts.undo import NothingToUndo, undo
from instruks.acts.who import name_of
from instruks.agreement.lint.checks import stops_confirmation
from instruks.agreement.lint.finding import Severity
from instruks.agreement.open_questions.question import OpenQuestion
from instruks.agreement.open_questions.undecided import decision_slug
from instruks.faces.console.answers_given import NotWritten, value_in
from instruks.faces.console.asked_for import agreement_asked
from instruks.faces.console.review_shown import review_page
from instruks.faces.console.spoken import why
from instruks.faces.console.templatetags.words import anchor
from instruks.faces.console.who import who
from instruks.faces.console.written import written
from instruks.texts.citation import Citation
from instruks.texts.pack import Kind

UNUSABLE = (Misread, NotAnAnswer, NotWritten, UnknownTerm)


@login_required
def draft(request: HttpRequest, slug: str) -> HttpResponse:
    """The document at the left; at the right what is to be looked at, the weightiest first."""
    shown = _with_draft(slug)
    if shown is None:
        return _none(request, slug)
    page = review_page(shown, as_text=request.GET.get("as") == "text")
    return render(request, "console/draft.html", page)


@require_POST
@login_required
def stand_by_one(request: HttpRequest, slug: str) -> HttpResponse:
    """Confirm one clause; the page's own script is told in a few words, a form is led back."""
    agreement_asked(slug, timezone.localdate())
    place = Citation(written(request, "text"), written(request, "place"))
    try:
        confirm_clause(
            slug, place, who=who(request), now=timezone.now(), read=written(request, "read")
        )
    except (ReadOtherwise, UnknownClause, NoDraft) as error:
        if request.accepts("text/html"):
            messages.error(request, why(error))
            return redirect("draft", slug)
        return JsonResponse({"wrong": why(error)}, status=409)
    if request.accepts("text/html"):
        return redirect(f"{reverse('draft', args=[slug])}#{anchor(place)}")
    return JsonResponse({"stood": f"✓ {name_of(who(request))}"})


@require_POST
@login_required
def answer_one(request: HttpRequest, slug: str) -> HttpResponse:
    """Record the answer to one open question, or say beside it what cannot be read."""
    shown = _with_draft(slug)
    if shown is None or shown.draft is None:
        return _none(request, slug)
    asked = request.POST.get("question", "")
    questions = {one.slug: one for one in drafted(shown.draft, timezone.localdate()).questions}
    if asked not in questions:
        messages.warning(request, why(NotAsked(asked)))
        return redirect("draft", slug)
    try:
        _record(request, slug, questions[asked])
    except UNUSABLE as error:
        page = review_page(shown, sent=request.POST, wrong={asked: why(error)})
        return render(request, "console/draft.html", page, status=422)
    messages.success(request, _("The answer is recorded as a source of its own."))
    return redirect("draft", slug)


def _record(request: HttpRequest, slug: str, question: OpenQuestion) -> None:
    """The answer, or the decision where two clauses contradict each other."""
    value, words = value_in(request.POST, question), written(request, "words").strip()
    by, now = who(request), timezone.now()
    if question.term and question.slug == decision_slug(question.term):
        decide(slug, question.term, value, words=words, who=by, now=now)
    else:
        answer(slug, question.slug, value, words=words, who=by, now=now)


@require_POST
@login_required
def take_back(request: HttpRequest, slug: str) -> HttpResponse:
    """Undo the last change of the draft."""
    agreement_asked(slug, timezone.localdate())
    try:
        undo(slug, who=who(request), now=timezone.now())
        messages.success(request, _("The last change is taken back."))
    except (NothingToUndo, NoDraft) as error:
        messages.error(request, why(error))
    return redirect("draft", slug)


@require_POST
@login_required
def begin_amending(request: HttpRequest, slug: str) -> HttpResponse:
    """A new draft from the text that governs."""
    agreement_asked(slug, timezone.localdate())
    try:
        amend(slug, who=who(request), now=timezone.now())
        messages.success(request, _("This draft begins as the text that governs today."))
    except (DraftIsOpen, NothingGoverns) as error:
        messages.error(request, why(error))
    return redirect("draft", slug)


@login_required
def confirm_it(request: HttpRequest, slug: str) -> HttpResponse:
    """Say what will be in force from when, ask once, and confirm."""
    shown = _with_draft(slug)
    if shown is None or shown.draft is None:
        return _none(request, slug)
    found = drafted(shown.draft, timezone.localdate())
    clauses = [
        clause
        for layer, clause in found.standing.pack.clauses
        if clause.sets and layer.kind is not Kind.DECISION
    ]
    given = request.POST.get("from", "").strip() or timezone.localdate().isoformat()
    page = {
        "slug": slug,
        "shown": shown,
        "draft": found,
        "standing": found.standing,
        "errors": stops_confirmation(found.findings),
        "warnings": [one for one in found.findings if one.severity is Severity.WARNING],
        "looked_at": sum(bool(clause.confirmed) for clause in clauses),
        "of": len(clauses),
        "from": given,
        "wrong": "",
    }
    if request.method != "POST":
        return render(request, "console/confirm.html", page)
    try:
        governs_from = date.fromisoformat(given) if found.amends else None
        confirm(
            slug,
            who=who(request),
            now=timezone.now(),
            governs_from=governs_from,
            read=_read(request),
        )
    except ReadAnother as error:
        messages.warning(request, why(error))
        return redirect("draft", slug)
    except (NotYet, ValueError) as error:
        page["wrong"] = (
            why(error) if isinstance(error, NotYet) else _("Write a day, as 2026-12-01.")
        )
        return render(request, "console/confirm.html", page, status=422)
    messages.success(request, _("Confirmed. From here on the agreement answers."))
    return redirect("agreement", slug)


def _read(request: HttpRequest) -> int | None:
    """The revision that was on the page when the person stood by it."""
    number = request.POST.get("revision", "")
    return int(number) if number.isdecimal() else None


def _with_draft(slug: str) -> Shown | None:
    shown = agreement_asked(slug, timezone.localdate())
    return shown if shown.draft else None


def _none(request: HttpRequest, slug: str) -> HttpResponse:
    messages.info(request, _("There is no draft; the latest text is confirmed."))
    return redirect("agreement", slug)
