"""How a row of what must be read is written, and held against a draft."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from instruks.reading.draft import Draft

Truth = Mapping[str, Any]


class _Any:
    """Whatever stands there, as long as something does."""

    def __repr__(self) -> str:
        return "something"


ANY = _Any()


@dataclass(frozen=True)
class has:  # noqa: N801  # it is read as a word: `has("Data Privacy")`
    """A text with these letters in it."""

    letters: str


@dataclass(frozen=True)
class spelled:  # noqa: N801  # as `has`
    """A text with these letters and figures, whatever stands between them."""

    words: str


@dataclass(frozen=True)
class Row:
    """A row: its id, the number of its clause, the terms it sets, and on what the clause hangs."""

    id: str
    clause: str
    sets: Mapping[str, Any] = field(default_factory=dict)
    only_if: str = ""
    strikes: tuple[str, ...] = ()


def missing(row: Row, draft: Draft, truth: Truth) -> list[str]:
    """What the draft lacks of the row, in words; nothing where all is there."""
    clause = next((clause for _, clause in draft.pack.clauses if clause.number == row.clause), None)
    if clause is None:
        return [f"{row.id}: no clause {row.clause}"]
    lacks = [] if clause.words or row.sets == {} else [f"{row.id}: {row.clause} has no words"]
    if clause.only_if != row.only_if:
        lacks.append(f"{row.id}: only if `{clause.only_if}`, wanted `{row.only_if}`")
    lacks += [
        f"{row.id}: does not strike {one}" for one in row.strikes if one not in clause.strikes
    ]
    for term, wanted in row.sets.items():
        value = wanted(truth) if isinstance(wanted, Callable) else wanted
        if term not in clause.sets:
            lacks.append(f"{row.id}: {row.clause} does not set {term}")
        elif not fits(value, clause.sets[term]):
            lacks.append(
                f"{row.id}: {row.clause} {term} is {clause.sets[term]!r}, wanted {value!r}"
            )
    return lacks


def fits(wanted: Any, there: Any) -> bool:
    """Whether what is wanted is there: every element of a list, every key of a table."""
    match wanted:
        case _Any():
            return there not in ("", None, [], {})
        case has():
            return wanted.letters in str(there)
        case spelled():
            return _letters(wanted.words) == _letters(str(there))
        case list():
            return isinstance(there, list) and all(any(fits(w, t) for t in there) for w in wanted)
        case dict():
            return isinstance(there, dict) and all(
                key in there and fits(value, there[key]) for key, value in wanted.items()
            )
        case _:
            return bool(wanted == there)


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
