"""How is an agreement written out again, as a paper that people can read and sign?"""

from pathlib import Path

import click

from instruks.faces.cli.packs import find
from instruks.faces.cli.words import word, words
from instruks.letters.agreement.paper import NoSuchForm, form_of, written
from instruks.letters.agreement.sign import NoLetter
from instruks.texts.sentence import say


@click.command()
@click.argument("pack", metavar="PACK")
@click.option(
    "--out",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write; its ending says the form: .pdf or .docx.",
)
@click.option("--force", is_flag=True, help="Write over a file that is there already.")
@click.option(
    "--packs",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    envvar="INSTRUKS_PACKS",
    help="Folder of packs; otherwise the packs that come with Instruks.",
)
def write(pack: str, out: Path, packs: Path | None, *, force: bool) -> None:
    """Write an agreement out again, as PDF or Word: its own words, numbers, tables and tick boxes.

    A clause that another strikes is shown struck, with the clause that strikes it. Reading the file
    again finds the same terms in the same clauses.

    \b
    Examples:
      instruks write example-it-services --out agreement.pdf
      instruks write packs/our-agreement --out agreement.docx --force
    """
    try:
        ending = form_of(out.suffix)
    except NoSuchForm as error:
        raise click.BadParameter(words(error), param_hint="--out") from error
    if out.exists() and not force:
        raise click.BadParameter(
            words(
                say("`{file}` is there already; name another file, or add --force", file=out.name)
            ),
            param_hint="--out",
        )
    if not out.parent.is_dir():
        raise click.BadParameter(
            words(
                say("there is no folder `{folder}`; make it, or name another", folder=out.parent)
            ),
            param_hint="--out",
        )
    found, _ = find(pack, packs)
    try:
        out.write_bytes(written(found, ending))
    except NoLetter as error:
        raise click.BadParameter(words(error), param_hint="--out") from error
    click.echo(f"{word('The agreement is in')} {out}")
