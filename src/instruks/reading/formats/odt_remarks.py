"""What should a person know who reads only the words of an OpenDocument text?"""

from collections.abc import Collection, Iterator, Mapping

from instruks.reading.formats.xml import Element, within
from instruks.texts.sentence import Sentence, say


def remarks(root: Element, seen: Mapping[str, int], names: Collection[str]) -> tuple[Sentence, ...]:
    """What was settled, left out or not run."""
    return tuple(_remarks(root, seen, names))


def _remarks(root: Element, seen: Mapping[str, int], names: Collection[str]) -> Iterator[Sentence]:
    changes = len(list(within(root, "changed-region")))
    embedded = seen["object"] + seen["object-ole"]
    if changes:
        yield say(
            "Tracked changes still open: {count}; the text is read as if all were accepted.",
            count=changes,
        )
    if seen["annotation"]:
        yield say("Comments beside the text, which were not read: {count}.", count=seen["annotation"])  # fmt: skip
    if seen["hidden"]:
        yield say("Hidden pieces of text, which were left out: {count}.", count=seen["hidden"])
    if any(name.startswith(("Basic/", "Scripts/")) for name in names):
        yield say("The file has macros; they were not run.")
    if embedded:
        yield say("Files that are embedded in this one, which were not read: {count}.", count=embedded)  # fmt: skip
