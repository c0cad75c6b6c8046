"""What does the agreement say on a day, and which text won?"""

from datetime import date
from pathlib import Path
from typing import Any

import click

from instruks.agreement.precedence import Fate, Trace
from instruks.agreement.standing import Standing
from instruks.agreement.term import Misread, Term
from instruks.agreement.vocabulary import VOCABULARY, AnyTerm
from instruks.agreement.written import as_sentence, as_written
from instruks.faces.cli.packs import as_json_text, options_of_a_pack, standing_of
from instruks.faces.cli.quoted import quoted
from instruks.faces.cli.words import called, word, words
from instruks.texts.citation import Citation
from instruks.texts.sentence import say, written_day


@click.command()
@options_of_a_pack
@click.option(
    "--term",
    "names",
    multiple=True,
    help="Only this term, or all of one subject (`breach`); may be repeated.",
)
@click.option(
    "--clause", "numbers", multiple=True, help="The words of this clause; may be repeated."
)
@click.option(
    "--trace", is_flag=True, help="Every text that speaks on the term, which one won and why."
)
def show(
    pack: str,
    packs: Path | None,
    on: date | None,
    as_json: bool,
    names: tuple[str, ...],
    numbers: tuple[str, ...],
    trace: bool,
) -> None:
    """Show an agreement as it stands on a day: its terms, each with the clause behind it.

    \b
    Examples:
      instruks show example-it-services
      instruks show example-it-services --on 2026-09-01
      instruks show example-it-services --term breach --trace
      instruks show example-it-services --clause 7.3
      instruks show packs/example-contact-centre --json
    """
    standing = standing_of(pack, packs, on)
    if numbers:
        shown = [_clause(standing, number) for number in numbers]
        click.echo(as_json_text(shown) if as_json else "\n\n".join(_page(each) for each in shown))
        return
    terms = [found for found in VOCABULARY.values() if _asked(found, names)]
    if not terms:
        subjects = ", ".join(dict.fromkeys(each.subject for each in VOCABULARY.values()))
        raise click.BadParameter(
            words(
                say(
                    "no term `{names}`; subjects are: {subjects}",
                    names=", ".join(names), subjects=subjects,
                )
            ),
            param_hint="--term",
        )  # fmt: skip
    if as_json:
        click.echo(as_json_text(_as_data(standing, terms)))
        return
    click.echo(
        f"{standing.pack.title}\n{words(written_day(standing.on))}: {words(standing.effect.because)}\n"
    )
    for place, by in sorted(standing.struck.items()):
        click.echo(f"  {place}: {word('struck by')} {by}")
    for place, service in sorted(standing.not_chosen.items()):
        click.echo(f"  {place}: {word('not chosen')} ({service})")
    subject = ""
    for term in terms:
        lines = _lines(standing, term, trace=trace or len(terms) == 1)
        if lines and term.subject != subject:
            subject = term.subject
            click.secho(f"\n{subject}", bold=True)
        for line in lines:
            click.echo(line)


def _asked(term: AnyTerm, names: tuple[str, ...]) -> bool:
    return not names or term.name in names or term.subject in names


def _lines(standing: Standing, term: AnyTerm, *, trace: bool) -> list[str]:
    try:
        if not isinstance(term, Term):
            return [
                _line(term, words(as_sentence(each.value)), each.clause)
                for each in standing.terms.all(term)
            ]
        found = standing.terms.trace(term)
    except Misread as slip:
        return [f"  ! {words(slip)}"]
    if found.tied:
        return [f"  ! {called(term)}: {word('two texts disagree')}", *_heard(found)]
    lines = (
        [_line(term, words(as_sentence(found.effective.value)), found.effective.clause)]
        if found.effective
        else []
    )
    if not lines and trace and found.heard:
        lines = [f"  {called(term)}: {word('not agreed')}"]
    return [
        *lines,
        *(_heard(found) if trace else ()),
        *(f"      ! {words(c.sentence)}" for c in found.checks),
    ]


def _line(term: AnyTerm, value: str, clause: Citation) -> str:
    return f"  {called(term)}: {value}  [{clause}]"


def _heard(found: Trace[Any]) -> list[str]:
    return [
        f"      {each.citation}: {words(as_sentence(each.value))} · {word(each.fate)}"
        + (f" · {each.by}" if each.by and each.fate is not Fate.WINS else "")
        for each in found.heard
    ]


def _as_data(standing: Standing, terms: list[AnyTerm]) -> dict[str, Any]:
    return {
        "pack": standing.pack.name,
        "title": standing.pack.title,
        "on": standing.on,
        "status": standing.effect.status,
        "because": words(standing.effect.because),
        "struck": {str(place): str(by) for place, by in standing.struck.items()},
        "not_chosen": {str(place): service for place, service in standing.not_chosen.items()},
        "terms": [row for term in terms for row in _rows(standing, term)],
    }


def _rows(standing: Standing, term: AnyTerm) -> list[dict[str, Any]]:
    if not isinstance(term, Term):
        return [
            {"term": term.name, "value": as_written(each.value), "clause": str(each.clause)}
            for each in standing.terms.all(term)
        ]
    found = standing.terms.trace(term)
    if not found.heard:
        return []
    return [
        {
            "term": term.name,
            "value": as_written(found.effective.value) if found.effective else None,
            "clause": str(found.effective.clause) if found.effective else None,
            "trace": [
                {"clause": str(each.citation), "value": as_written(each.value), "fate": each.fate, "by": each.by and str(each.by)}
                for each in found.heard
            ],
            "checks": [{"verdict": c.verdict, "clause": str(c.clause), "sentence": words(c.sentence)} for c in found.checks],
        }
    ]  # fmt: skip


def _clause(standing: Standing, number: str) -> dict[str, Any]:
    for layer in standing.layers:
        for clause in layer.clauses:
            place = layer.cite(clause)
            own = layer in standing.pack.layers and number == clause.number
            if own or number == str(place):
                return {
                    "clause": str(place),
                    "title": clause.title,
                    "words": clause.words,
                    "struck_by": str(standing.struck.get(place, "")),
                    "not_chosen": standing.not_chosen.get(place, ""),
                    "sets": dict(clause.sets),
                }
    raise click.BadParameter(
        words(say("no clause `{number}` in these texts on {day}", number=number, day=standing.on)),
        param_hint="--clause",
    )


def _page(shown: dict[str, Any]) -> str:
    marks = [f"({word('struck by')} {shown['struck_by']})"] if shown["struck_by"] else []
    marks += [f"({word('not chosen')}: {shown['not_chosen']})"] if shown["not_chosen"] else []
    heading = " ".join([shown["clause"], shown["title"], *marks]).strip()
    sets = "\n".join(f"  {name} = {value}" for name, value in shown["sets"].items())
    return f"{heading}\n\n{quoted(shown['words'])}" + (f"\n\n{sets}" if sets else "")
