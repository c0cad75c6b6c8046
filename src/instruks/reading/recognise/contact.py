"""Who is told, and how do the parties keep that current?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import contact
from instruks.agreement.terms.contact import Side
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.forms import fields
from instruks.reading.letters import letters
from instruks.reading.mend import TableBlock
from instruks.reading.parties import parties
from instruks.reading.rules import by_rules, period, says
from instruks.reading.section import Section
from instruks.reading.topics import Topic

HOME = (Topic.CONTACT, Topic.EFFECT)
LONGEST_QUOTE = 200  # characters; beyond, the address alone is quoted
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
CHANGES = (
    r"kontaktperson|contact (?:person|details)|kontaktoplysninger",
    r"ændring|change|opdateret",
)
RULES = (
    says(
        contact.TELL_CHANGES,
        True,
        *CHANGES,
        r"orientere|underrette|meddele|inform|notify|holde|forpligtet",
        under=HOME,
    ),
    says(contact.TELL_CHANGES_WITHIN, period(), *CHANGES, r"dage|days|uger|weeks", under=HOME),
)


def recognise(document: Document) -> Iterator[Found]:
    """The persons of the contact block, and every other mailbox the text names."""
    yield from by_rules(document, RULES)
    named = set[str]()
    for section in document.sections(Topic.CONTACT, Topic.SIGNATURE):
        for side, filled in fields(section):
            value = {"side": str(side)} | {
                key: filled.get(field)
                for key, field in (
                    ("name", "name"),
                    ("mail", "mail"),
                    ("phone", "phone"),
                    ("role", "title"),
                )
                if filled.get(field)
            }
            mail = (MAIL.search(filled.get("mail")) or [""])[0]
            signature_only = Topic.SIGNATURE in section.topics and mail in named | {""}
            if len(value) > 1 and not signature_only and mail not in named:
                named.add(mail)
                yield Found(contact.PERSON.name, value, section.number, mail or filled.get("name"))
    yield from _mailboxes(document, named)


def _mailboxes(document: Document, named: set[str]) -> Iterator[Found]:
    """Every address that stands elsewhere in the text, once; whose it is, by the words around it."""
    for section in document.outline.sections:
        for words in _texts(section):
            for mail in MAIL.findall(words):
                if mail in named:
                    continue
                named.add(mail)
                said = next(
                    (one for one in document.said if one.section is section and mail in one.words),
                    None,
                )
                value: dict[str, Any] = {"side": str(_side(said, document, mail)), "mail": mail}
                yield Found(
                    contact.PERSON.name,
                    value,
                    section.number,
                    words if len(words) < LONGEST_QUOTE else mail,
                    Sureness.LIKELY,
                )


def _texts(section: Section) -> Iterator[str]:
    for block in section.blocks:
        if isinstance(block, TableBlock):
            yield from (cell for row in block.table.rows for cell in row.cells)
        else:
            yield block.words


def _side(said: Said | None, document: Document, mail: str) -> Side:
    """The processor's, unless the words around it speak of the controller alone."""
    host = mail.partition("@")[2].partition(".")[0].casefold()
    if (
        said
        and re.search(r"\bcontroller\b", said.plain)
        and not re.search(r"\bprocessor\b", said.plain)
    ):
        return Side.PROCESSOR if host in _processors_name(document) else Side.CONTROLLER
    return Side.PROCESSOR


def _processors_name(document: Document) -> str:
    """The processor's name in small letters and digits alone, to hold the host of a mail against."""
    named = (one.party.get("name", "") for one in parties(document) if one.side == "processor")
    return letters("".join(named))
