"""What does a question ask for, and who answers it?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from instruks.agreement.standing import Standing
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.ruling import Ruling

FieldKind = Literal["text", "choice", "choices", "day", "moment", "yes", "country", "number"]


@dataclass(frozen=True)
class Choice:
    """One of the answers a field offers."""

    slug: str
    danish: str
    english: str


@dataclass(frozen=True)
class Field:
    """One thing a question asks for, and what may be written there.

    `choices` gives the answers the agreement offers. A `choice` or `choices` takes nothing else; a
    `text` with choices takes them as suggestions. An optional field left empty becomes None, or the
    empty text or tuple where its kind is `text` or `choices`; a `yes` left empty is «not said».
    """

    name: str
    danish: str
    english: str
    kind: FieldKind = "text"
    required: bool = True
    choices: Callable[[Terms], tuple[Choice, ...]] | None = None


@dataclass(frozen=True)
class Question:
    """A question that the house can decide: its slug, its words, its fields, and who answers it.

    `answer` takes what `read_answers` gives and an agreement as it stands on a day.
    """

    slug: str
    danish: str
    english: str
    hint_danish: str
    hint_english: str
    fields: tuple[Field, ...]
    answer: Callable[[Mapping[str, Any], Standing], Ruling]
