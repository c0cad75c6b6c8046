"""What is asked of the process that opens a file, and what does it answer?

The request is a line of JSON and the file's bytes; the answer is a line of JSON and, for a
picture, its bytes. This runs where everything else is closed, so all it needs is loaded before.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from instruks.connectors.paper.handed_back import READING, SENTENCE
from instruks.connectors.paper.reading import Reading
from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of
from instruks.reading.formats.paper import Form, Paper
from instruks.reading.source import Unreadable, text_of
from instruks.texts.files import write
from instruks.texts.sentence import said_by

Asked = Mapping[str, Any]
Answer = tuple[Mapping[str, Any], bytes]


def answer(request: bytes) -> bytes:
    """Do what is asked, and tell what came of it."""
    line, _, content = request.partition(b"\n")
    asked = json.loads(line)
    try:
        told, more = WORK[asked["work"]](asked, content)
    except Unreadable as error:
        told, more = {"unreadable": SENTENCE.write(said_by(error))}, b""
    return json.dumps(told, ensure_ascii=False).encode() + b"\n" + more


def _read(asked: Asked, content: bytes) -> Answer:
    paper = paper_of(asked["name"], content)
    draft = read_text(paper.text, name=asked["pack"], title=asked["title"])
    reading = Reading(
        paper=paper,
        files=write(draft.pack),
        language=draft.language,
        doubts=draft.doubts,
        found=draft.found,
        places=draft.places,
        aside=len(draft.aside),
        facts=facts_of(draft),
    )
    return {"reading": READING.write(reading)}, b""


def paper_of(name: str, content: bytes) -> Paper:
    return Paper(Form.TEXT, text_of(name, content))


WORK: Mapping[str, Callable[[Asked, bytes], Answer]] = {"read": _read}
