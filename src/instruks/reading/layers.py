"""To which text of the agreement does each clause belong?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from instruks.reading.document import Document
from instruks.reading.section import Section
from instruks.reading.slug import slug
from instruks.reading.topics import Topic, topics_of
from instruks.texts.pack import Kind

GENERAL_TERMS = re.compile(
    r"(?:integreret del af|integral part of|supplement til|tillæg til) (?:(?:the|vore|vores) )?(?P<name>(?:[\wÆØÅæøå’'.&-]+ ){0,3}?(?:[Gg]enerelle|[Gg]eneral) (?:[\wæøåÆØÅ-]+ ?){1,4}?)(?= (?:og|and|samt|som|which)\b|[.,;(]|$)"
)
THESE_ARE_GENERAL = re.compile(
    r"^(?:[\w’'.&-]+ ){0,3}(?:generelle databehandler|general (?:data )?process)", re.IGNORECASE
)


@dataclass(frozen=True)
class Text:
    """A text of one rank: what sort it is, and its parts with heading, file name and clauses."""

    kind: Kind
    parts: tuple[tuple[str, str, tuple[Section, ...]], ...]


def parent_of(document: Document) -> str:
    """The name of the general terms that these terms are part of, or nothing."""
    for said in document.said:
        if said.section.appendix:
            break
        if named := GENERAL_TERMS.search(said.words):
            return named["name"].strip()
    return ""


def texts_of(document: Document, title: str) -> tuple[Text, ...]:
    """The texts of a document, the clauses first, then other terms, then deviations.

    Clauses and appendices are of one rank; the appendix of other terms and the section of
    deviations have ranks of their own.
    """
    main = Kind.PRODUCT_TERMS if parent_of(document) else Kind.GENERAL_TERMS if THESE_ARE_GENERAL.match(title) else Kind.CLAUSES  # fmt: skip
    deviating = {
        one.number for one in document.outline.sections if Topic.DEVIATIONS in topics_of(one.title)
    }
    other = {
        one.number
        for one in document.outline.appendices
        if Topic.OTHER_TERMS in topics_of(one.title)
        and Topic.DESCRIPTION not in topics_of(one.title)
    }
    sorted_into: dict[Kind, list[Section]] = {main: [], Kind.OTHER_TERMS: [], Kind.DEVIATIONS: []}
    for one in document.outline.sections:
        if any(one.number == number or one.number.startswith(f"{number}.") for number in deviating):
            sorted_into[Kind.DEVIATIONS].append(one)
        elif one.appendix in other:
            sorted_into[Kind.OTHER_TERMS].append(one)
        else:
            sorted_into[main].append(one)
    headings = {one.number: one for one in document.outline.appendices}
    used = set[str]()
    return tuple(
        Text(kind, _parts(sections, headings, document, used))
        for kind, sections in sorted_into.items()
        if sections
    )


def _parts(
    sections: Sequence[Section], headings: dict[str, Section], document: Document, used: set[str]
) -> tuple[tuple[str, str, tuple[Section, ...]], ...]:
    """A part for the clauses and one for each appendix, in printed order."""
    grouped = dict[str, list[Section]]()
    for one in sections:
        grouped.setdefault(one.appendix, []).append(one)
    found = []
    for appendix, several in grouped.items():
        if not appendix:
            called, heading = _main_name(document), ""
        else:
            title = headings[appendix].title if appendix in headings else ""
            name = (
                appendix.replace("-", " ")
                if "-" in appendix
                else f"{_appendix_word(document)} {appendix}"
            )
            called, heading = name, f"{name} {title}".strip()
        if Topic.DEVIATIONS in topics_of(several[0].title):
            called = f"{called} {several[0].number}"
        file = _file(called, used)
        found.append((heading, file, tuple(several)))
    return tuple(found)


def _file(called: str, used: set[str]) -> str:
    name = wanted = slug(called, "-") or "tekst"
    number = 2
    while name in used:
        name, number = f"{wanted}-{number}", number + 1
    used.add(name)
    return f"{name}.md"


def _main_name(document: Document) -> str:
    return {"en": "clauses", "sv": "bestämmelser"}.get(document.language, "bestemmelser")


def _appendix_word(document: Document) -> str:
    return {"en": "Appendix", "sv": "Bilaga", "no": "Bilag"}.get(document.language, "Bilag")
