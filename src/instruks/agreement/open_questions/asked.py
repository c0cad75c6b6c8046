"""What must still be asked before an agreement can be relied on?"""

from collections.abc import Callable, Iterable

from instruks.agreement.open_questions.answered import answered
from instruks.agreement.open_questions.beginning import (
    effect,
    parents,
    parties,
    service_start,
    services,
    signatures,
)
from instruks.agreement.open_questions.chain import (
    approved,
    kept_in_chain,
    mode,
    objection,
    places,
    specific_cases,
)
from instruks.agreement.open_questions.covered import empty_lists, grounds, printed_lists, unlisted
from instruks.agreement.open_questions.mandates import authority, mandates
from instruks.agreement.open_questions.money import caps, rates
from instruks.agreement.open_questions.question import OpenQuestion
from instruks.agreement.open_questions.times import backup_histories, times, year
from instruks.agreement.open_questions.undecided import contradictions, end_of_service
from instruks.agreement.standing import Standing
from instruks.texts.citation import Citation

ASKED: tuple[Callable[[Standing], Iterable[OpenQuestion]], ...] = (
    parents,
    parties,
    services,
    effect,
    signatures,
    service_start,
    contradictions,
    mode,
    printed_lists,
    empty_lists,
    unlisted,
    grounds,
    approved,
    places,
    specific_cases,
    end_of_service,
    mandates,
    times,
    backup_histories,
    kept_in_chain,
    year,
    objection,
    caps,
    rates,
    authority,
)
"""Every kind of question; within one weight and clause they are asked in this order."""


def open_questions(standing: Standing) -> tuple[OpenQuestion, ...]:
    """What only the parties can say and have not said, the weightiest first, then by place.

    A question that has been answered is not asked again, whatever the answer was.
    """
    order = dict[Citation | None, int]({None: -1})
    for layer in standing.layers:
        for clause in layer.clauses:
            order.setdefault(layer.cite(clause), len(order))
    left = [
        question
        for ask in ASKED
        for question in ask(standing)
        if not answered(standing, question.slug)
    ]
    return tuple(sorted(left, key=lambda q: (-q.weight, order.get(q.clause, len(order)))))
