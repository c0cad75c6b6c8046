"""How is what the reader doubted kept beside the draft?

It is no part of the pack: words and terms say what was agreed, a doubt says where to look again.
"""

import json
from collections.abc import Iterable
from typing import Any

from instruks.reading.finding import Doubt
from instruks.store.records import Revision
from instruks.texts.sentence import Sentence

FILE = "doubts.json"


def as_file(doubts: Iterable[Doubt]) -> dict[str, str]:
    """The file that goes beside the pack's pages; none where nothing is doubted."""
    lines = [
        {"clause": doubt.clause, "sentence": _plain(doubt.sentence), "quote": doubt.quote}
        for doubt in doubts
    ]
    return {FILE: json.dumps(lines, ensure_ascii=False, indent=1)} if lines else {}


def doubts_of(revision: Revision) -> tuple[Doubt, ...]:
    """What the reader doubted when the text was handed in."""
    lines = json.loads(revision.files.get(FILE, "[]"))
    return tuple(Doubt(one["clause"], _sentence(one["sentence"]), one["quote"]) for one in lines)


def _plain(sentence: Sentence) -> dict[str, Any]:
    return {
        "template": sentence.template,
        "values": {
            name: _plain(value) if isinstance(value, Sentence) else value
            for name, value in sentence.values
        },
    }


def _sentence(plain: dict[str, Any]) -> Sentence:
    return Sentence(
        plain["template"],
        tuple(
            (name, _sentence(value) if isinstance(value, dict) else value)
            for name, value in plain["values"].items()
        ),
    )
