"""What should a person know who reads only the words of a Word file?"""

from collections.abc import Iterator

from instruks.reading.formats.docx_package import Package
from instruks.reading.formats.docx_words import Seen
from instruks.reading.formats.xml import within
from instruks.texts.sentence import Sentence, say

CHANGES = ("ins", "del", "moveTo", "moveFrom")


def remarks(opened: Package, seen: Seen) -> tuple[Sentence, ...]:
    """What was settled, left out or not run."""
    return tuple(_remarks(opened, seen))


def _remarks(opened: Package, seen: Seen) -> Iterator[Sentence]:
    changes = sum(1 for _ in within(opened.body, *CHANGES))
    comments = 0 if opened.comments is None else len(list(within(opened.comments, "comment")))
    embedded = sum("/embeddings/" in name for name in opened.names)
    if changes:
        yield say(
            "Tracked changes still open: {count}; the text is read as if all were accepted.",
            count=changes,
        )
    if comments:
        yield say("Comments beside the text, which were not read: {count}.", count=comments)
    if seen.counted["vanish"]:
        yield say("Hidden pieces of text, which were left out: {count}.", count=seen.counted["vanish"])  # fmt: skip
    if any(name.lower().endswith("vbaproject.bin") for name in opened.names):
        yield say("The file has macros; they were not run.")
    if embedded or seen.counted["altChunk"]:
        yield say(
            "Files that are embedded in this one, which were not read: {count}.",
            count=max(embedded, seen.counted["altChunk"]),
        )
    if opened.outside:
        yield say(
            "The file points to {count} things elsewhere (a template, a picture); nothing was fetched.",
            count=opened.outside,
        )  # fmt: skip
