"""Which rights of the persons, and which other duties, does the processor help with?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import rights
from instruks.agreement.terms.rights import Help, Right
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.fragments import HELP, ON_REQUEST, TELL
from instruks.reading.rules import by_rules, period, says
from instruks.reading.topics import Topic

HOME = (Topic.ASSISTANCE, Topic.INSTRUCTION)
A_RIGHT = {
    Right.INFORMATION_COLLECTED: r"oplysningspligt\w* ved indsamling|inform\w* .{0,40}collect\w* .{0,30}from (?:the )?persons|artikel 13\b|article 13\b",
    Right.INFORMATION_OBTAINED: r"oplysningspligt\w*,? hvis|not (?:been )?obtained|artikel 14\b|article 14\b",
    Right.ACCESS: r"indsigt|right of access|rätt till tillgång",
    Right.RECTIFICATION: r"retten til berigtigelse|right to rectification|rätt till rättelse",
    Right.ERASURE: r"retten til sletning|right to erasure|right to be forgotten|rätt till radering",
    Right.RESTRICTION: r"retten til begrænsning|right to restrict|rätt till begränsning",
    Right.TELLING_RECIPIENTS: r"underretningspligt|notification obligation",
    Right.PORTABILITY: r"dataportabilitet|data portability",
    Right.OBJECTION: r"retten til indsigelse|right to object|rätt att göra invändning",
    Right.NO_AUTOMATED_DECISION: r"automatisk behandling|automated (?:individual )?(?:decision|processing)|automatisera",
}
OTHER_HELP = {
    Help.MEASURES: r"gennemførelse af passende|security of processing|artikel 32\b",
    Help.BREACH_REPORT: r"anmelde? .{0,60}\bbreach\b|^breach\b|\bbreach\b.{0,60}to the authority|anmälan till authority|notif\w+ .{0,40}breach\w* to",
    Help.TELLING_PERSONS: r"underrette persons|underretning .{0,50}til persons|inform\w* (?:the )?persons .{0,40}breach|communicat\w+ .{0,60}persons|information till persons",
    Help.IMPACT_ASSESSMENT: r"konsekvensanalyse|impact assessment|konsekvensbedömning",
    Help.PRIOR_CONSULTATION: r"høre (?:den )?authority|forudgående høring|prior consultation|förhandssamråd",
}


def _right(said: Said) -> list[Right]:
    return [right for right, words in A_RIGHT.items() if re.search(words, said.plain)][
        : 1 if said.lead else 10
    ]


def _help(said: Said) -> list[Help]:
    found = [help_ for help_, words in OTHER_HELP.items() if re.search(words, said.plain)]
    consulted = (
        Help.PRIOR_CONSULTATION in found
        and Help.IMPACT_ASSESSMENT in found
        and "viser" in said.plain
    )
    return [Help.PRIOR_CONSULTATION] if consulted else found


RULES = (
    says(rights.RIGHT, _right, r"ret(?:ten)? til|indsigt|pligt|right|rätt", under=(Topic.ASSISTANCE,), lead=r"persons|overholdelse|rättigheter|rights|rettigheder|following"),
    says(rights.HELP, _help, r"\w", under=HOME, lead=HELP, never=r"^(?:processor|controller) skal så vidt muligt|ret(?:ten)? til"),
    says(rights.HELP, _help, HELP, r"controller", r"konsekvensanalyse|impact assessment|prior consultation|forudgående høring", under=HOME),
    says(rights.MEANS_IN_APPENDIX, True, r"parterne skal|parties shall", r"bilag|appendix|annex", r"foranstaltninger|measures", HELP, under=(Topic.ASSISTANCE,)),
    says(rights.ON_REQUEST, True, ON_REQUEST, HELP, r"persons|rettigheder|rights", r"controller", under=HOME, never=r"^hvis persons|persons retter henvendelse"),
    says(rights.WITHIN_REASON, True, r"rimeligt omfang|inden for rimelighedens|reasonabl[ey]", HELP, r"persons|rettigheder|rights|request", under=HOME),
    says(rights.FORWARD, True, r"videreformid|videresend|videregive|vidarebeford|forward|" + TELL + "|meddelelse", r"\bpersons\b", r"henvendelse|anmodning|begäran|request", r"controller", under=HOME, never=r"\bbreach\b|fremsætte.{0,20}over for controller|shall respond to|" + HELP),
    says(rights.FORWARD_WITHIN, period(), r"videre|forward|" + TELL, r"\bpersons\b", r"henvendelse|anmodning|request", r"timer|dage|hours|days", under=HOME),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """The ten rights, the other help, and what happens to a request that reaches the processor."""
    yield from by_rules(document, RULES)
