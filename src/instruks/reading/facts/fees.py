"""What is paid for beside the service?"""

import re

from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.fragments import PAY, TIME_SPENT

PAYS = re.compile(
    rf"(?:{TIME_SPENT})|(?:særskilt|rimeligt?|separat) (?:vederlag|betaling|honorar)|(?:berettiget til|kræve|krav på|ret til) (?:\w+ ){{0,3}}(?:vederlag|betaling)|(?:bear|borne|cover|pay|reimburse|charge|invoice)\w*.{{0,60}}(?:costs?|fees?|expenses?)"
    r"|(?:costs?|expenses?|omkostninger\w*|udgifter\w*).{0,60}(?:borne|afholdes|bæres|bear|dækkes|betales|controller|processor)|expense|uden (?:særskilt )?(?:vederlag|betaling)|vederlagsfri|free of charge|without (?:additional |extra )?charge",
    re.IGNORECASE,
)


def fees(heard: Heard) -> list[Fact]:
    """Every sentence that says who pays for what, or that nothing is paid."""
    return [
        fact(said.words, said.words)
        for said in heard.document.said
        if not said.heading and re.search(PAY, said.plain) and PAYS.search(said.plain)
    ]
