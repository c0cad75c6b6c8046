"""May the processor carry out this operation?"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from instruks.agreement.facts.called import data_called
from instruks.agreement.standing import Standing
from instruks.agreement.terms.operation import Needs
from instruks.agreement.terms.service import OUTSIDE
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.data import data_covered
from instruks.decisions.in_force import in_force, service_runs
from instruks.decisions.operation import in_the_instance, operation_agreed, preconditions_met
from instruks.decisions.people import people_covered
from instruks.decisions.place import Work, may_work_at
from instruks.decisions.purpose import purpose_agreed
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.decisions.service import chosen
from instruks.decisions.subprocessor import approved_for
from instruks.decisions.transfer import a_basis, an_instruction
from instruks.decisions.transfer_question import Transfer
from instruks.texts.sentence import say


@dataclass(frozen=True)
class Processing:
    """One operation on personal data: for which purpose and service, on what, by whom, where, when.

    Purpose, operation, kinds of data, groups of people and service are slugs; `service` is empty
    where the agreement has none to choose. `country` is the ISO code of where it is done.
    `subprocessor` is empty for the processor itself; `activity` is what the sub-processor is used
    for, and the operation where nothing else is said. `behind` is what lies behind the work.
    `instructed` is a concrete, documented instruction from the controller for just this: it reaches
    purpose, operation, data and people, never who does it, where, or on what basis.
    """

    purpose: str
    operation: str
    data: frozenset[str]
    people: frozenset[str]
    country: str
    on_day: date
    service: str = ""
    subprocessor: str = ""
    activity: str = ""
    behind: frozenset[Needs] = frozenset()
    instructed: bool = False


def may_process(ask: Processing, standing: Standing) -> Ruling:
    """Whether the agreement as it stands lets the operation be done; every aspect must say yes.

    Source: GDPR articles 28(3)(a) and 29. Raises `UnknownTerritory`.
    """
    rules = (under(standing, rule) for aspect in ASPECTS for rule in aspect.rules)
    return rule_on(ask, standing.terms, rules)


Asked = Callable[[Processing, Standing], Because | Iterable[Because] | None]


@dataclass(frozen=True)
class Aspect:
    """One side of a question: the fields of it that are read, and the rules, which read no others.

    `each` names the field whose entries the rules take one by one: what they say of many is what
    they say of each. Without the field `where` they have nothing to say.
    """

    reads: tuple[str, ...]
    rules: tuple[Asked, ...]
    each: str = ""
    where: str = ""


def under(standing: Standing, rule: Asked) -> Rule[Processing]:
    """The rule as this agreement has it."""
    return lambda ask, _: rule(ask, standing)


def data_outside(ask: Processing, terms: Terms) -> Iterator[Because]:
    """Data that the agreement leaves to others is not for these decisions at all."""
    for outside in terms.all(OUTSIDE):
        if outside.value in ask.data:
            yield Because(
                Verdict.MUST_NOT,
                outside.clause,
                say("{kind}: outside the agreement.", kind=data_called(outside.value)),
                unless=say("handing the matter to whoever answers for that data"),
            )


def by_the_subprocessor(ask: Processing, terms: Terms) -> Iterator[Because]:
    """Who does it, where it is not the processor itself."""
    if ask.subprocessor:
        activity = ask.activity or ask.operation
        yield from approved_for(ask.subprocessor, activity, ask.data, terms)


def at_the_place(ask: Processing, terms: Terms) -> Iterator[Because]:
    """Where it is done."""
    ruling = may_work_at(Work(ask.subprocessor, ask.country, ask.on_day), terms)
    yield from (*ruling.because, *ruling.others)


def with_a_basis(ask: Processing, terms: Terms) -> Iterator[Because]:
    """The basis under Chapter V where a sub-processor does it outside the EEA."""
    if ask.subprocessor:
        yield from a_basis(Transfer(ask.subprocessor, ask.country, ask.on_day), terms)


def with_an_instruction(ask: Processing, terms: Terms) -> Iterator[Because]:
    """The instruction for a transfer where a sub-processor does it outside the EEA."""
    if ask.subprocessor:
        yield from an_instruction(Transfer(ask.subprocessor, ask.country, ask.on_day), terms)


ASPECTS: tuple[Aspect, ...] = (
    Aspect(
        ("service", "on_day"),
        (
            lambda ask, agreed: in_force(ask.on_day, agreed.effect),
            lambda ask, agreed: chosen(ask.service, agreed.terms),
            lambda ask, agreed: service_runs(ask.service, ask.on_day, agreed.terms),
        ),
    ),
    Aspect(
        ("purpose", "service", "behind", "instructed"),
        (
            lambda ask, agreed: purpose_agreed(
                ask.purpose, ask.service, ask.behind, ask.instructed, agreed.terms
            ),
        ),
    ),
    Aspect(
        ("operation", "service", "behind", "instructed"),
        (
            lambda ask, agreed: operation_agreed(
                ask.operation, ask.service, ask.behind, ask.instructed, agreed.terms
            ),
            lambda ask, agreed: preconditions_met(
                ask.operation, ask.service, ask.behind, agreed.terms
            ),
            lambda ask, agreed: in_the_instance(ask.operation, ask.instructed, agreed.terms),
        ),
    ),
    Aspect(
        ("data", "instructed"),
        (
            lambda ask, agreed: data_covered(ask.data, ask.instructed, agreed.terms),
            lambda ask, agreed: data_outside(ask, agreed.terms),
        ),
        each="data",
    ),
    Aspect(
        ("people", "instructed"),
        (lambda ask, agreed: people_covered(ask.people, ask.instructed, agreed.terms),),
        each="people",
    ),
    Aspect(
        ("subprocessor", "activity", "operation", "data"),
        (lambda ask, agreed: by_the_subprocessor(ask, agreed.terms),),
        where="subprocessor",
    ),
    Aspect(
        ("subprocessor", "country", "on_day"),
        (
            lambda ask, agreed: at_the_place(ask, agreed.terms),
            lambda ask, agreed: with_a_basis(ask, agreed.terms),
            lambda ask, agreed: with_an_instruction(ask, agreed.terms),
        ),
    ),
)
