"""What does a Markdown text show, without the signs that only a program reads?"""

import re

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?=\n|\Z)")
HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
LINK = re.compile(r"(?<!!)\[(?P<text>[^\[\]\n]{1,300})\]\((?P<to>[^()\s]{1,2000})(?:\s+\"[^\"\n]{0,300}\")?\)")  # fmt: skip
REFERRED = re.compile(r"(?<!!)\[(?P<text>[^\[\]\n]{1,300})\]\[(?P<to>[^\[\]\n]{0,100})\]")
DEFINITION = re.compile(r"^ {0,3}\[(?P<to>[^\[\]\n^]{1,100})\]:[ \t]+\S+[ \t]*(?:[\"'(].*[\"')])?[ \t]*$", re.MULTILINE)  # fmt: skip
ADDRESS = re.compile(r"<(?P<to>(?:https?://|mailto:)[^<>\s]{1,2000}|[^<>\s@]{1,100}@[^<>\s@]{1,200})>")  # fmt: skip
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~&§])")
FEWEST_HEADINGS = 2


def is_markdown(text: str) -> bool:
    """Whether a text is marked up: front matter, a few headings with `#`, or links."""
    marked = len(HEADING.findall(text)) >= FEWEST_HEADINGS
    return marked or bool(FRONT_MATTER.match(text)) or bool(LINK.search(text))


def without_signs(text: str) -> str:
    """The text without front matter, link targets, comments and escapes; every line stays in place.

    Headings, points, tables, emphasis and tags stay as they are, for reading knows them.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = FRONT_MATTER.sub(_blank, text)
    text = COMMENT.sub(_blank, text)
    names = {found["to"].casefold() for found in DEFINITION.finditer(text)}
    text = DEFINITION.sub("", text)
    text = LINK.sub(_shown, text)
    text = REFERRED.sub(
        lambda link: link["text"] if (link["to"] or link["text"]).casefold() in names else link[0],
        text,
    )
    text = ADDRESS.sub(lambda address: address["to"].removeprefix("mailto:"), text)
    return ESCAPED.sub(r"\1", text)


def _shown(link: re.Match[str]) -> str:
    """The words of a link; an address that the words do not say is kept behind them."""
    address = link["to"].removeprefix("mailto:")
    if "@" in address and "@" not in link["text"]:
        return f"{link['text']} ({address})"
    return link["text"]


def _blank(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")
