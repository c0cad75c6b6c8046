"""Which pages does the console have?"""

from django.urls import path, re_path

from instruks.faces.console.views import (
    agreement,
    agreements,
    ask,
    compare,
    correct,
    draft,
    due,
    hand_in,
    past,
    today,
    what_if,
    written_out,
)

ONE = "agreements/<slug:slug>"

urlpatterns = [
    path("", today.today, name="home"),
    path("agreements/", agreements.agreements, name="agreements"),
    path("agreements/hand-in", hand_in.take_in, name="hand_in"),
    path("agreements/hand-in/<uuid:key>", hand_in.how_far, name="how_far"),
    path(f"{ONE}/", agreement.terms, name="agreement"),
    path(f"{ONE}/words/", agreement.words, name="agreement_words"),
    path(f"{ONE}/due/", agreement.due, name="agreement_due"),
    path(f"{ONE}/history/", agreement.past, name="agreement_history"),
    path(f"{ONE}/findings/", agreement.findings, name="agreement_findings"),
    path(f"{ONE}/compare/", compare.compare, name="compare"),
    path(f"{ONE}/compare/usual/", compare.mark, name="usual"),
    path(f"{ONE}/compare/<int:number>/", compare.revisions, name="compare_revisions"),
    path(f"{ONE}/originals/<uuid:document>/", past.handed_in, name="original"),
    path(f"{ONE}/written/<slug:form>/", written_out.agreement, name="written"),
    path(f"{ONE}/draft/written/<slug:form>/", written_out.draft, name="draft_written"),
    path(f"{ONE}/originals/<uuid:document>/<int:number>.png", past.page, name="page"),
    path(f"{ONE}/draft/", draft.draft, name="draft"),
    path(f"{ONE}/draft/correct/", correct.correct_one, name="correct"),
    path(f"{ONE}/draft/answer/", draft.answer_one, name="answer"),
    path(f"{ONE}/draft/confirm-clause/", draft.stand_by_one, name="confirm_clause"),
    path(f"{ONE}/draft/undo/", draft.take_back, name="undo"),
    path(f"{ONE}/draft/confirm/", draft.confirm_it, name="confirm"),
    path(f"{ONE}/amend/", draft.begin_amending, name="amend"),
    path("ask/", ask.ask, name="ask"),
    path("due/", due.due, name="due"),
    path("what-if/", what_if.what_if, name="what_if"),
    re_path(r"^what-if\.(?P<kind>csv|json)$", what_if.download, name="what_if_download"),
]
