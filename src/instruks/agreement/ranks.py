"""Which sort of text outranks which?"""

from collections.abc import Mapping

from instruks.agreement.term import Topic
from instruks.texts.pack import Kind

RANKS: Mapping[Topic, tuple[tuple[Kind, ...], ...]] = {
    Topic.PROCESSING: (
        (Kind.TRANSFER_CLAUSES,),
        (Kind.DECISION,),
        (Kind.DEVIATIONS,),
        (Kind.OTHER_TERMS,),
        (Kind.CLAUSES, Kind.PRODUCT_TERMS),
        (Kind.GENERAL_TERMS,),
        (Kind.SERVICE_AGREEMENT,),
        (Kind.LAW,),
        (Kind.OURS,),
    ),
    Topic.OTHER: (
        (Kind.DECISION,),
        (Kind.SERVICE_AGREEMENT,),
        (Kind.DEVIATIONS,),
        (Kind.OTHER_TERMS,),
        (Kind.CLAUSES, Kind.PRODUCT_TERMS),
        (Kind.GENERAL_TERMS,),
        (Kind.LAW,),
        (Kind.OURS,),
    ),
}
"""Highest first; kinds side by side have one rank.

The law stands low because it has the first word only where every text is silent; its last word,
where a text undercuts it, is a check of its own (`agreement.precedence`).
"""

_RANK = {
    (topic, kind): rank
    for topic, order in RANKS.items()
    for rank, kinds in enumerate(order)
    for kind in kinds
}


def rank(kind: Kind, topic: Topic) -> int:
    """The place of this sort of text in the order for the topic; 0 is the highest."""
    return _RANK.get((topic, kind), len(RANKS[topic]))
