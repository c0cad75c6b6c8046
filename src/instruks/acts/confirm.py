"""Stand by a draft: from then on the agreement decides."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from instruks.acts.drafting import day_of, draft_of, keep
from instruks.acts.standing import draft_standing
from instruks.acts.who import in_danish, name_of
from instruks.agreement.lint.checks import lint, stops_confirmation
from instruks.agreement.lint.finding import Finding
from instruks.agreement.open_questions import corrections
from instruks.store import revisions
from instruks.store.records import Agreement, Revision
from instruks.texts.sentence import say

__all__ = ["FromWhen", "NotYet", "ReadAnother", "confirm"]


class NotYet(Exception):
    """Something in the texts must be mended before anybody can stand by them."""

    def __init__(self, agreement: Agreement, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        first = findings[0]
        where = f"{first.clause}: " if first.clause else ""
        super().__init__(
            say(
                "`{agreement}` cannot be confirmed while {count} errors stand in its texts; "
                "the first: {where}{first}",
                agreement=agreement.slug, count=len(findings), where=where, first=first.sentence,
            )
        )  # fmt: skip


class ReadAnother(Exception):
    """Somebody has changed the draft since it was read."""

    def __init__(self, latest: Revision) -> None:
        super().__init__(
            say(
                "the draft is at revision {number} by now; read what changed, then confirm",
                number=latest.number,
            )
        )


class FromWhen(Exception):
    """An amendment governs from a day, and nobody has said which."""

    def __init__(self, agreement: Agreement) -> None:
        super().__init__(
            say(
                "an amendment of `{agreement}` needs the day it governs from",
                agreement=agreement.slug,
            )
        )


@transaction.atomic
def confirm(
    which: UUID | str,
    *,
    who: UUID,
    now: datetime,
    governs_from: date | None = None,
    read: int | None = None,
) -> Revision:
    """Stamp every clause of the draft with the fingerprint of its words, and let it govern.

    The first text of an agreement governs from its beginning: when it takes effect is for its own
    words to say. An amendment governs from `governs_from`, and what stood before keeps the days
    before. `read` is the number of the revision the person has read, where that is known. Raises
    `NoSuchAgreement`, `NoDraft`, `ReadAnother`, `NotYet`, `FromWhen`.
    """
    agreement, latest, pack = draft_of(which)
    if read not in {None, latest.number}:
        raise ReadAnother(latest)
    amends = bool(revisions.confirmed_revisions(agreement.id))
    if amends and governs_from is None:
        raise FromWhen(agreement)
    stops = stops_confirmation(lint(draft_standing(latest, governs_from or day_of(now))))
    if stops:
        raise NotYet(agreement, stops)
    stamped = corrections.confirm(pack, name_of(who), day_of(now), translate=in_danish)
    kept = keep(latest, stamped, act="confirm", who=who, now=now)
    return revisions.confirm_revision(
        kept.id, confirmed_by=who, now=now, in_force_from=governs_from if amends else None
    )
