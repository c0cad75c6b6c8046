"""Have another reader read the same text, where the operator has switched one on."""

from collections.abc import Mapping
from dataclasses import replace

from instruks.connectors.language_model.endpoint import Endpoint, NotSetUp, endpoint_in
from instruks.connectors.language_model.unreachable import Unreachable
from instruks.connectors.paper.reading import Reading
from instruks.reading.draft import read_text
from instruks.reading.finding import Doubt
from instruks.reading.second_reader import SecondReader
from instruks.texts.files import write
from instruks.texts.sentence import Sentence, said_by, say

__all__ = ["NotSetUp", "endpoint_in", "read_also", "read_by", "reader_at"]


def reader_at(endpoint: Endpoint) -> SecondReader:
    """The reader that answers there."""
    from instruks.connectors.language_model.reader import LanguageModel  # noqa: PLC0415  it loads HTTP, which nobody needs while it is off

    return LanguageModel(endpoint)


def read_also(reading: Reading, environ: Mapping[str, str]) -> Reading:
    """What was read, with what the second reader adds; the same where none is switched on."""
    try:
        endpoint = endpoint_in(environ)
    except NotSetUp as error:
        return _unread(reading, said_by(error))
    return read_by(reading, reader_at(endpoint)) if endpoint else reading


def read_by(reading: Reading, reader: SecondReader) -> Reading:
    """What was read, with what this reader adds, each unsure and asked about.

    The text is that which the caged process gave; reading it again is the same work, and needs no
    file. The facts stay those of our rules: they have no word for unsure. Where the reader gives no
    answer, the draft is what it was, and says so.
    """
    pack = reading.pack
    try:
        draft = read_text(
            reading.paper.text, name=pack.name, title=pack.title, second_reader=reader
        )
    except Unreachable as error:
        return _unread(reading, said_by(error))
    return replace(reading, files=write(draft.pack), doubts=draft.doubts, found=draft.found)


def _unread(reading: Reading, why: Sentence) -> Reading:
    doubt = Doubt(
        "", say("the second reader gave no answer, so this is what the rules found: {why}", why=why)
    )
    return replace(reading, doubts=(*reading.doubts, doubt))
