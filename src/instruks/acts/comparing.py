"""What can an agreement be held against, and how does that stand on a day?"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from instruks.acts.history import pack_at
from instruks.acts.shelf import floor, shelf, shipped_packs
from instruks.acts.standing import Shown, agreement_on, draft_standing
from instruks.acts.usual import Usual, examples, usual_one
from instruks.agreement.standing import Standing, stand
from instruks.store import agreements
from instruks.texts.sentence import say

__all__ = ["NotToCompare", "Other", "Sort", "other_standing", "others", "revision_standing"]


class Sort(StrEnum):
    """Where the other one comes from."""

    IN_FORCE = "in-force"  # the text that governs, for a draft that amends it
    USUAL = "usual"
    STANDARD = "standard"  # the Danish authority's; its structure is known, its words are not kept
    AGREEMENT = "agreement"
    PACK = "pack"


@dataclass(frozen=True)
class Other:
    """Something to compare with; `key` is what an address says, `title` what a list does.

    `called` is the short of it: whom the agreement is made with, where that is known.
    `agreement` is the short name of one of the tenant's own, `pack` the name of one that was shipped.
    """

    sort: Sort
    key: str
    title: str = ""
    called: str = ""
    agreement: str = ""
    pack: str = ""


class NotToCompare(LookupError):
    """There is nothing of that name to compare with."""

    def __init__(self, asked: str, there_are: tuple[Other, ...]) -> None:
        known = ", ".join(f"`{one.key}`" for one in there_are)
        super().__init__(
            say("nothing to compare with is called `{asked}`; there are: {known}", asked=asked, known=known)
        )  # fmt: skip


def others(shown: Shown, *, draft: bool) -> tuple[Other, ...]:
    """Everything the agreement, or its draft, can be held against; the nearest first."""
    return tuple(_others(shown, usual_one(), draft=draft))


def _others(shown: Shown, usual: Usual | None, *, draft: bool) -> Iterator[Other]:
    packs = shipped_packs()
    own = [
        Other(
            Sort.AGREEMENT,
            f"{Sort.AGREEMENT}.{one.slug}",
            " · ".join(filter(None, (one.counterpart, one.title))),
            called=one.counterpart or one.title,
            agreement=one.slug,
        )
        for one in agreements.agreements()
        if one.slug != shown.agreement.slug
    ]
    shipped = [
        Other(Sort.PACK, f"{Sort.PACK}.{name}", packs[name].title, packs[name].title, pack=name)
        for name in examples()
    ]
    if draft and shown.governing:
        yield Other(Sort.IN_FORCE, Sort.IN_FORCE, agreement=shown.agreement.slug)
    for one in (*own, *shipped):
        if usual and (one.agreement, one.pack) == (usual.agreement, usual.pack):
            yield replace(one, sort=Sort.USUAL, key=Sort.USUAL, title=one.called)
    yield Other(Sort.STANDARD, Sort.STANDARD)
    yield from sorted(own, key=lambda one: one.title.casefold())
    yield from shipped


def other_standing(
    shown: Shown, key: str, day: date, *, draft: bool
) -> tuple[Other, Standing | None]:
    """What is called `key`, as it stands on a day, and as its draft would where nothing governs yet.

    Of the authority's standard no words are kept, so it does not stand. Raises `NotToCompare`.
    """
    known = others(shown, draft=draft)
    other = next((one for one in known if one.key == key), None)
    if other is None:
        raise NotToCompare(key, known)
    if other.sort is Sort.STANDARD:
        return other, None
    if other.sort is Sort.IN_FORCE:
        return other, shown.standing
    if other.pack:
        return other, stand(shipped_packs()[other.pack], day, shelf=shelf(day), floor=floor())
    found = agreement_on(other.agreement, day)
    if found.standing is None and found.draft is not None:
        return other, draft_standing(found.draft, day)
    return other, found.standing


def revision_standing(agreement_id: UUID, number: int, day: date) -> Standing | None:
    """A revision as it would stand on a day; None where there is no such revision."""
    pack = pack_at(agreement_id, number)
    return stand(pack, day, shelf=shelf(day), floor=floor()) if pack else None
