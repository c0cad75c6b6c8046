"""How are the agreement's words set on a page?

They come from documents that strangers wrote, so nothing in them is taken as HTML.
"""

import html
import re
from collections.abc import Iterable, Mapping

from django.utils.safestring import SafeString
from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark", {"html": False, "linkify": False, "breaks": True}).enable(
    "table"
)
_MARKDOWN.disable(["image", "link", "autolink", "html_block", "html_inline", "heading", "lheading"])
_TAG = re.compile(r"(<[^>]*>)")
_GAP = r"(?:\s|<[^>]*>|[*_|\\])+"  # between two words of a quote: white space, or marks around them
_IN_THE_TEXT = r"(?![^<>]*>)" + "".join(
    rf"(?<!&[a-z]{{{n}}})" for n in range(5)
)  # no tag, no &amp;


def set_words(words: str, *, lit: Iterable[str] | Mapping[str, str] = ()) -> SafeString:
    """The words as HTML; the quotes in `lit` are marked where they stand.

    A mapping says what rests on each quote, in words set off by spaces, and the marks carry it. Raw
    HTML in the words is shown as it was written; links and pictures are not made.
    """
    page: str = _MARKDOWN.render(words)
    for quote in sorted({each for each in lit if each.strip()}, key=len, reverse=True):
        page = _lit(page, quote, lit[quote] if isinstance(lit, Mapping) else "")
    return SafeString(page)


def _lit(page: str, quote: str, resting: str) -> str:
    """The page with the first place of the quote marked; tags that cross it stay whole."""
    words = [
        re.escape(html.escape(word, quote=False).replace('"', "&quot;")) for word in quote.split()
    ]
    found = re.search(_GAP.join(_IN_THE_TEXT + word for word in words), page)
    if not found or "<mark" in found[0]:
        return page
    mark = f'<mark data-for="{html.escape(resting)}">' if resting else "<mark>"
    pieces = (
        piece if piece.startswith("<") or not piece.strip() else f"{mark}{piece}</mark>"
        for piece in _TAG.split(found[0])
    )
    return page[: found.start()] + "".join(pieces) + page[found.end() :]
