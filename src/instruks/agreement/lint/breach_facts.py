"""Are all facts that a report to the authority needs among those the processor supplies?"""

from collections.abc import Iterator, Mapping

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import cited, listed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import breach
from instruks.agreement.terms.breach import Fact
from instruks.texts.sentence import Sentence, say

NAMES: Mapping[Fact, Sentence] = {
    Fact.NATURE: say("the nature of the breach"),
    Fact.CONTACT_POINT: say("the contact point"),
    Fact.CONSEQUENCES: say("the likely consequences"),
    Fact.MEASURES: say("the measures"),
}


def missing_breach_facts(standing: Standing) -> Iterator[Finding]:
    """What article 33(3) demands and the text's own list leaves out."""
    found = list(said(standing, breach.FACT))
    missing = [fact for fact in Fact if fact not in {one.value for one in found}]
    if found and missing:
        yield Finding(
            "breach_facts_incomplete",
            Severity.WARNING,
            found[0].clause,
            say("The facts for a report leave out what article 33(3) asks for: {missing}.", missing=listed(NAMES[fact] for fact in missing)),
            quote=found[0].quote,
            see=cited(found, beside=found[0].clause),
        )  # fmt: skip
