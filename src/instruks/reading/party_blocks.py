"""Which party does a run of lines describe: name, number and address, a line each?"""

import re
from collections.abc import Iterable, Iterator, Sequence

from instruks.reading.party_mention import Mention
from instruks.reading.party_names import LONGEST, NOBODY, POSTCODE, STREET, cut, formed, is_name
from instruks.reading.party_words import (
    COMPANY,
    COMPANY_FORM,
    PUBLIC_BODY,
    ROLE,
    Party,
    address_in,
    number_in,
    side_of,
)
from instruks.reading.placeholders import has_placeholder, is_placeholder

LONGEST_ADDRESS = 90
LONGEST_ROLE_LINE = 60  # a line that only gives the role
LINES_OF_A_BLOCK = 8
ROLES = r"leverandør|kunde|databehandler|dataansvarlig|(?:data )?processor|(?:data )?controller|data importer|data exporter|data ?importør|data ?eksportør|supplier|service provider|customer|personuppgiftsbiträde|personuppgiftsansvarig|behandlingsansvarlig"
HEADING = re.compile(
    rf"^\W*(?:(?:og|and|den|the) )*(?P<role>{ROLES})(?:en|e|t)?\s*(?:\((?:s|e|r|herefter[^)]*|kund\w*|customer|leverandør\w*|supplier|provider)\))?\s*(?:\((?:kund\w*|customer)\))?\W*$",
    re.IGNORECASE,
)
"""A line that is only the name of a role."""

ROLE_FIELD = re.compile(
    rf"^\W*(?:den |the )?(?P<role>{ROLES})(?:en|e|t)?\s*(?:\([^)]*\))?[*_ ]*\s*:[*_ ]*\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"^\W*(?:(?:indgået )?(?:mellem|mellom)|og|and|between|mellan|och)\W*$", re.IGNORECASE)  # fmt: skip
MARK = re.compile(r"^(?:[-*•–]\s+|\(?(?:\d{1,2}|[a-zA-Z])[.)]\s+)+")
LABEL = re.compile(
    r"^(?P<label>(?:(?:company |legal |virksomhedens |firma|juridisk |full )?(?:name|navn|namn)(?: (?:på|of) [\w ]{3,20})?|virksomhed(?:snavn)?|company|firma|selskab|entity|address|adress|adresse|(?:business |registered |post|besøgs)-?(?:address|adresse?))[*_]*)(?:\s*:[*_]*\s*| (?=[A-ZÆØÅ0-9]))(?P<value>.+)$",
    re.IGNORECASE,
)
IS_ADDRESS = re.compile(r"add?ress", re.IGNORECASE)
BEFORE_NUMBER = re.compile(r"^(?P<name>[^:\[\]]{2,70}?),? \(?(?:CVR|cvr|[Oo]rg)\b")
OTHER_FIELD = re.compile(
    r"^(?:cvr|org|tlf|telefon|phone|e-?mail|e-?post|mail|kontakt|contact|website|web|www|\[)", re.IGNORECASE
)  # fmt: skip
SIGNED = re.compile(r"^(?:title|titel|stilling|befattning)\b", re.IGNORECASE)
"""Fields of a signature: there a name is that of a person who signs."""


def in_blocks(heading: str, lines: Iterable[str]) -> Iterator[Mention]:
    """Lines of name, number and address with the role above («LEVERANDØR») or below («herefter "…"»).

    A role with a value behind it («Databehandler: …») opens a run with the name.
    """
    run, pending = list[str](), side_of(heading) if HEADING.match(heading) else ""
    anchored = bool(pending)
    for line in lines:
        words = MARK.sub("", line.strip())
        role, rest = _role_line(words)
        field = ROLE_FIELD.match(words)
        if HEADING.match(words):
            yield from _block(pending, run, anchored=anchored)
            pending, run, anchored = side_of(words), [], True
        elif field:
            yield from _block(pending, run, anchored=anchored)
            pending, anchored = side_of(field["role"]), True
            run = [] if has_placeholder(field["value"]) else [field["value"]]
        elif BETWEEN.match(words):
            run, anchored = (run, anchored) if pending else ([], True)
        elif role:
            run += [rest] if rest else []
            yield from _block(role, run, anchored=anchored)
            pending, run, anchored = "", [], False
        else:
            run.append(words)
    yield from _block(pending, run, anchored=anchored)


def _role_line(words: str) -> tuple[str, str]:
    """The side that a line names in quotes and without a company, and what stands before it."""
    if COMPANY.search(words):
        return "", ""
    closing = re.search(r"\([^()]*\)$", words.rstrip(" .,;"))
    if closing and len(words[: closing.start()]) < LONGEST_ADDRESS:
        role = ROLE.search(closing[0])
        return (side_of(role["role"]), words[: closing.start()].strip()) if role else ("", "")
    role = ROLE.search(f"({words}") if len(words) < LONGEST_ROLE_LINE else None
    return (side_of(role["role"]), "") if role else ("", "")


def _block(side: str, run: Sequence[str], *, anchored: bool) -> Iterator[Mention]:
    """The party that a run of lines describes; an anchored run begins with the name."""
    party: Party = {}
    address, used = list[str](), list[str]()
    lines = run[:LINES_OF_A_BLOCK] if anchored else run[-LINES_OF_A_BLOCK:]
    if not side or any(SIGNED.match(line) for line in lines):
        return
    for at, line in enumerate(lines):
        labelled = LABEL.match(line)
        text = labelled["value"].strip() if labelled else line
        numbered = BEFORE_NUMBER.match(text)
        if "name" not in party and (name := _name(line, text, first=anchored and at == 0)):
            party["name"] = name
            party |= (number_in(line) | address_in(line)) if len(line) > len(name) else {}
            used.append(line)
        elif number := number_in(line):
            party |= number
            used.append(line)
        elif numbered or OTHER_FIELD.match(line) or is_placeholder(text):
            continue
        elif "name" in party and _could_be_address(text, line):
            address.append(text)
    if address:
        party["address"] = ", ".join(address)
    sure = used and (formed(party.get("name", "")) or LABEL.match(used[0]) or len(party) > 1)
    if party.get("name") and (sure or ROLE.search(used[0]) or (used and run and anchored)):
        yield Mention(side, party, used[0])


def _name(line: str, text: str, *, first: bool) -> str:
    """The name a line gives: with a form of company, before a number, behind a label, or standing first."""
    labelled = LABEL.match(line)
    if labelled and re.fullmatch(COMPANY_FORM, text):  # «Company ApS» is a name, not a field
        labelled, text = None, line
    if labelled and IS_ADDRESS.search(labelled["label"]):
        return ""
    if not labelled and OTHER_FIELD.match(text):
        return ""
    name = cut(text)
    if len(text) > LONGEST and not (BEFORE_NUMBER.match(text) or first):
        return ""
    if labelled:
        nobody = not name or is_placeholder(name) or NOBODY.match(name) or len(name) > LONGEST
        return "" if nobody else name
    if not is_name(name) or (name == text.rstrip(".:") != text and not formed(text)):
        return ""
    known = formed(name) or PUBLIC_BODY.fullmatch(name) or BEFORE_NUMBER.match(text)
    return name if known or first else ""


def _could_be_address(text: str, line: str) -> bool:
    if len(text) >= LONGEST_ADDRESS:
        return False
    labelled = LABEL.match(line)
    if labelled:
        return bool(IS_ADDRESS.search(labelled["label"]))
    return bool(STREET.match(text) or POSTCODE.match(text) or address_in(text).get("address"))
