"""May we? The questions of the house, from a terminal."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from instruks.agreement.standing import Standing
from instruks.decisions.questions import QUESTIONS, BadAnswer, Field, Question, read_answers
from instruks.decisions.ruling import Because, Ruling, Verdict
from instruks.faces.cli.packs import as_json_text, options_of_a_pack, standing_of
from instruks.faces.cli.quoted import quoted
from instruks.faces.cli.words import word, words

EXIT = {Verdict.MAY: 0, Verdict.MUST_NOT: 3, Verdict.UNSETTLED: 4}
COLOUR = {Verdict.MAY: "green", Verdict.MUST_NOT: "red", Verdict.UNSETTLED: "yellow"}


@click.group()
def may() -> None:
    """Ask whether something may be done: may, must not or unsettled, with the clauses that decide.

    \b
    Examples:
      instruks may processing example-it-services --service hosting --purpose hosting_and_operations \\
          --operation backup --data name --people employees --country DK
      instruks may transfer example-it-services --help
      instruks may place example-contact-centre --country US --json
    """


def _command(question: Question) -> click.Command:
    """One question as a command, its fields as options."""

    def ask(
        pack: str,
        packs: Path | None,
        on: date | None,
        as_json: bool,
        exit_status: bool,
        **given: Any,
    ) -> None:
        standing = standing_of(pack, packs, on)
        values = {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in given.items()
            if value
        }
        try:
            ruling = question.answer(read_answers(question, values, standing), standing)
        except BadAnswer as error:
            raise click.BadParameter(
                words(error.possible), param_hint=_option(error.field)
            ) from error
        click.echo(as_json_text(_as_data(ruling, standing)) if as_json else _page(ruling, standing))
        if exit_status:
            raise click.exceptions.Exit(EXIT[ruling.verdict])

    command = click.command(
        question.slug,
        help=f"{question.english} {question.hint_english}\n\nA list takes commas: --data name,email.",
        short_help=question.english,
    )(ask)
    for field in reversed(question.fields):
        command = click.option(
            _option(field.name), field.name, metavar=field.kind.upper(), help=_hint(field)
        )(command)
    exit_option = click.option(
        "--exit-status", is_flag=True, help="Exit with 0 for may, 3 for must not, 4 for unsettled."
    )
    return options_of_a_pack(exit_option(command))


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _hint(field: Field) -> str:
    return f"{field.english}." + ("" if field.required else "  May be left out.")


def _page(ruling: Ruling, standing: Standing) -> str:
    lines = [click.style(word(str(ruling.verdict)).upper(), fg=COLOUR[ruling.verdict], bold=True)]
    lines += _reasons(ruling.because, standing)
    if ruling.would_change_it:
        lines += ["", f"{word('It would change with')}:"]
        lines += [f"  · {words(each)}" for each in ruling.would_change_it]
    return "\n".join(lines)


def _reasons(because: Sequence[Because], standing: Standing) -> list[str]:
    found = list[str]()
    for reason in because:
        found += ["", f"  {words(reason.sentence)}  [{reason.clause}]"]
        if clause := standing.clause(reason.clause):
            found.append(quoted(clause.words))
    return found


def _as_data(ruling: Ruling, standing: Standing) -> dict[str, Any]:
    return {
        "agreement": standing.pack.name,
        "on": standing.on,
        "verdict": ruling.verdict,
        "because": [_reason(each, standing) for each in ruling.because],
        "would_change_it": [words(each) for each in ruling.would_change_it],
        "others": [_reason(each, standing) for each in ruling.others],
    }


def _reason(because: Because, standing: Standing) -> dict[str, Any]:
    clause = standing.clause(because.clause)
    return {
        "verdict": because.verdict,
        "clause": str(because.clause),
        "sentence": words(because.sentence),
        "words": clause.words if clause else None,
    }


for each in QUESTIONS.values():
    may.add_command(_command(each))
