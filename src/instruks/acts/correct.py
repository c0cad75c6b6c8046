"""Put a misread term right in the draft."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from instruks.acts.drafting import draft_of, keep
from instruks.agreement.open_questions import corrections
from instruks.agreement.open_questions.corrections import UnknownClause
from instruks.agreement.open_questions.written_answer import UnknownTerm
from instruks.agreement.term import Misread
from instruks.store.records import Revision
from instruks.texts.citation import Citation

__all__ = ["Misread", "UnknownClause", "UnknownTerm", "correct"]


@transaction.atomic
def correct(
    which: UUID | str,
    clause: Citation,
    term: str,
    value: Any | None,
    *,
    who: UUID,
    now: datetime,
) -> Revision:
    """Set a term of one clause to what it says, or take it away where `value` is None.

    `value` is as a pack writes it. Raises `NoSuchAgreement`, `NoDraft`, `UnknownClause`,
    `UnknownTerm`, `Misread`.
    """
    _, latest, pack = draft_of(which)
    after = corrections.correct(pack, clause, term, value)
    return keep(latest, after, act="correct", who=who, now=now, note=f"{clause}: {term}")
