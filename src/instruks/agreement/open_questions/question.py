"""What do the texts leave open that only the parties can say?"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any

from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say


class Answered(StrEnum):
    """In which shape an answer comes."""

    CHOICE = "choice"  # one of `choices`
    CHOICES = "choices"  # some of `choices`, or none
    YES_NO = "yes or no"
    PERIOD = "period"  # «30 days»
    DAY = "day"
    NUMBER = "number"
    TEXT = "text"
    LIST = "list"  # several texts
    RECORD = "record"  # one table with `columns`
    RECORDS = "records"  # several tables with `columns`, or none
    DOCUMENT = "document"  # a text to load; no answer in words will do


class Weight(IntEnum):
    """How much depends on the answer."""

    DETAIL = 1  # a default of the house, or nothing, stands in until then
    TIMES = 2  # when something falls due
    ACTS = 3  # what may be done at all
    EFFECT = 4  # whether anything is in force


@dataclass(frozen=True)
class Choice:
    """One thing to choose: its key in a form, what people read, and the value if it is chosen.

    `otherwise` is the value that is recorded when it is not; None records nothing.
    """

    key: str
    label: Sentence
    value: Any
    otherwise: Any = None


@dataclass(frozen=True)
class OpenQuestion:
    """One question: what is asked, why, about which clause, and the term its answer sets.

    `term` is empty where no term holds the answer; it is then recorded in words alone. `columns`
    are the fields of a table, `rows` what is known of it already. `also` are terms that the answer
    sets besides.
    """

    slug: str
    sentence: Sentence
    why: Sentence
    clause: Citation | None
    term: str
    kind: Answered
    weight: Weight
    choices: tuple[Choice, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[Mapping[str, Any], ...] = ()
    also: Mapping[str, Any] = field(default_factory=dict)


class NoSuchChoice(LookupError):
    """That cannot be chosen."""

    def __init__(self, question: OpenQuestion, key: str) -> None:
        keys = ", ".join(f"`{choice.key}`" for choice in question.choices)
        super().__init__(say("`{key}` cannot be chosen; there are: {keys}", key=key, keys=keys))


def value_picked(question: OpenQuestion, keys: Collection[str]) -> Any:
    """The value that these choices make: one value for a choice, a list for several.

    Raises `NoSuchChoice`, also where one choice is asked for and none or several are picked.
    """
    known = {choice.key for choice in question.choices}
    for key in keys:
        if key not in known:
            raise NoSuchChoice(question, key)
    if question.kind is Answered.CHOICE:
        if len(keys) != 1:
            raise NoSuchChoice(question, ", ".join(keys))
        return next(choice.value for choice in question.choices if choice.key in keys)
    values = (
        choice.value if choice.key in keys else choice.otherwise for choice in question.choices
    )
    return [value for value in values if value is not None]
