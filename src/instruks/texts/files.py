"""Which files is a pack, and which pack are these files?

A pack is a set of text files: `pack.toml` names the layers and their files, the Markdown files hold
the clauses. Nothing here touches a disk: files come and go as a mapping of name to text.
"""

import tomllib
from collections.abc import Mapping
from typing import Any

import tomli_w

from instruks.texts.markdown import read_part, write_part
from instruks.texts.pack import Attachment, Kind, Layer, NotAPack, Pack
from instruks.texts.sentence import Sentence, say
from instruks.texts.shape import Shape, misshapen

CONTENTS = "pack.toml"
THE_PACK = say("the pack")

PACK = {
    "name": Shape.TEXT,
    "title": Shape.TEXT,
    "hangs_on": Shape.TEXTS,
    "layers": Shape.TABLES,
    "attachments": Shape.TABLES,
}
LAYER = {
    "kind": Shape.TEXT,
    "cite_as": Shape.TEXT,
    "language": Shape.TEXT,
    "from": Shape.DAY,
    "until": Shape.DAY,
    "files": Shape.TEXTS,
}
ATTACHMENT = {
    "title": Shape.TEXT,
    "place": Shape.TEXT,
    "sha256": Shape.TEXT,
    "pinned_on": Shape.DAY,
}


def parse(files: Mapping[str, str]) -> Pack:
    """Read a pack from its files. Raises `NotAPack` with file, line and clause."""
    if CONTENTS not in files:
        raise NotAPack(
            say(
                "no `{contents}` among {files}",
                contents=CONTENTS, files=", ".join(sorted(files)) or say("no files"),
            ),
            file=CONTENTS,
        )  # fmt: skip
    try:
        contents = tomllib.loads(files[CONTENTS])
    except tomllib.TOMLDecodeError as error:
        raise NotAPack(say("not valid TOML: {what}", what=str(error)), file=CONTENTS) from error
    _shaped(contents, PACK, THE_PACK)
    pack = Pack(
        name=_text(contents, "name", THE_PACK),
        title=_text(contents, "title", THE_PACK),
        layers=tuple(_layer(table, files) for table in contents.get("layers", ())),
        hangs_on=tuple(contents.get("hangs_on", ())),
        attachments=tuple(_attachment(table) for table in contents.get("attachments", ())),
    )
    _no_clause_twice(pack)
    return pack


def write(pack: Pack) -> dict[str, str]:
    """The files of a pack; `parse(write(pack)) == pack`."""
    contents: dict[str, Any] = {"name": pack.name, "title": pack.title}
    if pack.hangs_on:
        contents["hangs_on"] = list(pack.hangs_on)
    contents["layers"] = [
        {"kind": str(layer.kind), "cite_as": layer.cite_as, "language": layer.language}
        | {key: day for key, day in (("from", layer.from_on), ("until", layer.until_on)) if day}
        | {"files": [part.file for part in layer.parts]}
        for layer in pack.layers
    ]
    if pack.attachments:
        contents["attachments"] = [
            {key: value for key, value in vars(attachment).items() if value}
            for attachment in pack.attachments
        ]
    pages = {part.file: write_part(part) for layer in pack.layers for part in layer.parts}
    return {CONTENTS: tomli_w.dumps(contents)} | pages


def _layer(table: dict[str, Any], files: Mapping[str, str]) -> Layer:
    where = say("layer `{name}`", name=str(table.get("cite_as", "?")))
    _shaped(table, LAYER, where)
    if table.get("kind") not in set(Kind):
        raise NotAPack(
            say(
                "{where} is of kind `{kind}`; one of: {kinds}",
                where=where, kind=str(table.get("kind")), kinds=", ".join(Kind),
            ),
            file=CONTENTS,
        )  # fmt: skip
    for file in table.get("files", ()):
        if file not in files:
            raise NotAPack(
                say("{where} names the file `{file}`, which is not there", where=where, file=file),
                file=CONTENTS,
            )
    return Layer(
        kind=Kind(table["kind"]),
        cite_as=_text(table, "cite_as", where),
        parts=tuple(read_part(file, files[file]) for file in table.get("files", ())),
        language=table.get("language", "da"),
        from_on=table.get("from"),
        until_on=table.get("until"),
    )


def _attachment(table: dict[str, Any]) -> Attachment:
    where = say("an attachment")
    _shaped(table, ATTACHMENT, where)
    return Attachment(
        title=_text(table, "title", where),
        place=table.get("place", ""),
        sha256=table.get("sha256", ""),
        pinned_on=table.get("pinned_on"),
    )


def _no_clause_twice(pack: Pack) -> None:
    seen = dict[object, str]()
    for layer, clause in pack.clauses:
        place = layer.cite(clause)
        if place in seen and layer.from_on is None:
            raise NotAPack(
                say(
                    "{place} stands in `{file}` too; a number is cited, so it must be one",
                    place=place, file=seen[place],
                ),
                file=clause.file, line=clause.line, clause=clause.number,
            )  # fmt: skip
        seen[place] = clause.file


def _shaped(table: dict[str, Any], shape: Mapping[str, Shape], where: Sentence) -> None:
    for key in table.keys() - shape.keys():
        raise NotAPack(
            say(
                "{where} has no `{key}`; it has: {keys}",
                where=where, key=key, keys=", ".join(sorted(shape)),
            ),
            file=CONTENTS,
        )  # fmt: skip
    for what in misshapen(table, shape, where):
        raise NotAPack(what, file=CONTENTS)


def _text(table: dict[str, Any], key: str, where: Sentence) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise NotAPack(
            say("{where} needs `{key}`, a text that is not empty", where=where, key=key),
            file=CONTENTS,
        )
    return value
