"""How do the words and terms of a part stand on the page?

A page is read as a lawyer reads it: `#` is the part's heading, `##` a clause («## 7.3 Varsel»),
lines beginning with `>` are the agreement's own words, a fenced block `sets` holds the terms as
TOML, a fenced block named by a language (`en`) a translation, and anything else a note of ours.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import tomli_w

from instruks.texts.clause import Clause, Role
from instruks.texts.pack import NotAPack, Part
from instruks.texts.sentence import Sentence, say
from instruks.texts.shape import Shape, misshapen

_HEADING = re.compile(r"^## +(\S+) *(.*)$")
_FENCE = re.compile(r"^(`{3,})(.*)$")
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_OWN = {
    "only_if": Shape.TEXT,
    "strikes": Shape.TEXTS,
    "role": Shape.TEXT,
    "confirmed": Shape.TEXT,
    "rests_on": Shape.TABLE,
}


@dataclass
class _Open:
    """A clause while it is being read."""

    number: str
    title: str
    line: int
    words: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    blocks: dict[str, tuple[int, str]] = field(default_factory=dict)


def read_part(file: str, page: str) -> Part:
    """Read one page into its part.

    Raises `NotAPack`, naming file, line and clause, where the page does not have that shape.
    """
    title, clauses = "", list[Clause]()
    current: _Open | None = None
    numbers = dict[str, int]()
    lines = enumerate(page.replace("\r\n", "\n").split("\n"), start=1)
    for at, line in lines:
        if line.startswith("# "):
            title = line[2:].strip()
        elif line.startswith("## "):
            if current:
                clauses.append(_closed(file, current))
            current = _opened(file, at, line, numbers)
        elif current is None:
            if line.strip():
                raise NotAPack(
                    say("words stand before the first clause (`## 1 …`)"), file=file, line=at
                )
        elif line.startswith(">"):
            current.words.append(line[1:].removeprefix(" "))
        elif fence := _FENCE.match(line):
            name = fence[2].strip() or "sets"
            if name in current.blocks:
                raise NotAPack(
                    say("a second `{name}` block; put its lines into the first", name=name),
                    file=file, line=at, clause=current.number,
                )  # fmt: skip
            current.blocks[name] = (at, _fenced(file, current, at, fence[1], lines))
        else:
            current.notes.append(line)
    if current:
        clauses.append(_closed(file, current))
    return Part(file, title, tuple(clauses))


def _opened(file: str, at: int, line: str, numbers: dict[str, int]) -> _Open:
    heading = _HEADING.match(line)
    if not heading:
        raise NotAPack(say("a clause needs a number after `##`"), file=file, line=at)
    number = heading[1]
    if number in numbers:
        raise NotAPack(
            say(
                "clause `{number}` stands here and on line {line}; a number is cited, so it must be one",
                number=number, line=numbers[number],
            ),
            file=file, line=at, clause=number,
        )  # fmt: skip
    numbers[number] = at
    return _Open(number, heading[2].strip(), at)


def _fenced(
    file: str, current: _Open, at: int, fence: str, lines: Iterator[tuple[int, str]]
) -> str:
    inside = list[str]()
    for _, line in lines:
        if line.strip() == fence:
            return "\n".join(inside)
        inside.append(line)
    raise NotAPack(
        say("the fenced block is never closed"), file=file, line=at, clause=current.number
    )


def _closed(file: str, current: _Open) -> Clause:
    at, toml = current.blocks.pop("sets", (current.line, ""))
    said = _toml(file, current, at, toml)
    own = {key: said.pop(key) for key in _OWN if key in said}
    for what in misshapen(own, _OWN, say("the clause")):
        raise NotAPack(what, file=file, line=at, clause=current.number)
    role = own.get("role", Role.SETS)
    if role not in set(Role):
        raise NotAPack(
            say("`{role}` is no role; a clause is one of: {roles}", role=str(role), roles=", ".join(Role)),
            file=file, line=at, clause=current.number,
        )  # fmt: skip
    return Clause(
        number=current.number,
        title=current.title,
        words="\n".join(current.words).strip("\n"),
        sets=_flat(said),
        rests_on=_flat(own.get("rests_on", {})),
        only_if=own.get("only_if", ""),
        strikes=tuple(own.get("strikes", ())),
        role=Role(role),
        confirmed=own.get("confirmed", ""),
        translations={language: words for language, (_, words) in current.blocks.items()},
        note="\n".join(current.notes).strip("\n"),
        file=file,
        line=current.line,
    )


def _toml(file: str, current: _Open, at: int, toml: str) -> dict[str, Any]:
    try:
        return tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.search(str(error))
        line = at + (int(place[1]) if place and place[1] else toml.count("\n") + 1)
        what: str | Sentence = _TOML_PLACE.sub("", str(error))
        if what == "Cannot overwrite a value":
            what = say("a term is set twice in this clause; keep one of the two lines")
        raise NotAPack(
            say("the terms are not valid TOML: {what}", what=what),
            file=file, line=line, clause=current.number,
        ) from error  # fmt: skip


def _flat(said: dict[str, Any]) -> dict[str, Any]:
    """`breach.notice = …` without quotes is read as `"breach.notice" = …`."""
    flat = dict[str, Any]()
    for name, value in said.items():
        if "." not in name and isinstance(value, dict):
            flat |= {f"{name}.{rest}": inner for rest, inner in value.items()}
        else:
            flat[name] = value
    return flat


def write_part(part: Part) -> str:
    """The page of a part; `read_part(part.file, write_part(part)) == part`."""
    blocks = [f"# {part.title}"] if part.title else []
    blocks += [_written(clause) for clause in part.clauses]
    return "\n\n".join(blocks) + "\n"


def _written(clause: Clause) -> str:
    blocks = [f"## {clause.number} {clause.title}".rstrip()]
    if clause.words:
        blocks.append("\n".join(f"> {line}".rstrip() for line in clause.words.split("\n")))
    if clause.note:
        blocks.append(clause.note)
    own: dict[str, Any] = {
        "role": "" if clause.role is Role.SETS else str(clause.role),
        "only_if": clause.only_if,
        "strikes": list(clause.strikes),
        "confirmed": clause.confirmed,
    }
    said = {key: value for key, value in own.items() if value} | dict(clause.sets)
    if clause.rests_on:
        said["rests_on"] = dict(clause.rests_on)
    if said:
        blocks.append(f"```sets\n{tomli_w.dumps(said)}```")
    blocks += [f"```{language}\n{words}\n```" for language, words in clause.translations.items()]
    return "\n\n".join(blocks)
