"""How is what was read shown in a terminal, and to programs?"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from instruks.acts.read_files import Reading
from instruks.agreement.vocabulary import VOCABULARY
from instruks.agreement.written import as_written
from instruks.faces.cli.words import called, word, words
from instruks.texts.clause import Clause


def page_of(reading: Reading) -> list[str]:
    """The whole draft: each clause with what it sets, then what a person must look at."""
    pack, by = reading.pack, _claimed(reading)
    lines = [click.style(pack.title, bold=True)]
    lines += [f"{word('hangs on')}: {name}" for name in pack.hangs_on]
    for layer, clause in pack.clauses:
        lines += [
            "",
            click.style(f"{layer.cite_as} {clause.number} {clause.title}".rstrip(), bold=True),
        ]
        lines += [f"    {line}" for line in _sets(clause, by)]
    remarks = [f"  -: {words(remark)}" for remark in reading.paper.remarks]
    doubts = [f"  {doubt.clause or '-'}: {words(doubt.sentence)}" for doubt in reading.doubts]
    if remarks or doubts:
        lines += ["", click.style(word("To be looked at:"), bold=True), *remarks, *doubts]
    return lines


def line_of(file: Path, reading: Reading) -> str:
    """One line: which agreement the file is, and how much was found in it."""
    pack = reading.pack
    clauses = [clause for _, clause in pack.clauses]
    looked_at = len(reading.doubts) + len(reading.paper.remarks)
    told = (
        f"{len(clauses)} {word('clauses')}",
        f"{sum(len(clause.sets) for clause in clauses)} {word('terms')}",
        f"{looked_at} {word('to be looked at')}",
    )
    return f"{file}: {click.style(pack.title, bold=True)} ({', '.join(told)})"


def as_data(reading: Reading) -> dict[str, Any]:
    """The whole reading, for programs; `unsure_by` names who claims what the rules did not find."""
    pack, by = reading.pack, _claimed(reading)
    return {
        "name": pack.name,
        "title": pack.title,
        "form": reading.paper.form,
        "pages": len(reading.paper.pages),
        "language": reading.language,
        "hangs_on": pack.hangs_on,
        "clauses": [
            {
                "clause": str(layer.cite(clause)),
                "kind": layer.kind,
                "title": clause.title,
                "words": clause.words,
                "lines": reading.places.get(clause.number, ()),
                "only_if": clause.only_if,
                "strikes": clause.strikes,
                "sets": dict(clause.sets),
                "rests_on": dict(clause.rests_on),
                "unsure_by": {term: by[term] for term in clause.sets if term in by},
            }
            for layer, clause in pack.clauses
        ],
        "remarks": [words(remark) for remark in reading.paper.remarks],
        "doubts": [
            {"clause": doubt.clause, "sentence": words(doubt.sentence), "quote": doubt.quote}
            for doubt in reading.doubts
        ],
    }


def _claimed(reading: Reading) -> dict[str, str]:
    """The terms that another reader claims, with its name; of such a term the rules found nothing."""
    return {one.term: one.by for one in reading.found if one.by}


def _sets(clause: Clause, by: Mapping[str, str]) -> list[str]:
    lines = [f"{word('only if chosen')}: {clause.only_if}"] if clause.only_if else []
    lines += [f"{word('strikes')}: {', '.join(clause.strikes)}"] if clause.strikes else []
    for name, value in clause.sets.items():
        resting = f"  «{clause.rests_on[name]}»" if name in clause.rests_on else ""
        unsure = f"  ({word('unsure')}: {by[name]})" if name in by else ""
        lines.append(
            f"{called(VOCABULARY[name])}: {_value(name, value)}{resting}{unsure}".replace("\n", " ")
        )
    return lines or [word(str(clause.role))]


def _value(name: str, value: Any) -> str:
    term = VOCABULARY[name]
    return (
        as_written([term.read(one) for one in value])
        if isinstance(value, list)
        else as_written(term.read(value))
    )
