"""Do the texts say two things that do not go together?"""

from collections.abc import Iterator

from instruks.agreement.lint.collisions import COLLISIONS
from instruks.agreement.lint.finding import Finding
from instruks.agreement.lint.said import any_of, cited, decided, filled, listed
from instruks.agreement.standing import Standing


def collisions(standing: Standing) -> Iterator[Finding]:
    """Each pair that both stand in the texts, once, with all clauses that say either."""
    for row in COLLISIONS:
        ones = any_of(standing, row.one)
        if not ones or decided(standing, *row.settled_by):
            continue
        one = ones[0]
        others = any_of(standing, row.other)
        see = cited(others, beside=None if row.in_one_clause else one.clause)
        if see:
            yield Finding(
                row.kind,
                row.severity,
                one.clause,
                filled(row.sentence, one=one.clause, other=listed(see)),
                quote=one.quote,
                see=tuple(dict.fromkeys((*see, *cited(ones, beside=one.clause)))),
            )
