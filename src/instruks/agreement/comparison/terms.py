"""Which terms are different, and by which clauses?"""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from instruks.agreement.precedence import Contradiction
from instruks.agreement.standing import FLOOR, Standing
from instruks.agreement.term import Cited, Many, Misread, Term
from instruks.agreement.vocabulary import VOCABULARY, AnyTerm
from instruks.deadlines.period import Period


@dataclass(frozen=True)
class TermDifference:
    """A term with what only the first agreement sets, and what only the second.

    A term with one value has at most one of each; none where the agreement is silent, even if the
    law or the house would speak. `unclear` tells that a text contradicts itself on it.
    """

    term: AnyTerm
    before: tuple[Cited[Any], ...]
    after: tuple[Cited[Any], ...]
    unclear: bool = False

    @property
    def in_figures(self) -> bool:
        """Whether both set it, and a period, a number or an amount is another."""
        both = (Counter(_figures(one.value for one in each)) for each in (self.before, self.after))
        return bool(self.before and self.after) and next(both) != next(both)


def _figures(values: Iterable[Any]) -> Iterator[str]:
    """Every figure in the values with its unit, in their fields too."""
    for value in values:
        match value:
            case bool():
                continue
            case Period() | int() | Decimal():
                yield str(value)
            case tuple():
                yield from _figures(value)
            case _ if dataclasses.is_dataclass(value):
                fields = dataclasses.fields(value)
                yield from _figures(getattr(value, field.name) for field in fields)


def term_differences(before: Standing, after: Standing) -> Iterator[TermDifference]:
    """Every term that the two set differently, in the order of the vocabulary.

    Where a value is set is no difference, and neither is the order of a list.
    """
    for term in VOCABULARY.values():
        (old, unclear_before), (new, unclear_after) = (_set(each, term) for each in (before, after))
        only_old = tuple(one for one in old if one.value not in [other.value for other in new])
        only_new = tuple(one for one in new if one.value not in [other.value for other in old])
        unclear = unclear_before != unclear_after
        if only_old or only_new or unclear:
            yield TermDifference(term, only_old, only_new, unclear)


def _set(standing: Standing, term: AnyTerm) -> tuple[tuple[Cited[Any], ...], bool]:
    """What the agreement's own texts set, and whether they contradict themselves."""
    own = {layer.cite_as for layer in standing.layers if layer.kind not in FLOOR}
    own |= {layer.cite_as for layer in standing.pack.layers}
    try:
        match term:
            case Many():
                found = standing.terms.all(term)
            case Term():
                one = standing.terms.get(term)
                found = (one,) if one else ()
    except (Contradiction, Misread):
        return (), True
    return tuple(one for one in found if one.clause.text in own), False
