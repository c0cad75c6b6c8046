"""Mark one agreement, or one of the packs that come with the house, as the usual one."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from instruks.acts.shelf import FLOOR, shipped_packs
from instruks.acts.who import name_of
from instruks.store import agreements, usual
from instruks.store.agreements import NoSuchAgreement
from instruks.texts.sentence import say

__all__ = ["NoSuchAgreement", "NoSuchPack", "Usual", "mark_usual", "usual_one"]


class NoSuchPack(Exception):
    """No pack of that name comes with the house."""

    def __init__(self, asked: str) -> None:
        known = ", ".join(f"`{name}`" for name in examples())
        super().__init__(
            say("no pack `{asked}` here; there are: {known}", asked=asked, known=known)
        )


@dataclass(frozen=True)
class Usual:
    """What is marked as the usual one: an agreement's short name or a pack's; by whom and when."""

    agreement: str
    pack: str
    set_by: str
    set_at: datetime


def examples() -> tuple[str, ...]:
    """The packs that come with the house, without the law and the house's own defaults."""
    return tuple(name for name in shipped_packs() if name not in FLOOR)


def usual_one() -> Usual | None:
    """What the tenant holds other agreements against; None where nothing is marked."""
    found = usual.usual()
    if found is None or (found.pack and found.pack not in examples()):
        return None
    return Usual(found.agreement, found.pack, name_of(found.set_by), found.set_at)


@transaction.atomic
def mark_usual(*, agreement: str = "", pack: str = "", who: UUID, now: datetime) -> None:
    """Mark one; the one before is no longer it. Neither named takes the mark away.

    Raises `NoSuchAgreement`, `NoSuchPack`.
    """
    if agreement:
        agreements.agreement(agreement)
    elif pack and pack not in examples():
        raise NoSuchPack(pack)
    usual.set_usual(agreement_slug=agreement, pack="" if agreement else pack, set_by=who, now=now)
