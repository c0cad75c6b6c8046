"""How does one agreement differ from another?"""

from datetime import date
from pathlib import Path
from typing import Any

import click

from instruks.agreement.comparison.clauses import ClauseDifference, Fate, Piece, clause_differences
from instruks.agreement.comparison.terms import TermDifference, term_differences
from instruks.agreement.term import Cited, Many
from instruks.agreement.written import as_sentence, as_written
from instruks.faces.cli.packs import as_json_text, options_of_a_pack, standing_of
from instruks.faces.cli.quoted import quoted
from instruks.faces.cli.words import called, word, words

SIGNS = {"−": ("[−", "−]"), "+": ("{+", "+}"), "": ("", "")}
"""How words that were taken out or put in are set off where there is no colour."""

COLOURS = {"−": "red", "+": "green"}


@click.command()
@options_of_a_pack
@click.argument("other", metavar="WITH")
@click.option("--words", "in_words", is_flag=True, help="The words of changed clauses as well.")
def compare(
    pack: str, packs: Path | None, on: date | None, as_json: bool, other: str, in_words: bool
) -> None:
    """Compare an agreement WITH another: a standard, your usual one, or an earlier version.

    Terms that differ come first, then clauses changed, added, missing and struck. Clauses are found
    again by their words, whatever their numbers.

    \b
    Examples:
      instruks compare packs/our-agreement example-it-services
      instruks compare packs/new-version packs/version-in-force --words
    """
    after, before = standing_of(pack, packs, on), standing_of(other, packs, on)
    terms = tuple(term_differences(before, after))
    clauses = tuple(clause_differences(before, after))
    if as_json:
        click.echo(
            as_json_text(
                {
                    "pack": after.pack.name,
                    "with": before.pack.name,
                    "on": after.on,
                    "terms": [_term_as_data(one) for one in terms],
                    "clauses": [_clause_as_data(one) for one in clauses],
                }
            )
        )
        return
    click.secho(f"{after.pack.title} ↔ {before.pack.title}", bold=True)
    for one in terms:
        click.echo("\n".join(_term(one)))
    for fate in Fate:
        several = [one for one in clauses if one.fate is fate]
        if several:
            click.secho(f"\n{word(str(fate))}", bold=True)
        for clause in several:
            click.echo(_clause(clause, in_words=in_words))
    if not terms and not clauses:
        click.echo(word("Words and terms are the same in both."))


def _term(one: TermDifference) -> list[str]:
    name = called(one.term)
    if one.unclear:
        return [f"  {name}: {word('two texts disagree')}"]
    if isinstance(one.term, Many):
        here = [click.style(f"    + {_value(each)}", fg="green") for each in one.after]
        there = [click.style(f"    − {_value(each)}", fg="red") for each in one.before]
        return [f"  {name}:", *here, *there]
    after, before = (" ".join(map(_value, each)) for each in (one.after, one.before))
    if not before:
        return [f"  {name}: {after} ({word('not in the other')})"]
    if not after:
        return [f"  {name}: {word('not here')} ({word('there')}: {before})"]
    return [f"  {name}: {after} {word('instead of')} {before}"]


def _value(one: Cited[Any]) -> str:
    return f"{words(as_sentence(one.value))} [{one.clause}]"


def _clause(one: ClauseDifference, *, in_words: bool) -> str:
    shown = one.after or one.before
    line = f"  {shown.place} {shown.clause.title}".rstrip() if shown else ""
    if one.before and one.after and one.before.place != one.after.place:
        line += f" ({word('there')}: {one.before.place})"
    if in_words and one.words:
        line += "\n" + quoted(" ".join(map(_marked, one.words)))
    return line


def _marked(piece: Piece) -> str:
    begin, end = SIGNS[piece.mark]
    return click.style(f"{begin}{' '.join(piece.text.split())}{end}", fg=COLOURS.get(piece.mark))


def _term_as_data(one: TermDifference) -> dict[str, Any]:
    return {
        "term": one.term.name,
        "here": [_cited(each) for each in one.after],
        "there": [_cited(each) for each in one.before],
        "unclear": one.unclear,
    }


def _cited(one: Cited[Any]) -> dict[str, str]:
    return {"value": as_written(one.value), "clause": str(one.clause)}


def _clause_as_data(one: ClauseDifference) -> dict[str, Any]:
    return {
        "fate": one.fate,
        "here": str(one.after.place) if one.after else None,
        "there": str(one.before.place) if one.before else None,
        "words": [{"mark": piece.mark, "text": piece.text} for piece in one.words],
    }
