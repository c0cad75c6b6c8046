"""Where does the text name a party in its role?"""

import re
from collections.abc import Iterator

from instruks.reading.party_blocks import in_blocks
from instruks.reading.party_mention import Mention
from instruks.reading.party_names import cut, is_name, without_lead
from instruks.reading.party_roles import named_in
from instruks.reading.party_tables import in_tables
from instruks.reading.party_words import (
    COMPANY,
    COMPANY_FORM,
    PUBLIC_BODY,
    ROLE,
    address_in,
    number_in,
    side_of,
)
from instruks.reading.section import FRONT, Section

FARTHEST = 160  # characters between a name and its role
BEFORE = 300  # characters before a role in which its name is sought
MOST_LINES = 12  # of an opening whose lines are read as one
AND_THE_CUSTOMER = re.compile(
    rf"(?P<name>(?!mellem|mellan|between|med|with)\b[\w&.'’-]+(?: [A-ZÆØÅÄÖ0-9&][\w&.'’-]*){{0,3}}? {COMPANY_FORM})\s*\((?P<inside>[^()]*)\)\s*(?:og|and|och) (?:the )?(?:[Kk]unden|[Cc]ustomer)"
)
NEXT_SENTENCE = re.compile(r"^\.\s|^\s*\)|[a-zæøåäö]{3}\. (?=[A-ZÆØÅ\"“”„«])")
QUOTED = re.compile(r"[\"”“](?:\)|,)")


def mentions(section: Section) -> Iterator[Mention]:
    """Every mention in a clause: in sentences, in blocks of lines, in tables."""
    yield from _in_sentences(section)
    yield from in_blocks(section.title, (one.words for one in section.paragraphs))
    yield from in_tables(section)


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
            if len(after) > FARTHEST or QUOTED.search(after) or NEXT_SENTENCE.search(after):
                continue
            name = without_lead(cut(named[-1]["name"]))
            if not is_name(name):
                continue
            party = {"name": name} | number_in(after) | address_in(after)
            yield Mention(side_of(role["role"]), party, before[named[-1].start() :].strip(" (,"))
        for pair in AND_THE_CUSTOMER.finditer(one.words):
            party = {"name": pair["name"].strip()} | number_in(pair["inside"])
            yield Mention("processor", party, pair[0])
