"""What does the document say, sentence by sentence, and under which heading?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from instruks.reading.aliases import aliases
from instruks.reading.headings import SENTENCE_END
from instruks.reading.labels import Style, label_of
from instruks.reading.language import language_of
from instruks.reading.mend import Block, Paragraph, TableBlock
from instruks.reading.outline import outline
from instruks.reading.plain import Plain
from instruks.reading.section import Outline, Section
from instruks.reading.sentences import sentences
from instruks.reading.table import Table
from instruks.reading.topics import Topic

FEW_WORDS = 2


@dataclass(frozen=True)
class Said:
    """A sentence, a point of a list or a heading without words of its own.

    `words` are verbatim, `plain` the same in the house's words. `lead` is the sentence that leads
    into the list it stands in (in the house's words), `before` the sentence before it in the same
    paragraph. `listed` says that it is a point of a list, `heading` that it is only a heading.
    """

    words: str
    plain: str
    section: Section
    lead: str = ""
    before: str = ""
    listed: bool = False
    heading: bool = False

    @property
    def clause(self) -> str:
        """The number of its clause."""
        return self.section.number


class Document:
    """A document as the recognisers see it: its outline, and its sentences in the house's words."""

    def __init__(self, outlined: Outline, text: str) -> None:
        self.outline = outlined
        self.text = text
        self.language = language_of(text)
        self.aliases = aliases(text)
        self.plain = Plain(self.aliases)
        self.by_number = {one.number: one for one in outlined.sections}

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Every sentence of the document, in order."""
        leads = dict[str, str]()
        return tuple(said for one in self.outline.sections for said in self._of(one, leads))

    def under(self, *topics: Topic) -> Iterator[Said]:
        """The sentences whose heading, or a heading above it, speaks of one of these."""
        wanted = frozenset(topics)
        return (said for said in self.said if said.section.topics & wanted)

    def sections(self, *topics: Topic) -> Iterator[Section]:
        """The clauses whose heading, or a heading above it, speaks of one of these."""
        wanted = frozenset(topics)
        return (one for one in self.outline.sections if one.topics & wanted)

    def tables(self) -> Iterator[tuple[Section, Table]]:
        """Every table, with the clause it stands in."""
        for one in self.outline.sections:
            for block in one.blocks:
                if isinstance(block, TableBlock):
                    yield one, block.table

    def _of(self, one: Section, leads: dict[str, str]) -> Iterator[Said]:
        """The sentences of a clause; what ends in a colon leads into the points after it."""
        lead, in_list, last = leads.get(one.under, ""), False, ""
        if one.title and not one.blocks:
            plain = self.plain(one.title)
            if "." in one.number:
                leads[one.number] = plain
            yield Said(one.title, plain, one, lead, heading=not lead)
        elif one.title and _leads_into_list(one.title, one.blocks[:1]):
            lead = leads[one.number] = self.plain(one.title)
        for at, block in enumerate(one.blocks):
            if isinstance(block, TableBlock):
                continue
            listed = label_of(block.text, Style.BULLET, Style.NUMBER) is not None
            if in_list and not listed:
                lead = ""
            in_list = listed
            for said in self._sentences(block, one, lead, listed=listed):
                yield said
                if said.words.rstrip().endswith(":") or (
                    not listed and _leads_into_list(said.words, one.blocks[at + 1 : at + 2])
                ):
                    lead = leads[one.number] = _with_what_it_takes_up(said, last)
                last = said.plain

    def _sentences(
        self, block: Paragraph, one: Section, lead: str, *, listed: bool
    ) -> Iterator[Said]:
        label = label_of(block.text, Style.BULLET) if listed else None
        text = label.rest if label and label.rest else block.words
        before = ""
        for words in sentences(text):
            plain = self.plain(words)
            yield Said(words, plain, one, lead, before, listed)
            before = plain


def _with_what_it_takes_up(said: Said, last: str) -> str:
    """A lead of a word or two, «Specifically:», says nothing without the sentence before it.

    `last` is that sentence where it stands in a paragraph of its own.
    """
    before = said.before or last
    short = len(said.plain.split()) <= FEW_WORDS
    return f"{before} {said.plain}" if short and before else said.plain


def _leads_into_list(words: str, below: Sequence[Block]) -> bool:
    """Whether a sentence is left open, and a list stands below it."""
    return (
        not SENTENCE_END.search(words)
        and bool(below)
        and isinstance(below[0], Paragraph)
        and label_of(below[0].text, Style.BULLET) is not None
    )


def document(text: str) -> Document:
    """Read a text into clauses and sentences."""
    return Document(outline(text), text)
