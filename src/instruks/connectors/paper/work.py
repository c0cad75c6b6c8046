"""What is asked of the process that opens a file, and what does it answer?

The request is a line of JSON and the file's bytes; the answer is a line of JSON and, for a
picture, its bytes. This runs where everything else is closed, so all it needs is loaded before.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from instruks.connectors.paper.handed_back import READING, SENTENCE, UNRECOGNISED
from instruks.connectors.paper.reading import Reading, Unrecognised
from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of
from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Paper
from instruks.reading.source import Unreadable
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
    """The whole reading; or which pages must be recognised first, where nobody has tried."""
    paper = _paper(asked, content)
    if asked["recognised"] is None and paper.without_text:
        blank = Unrecognised(paper.without_text, len(paper.pages))
        return {"unrecognised": UNRECOGNISED.write(blank)}, b""
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


def _paper(asked: Asked, content: bytes) -> Paper:
    if not asked["recognised"]:
        return paper_of(asked["name"], content)  # it knows every form
    from instruks.connectors.paper.recognised import recognised_on  # noqa: PLC0415  as above
    from instruks.reading.formats.pdf import pdf_paper  # noqa: PLC0415

    told = {int(page): recognised_on(table) for page, table in asked["recognised"].items()}
    return pdf_paper(content, recognised=told)


def _picture(asked: Asked, content: bytes) -> Answer:
    from instruks.connectors.paper.pictures import picture_of  # noqa: PLC0415  as above

    return {"picture": "png"}, picture_of(content, asked["page"], asked["width"])


def _pixels(asked: Asked, content: bytes) -> Answer:
    from instruks.connectors.paper.pictures import pixels  # noqa: PLC0415  as above
    from instruks.reading.formats.scan import page_picture  # noqa: PLC0415

    width, height, grey = pixels(page_picture(content, asked["page"], asked["dots"]))
    return {"pixels": [width, height]}, grey


WORK: Mapping[str, Callable[[Asked, bytes], Answer]] = {
    "read": _read,
    "picture": _picture,
    "pixels": _pixels,
}
