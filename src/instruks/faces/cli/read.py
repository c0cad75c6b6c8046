"""What do signed agreements say, clause by clause, and what does each clause set?"""

import json
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from instruks.acts.read_files import Reading, SecondReader, Unreadable, files_in, read_files
from instruks.acts.second_reader import NotSetUp, endpoint_in, reader_at
from instruks.faces.cli.packs import as_json_text
from instruks.faces.cli.progress import Progress
from instruks.faces.cli.reading_shown import as_data, line_of, page_of
from instruks.faces.cli.words import word, words
from instruks.reading.slug import slug
from instruks.texts.sentence import say
from instruks.texts.shelf import save


@click.command()
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--name", default="", help="Short name of the pack; otherwise made from the file's name.")  # fmt: skip
@click.option(
    "--title", default="", help="What people call the agreement; otherwise as the text says."
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the draft pack into this folder, which must be new; of several files, a folder each.",
)
@click.option("--facts", is_flag=True, help="Answer with the facts of the agreement, as JSON; of several files, one line each.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON; of several files, one line each.")  # fmt: skip
@click.option("--jobs", type=click.IntRange(1, 64), help="How many files are read at once; otherwise as many as there are processors.")  # fmt: skip
@click.option("--second-reader", "also", is_flag=True, help="Ask the language model of INSTRUKS_SECOND_READER_URL too; what it reads is marked, and never surer than unsure.")  # fmt: skip
def read(
    files: tuple[Path, ...],
    name: str,
    title: str,
    out: Path | None,
    facts: bool,
    as_json: bool,
    jobs: int | None,
    also: bool,
) -> None:
    """Read signed agreements (PDF, Word, OpenDocument, web page, text) into draft packs.

    A folder stands for every file in it. Each file is opened by a process of its own that can touch
    nothing else. Nothing acts on a draft before a person has read and confirmed it. What a second
    reader claims is shown with its name, and is not in a pack that is written.

    \b
    Examples:
      instruks read agreement.pdf
      instruks read agreement.docx --out packs/our-agreement
      instruks read drawer/ --facts --out facts/
      instruks lint packs/our-agreement
    """
    there = files_in(files)
    alone = len(files) == 1 and there == files
    if not alone and (name or title):
        raise click.BadParameter(
            words(say("a name or a title is for one file; here are {files}", files=len(there))),
            param_hint="--name" if name else "--title",
        )
    if not there:
        raise click.BadParameter(
            words(
                say(
                    "there are no files in {folders}; name a file, or a folder with files",
                    folders=", ".join(f"`{each}`" for each in files),
                )
            ),
            param_hint="FILE",
        )
    if out and out.exists() and any(out.iterdir()):
        raise click.BadParameter(
            words(say("`{folder}` has files already; name a new folder", folder=out)),
            param_hint="--out",
        )
    second_reader = _second_reader(facts=facts) if also else None
    show = _facts if facts else _packs
    failed = dict[Path, Unreadable]()
    folders = _folders(there, out, facts=facts, alone=alone)
    with Progress(len(there)) as progress:
        for outcome in read_files(
            there,
            title=title,
            name=name,
            workers=jobs or 0,
            on_page=progress.page,
            second_reader=second_reader,
        ):
            if isinstance(outcome.read, Unreadable):
                failed[outcome.file] = outcome.read
            else:
                progress.clear()
                place = folders.get(outcome.file)
                if place and not facts and isinstance(outcome.by_rules, Reading):
                    save(outcome.by_rules.pack, place)
                show(outcome.file, outcome.read, place, as_json=as_json, alone=alone)
            progress.done()
    _tell_what_failed(failed, named=files, some_read=len(failed) < len(there), alone=alone)


def _second_reader(*, facts: bool) -> SecondReader:
    """The one that is switched on; whoever asks is told where the text goes."""
    try:
        endpoint = endpoint_in(os.environ)
    except NotSetUp as error:
        raise click.BadParameter(words(error), param_hint="--second-reader") from error
    if facts or endpoint is None:
        said = (
            say("facts are what the rules found; leave out --second-reader, or --facts")
            if facts
            else say(
                "no second reader is switched on; name one in INSTRUKS_SECOND_READER_URL and "
                "INSTRUKS_SECOND_READER_MODEL"
            )
        )
        raise click.BadParameter(words(said), param_hint="--second-reader")
    click.echo(words(endpoint.told), err=True)
    return reader_at(endpoint)


def _packs(file: Path, reading: Reading, folder: Path | None, *, as_json: bool, alone: bool) -> None:  # fmt: skip
    """Show the draft; its pack is in the folder, where one is given."""
    if as_json:
        click.echo(
            as_json_text(as_data(reading)) if alone else _on_one_line(file, as_data(reading))
        )
    elif alone:
        click.echo("\n".join(page_of(reading)))
    else:
        click.echo(line_of(file, reading))
    if folder and alone and not as_json:
        click.echo(f"\n{word('The draft pack is in')} {folder}")


def _facts(file: Path, reading: Reading, folder: Path | None, *, as_json: bool, alone: bool) -> None:  # fmt: skip  # noqa: ARG001  they are JSON as it is
    """Show the facts, or write them beside each other where a folder is given."""
    text = as_json_text(reading.facts)
    if folder:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.with_name(f"{folder.name}.json").write_text(f"{text}\n", encoding="utf-8")
    elif alone:
        click.echo(text)
    else:
        click.echo(_on_one_line(file, reading.facts))


def _on_one_line(file: Path, told: Mapping[str, Any]) -> str:
    return json.dumps({"file": str(file)} | dict(told), ensure_ascii=False, default=str)


READ = frozenset({".pdf", ".docx", ".odt", ".html", ".htm", ".md", ".txt"})
"""How files that are read are mostly called; what they are, their content decides."""


def _folders(
    files: Sequence[Path], out: Path | None, *, facts: bool, alone: bool
) -> dict[Path, Path]:
    """Where what is read of each file goes: by its own name, and numbered where two have one name.

    What is called as agreements are comes first, so a file that will be refused takes no name.
    """
    if out is None:
        return {}
    if alone and not facts:
        return {files[0]: out}
    taken = Counter[str]()
    places = dict[Path, Path]()
    for file in sorted(files, key=lambda each: each.suffix.lower() not in READ):
        called = file.stem if facts else slug(file.stem, "-") or "agreement"
        taken[called] += 1
        places[file] = out / (called if taken[called] == 1 else f"{called}-{taken[called]}")
    return places


def _tell_what_failed(
    failed: Mapping[Path, Unreadable], *, named: Sequence[Path], some_read: bool, alone: bool
) -> None:
    """Say what could not be read. It is an error for a file that was named, and where nothing was."""
    if alone:
        for error in failed.values():
            raise click.BadParameter(words(error), param_hint="FILE") from error
    for file, error in sorted(failed.items()):
        said = words(error)
        click.echo(f"instruks: {said if str(file) in said else f'{file}: {said}'}", err=True)
    if not some_read or set(failed) & set(named):
        raise click.exceptions.Exit(2)
