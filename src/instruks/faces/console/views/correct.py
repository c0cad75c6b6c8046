"""How is a misread term put right?"""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from instruks.acts.correct import Misread, UnknownClause, UnknownTerm, correct
from instruks.acts.drafting import NoDraft
from instruks.acts.standing import draft_standing
from instruks.agreement.vocabulary import VOCABULARY
from instruks.faces.console.asked_for import agreement_asked
from instruks.faces.console.clauses_shown import terms_of
from instruks.faces.console.spoken import why
from instruks.faces.console.templatetags.words import anchor
from instruks.faces.console.term_named import NoSuchTerm, term_named, value_for
from instruks.faces.console.who import who
from instruks.faces.console.written import written
from instruks.texts.citation import Citation


@login_required
def correct_one(request: HttpRequest, slug: str) -> HttpResponse:
    """One clause of the draft: its words, and each term it sets as a form."""
    shown = agreement_asked(slug, timezone.localdate())
    if shown.draft is None:
        messages.info(request, _("There is no draft; amend the agreement to get one."))
        return redirect("agreement", slug)
    place = Citation(request.GET.get("text", ""), request.GET.get("place", ""))
    standing = draft_standing(shown.draft, timezone.localdate())
    clause = next((c for layer, c in standing.pack.clauses if layer.cite(c) == place), None)
    if clause is None:
        raise Http404(f"no clause {place} in this draft")
    page: dict[str, Any] = {
        "slug": slug,
        "shown": shown,
        "place": place,
        "clause": clause,
        "terms": tuple(terms_of(clause)),
        "vocabulary": sorted(VOCABULARY.values(), key=lambda term: term.name),
        "given": {},
        "wrong": {},
    }
    if request.method == "POST":
        term, value = written(request, "term").strip(), written(request, "value")
        try:
            name = term_named(term)
            taken = "take_away" in request.POST
            new = None if taken else value_for(name, value)
            correct(slug, place, name, new, who=who(request), now=timezone.now())
        except (Misread, NoSuchTerm, UnknownTerm, UnknownClause, NoDraft) as error:
            which = term if term in clause.sets else "new"
            page["given"], page["wrong"] = {which: value, "term": term}, {which: why(error)}
            return render(request, "console/correct.html", page, status=422)
        messages.success(request, _("%s is put right.") % place)
        return redirect(f"{reverse('draft', args=[slug])}#{anchor(place)}")
    return render(request, "console/correct.html", page)
