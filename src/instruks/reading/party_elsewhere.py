"""Who is the processor where the text gives nobody that role, and what does it say of a party elsewhere?"""

import re
from collections.abc import Iterator

from instruks.reading.company_names import is_company, ordinary_words
from instruks.reading.document import Document
from instruks.reading.party_blocks import IS_ADDRESS, LABEL, MARK, OTHER_FIELD
from instruks.reading.party_names import cut, formed, is_name
from instruks.reading.party_words import COMPANY, Party, address_in, number_in
from instruks.reading.section import FRONT
from instruks.reading.topics import Topic

AGREEMENT = r"(?:Data[ -]Process(?:ing|or) (?:Agreement|Addendum|Terms)|Data Protection (?:Agreement|Addendum)|DPA|[Dd]atabehandleraftale|[Dd]atabehandleravtale|[Pp]ersonuppgiftsbiträdesavtal)"
TITLES = (
    re.compile(
        rf"^\W*(?P<name>[^\W_][^–—|:]{{1,40}}?)(?:['’]s)?\s*(?:[–—|:-]\s*)?{AGREEMENT}(?: \(DPA\))?\s*(?:\s{{3,}}.*|v(?:ersion)?\.? ?\d.*)?$"
    ),
    re.compile(
        rf"^\W*{AGREEMENT}(?: \(DPA\))?\s*[–—|:-]\s*(?P<name>[^\W_][^–—|:]{{1,40}}?)(?:\s{{3,}}.*)?$"
    ),
)
"""A title or a running head that names the agreement and whose it is."""

OWNED = re.compile(r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[–-]\s*\d{4})?,?)?\s*(?P<name>[A-ZÆØÅÄÖ0-9].{1,60}?)(?:\.?\s+(?:all rights|alle rettigheder|alla rättigheter).*|\.)?$", re.IGNORECASE)  # fmt: skip
SIGNS = re.compile(
    r"(?:\bon behalf of|\bpå vegne af|\bpå vegne av|\bför|^for|^signed by)\s+(?P<name>[A-ZÆØÅÄÖ0-9].{1,60})$",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"underdatabehandler|sub-?processor|underbiträde|underleverand|hosting|hosted|kunden?s? er|customer is|e\.g\.|f\.eks\.|such as|fx"
    r"|udarbejdet|skabelon|prepared by|drafted by|advokat|law ?firm|revisor|auditor|databeskyttelsesrådgiver|\bdpo\b|koncern|datterselskab|parent company",
    re.IGNORECASE,
)
OFTEN = 3  # times a name of the title stands in the text
FOLLOWING = 4  # lines below a name that can tell more of it


Shown = tuple[str, str, str]
"""A name, the words that show it, and the clause where they stand."""


def named_without_role(document: Document) -> Shown | None:
    """The one who writes the text; None where that is open."""
    titled = _in_title(document)
    read = (_only_company(document), _signs(document), _owns(document))
    known = (one for one in read if one and (not titled or titled[0] in one[0]))
    return next(known, titled)


def more_about(document: Document, name: str) -> Party:
    """Number and address that stand below the name anywhere in the text, a line each."""
    party: Party = {}
    for section in document.outline.sections:
        if section.topics & {Topic.SUBPROCESSORS, Topic.APPROVED}:
            continue
        lines = [MARK.sub("", one.words.strip()) for one in section.paragraphs]
        for at, line in enumerate(lines):
            labelled = LABEL.match(line)
            if cut(labelled["value"] if labelled else line) == name:
                for below in lines[at : at + FOLLOWING]:
                    party = party | _told_by(below)
    return party


def only_number(document: Document, name: str) -> Party:
    """The registration number of a text that has but one, beside no other name than this."""
    found = {
        number_in(line.words)["registration"]: line
        for section in document.outline.sections
        if not section.topics & {Topic.SUBPROCESSORS, Topic.APPROVED}
        for line in section.paragraphs
        if number_in(line.words) and not OTHERS.search(line.words) and _of(name, line.words)
    }
    return {"registration": next(iter(found))} if len(found) == 1 else {}


def _of(name: str, words: str) -> bool:
    """Whether a line names this company or none."""
    return name in words or not COMPANY.search(words)


def _told_by(line: str) -> Party:
    labelled = LABEL.match(line)
    if labelled and IS_ADDRESS.search(labelled["label"]) and re.search(r"\d", line):
        return {"address": labelled["value"].strip()}
    if number := number_in(line):
        return number
    return {} if OTHER_FIELD.match(line) else address_in(line)


def _only_company(document: Document) -> Shown | None:
    """The company of the opening and the first clauses, where they name one and no more."""
    found = dict[str, Shown]()
    for at, section in enumerate(document.outline.sections):
        headed = section.topics & {Topic.DEFINITIONS, Topic.CONTACT, Topic.PREAMBLE}
        if section.appendix or (section.number != FRONT and at > OFTEN and not headed):
            continue
        for line in (section.title, *(one.words for one in section.paragraphs)):
            if not OTHERS.search(line):
                names = (cut(said["name"]) for said in COMPANY.finditer(line))
                found |= {name: (name, line, section.number) for name in names if is_name(name)}
    return next(iter(found.values())) if len(found) == 1 else None


def _signs(document: Document) -> Shown | None:
    for section in document.outline.sections:
        for block in section.paragraphs:
            said = SIGNS.search(block.words)
            if said and formed(name := cut(said["name"])) and is_name(name):
                return name, block.words, section.number
    return None


def _owns(document: Document) -> Shown | None:
    for line in document.text.splitlines():
        said = OWNED.search(line.strip(" *_#|"))
        if said and is_name(name := cut(said["name"])):
            words = said[0].strip()
            return name, words, _where(document, words)
    return None


def _in_title(document: Document) -> Shown | None:
    ordinary = ordinary_words(document.text)
    for line, said in _titles(document):
        name = said["name"].strip(" *_#,")
        often = len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", document.text))
        if often >= OFTEN and is_name(name) and is_company(name, ordinary):
            return name, line, _where(document, line)
    return None


def _where(document: Document, line: str) -> str:
    """The clause that has the line; the first one where it is a running head."""
    sections = document.outline.sections
    return next((one.number for one in sections if line in one.words), sections[0].number)


def _titles(document: Document) -> Iterator[tuple[str, re.Match[str]]]:
    for line in document.text.splitlines():
        bare = line.strip(" *_#|")
        for pattern in TITLES:
            if said := pattern.match(bare):
                yield line.strip(" \xad"), said
