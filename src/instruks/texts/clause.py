"""What does one clause say, and what does it set?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from instruks.texts.fingerprint import fingerprint


class Role(StrEnum):
    """Why a clause that sets no term stands in the pack all the same."""

    SETS = "sets"
    INFORMATIONAL = "informational"  # declares or explains; nothing follows from it alone
    FOR_PEOPLE = "for people"  # a duty that only people can meet; software shows and asks


@dataclass(frozen=True)
class Clause:
    """One numbered clause: the agreement's own words, and the terms they set.

    `number` is the number as printed («7.3», «A.1.2», «9.2.a»). `words` are verbatim, as Markdown.
    `sets` maps the name of a term to its value as the pack writes it (TOML values, not yet read).
    `rests_on` maps a term's name to the very words it rests on, where the pack says so.
    `only_if` names the service that must be chosen for the clause to be there at all.
    `strikes` are numbers of clauses that no longer apply because of this one.
    `confirmed` is the fingerprint of the words a person confirmed, or empty for a draft.
    `note` is ours, never the agreement's. `file` and `line` say where the clause stands in the pack.
    """

    number: str
    title: str = ""
    words: str = ""
    sets: Mapping[str, Any] = field(default_factory=dict)
    rests_on: Mapping[str, str] = field(default_factory=dict)
    only_if: str = ""
    strikes: tuple[str, ...] = ()
    role: Role = Role.SETS
    confirmed: str = ""
    translations: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    @property
    def changed_since_confirmed(self) -> bool:
        """Whether a word has changed under terms that a person confirmed."""
        return bool(self.confirmed) and self.confirmed != fingerprint(self.words)
