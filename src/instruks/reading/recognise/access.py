"""Who may reach the data, by which way in, and who looks again?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import access
from instruks.agreement.terms.access import WayIn
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.fragments import ON_REQUEST
from instruks.reading.rules import by_rules, period, says
from instruks.reading.topics import Topic

HOME = (Topic.CONFIDENTIALITY, Topic.SECURITY, Topic.INSTRUCTION)
NOT_OF_PEOPLE = (Topic.CONFIDENTIALITY, Topic.SECURITY, Topic.INSTRUCTION, Topic.SUBPROCESSORS, Topic.AUDIT, Topic.DEFINITIONS, Topic.LIABILITY, Topic.BREACH, Topic.TRANSFER)  # fmt: skip
REACH = r"adgang|access|tillgång|tilgå|åtkomst"


def _ways(said: Said) -> list[WayIn]:
    found = []
    if re.search(r"lukket netværk|closed network|internt netværk", said.plain):
        found.append(WayIn.CLOSED_NETWORK)
    if re.search(r"vpn", said.plain) and re.search(
        r"(?:to|2|two|multi)[- ]?fa(?:k|c)tor|mfa|2fa", said.plain
    ):
        found.append(WayIn.VPN_TWO_FACTORS)
    return found


def _agreed_separately(said: Said) -> bool | None:
    """What is agreed separately is the work after set-up, by the sentence before or this one."""
    return (
        True
        if re.search(r"efterfølgende|after set-?up|administration|senere", said.before + said.plain)
        else None
    )


RULES = (
    says(access.NEEDED_ONLY, True, REACH, r"nødvendig\w* omfang|begrænses til det nødvendige|arbejdsbetinget behov|need to (?:know|access)|strictly necessary|limited to those|only persons who require access|behöver ha tillgång|kun .{0,60}nødvendig", under=HOME),
    says(access.PLEDGE, True, r"fortrolighed|tavshed|confidential|konfidential|konfidensial|tystnadsplikt|sekretess|taushet", r"forpligt|har taushetsplikt|underlagt|committed|obligat|subject to|agreement|åtagit|executed|bound by|förbundit|omfatta[ds]|underlag[dt]|har tavshedspligt|pålagt", r"person|medarbejder|personnel|employee|individual|ansatte|ansatt|anställd|staff|everyone|anyone|^de er\b|\balle,? (?:der|som|med|hos)|enhver|\balla som", under=HOME, never=r"påvise|demonstrate|show that"),
    says(access.PLEDGE, True, r"sikre[rt]?\b|sørge[rt]?\b|ensure|säkerställ|pålægge|pålagt|have committed|(?:har|have|skal) forplig?te|(?:har|skall?|ska) förbundit", r"fortrolighed|tavshedspligt|tavshedsløfte|confidential|konfidential|konfidensial|tystnadsplikt|sekretess|taushetsplikt|secrecy", r"\balle\b|enhver|\balla\b|everyone|anyone|\ball\b|\bdem\b|those|person|medarbejder|personnel|employee|individual|ans[aä]t|staff|konsulent", outside=NOT_OF_PEOPLE, never=r"påvise|demonstrate|show that|subprocessor|revisor|auditor|integritet|tilgængelighed|availability|passende tekniske|appropriate technical"),
    says(access.UNDER_AUTHORITY, True, REACH, r"underlagt processor's instruktionsbeføjelse|under (?:the )?(?:processor's )?authority|autoritet", under=HOME),
    says(access.REVIEWED, True, r"list|adgange?|rettighed|access|behörighet", r"løbende (?:skal )?gennemgå|skal løbende|under periodic review|reviewed (?:regularly|periodically)|regelbunden översyn|(?:jævnligt|regelmæssigt|periodisk) (?:gennemgås|revurderes|kontrolleres)", under=HOME),
    says(access.REVIEW_EVERY, period(), REACH, r"gennemg|review|revurder", r"\bhver\b|every|mindst (?:hver|én gang)", under=HOME),
    says(access.CLOSED_WHEN_NOT_NEEDED, True, REACH, r"lukkes|withdrawn|inddrages|fjernes|revoked|removed", r"ikke længere|no longer|ophør", under=HOME),
    says(access.PLEDGES_SHOWN_ON_REQUEST, True, ON_REQUEST, r"påvise|demonstrate|dokumentere|show", r"tavshedspligt|fortrolighed|confidential", under=HOME),
    says(access.WAY_IN, _ways, r"tilgå|adgang|access|forbinde|connect", r"netværk|vpn|network", under=(Topic.SECURITY, Topic.INSTRUCTION)),
    says(access.NETWORKS_SEPARATED, True, r"netværksadskillelse|netværkssegmentering|network (?:separation|segregation|segmentation)|adskilt\w* netværk|segmentering af netværk", under=(Topic.SECURITY, Topic.INSTRUCTION)),
    says(access.AFTER_SETUP_BY_AGREEMENT, _agreed_separately, r"aftales særskilt|agreed separately|særskilt aftale", under=(Topic.INSTRUCTION, Topic.NATURE)),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Need, pledge, review and ways in."""
    yield from by_rules(document, RULES)
