"""What is it whose end the deadlines count from: the service, the processing, or the agreement?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed, printed
from instruks.agreement.standing import Standing
from instruks.agreement.terms import retention, termination
from instruks.agreement.terms import term_of_agreement as agreement
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say

ENDS: tuple[tuple[Sentence, re.Pattern[str]], ...] = tuple(
    (what, re.compile(shape, re.IGNORECASE))
    for what, shape in (
        (say("the service"), r"ophør(?:et)? af (?:\w+ ){0,2}(?:service\w*|tjenest\w*|ydels\w*|lever\w*)|(?:service\w*|tjenest\w+|ydels\w+)\b[^.\n]{0,60}\bophør|end of (?:the )?(?:provision of )?(?:the )?services?|services? (?:has |have )?end"),
        (say("the processing"), r"ophør(?:et)? af (?:\w+ ){0,2}behandling|behandlingen(?: af \w+)? (?:er )?ophør|end of (?:the )?processing|processing (?:has )?end"),
        (say("the agreement"), r"(?:bestemmelsernes|aftalens|vilkårenes) ophør|(?:aftalen|bestemmelserne|vilkårene)\b[^.\n]{0,30}\bophør|ophør(?:et)? af (?:\w+ ){0,2}(?:aftale|bestemmelse|vilkår)|end of (?:the |this )?(?:agreement|clauses)|(?:agreement|clauses) (?:has |have )?end"),
        (say("the use"), r"ophør\w*(?: \w+){0,2} (?:med )?brug|end of (?:the )?use|stops? using"),
    )
)  # fmt: skip
SUBJECTS = frozenset(
    term.subject for term in (termination.ACTION, retention.BY_CONTROLLER, agreement.ENDS_ON)
)


def several_ends(standing: Standing) -> Iterator[Finding]:
    """Clauses on the end that name different ends; they may fall on different days."""
    found = dict[Sentence, tuple[Citation, str]]()
    for voice in printed(standing):
        if any(name.partition(".")[0] in SUBJECTS for name in voice.clause.sets):
            words = " ".join(voice.clause.words.split())
            for what, shape in ENDS:
                if (match := shape.search(words)) and what not in found:
                    found[what] = (voice.citation, match[0])
    if len(found) > 1:
        clause, quote = next(iter(found.values()))
        yield Finding(
            "several_ends",
            Severity.WARNING,
            clause,
            say("Different ends are named: {ends}; which one does the time run from?", ends=listed(say("{what} ({clause})", what=what, clause=at) for what, (at, _) in found.items())),
            quote=quote,
            see=tuple(dict.fromkeys(at for at, _ in found.values() if at != clause)),
        )  # fmt: skip
