"""What does a signed text say, clause by clause, and what does each clause set?"""

from pathlib import Path
from typing import Any

import click

from instruks.agreement.vocabulary import VOCABULARY
from instruks.agreement.written import as_written
from instruks.faces.cli.packs import as_json_text
from instruks.faces.cli.words import called, word, words
from instruks.reading.draft import Draft, read_text
from instruks.reading.slug import slug
from instruks.reading.source import LARGEST, Unreadable, text_of
from instruks.texts.clause import Clause
from instruks.texts.sentence import say
from instruks.texts.shelf import save


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--name", help="Short name of the pack; otherwise made from the file's name.")
@click.option(
    "--title", default="", help="What people call the agreement; otherwise as the text says."
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the draft pack into this folder, which must be new.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def read(file: Path, name: str | None, title: str, out: Path | None, as_json: bool) -> None:
    """Read a signed agreement (text) into a draft pack: every clause, what it sets, what is doubtful.

    Nothing acts on a draft before a person has read and confirmed it.

    \b
    Examples:
      instruks read agreement.txt
      instruks read agreement.txt --out packs/our-agreement
      instruks lint packs/our-agreement
    """
    draft = read_text(_text(file), name=name or slug(file.stem, "-") or "agreement", title=title)
    if out:
        if out.exists() and any(out.iterdir()):
            raise click.BadParameter(
                words(say("`{folder}` has files already; name a new folder", folder=out)),
                param_hint="--out",
            )
        save(draft.pack, out)
    if as_json:
        click.echo(as_json_text(_as_data(draft)))
        return
    click.echo("\n".join(_page(draft)))
    if out:
        click.echo(f"\n{word('The draft pack is in')} {out}")


def _text(file: Path) -> str:
    """The file's text; a sentence where it cannot be had. No more than the largest file is loaded."""
    try:
        with file.open("rb") as opened:
            return text_of(file.name, opened.read(LARGEST + 1))
    except OSError as error:
        raise click.BadParameter(
            words(say("`{file}` cannot be opened: {why}", file=file, why=error.strerror)),
            param_hint="FILE",
        ) from error
    except Unreadable as error:
        raise click.BadParameter(words(error), param_hint="FILE") from error


def _page(draft: Draft) -> list[str]:
    lines = [click.style(draft.pack.title, bold=True)]
    lines += [f"{word('hangs on')}: {name}" for name in draft.pack.hangs_on]
    for layer, clause in draft.pack.clauses:
        lines += [
            "",
            click.style(f"{layer.cite_as} {clause.number} {clause.title}".rstrip(), bold=True),
        ]
        lines += [f"    {line}" for line in _sets(clause)]
    lines += ["", click.style(word("To be looked at:"), bold=True)] if draft.doubts else []
    lines += [f"  {doubt.clause or '-'}: {words(doubt.sentence)}" for doubt in draft.doubts]
    return lines


def _sets(clause: Clause) -> list[str]:
    lines = [f"{word('only if chosen')}: {clause.only_if}"] if clause.only_if else []
    lines += [f"{word('strikes')}: {', '.join(clause.strikes)}"] if clause.strikes else []
    for name, value in clause.sets.items():
        resting = f"  «{clause.rests_on[name]}»" if name in clause.rests_on else ""
        lines.append(
            f"{called(VOCABULARY[name])}: {_value(name, value)}{resting}".replace("\n", " ")
        )
    return lines or [word(str(clause.role))]


def _value(name: str, value: Any) -> str:
    term = VOCABULARY[name]
    return (
        as_written([term.read(one) for one in value])
        if isinstance(value, list)
        else as_written(term.read(value))
    )


def _as_data(draft: Draft) -> dict[str, Any]:
    return {
        "name": draft.pack.name,
        "title": draft.pack.title,
        "language": draft.language,
        "hangs_on": draft.pack.hangs_on,
        "clauses": [
            {
                "clause": str(layer.cite(clause)),
                "kind": layer.kind,
                "title": clause.title,
                "words": clause.words,
                "lines": draft.places.get(clause.number, ()),
                "only_if": clause.only_if,
                "strikes": clause.strikes,
                "sets": dict(clause.sets),
                "rests_on": dict(clause.rests_on),
            }
            for layer, clause in draft.pack.clauses
        ],
        "doubts": [
            {"clause": doubt.clause, "sentence": words(doubt.sentence), "quote": doubt.quote}
            for doubt in draft.doubts
        ],
    }
