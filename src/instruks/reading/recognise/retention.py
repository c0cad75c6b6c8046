"""How long is what kept, and who erases it?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import retention
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.fragments import ERASE, HELP, ON_REQUEST, RETURN
from instruks.reading.rules import by_rules, period, says, spell_in
from instruks.reading.topics import Topic

HOME = (Topic.RETENTION, Topic.ERASURE)
SETUP = r"opsætning|set-?up|onboarding|implementering|idriftsættelse"
IN_THE_PRODUCT = r"applikation|løsning|systemet|product|application|solution"


def _backup(said: Said) -> dict[str, Any] | None:
    spell = spell_in(said, r"opbevar|gem|slet|kept|retain|delet")
    if spell is None:
        return None
    named = re.search(
        r"(?:backup|sikkerhedskopi\w*) (?:af|of|for) ([\w ]{3,40}?)(?: opbevar| gem| slet| is | are )",
        said.words,
    )
    return {"system": named[1].strip() if named else "all", "kept": str(spell.period)}


RULES = (
    says(retention.SETUP_DATA, period(), ERASE, SETUP, r"dage|days|uger|weeks|måned|month", under=HOME),
    says(retention.SETUP_DATA_OR_NEED, True, ERASE, SETUP, r"(?:så )?snart de ikke længere er nødvendige|når de ikke længere|no longer (?:necessary|needed|required)", under=HOME),
    says(retention.NOTHING_ELSE_KEPT, True, r"opbevarer ikke (?:øvrige|andre)|(?:does|will|shall) not (?:store|keep) (?:any )?other|opbevares ikke andre", under=HOME),
    says(retention.BY_CONTROLLER_IN_PRODUCT, True, r"af controller (?:selv )?fastsatte|controller's (?:egne )?(?:slettefrister|indstillinger)|(?:set|configured) by controller", ERASE + r"|retention", IN_THE_PRODUCT, under=HOME),
    says(retention.BY_CONTROLLER, True, r"controller disponerer selv|controller (?:selv )?(?:sletter|råder)|deleted (?:prior thereto )?by controller|indtil controller (?:selv )?(?:sletter|anmoder)|controller controls", under=(*HOME, Topic.DURATION, Topic.DESCRIPTION)),
    says(retention.BACKUP, _backup, r"backup|sikkerhedskopi", r"dage|days|uger|weeks|måned|month|år|year", r"opbevar|gemmes|slet|kept|retain|delet|overskriv", under=HOME),
    says(retention.BACKUP_BY_SYSTEM, True, r"backup", r"opbevaringsperiode|historik|retention (?:period|schedule)", r"hvert (?:enkelt )?system|each system|standard retention", under=HOME),
    says(retention.HELP_ON_REQUEST, True, ON_REQUEST, HELP, ERASE, RETURN, under=HOME),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Set-up data, the controller's own periods, and backups."""
    yield from by_rules(document, RULES)
