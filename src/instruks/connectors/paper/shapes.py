"""In which shape does a value go through JSON, so that nothing but that shape comes out again?

A shape writes a value as JSON has it, and reads it back; what has another shape is refused, for
it comes from a process that has read a stranger's file. No shape makes anything but the values
that are named here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

T = TypeVar("T")
C = TypeVar("C")
E = TypeVar("E", bound=StrEnum)


class Misshapen(ValueError):
    """What was handed over has not the shape that was agreed."""


@dataclass(frozen=True)
class Shape(Generic[T]):
    """How a value is written as JSON has it, and read again. `read` raises `Misshapen`."""

    write: Callable[[T], Any]
    read: Callable[[Any], T]


def one(kind: type[T]) -> Shape[T]:
    """A value that JSON has itself."""

    def read(given: Any) -> T:
        if type(given) is not kind:
            raise Misshapen(f"`{given!r:.60}` is no {kind.__name__}")
        return given

    return Shape(lambda value: value, read)


TEXT = one(str)
COUNT = one(int)
YES = one(bool)


def _share(given: Any) -> float:
    if type(given) not in {int, float}:
        raise Misshapen(f"`{given!r:.60}` is no number")
    return float(given)


NUMBER: Shape[float] = Shape(lambda value: round(value, 5), _share)
"""A figure to five places: a share of a page is told to a hundredth of a millimetre so."""


def word_of(kind: type[E]) -> Shape[E]:
    """A word of a closed list."""

    def read(given: Any) -> E:
        if given not in set(kind):
            raise Misshapen(f"`{given!r:.60}` is none of {', '.join(kind)}")
        return kind(given)

    return Shape(str, read)


def many(shape: Shape[T]) -> Shape[tuple[T, ...]]:
    """Any number of values of one shape."""
    return Shape(
        lambda values: [shape.write(value) for value in values],
        lambda given: tuple(shape.read(value) for value in one(list).read(given)),
    )


def by_name(shape: Shape[T]) -> Shape[Mapping[str, T]]:
    """Values of one shape, each under a name."""
    return Shape(
        lambda values: {name: shape.write(value) for name, value in values.items()},
        lambda given: {name: shape.read(value) for name, value in one(dict).read(given).items()},
    )


def row(make: Callable[..., C], *fields: tuple[str, Shape[Any]]) -> Shape[C]:
    """A record as a list: its fields in the order given, and nothing else."""

    def read(given: Any) -> C:
        values = one(list).read(given)
        if len(values) != len(fields):
            raise Misshapen(f"{len(values)} values for {len(fields)} fields")
        told = zip(fields, values, strict=True)
        return make(**{name: shape.read(value) for (name, shape), value in told})

    return Shape(lambda it: [shape.write(getattr(it, name)) for name, shape in fields], read)


def _written(value: Any) -> Any:
    """What a page of a pack may hold: days are the one thing that JSON does not know."""
    match value:
        case date():
            return {"day": value.isoformat()}
        case dict():
            return {"table": {name: _written(each) for name, each in value.items()}}
        case list() | tuple():
            return [_written(each) for each in value]
    return value


def _as_written(given: Any) -> Any:
    match given:
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case {"table": dict(table)}:
            return {name: _as_written(each) for name, each in table.items()}
        case list():
            return [_as_written(each) for each in given]
        case dict():
            raise Misshapen(f"a table with `{', '.join(map(str, given))}`")
    return given


VALUE: Shape[Any] = Shape(_written, _as_written)
"""A value as the pages of a pack write it."""
