"""Which English words does a page of the console say?"""

import ast
import re
from collections.abc import Iterator
from typing import IO

from django.utils.translation.template import templatize

A_TEXT = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
SAID = re.compile(rf"\b(?P<how>_|n?p?gettext)\((?P<texts>\s*{A_TEXT}(?:\s*,\s*{A_TEXT})*)")

Found = tuple[int, str, str | tuple[str, ...], list[str]]


def said_on_pages(
    source: IO[bytes],
    keywords: object,  # noqa: ARG001  Babel hands them to every extractor; pages have Django's own
    comment_tags: object,  # noqa: ARG001  as above
    options: object,  # noqa: ARG001  as above
) -> Iterator[Found]:
    """Babel's extractor of Django's templates: what stands in `translate` and `blocktranslate`."""
    page = templatize(source.read().decode())
    for found in SAID.finditer(page):
        texts = ast.literal_eval(f"({found['texts']},)")
        line = page.count("\n", 0, found.start()) + 1
        yield line, found["how"], texts if len(texts) > 1 else texts[0], []
