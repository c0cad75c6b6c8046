"""Decide between two clauses that contradict each other."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from instruks.acts.drafting import day_of, draft_of, keep
from instruks.acts.who import in_danish, name_of
from instruks.agreement.open_questions import answers
from instruks.agreement.open_questions.answers import NotAnAnswer
from instruks.agreement.open_questions.written_answer import UnknownTerm
from instruks.agreement.term import Misread
from instruks.store.records import Revision

__all__ = ["Misread", "NotAnAnswer", "UnknownTerm", "decide"]


@transaction.atomic
def decide(
    which: UUID | str, term: str, value: Any, *, words: str, who: UUID, now: datetime
) -> Revision:
    """Record which value stands for a term, above the clauses that set it.

    Raises `NoSuchAgreement`, `NoDraft`, `UnknownTerm`, `Misread`, `NotAnAnswer`.
    """
    _, latest, pack = draft_of(which)
    after = answers.decide(
        pack, term, value, words=words, who=name_of(who), on=day_of(now), translate=in_danish
    )
    return keep(latest, after, act="decide", who=who, now=now, note=term)
