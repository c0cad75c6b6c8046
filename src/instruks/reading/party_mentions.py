"""Where does the text name a party in its role?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from instruks.reading.mend import Paragraph, TableBlock
from instruks.reading.party_roles import named_in
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
from instruks.reading.placeholders import is_placeholder
from instruks.reading.section import FRONT, Section

LONGEST_NAME = 80  # characters
LONGEST_ADDRESS = 90
LONGEST_ROLE_LINE = 60  # a line that only gives the role
FARTHEST = 160  # characters between a name and its role
BEFORE = 260  # characters before a role in which its name is sought
LINES_OF_A_BLOCK = 7
MOST_LINES = 12  # of an opening whose lines are read as one
BLOCK_ROLE = re.compile(
    r"^\W*(?:(?:og|and|den|the) )*(?P<role>leverandør|kunde|databehandler|dataansvarlig|(?:data )?processor|(?:data )?controller|data importer|data exporter|supplier|customer|personuppgiftsbiträde|personuppgiftsansvarig|behandlingsansvarlig)(?:en|e|t)?\s*(?:\((?:s|herefter[^)]*)\))?\W*$",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"^(?:mellem|og|and|between|mellan|och)$", re.IGNORECASE)
AND_THE_CUSTOMER = re.compile(
    rf"(?P<name>(?!mellem|mellan|between|med|with)\b[\w&.'’-]+(?: [A-ZÆØÅÄÖ0-9&][\w&.'’-]*){{0,3}}? {COMPANY_FORM})\s*\((?P<inside>[^()]*)\)\s*(?:og|and|och) (?:the )?(?:[Kk]unden|[Cc]ustomer)"
)
LABEL = re.compile(
    r"^(?:(?:company |legal |virksomhedens |firma)?(?:name|navn|namn)|virksomhed|company|firma|address|adress|adresse)(?:\s*:\s*| (?=[A-ZÆØÅ0-9]))(?P<value>.+)$",
    re.IGNORECASE,
)
IS_NAME = re.compile(
    r"^(?:(?:company |legal |virksomhedens |firma)?(?:name|navn|namn)|virksomhed|company|firma)\b",
    re.IGNORECASE,
)
IS_ADDRESS = re.compile(r"^(?:address|adresse)\s*:", re.IGNORECASE)
BEFORE_NUMBER = re.compile(r"^(?P<name>[^,:\[\]]{2,70}?),? \(?(?:CVR|cvr|[Oo]rg)\b")
OTHER_FIELD = re.compile(r"^(?:cvr|org|tlf|telefon|e-?mail|\[)", re.IGNORECASE)
STREET = re.compile(r"^[A-ZÆØÅ0-9][\wÆØÅæøåé.’' -]*\d[\w., -]*$")
POSTCODE = re.compile(r"^(?:DK-)?\d{4},? [A-ZÆØÅ]")
COUNTRY = re.compile(r"^(?:Danmark|Sverige|Norge|Denmark|Sweden|Norway|Germany|Tyskland|USA)$")
EXPORT = re.compile(r"^data (?P<role>importer|exporter)(?:\(s\))?\s*:?$", re.IGNORECASE)
FIELD = re.compile(r"^(?P<field>name|address)\s*:\s*(?P<value>.+)$", re.IGNORECASE)


@dataclass(frozen=True)
class Mention:
    """A party on one side, as far as one place of the text tells, and the words there."""

    side: str
    party: Party
    words: str


def mentions(section: Section) -> Iterator[Mention]:
    """Every mention in a clause: in sentences, in blocks of lines, in lists of fields."""
    yield from _in_sentences(section)
    yield from _in_blocks(section)
    yield from _in_fields(section)


def mentions_by_role(section: Section) -> Iterator[Mention]:
    """Every name that a sentence gives to a role, with or without a form of company."""
    lines = [one.words for one in section.paragraphs]
    joined = " ".join(lines) if section.number == FRONT and len(lines) < MOST_LINES else ""
    for words in (*lines, joined):
        for side, party, said in named_in(words):
            yield Mention(side, party, said)


def _in_sentences(section: Section) -> Iterator[Mention]:
    """«… A/S (cvr. …, street, town) ("Databehandler")»: the company before the role."""
    for one in section.paragraphs:
        for role in ROLE.finditer(one.words):
            start = max(0, role.start() - BEFORE)
            before = one.words[start : role.start()]
            named = list(COMPANY.finditer(before)) or list(PUBLIC_BODY.finditer(before))
            if not named:
                continue
            after = before[named[-1].end() :]
            if len(after) > FARTHEST or re.search(r"[\"”“](?:\)|,)", after):
                continue
            party = {"name": named[-1]["name"].strip()} | number_in(after) | address_in(after)
            yield Mention(side_of(role["role"]), party, before[named[-1].start() :].strip(" (,"))
        for pair in AND_THE_CUSTOMER.finditer(one.words):
            party = {"name": pair["name"].strip()} | number_in(pair["inside"])
            yield Mention("processor", party, pair[0])


def _in_blocks(section: Section) -> Iterator[Mention]:
    """Lines of name, number and address with the role above («LEVERANDØR») or below («herefter "…"»)."""
    run, pending = (
        list[Paragraph](),
        side_of(section.title) if BLOCK_ROLE.match(section.title) else "",
    )
    for block in section.blocks:
        if isinstance(block, TableBlock):
            continue
        words = block.words.strip()
        role = _role_line(words)
        if BLOCK_ROLE.match(words):
            yield from _block(pending, run)
            pending, run = side_of(words), []
        elif BETWEEN.match(words):
            run = run if pending else []
        elif role:
            yield from _block(role, run)
            pending, run = "", []
        else:
            run.append(block)
    yield from _block(pending, run)


def _role_line(words: str) -> str:
    """The side that a line names in quotes and without a company: «herefter "databehandleren"»."""
    if len(words) >= LONGEST_ROLE_LINE and not words.startswith("("):
        return ""
    role = ROLE.search(words if words.startswith("(") else f"({words}")
    return side_of(role["role"]) if role and not COMPANY.search(words) else ""


def _block(side: str, run: Sequence[Paragraph]) -> Iterator[Mention]:
    """The party that a run of lines describes."""
    party: Party = {}
    address, used = list[str](), list[str]()
    for block in run[-LINES_OF_A_BLOCK:]:
        line = block.words.strip()
        labelled = LABEL.match(line)
        text = labelled["value"].strip() if labelled else line
        numbered = BEFORE_NUMBER.match(text)
        if "name" not in party and numbered and not is_placeholder(numbered["name"]):
            party |= {"name": numbered["name"].strip(" ,")} | number_in(line) | address_in(line)
            used.append(line)
        elif number := number_in(line):
            party |= number
            used.append(line)
        elif OTHER_FIELD.match(line) or is_placeholder(text):
            continue
        elif "name" not in party and (
            _could_be_name(text) or (IS_NAME.match(line) and labelled and len(text) < LONGEST_NAME)
        ):
            party["name"] = text
            used.append(line)
        elif "name" in party and _could_be_address(text, line):
            address.append(text)
    if address:
        party["address"] = ", ".join(address)
    if side and party.get("name"):
        yield Mention(side, party, used[0])


def _could_be_name(text: str) -> bool:
    formed = re.search(COMPANY_FORM + "$", text)
    if len(text) > LONGEST_NAME or COUNTRY.match(text) or (text[-1] in ".:" and not formed):
        return False
    return bool(re.search(COMPANY_FORM, text) or PUBLIC_BODY.search(text))


def _could_be_address(text: str, line: str) -> bool:
    if len(text) >= LONGEST_ADDRESS:
        return False
    return bool(STREET.match(text) or POSTCODE.match(text) or IS_ADDRESS.match(line))


def _in_fields(section: Section) -> Iterator[Mention]:
    """«Data importer: / Name: … / Address: …»."""
    side, party, words = "", Party(), ""
    for block in section.paragraphs:
        text = block.words.strip()
        if heading := EXPORT.match(text):
            if party.get("name"):
                yield Mention(side, party, words)
            side = "controller" if heading["role"].lower() == "exporter" else "processor"
            party, words = {}, ""
        elif side and (field := FIELD.match(text)):
            name, value = field["field"].lower(), field["value"].strip()
            if name == "name" and re.search(COMPANY_FORM, value) and len(value) < LONGEST_NAME:
                party["name"], words = value, text
            elif name == "address" and party.get("name"):
                party["address"] = value
    if party.get("name"):
        yield Mention(side, party, words)
