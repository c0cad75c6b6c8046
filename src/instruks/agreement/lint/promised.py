"""Is something promised to stand in an appendix, and does not stand there?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Said, filled, said
from instruks.agreement.standing import Standing
from instruks.agreement.term import Many, Term
from instruks.agreement.terms import audit, breach, rights, security, transfer
from instruks.texts.pack import Kind
from instruks.texts.sentence import Sentence, say


@dataclass(frozen=True)
class Promise:
    """A clause that refers to an appendix, and the terms that would be set there."""

    promise: Term[bool]
    content: tuple[Term[Any] | Many[Any], ...]
    sentence: Sentence


PROMISES = (
    Promise(
        rights.MEANS_IN_APPENDIX,
        (rights.MEANS,),
        say("{clause} says that an appendix describes how the processor helps, but none does."),
    ),
    Promise(
        breach.FACTS_IN_APPENDIX,
        (breach.FACT,),
        say("{clause} says that an appendix lists what is told of a breach, but none does."),
    ),
    Promise(
        transfer.STATED_IN_APPENDIX,
        (transfer.RECIPIENT, transfer.ADEQUATE_COUNTRIES, transfer.DPF_ORGANISATIONS),
        say("{clause} says that an appendix holds the instruction on transfers, but none does."),
    ),
    Promise(
        audit.PROCEDURES_IN_APPENDIX,
        (audit.FORM, audit.STEP, audit.PER_YEAR),
        say("{clause} says that an appendix holds the procedures for audits, but none does."),
    ),
    Promise(
        security.MORE_STATED_IN_APPENDIX,
        (security.MEASURE, security.MINIMUM_DOCUMENT),
        say("{clause} says that an appendix holds demands on security, but none does."),
    ),
)


def empty_promises(standing: Standing) -> Iterator[Finding]:
    """Each reference to an appendix whose content no appendix has.

    What the clauses themselves say does not count, for it was promised elsewhere. An appendix is
    where the number begins with a letter; a recorded answer counts as well.
    """
    for row in PROMISES:
        promise = next((one for one in said(standing, row.promise) if one.value), None)
        if promise and not any(
            _in_appendix(one) for term in row.content for one in said(standing, term)
        ):
            yield Finding(
                "empty_promise",
                Severity.WARNING,
                promise.clause,
                filled(row.sentence, clause=promise.clause),
                quote=promise.quote,
            )


def _in_appendix(one: Said[Any]) -> bool:
    return one.voice.kind is Kind.DECISION or one.clause.place[:1].isalpha()
