"""On whose word may the processor act, and when must it warn?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import instruction
from instruks.agreement.terms.instruction import Warn
from instruks.reading.document import Document
from instruks.reading.finding import Found
from instruks.reading.fragments import AT_ONCE, BY_LAW, PROMPTLY, TELL
from instruks.reading.rules import by_rules, says
from instruks.reading.topics import Topic

HOME = (Topic.INSTRUCTION, Topic.PREAMBLE, Topic.DESCRIPTION, Topic.OTHER_TERMS, Topic.NATURE)
ON_INSTRUCTION = r"(?:efter|uden|i henhold til|enligt|on|with|without|than on|accordance with|overensstemmelse med|følge) .{0,60}?(?:dokumentere\w*|documented|skriftlig\w*|written) instruction"
ONLY = r"\bkun\b|må ikke .{0,60}uden|(?:shall|may|will) not .{0,60}without|alene|udelukkende|only|not process .{0,60}other than|endast|bara"

RULES = (
    says(instruction.DOCUMENTED_ONLY, True, r"behandl|process", ONLY, ON_INSTRUCTION, never=r"third country|overføre? |transfer"),
    says(instruction.LAW_EXCEPTED, True, ON_INSTRUCTION, r"medmindre|undtagen|unless|såvida inte|except", BY_LAW, r"behandl|process", never=r"third country"),
    says(instruction.LATER_ONES, True, r"(?:efterfølgende|senere|yderligere|subsequent|additional|further|later) (?:\w+ )?instruction|instruction.{0,40}(?:ændres|suppleres)", r"gives|kan|may|agreed|lämnas", under=HOME),
    says(instruction.KEPT_IN_WRITING, True, r"instruction", r"dokumenteret|documented|dokumentera", r"opbevares|kept|skriftligt|in writing|mottagna", under=HOME, never=r"\bkun behandle|third country"),
    says(instruction.WARN_UNLAWFUL, lambda said: _warning(said.plain), TELL, r"instruction", r"i strid med|ulovlig|infring|strider mot|violat|unlawful|contraven|overtræde"),
    says(instruction.FROM_SERVICE_AGREEMENTS, True, r"behandling af data|processing", r"sker i (?:henhold til|overensstemmelse med)|in accordance with|carried out under", r"(?:de )?indgåede? \w*(?:serviceaftale|hovedaftale|aftale)r?|service agreements?|hovedaftale", under=(Topic.INSTRUCTION,), never=r"tredjeland|third country|ændring"),
    says(instruction.GIVEN_BY_SIGNING, True, r"controller.{0,20}har (?:hermed )?instruer|hereby instructs|instruerer hermed|ved (?:sin )?underskrift.{0,40}instruer|deemed an instruction", under=HOME, never=r"third country|overføre"),
    says(instruction.CHANGE_STARTS_FROM_ORDER, True, r"tilpasning|ændringer|opsætning|changes", r"efter controller's (?:\w+ )?(?:ønsker|behov|anvisning|ordre|bestilling)|ønsker controller ændringer|controller's (?:wishes|order)", under=(Topic.INSTRUCTION, Topic.NATURE)),
    says(instruction.NOT_LIABLE_WHEN_FOLLOWED, True, r"processor hæfter.{0,12}ikke|ikke ansvarlig|not (?:be )?liable", r"overensstemmelse med controller's instruction|accordance with .{0,30}instruction", under=(Topic.INSTRUCTION, Topic.LIABILITY, Topic.OTHER_TERMS)),
)  # fmt: skip


def _warning(plain: str) -> Warn | None:
    if re.search(AT_ONCE, plain):
        return Warn.IMMEDIATELY
    return Warn.WITHOUT_UNDUE_DELAY if re.search(PROMPTLY, plain) else None


def recognise(document: Document) -> Iterator[Found]:
    """Documented instructions, later ones, and the warning of unlawful ones."""
    yield from by_rules(document, RULES)
