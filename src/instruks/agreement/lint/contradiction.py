"""Do two texts of one rank set a term differently?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed
from instruks.agreement.standing import Standing
from instruks.agreement.term import Misread, Term
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.sentence import say


def contradictions(standing: Standing) -> Iterator[Finding]:
    """Each term on which two voices of equal rank claim the last word; a person's decision ends it."""
    for name in standing.terms.voices:
        term = VOCABULARY.get(name)
        if not isinstance(term, Term):
            continue
        try:
            tied = standing.terms.trace(term).tied
        except Misread:
            continue
        if tied:
            both = listed(
                say("{clause} «{value}»", clause=heard.citation, value=heard.value)
                for heard in tied
            )
            yield Finding(
                "contradiction",
                Severity.WARNING,
                tied[0].citation,
                say("`{name}` is set differently by texts of one rank: {both}.", name=name, both=both),
                quote=tied[0].voice.clause.rests_on.get(name, ""),
                see=tuple(heard.citation for heard in tied[1:]),
            )  # fmt: skip
