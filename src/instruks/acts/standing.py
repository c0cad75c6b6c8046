"""How do this tenant's agreements stand?"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from instruks.acts.shelf import floor, governing, pack_of, shelf
from instruks.agreement.precedence import Contradiction
from instruks.agreement.standing import Standing, stand
from instruks.agreement.term import Misread
from instruks.agreement.terms import party
from instruks.store import agreements, revisions
from instruks.store.agreements import NoSuchAgreement
from instruks.store.records import Agreement, Revision, State

__all__ = ["NoSuchAgreement", "Shown", "agreement_on", "agreements_on", "draft_standing"]


@dataclass(frozen=True)
class Shown:
    """An agreement with what governs it on a day and what is being drafted, if anything.

    `standing` is None until a first revision has been confirmed for the day; `draft` is the latest
    revision where nobody has confirmed it.
    """

    agreement: Agreement
    governing: Revision | None
    standing: Standing | None
    draft: Revision | None

    @property
    def controller(self) -> str:
        """Whom it is made with: as it was handed in, or as the text that governs says; or nothing."""
        if self.agreement.counterpart or self.standing is None:
            return self.agreement.counterpart
        try:
            named = self.standing.terms.get(party.CONTROLLER)
        except (Contradiction, Misread):
            return ""
        return named.value.name if named else ""

    @property
    def called(self) -> str:
        """What tells it from the others in a list: its controller, or else its title."""
        return self.controller or self.agreement.title


def agreements_on(day: date) -> tuple[Shown, ...]:
    """Every agreement of the tenant as it stands on a day, by title."""
    known = shelf(day)
    shown = []
    for agreement in agreements.agreements():
        revision = governing(agreement, day)
        latest = revisions.latest_revision(agreement.id)
        shown.append(
            Shown(
                agreement,
                revision,
                stand(pack_of(revision), day, shelf=known, floor=floor()) if revision else None,
                latest if latest and latest.state is State.DRAFT else None,
            )
        )
    return tuple(sorted(shown, key=lambda each: each.agreement.title.casefold()))


def agreement_on(which: str | UUID, day: date) -> Shown:
    """One agreement as it stands on a day. Raises `NoSuchAgreement`."""
    agreement = agreements.agreement(which)
    revision = governing(agreement, day)
    latest = revisions.latest_revision(agreement.id)
    return Shown(
        agreement,
        revision,
        stand(pack_of(revision), day, shelf=shelf(day), floor=floor()) if revision else None,
        latest if latest and latest.state is State.DRAFT else None,
    )


def draft_standing(draft: Revision, day: date) -> Standing:
    """The draft as it would stand on a day, were it confirmed as it is."""
    return stand(pack_of(draft), day, shelf=shelf(day), floor=floor())
