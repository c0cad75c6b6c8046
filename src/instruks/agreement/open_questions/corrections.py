"""How is a misread term put right, and a text confirmed?"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from typing import Any

from instruks.agreement.open_questions.answers import NotAnAnswer
from instruks.agreement.open_questions.written_answer import Translate, readable, recorded
from instruks.texts.citation import Citation
from instruks.texts.clause import Clause
from instruks.texts.fingerprint import fingerprint
from instruks.texts.pack import Layer, Pack, Part
from instruks.texts.sentence import say


class UnknownClause(LookupError):
    """The pack has no such clause."""

    def __init__(self, pack: Pack, citation: Citation) -> None:
        texts = {layer.cite_as for layer in pack.layers}
        if citation.text in texts:
            numbers = [
                clause.number for layer, clause in pack.clauses if layer.cite_as == citation.text
            ]
            close = get_close_matches(citation.place, numbers, n=3, cutoff=0.3)
            super().__init__(
                say(
                    "`{text}` has no clause `{place}`; the nearest are: {close}"
                    if close
                    else "`{text}` has no clause `{place}`; it has {count}",
                    text=citation.text, place=citation.place,
                    close=", ".join(close), count=len(numbers),
                )
            )  # fmt: skip
        else:
            super().__init__(
                say(
                    "no text is cited as `{text}`; there are: {texts}",
                    text=citation.text, texts=", ".join(sorted(texts)),
                )
            )  # fmt: skip


def correct(pack: Pack, citation: Citation, term: str, value: Any | None) -> Pack:
    """The pack with a term of one clause put right; None takes it away. Nothing else changes.

    The words stay, and so does whether they are confirmed; a term that is taken away loses the words
    it rested on. Raises `UnknownClause`, `UnknownTerm`, `Misread`.
    """
    written = None if value is None else readable(term, value)
    clause_in(pack, citation)

    def put_right(layer: Layer, clause: Clause) -> Clause:
        if layer.cite(clause) != citation:
            return clause
        if written is None:
            return replace(
                clause, sets=_without(clause.sets, term), rests_on=_without(clause.rests_on, term)
            )
        return replace(clause, sets={**clause.sets, term: written})

    return _each(pack, put_right)


def clause_in(pack: Pack, citation: Citation) -> Clause:
    """The clause of this place. Raises `UnknownClause`."""
    for layer, clause in pack.clauses:
        if layer.cite(clause) == citation:
            return clause
    raise UnknownClause(pack, citation)


def as_read(clause: Clause) -> str:
    """What a person has read who confirms the clause: one fingerprint of its words and what it sets."""
    terms = json.dumps(clause.sets, ensure_ascii=False, sort_keys=True, default=str)
    return fingerprint(f"{clause.words}\n{terms}")


def confirm_clause(pack: Pack, citation: Citation) -> Pack:
    """The pack with one clause stamped by the fingerprint of its words. Raises `UnknownClause`."""
    clause_in(pack, citation)

    def stamped(layer: Layer, clause: Clause) -> Clause:
        if layer.cite(clause) != citation:
            return clause
        return replace(clause, confirmed=fingerprint(clause.words))

    return _each(pack, stamped)


def confirm(pack: Pack, who: str, on: date, *, translate: Translate = str) -> Pack:
    """The pack with every clause stamped by the fingerprint of its words, and a record of who did it.

    Whether anything stops the confirmation is for lint to say, before. Raises `NotAnAnswer` where
    nobody is named.
    """
    if not who.strip():
        raise NotAnAnswer(say("a confirmation needs a person who stands by it; say who"))
    count = sum(1 for _ in pack.clauses)
    said = say(
        "{count} clauses were confirmed by {who} on {day}.",
        count=count,
        who=who,
        day=on.isoformat(),
    )
    stamped = _each(pack, lambda _, clause: replace(clause, confirmed=fingerprint(clause.words)))
    return recorded(stamped, "", say("Confirmation"), (said,), {}, translate)


def _each(pack: Pack, change: Callable[[Layer, Clause], Clause]) -> Pack:
    def in_part(layer: Layer, part: Part) -> Part:
        return replace(part, clauses=tuple(change(layer, clause) for clause in part.clauses))

    return replace(
        pack,
        layers=tuple(
            replace(layer, parts=tuple(in_part(layer, part) for part in layer.parts))
            for layer in pack.layers
        ),
    )


def _without(terms: Mapping[str, Any], term: str) -> dict[str, Any]:
    return {name: value for name, value in terms.items() if name != term}
