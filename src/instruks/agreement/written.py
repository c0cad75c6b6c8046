"""How is a term's value written for people to read?"""

import dataclasses
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import reduce
from typing import Any

from instruks.texts.sentence import SaysItself, Sentence, say


def as_written(value: Any) -> str:
    """The value in one line of English, as `as_sentence` says it."""
    return str(as_sentence(value))


def as_sentence(value: Any) -> Sentence:
    """The value in one line: «30 days», «yes», «Fjordsky: hosting; country IE»; empty fields left out.

    A record begins with its name, if it has one; lists are set off by commas. Slugs and the
    agreement's own words stay as they are, whatever the reader's language.
    """
    match value:
        case bool():
            return say("yes") if value else say("no")
        case Decimal():
            return _alone(Decimal(f"{value.normalize():f}"))
        case tuple() | list():
            return _joined("{before}, {last}", map(as_sentence, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, SaysItself):
        return _record(value)
    return _alone(value)


def _record(value: Any) -> Sentence:
    said = dict(_fields(value))
    name = said.pop("name", None)
    rest = _joined("{before}; {last}", (_field(*each) for each in said.items()))
    if name is None:
        return rest
    return say("{name}: {rest}", name=name, rest=rest) if said else _alone(name)


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    """The fields that say something: another thing than nothing, and than what goes without saying."""
    for field in dataclasses.fields(value):
        inner = getattr(value, field.name)
        if inner not in ("", (), None) and inner != field.default:
            yield field.name, inner


def called_field(name: str) -> Sentence:
    """What people call a field of a record: «from», «standard service»."""
    return Sentence(name.removesuffix("_on").replace("_", " "))


def _field(name: str, value: Any) -> Sentence:
    called = called_field(name)
    match value:
        case True:
            return called
        case False:
            return say("not {what}", what=called)
        case _:
            return say("{field} {value}", field=called, value=as_sentence(value))


def _joined(template: str, parts: Iterable[Sentence]) -> Sentence:
    """Several as one; `template` has room for what came `before` and the `last`."""
    found = tuple(parts)
    if not found:
        return Sentence("")
    return reduce(
        lambda before, last: Sentence(template, (("before", before), ("last", last))), found
    )


def _alone(value: Any) -> Sentence:
    """A value that stands by itself, or the sentence it is."""
    (_, said), *_ = say("{words}", words=value).values
    return said if isinstance(said, Sentence) else say("{words}", words=said)
