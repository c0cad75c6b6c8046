"""With what can an agreement be compared, as a list to choose from?"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from instruks.acts.comparing import Other, Sort, others
from instruks.acts.standing import Shown
from instruks.acts.usual import Usual, usual_one

GROUPS: Mapping[Sort, Promise] = {
    Sort.AGREEMENT: _("Our agreements"),
    Sort.PACK: _("Packs that come with Instruks"),
}
"""What stands above several of one sort."""


@dataclass(frozen=True)
class Comparables:
    """Those that stand alone in the list, then the groups; and what is marked as the usual one."""

    slug: str
    draft: bool
    nearest: tuple[tuple[str, str], ...]
    groups: tuple[tuple[Promise, tuple[tuple[str, str], ...]], ...]
    usual: Usual | None

    @property
    def is_usual(self) -> bool:
        """Whether the agreement itself is the usual one."""
        return self.usual is not None and self.usual.agreement == self.slug


def comparables(shown: Shown, *, draft: bool) -> Comparables:
    """Everything an agreement or its draft can be held against, by key and title."""
    found = others(shown, draft=draft)
    listed = {sort: tuple((o.key, title_of(o)) for o in found if o.sort is sort) for sort in Sort}
    return Comparables(
        shown.agreement.slug,
        draft,
        tuple(one for sort, several in listed.items() if sort not in GROUPS for one in several),
        tuple((name, listed[sort]) for sort, name in GROUPS.items() if listed[sort]),
        usual_one(),
    )


def title_of(other: Other) -> str:
    """What people read in the list."""
    match other.sort:
        case Sort.IN_FORCE:
            return str(_("the version in force"))
        case Sort.STANDARD:
            return str(_("the Danish authority's standard clauses"))
        case Sort.USUAL:
            return str(_("our usual agreement: %s") % other.title)
    return other.title
