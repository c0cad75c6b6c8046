"""Stand by one clause of a draft, before the whole is confirmed."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from instruks.acts.drafting import draft_of, keep
from instruks.agreement.open_questions import corrections
from instruks.agreement.open_questions.corrections import UnknownClause
from instruks.store.records import Revision
from instruks.texts.citation import Citation
from instruks.texts.sentence import say

__all__ = ["ACT", "ReadOtherwise", "UnknownClause", "confirm_clause"]

ACT = "confirm_clause"


class ReadOtherwise(Exception):
    """Somebody has changed what the clause sets since the person read it."""

    def __init__(self, clause: Citation) -> None:
        super().__init__(
            say("`{clause}` has changed since it was read; read it again, then confirm it", clause=clause)
        )  # fmt: skip


@transaction.atomic
def confirm_clause(
    which: UUID | str, clause: Citation, *, who: UUID, now: datetime, read: str = ""
) -> Revision:
    """Stamp one clause of the draft with the fingerprint of its words; nothing acts on it yet.

    Who did it and when stands on the revision, whose note is the clause. `read` is what
    `corrections.as_read` gave for the clause that the person had before them, where that is known.
    A clause that is confirmed already is left as it is. Raises `NoSuchAgreement`, `NoDraft`,
    `UnknownClause`, `ReadOtherwise`.
    """
    _, latest, pack = draft_of(which)
    found = corrections.clause_in(pack, clause)
    if read not in {"", corrections.as_read(found)}:
        raise ReadOtherwise(clause)
    after = corrections.confirm_clause(pack, clause)
    if after == pack:
        return latest
    return keep(latest, after, act=ACT, who=who, now=now, note=str(clause))
