"""Does a winning term conflict with a clause, undercut the law, or reach no further than the parties?"""

from collections.abc import Iterator, Mapping
from typing import Any

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.precedence import Trace, Verdict
from instruks.agreement.standing import FLOOR, Standing
from instruks.agreement.term import Misread, Term
from instruks.agreement.vocabulary import VOCABULARY

KINDS: Mapping[Verdict, tuple[str, Severity]] = {
    Verdict.CONFLICTS_WITH_CLAUSE: ("conflicts_with_clause", Severity.WARNING),
    Verdict.NO_EFFECT_TOWARD_LAW: ("undercuts_law", Severity.WARNING),
    Verdict.NO_EFFECT_TOWARD_PERSONS: ("no_effect_toward_persons", Severity.NOTE),
}


def checked_terms(standing: Standing) -> Iterator[Finding]:
    """Each check that the winner of a term did not pass, once a clause and kind."""
    seen = set[object]()
    for term, trace in _traces(standing):
        winner = next((one for one in trace.heard if one.voice.kind not in FLOOR), None)
        for check in trace.checks:
            if winner and check.verdict in KINDS:
                kind, severity = KINDS[check.verdict]
                key = (kind, winner.citation, check.sentence)
                if key not in seen:
                    seen.add(key)
                    yield Finding(
                        kind,
                        severity,
                        winner.citation,
                        check.sentence,
                        quote=winner.voice.clause.rests_on.get(term.name, ""),
                        see=(check.clause,),
                    )


def _traces(standing: Standing) -> Iterator[tuple[Term[Any], Trace[Any]]]:
    for name in {**standing.terms.voices, **standing.terms.silenced}:
        term = VOCABULARY.get(name)
        if isinstance(term, Term):
            try:
                yield term, standing.terms.trace(term)
            except Misread:
                continue
