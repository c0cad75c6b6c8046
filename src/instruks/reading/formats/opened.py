"""Which words does a file show, whatever form it has?"""

from collections.abc import Callable, Mapping

from instruks.reading.formats.encodings import WORD, decoded
from instruks.reading.formats.markdown import is_markdown, without_signs
from instruks.reading.formats.paper import Form, Paper
from instruks.reading.formats.refused import too_deep
from instruks.reading.formats.sniffed import form_of
from instruks.reading.formats.unreadable import LARGEST, Unreadable
from instruks.texts.sentence import say

FEWEST_WORDS = 40  # a page of an agreement has hundreds


def paper_of(name: str, content: bytes) -> Paper:
    """Open a file; `name` is what people call it, for the messages, and decides nothing.

    Raises `Unreadable`, and nothing else, for whatever cannot be read. Nothing larger than 20 MB
    is looked at.
    """
    if len(content) > LARGEST:
        raise Unreadable(
            say(
                "`{name}` has {size} MB; an agreement may have {most} MB, "
                "so hand in the agreement alone",
                name=name, size=f"{len(content) / 2**20:.0f}", most=LARGEST // 2**20,
            )
        )  # fmt: skip
    if not content.strip():
        raise Unreadable(
            say("`{name}` is empty; hand in the file with the agreement's text", name=name)
        )
    form = form_of(name, content)
    try:
        paper = READERS[form](name, content)
    except RecursionError as error:
        raise too_deep(name) from error
    if form is not Form.PDF:
        _has_words(name, paper.text)
    return paper


def _has_words(name: str, text: str) -> None:
    words = len(WORD.findall(text))
    if words < FEWEST_WORDS:
        raise Unreadable(
            say(
                "`{name}` has {words} words, which is too few to be an agreement; "
                "see whether the text was lost on the way (a scanned page has none)",
                name=name, words=words,
            )
        )  # fmt: skip


def _pdf(_name: str, content: bytes) -> Paper:
    from instruks.reading.formats.pdf import pdf_paper  # noqa: PLC0415  loaded when one comes

    return pdf_paper(content)


def _docx(name: str, content: bytes) -> Paper:
    from instruks.reading.formats.docx import docx_paper  # noqa: PLC0415  loaded when one comes

    return docx_paper(name, content)


def _odt(name: str, content: bytes) -> Paper:
    from instruks.reading.formats.odt import odt_paper  # noqa: PLC0415  loaded when one comes

    return odt_paper(name, content)


def _html(name: str, content: bytes) -> Paper:
    from instruks.reading.formats.html import html_paper  # noqa: PLC0415  loaded when one comes

    return html_paper(name, content)


def _text(name: str, content: bytes) -> Paper:
    text = decoded(name, content)
    return (
        Paper(Form.MARKDOWN, without_signs(text)) if is_markdown(text) else Paper(Form.TEXT, text)
    )


READERS: Mapping[Form, Callable[[str, bytes], Paper]] = {
    Form.PDF: _pdf,
    Form.DOCX: _docx,
    Form.ODT: _odt,
    Form.HTML: _html,
    Form.TEXT: _text,
}
