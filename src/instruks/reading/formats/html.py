"""What does a web page show?"""

import re
from collections.abc import Mapping

from lxml import etree
from lxml import html as lxml_html

from instruks.reading.formats.blocks import as_text
from instruks.reading.formats.encodings import by_mark, decoded
from instruks.reading.formats.html_blocks import Walk
from instruks.reading.formats.paper import Form, Paper
from instruks.reading.formats.refused import too_deep
from instruks.reading.formats.unreadable import Unreadable
from instruks.reading.formats.xml import Element, local, within
from instruks.texts.sentence import say

CHARSET = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
EARLY = 4096  # bytes; a page says its encoding in the first 1024, or a little later
MOST_WORDS = 0.6  # of a page; a main part with more of them is read alone
ALIASES: Mapping[str, str] = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}
"""What web pages call an encoding, and the one that browsers read it with."""


def html_paper(name: str, content: bytes) -> Paper:
    """The words of a web page; scripts do not run, and nothing is fetched.

    Where one main part holds most of the words, the rest of the page (its menus and its foot) is
    left out. Raises `Unreadable`.
    """
    root = _root(name, page_text(name, content))
    walk = Walk()
    text = as_text(walk.blocks(_main(root)))
    hidden = [
        say("Hidden pieces of text, which were left out: {count}.", count=walk.hidden)
    ] if walk.hidden else []  # fmt: skip
    return Paper(Form.HTML, text, remarks=tuple(hidden))


def page_text(name: str, content: bytes) -> str:
    """The page as text: by its byte-order mark, by what it says itself, or as any text."""
    said = CHARSET.search(content[:EARLY])
    encoding = (said[1].decode("ascii") if said else "").lower()
    if encoding and not by_mark(content) and not encoding.startswith(("utf-16", "utf-32")):
        try:
            return content.decode(ALIASES.get(encoding, encoding)).replace("\x00", "")
        except (LookupError, UnicodeError):
            pass
    return decoded(name, content)


def _root(name: str, text: str) -> Element:
    parser = lxml_html.HTMLParser(
        no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(
            say("`{name}` is a web page without a text; hand in the page's text", name=name)
        ) from error
    if any(entry.level_name == "FATAL" for entry in parser.error_log):
        raise too_deep(name)
    if root is None:
        raise Unreadable(
            say("`{name}` is a web page without a text; hand in the page's text", name=name)
        )
    return root


def _main(root: Element) -> Element:
    """The part that the page calls its main one, if it holds most of the words."""
    whole = _words(root)
    for wanted in ("main", "article"):
        parts = list(within(root, wanted))
        if len(parts) == 1 and _words(parts[0]) >= whole * MOST_WORDS:
            return parts[0]
    return root


def _words(element: Element) -> int:
    silent = {"script", "style", "template", "noscript", "svg", "head"}
    return sum(
        len((one.text or "").split()) * (local(one) not in silent) + len((one.tail or "").split()) * (one is not element)
        for one in element.iter()
    )  # fmt: skip
