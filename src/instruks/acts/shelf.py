"""Which packs does the house know, and which of them govern this tenant on a day?"""

from collections.abc import Mapping
from datetime import date
from functools import cache

from instruks.store import agreements, revisions
from instruks.store.records import Agreement, Revision
from instruks.texts.files import parse
from instruks.texts.pack import Pack
from instruks.texts.shelf import Shelf, shipped

FLOOR = ("gdpr", "ours")
"""The packs that speak where an agreement is silent: the law, then the house's own defaults."""

_KEPT = 512  # parsed packs; a long agreement takes about half a megabyte
_parsed: dict[str, Pack] = {}


@cache
def shipped_packs() -> Mapping[str, Pack]:
    """The packs that come with the house, by name."""
    return Shelf(shipped())


def floor() -> tuple[Pack, ...]:
    """The law and the defaults of the house."""
    return tuple(shipped_packs()[name] for name in FLOOR)


def pack_of(revision: Revision) -> Pack:
    """The pack a revision holds; read once for each fingerprint. Raises `NotAPack`."""
    if revision.fingerprint not in _parsed:
        if len(_parsed) >= _KEPT:
            _parsed.clear()
        _parsed[revision.fingerprint] = parse(revision.files)
    return _parsed[revision.fingerprint]


def governing(agreement: Agreement, on: date) -> Revision | None:
    """The confirmed revision that governs the day; None where none does yet."""
    confirmed = revisions.confirmed_revisions(agreement.id)
    begun = [each for each in confirmed if each.in_force_from is None or each.in_force_from <= on]
    return begun[-1] if begun else None


def shelf(on: date) -> dict[str, Pack]:
    """Every pack an agreement of this tenant may hang on, on a day; the tenant's own come first."""
    own = (governing(each, on) for each in agreements.agreements())
    packs = (pack_of(revision) for revision in own if revision)
    return {**shipped_packs(), **{pack.name: pack for pack in packs}}
