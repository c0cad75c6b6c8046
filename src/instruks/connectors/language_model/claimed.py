"""What does the model's answer claim? It is read as claims, or not at all."""

import json
import math
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from instruks.agreement.term import Misread
from instruks.agreement.vocabulary import VOCABULARY
from instruks.connectors.language_model.unreachable import Unreachable
from instruks.reading.second_reader import Said
from instruks.texts.sentence import Sentence, say

FENCED = re.compile(r"\A\s*```(?:json)?\s*\n(.*?)\n?\s*```\s*\Z", re.DOTALL | re.IGNORECASE)
MOST_CLAIMS = 500  # of one answer
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def claims_in(content: bytes) -> Iterator[Said]:
    """Every claim of an answer of the endpoint. Those that are out of shape are passed over.

    Raises `Unreachable` where the answer is no JSON of the shape that was asked for.
    """
    match _json(_words_of(content)):
        case {"claims": list(given)} | list(given):
            return (claim for each in given[:MOST_CLAIMS] for claim in _claim(each))
    raise Unreachable(_no_claims())


def _words_of(content: bytes) -> str:
    """What the model itself said."""
    match _json(content):
        case {"choices": [{"message": {"content": str(words)}}, *_]}:
            fenced = FENCED.match(words)
            return fenced[1] if fenced else words
    raise Unreachable(say("the answer is not that of a chat-completions endpoint"))


def _json(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreachable(_no_claims()) from error


def _no_claims() -> Sentence:
    return say("the answer is not JSON of the shape that was asked for")


def _claim(given: Any) -> Iterator[Said]:
    match given:
        case {"term": str(term), "value": value, "clause": str(clause), "words": str(words)}:
            if term in VOCABULARY and _is_plain([value, words]):
                yield Said(term, _as_packs_write(term, value), clause, words)


def _is_plain(given: Any) -> bool:
    """Whether it can be kept and shown: no control signs, no halves of letters, no endless figure."""
    match given:
        case str():
            return all(sign.isprintable() or sign in "\n\t" for sign in given)
        case float():
            return math.isfinite(given)
        case dict():
            return all(_is_plain([key, value]) for key, value in given.items())
        case list():
            return all(map(_is_plain, given))
        case _:
            return given is not None


def _as_packs_write(term: str, value: Any) -> Any:
    """JSON has no days: what reads as one is made one, where the term does not take it as it is."""
    try:
        VOCABULARY[term].read(value)
    except Misread:
        return _with_days(value)
    return value


def _with_days(value: Any) -> Any:
    match value:
        case dict():
            return {key: _with_days(inner) for key, inner in value.items()}
        case str() if DAY.fullmatch(value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                return value
        case _:
            return value
