"""How does an answer stand in the pack?"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from enum import Enum
from typing import Any

from instruks.agreement.lint.unknown_term import near
from instruks.agreement.open_questions.answered import answers, mark
from instruks.agreement.term import Many, Misread
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.clause import Clause, Role
from instruks.texts.fingerprint import fingerprint
from instruks.texts.pack import Kind, Layer, Pack, Part
from instruks.texts.sentence import Sentence, say

CITED_AS = "Svar"
FILE = "svar.md"
HEADING = "Svar og beslutninger"

Translate = Callable[[str], str]


class UnknownTerm(LookupError):
    """The vocabulary has no such term."""

    def __init__(self, name: str) -> None:
        close = ", ".join(f"`{one}`" for one in near(name))
        super().__init__(
            say(
                "there is no term `{name}`; is {close} meant?"
                if close
                else "there is no term `{name}`; none comes close",
                name=name, close=close,
            )
        )  # fmt: skip


def readable(term: str, value: Any) -> Any:
    """The value as a pack writes it. Raises `UnknownTerm`, and `Misread` in the term's own words."""
    known = VOCABULARY.get(term)
    if known is None:
        raise UnknownTerm(term)
    written = _as_written(value)
    several = isinstance(known, Many) and isinstance(written, list)
    for one in written if several else [written]:
        try:
            known.read(one)
        except Misread as error:
            raise Misread(error.what, term=term, place=say("the answer")) from error
    return written


def recorded(
    pack: Pack,
    slug: str,
    title: Sentence,
    lines: tuple[Sentence, ...],
    sets: Mapping[str, Any],
    translate: Translate,
) -> Pack:
    """The pack with one clause more in its layer of answers, confirmed by being recorded.

    An earlier answer to the same question is struck, so that the newest one stands alone.
    """
    words = "\n".join(_one_line(line.in_words_of(translate)) for line in lines)
    own = next((layer for layer in pack.layers if layer.cite_as == CITED_AS), None)
    earlier = list(own.clauses) if own else []
    clause = Clause(
        number=str(1 + max((int(each.number) for each in earlier), default=0)),
        title=_one_line(title.in_words_of(translate)),
        words=words,
        sets={term: readable(term, value) for term, value in sets.items()},
        strikes=tuple(each.number for each in earlier if slug and answers(each, slug)),
        role=Role.SETS if sets else Role.INFORMATIONAL,
        confirmed=fingerprint(words),
        note=mark(slug) if slug else "",
        file=FILE,
    )
    if own is None:
        own = Layer(Kind.DECISION, CITED_AS, (Part(FILE, HEADING),))
        return replace(pack, layers=(*pack.layers, _with(own, clause)))
    return replace(
        pack, layers=tuple(_with(each, clause) if each is own else each for each in pack.layers)
    )


def _with(layer: Layer, clause: Clause) -> Layer:
    *before, last = layer.parts
    return replace(layer, parts=(*before, replace(last, clauses=(*last.clauses, clause))))


def _one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


def _as_written(value: Any) -> Any:
    """The value in the types that TOML has."""
    match value:
        case Enum():
            return value.value
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case Mapping():
            return {
                key: _as_written(inner) for key, inner in value.items() if inner not in ("", None)
            }
        case list() | tuple():
            return [_as_written(inner) for inner in value]
    return value
