"""Is the agreement in force, from when, and until when?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from instruks.agreement.precedence import Contradiction
from instruks.agreement.term import Cited, Misread
from instruks.agreement.terms import party
from instruks.agreement.terms import term_of_agreement as term
from instruks.agreement.terms.contact import Side
from instruks.agreement.terms.term_of_agreement import EffectFrom, ProcessingFrom
from instruks.agreement.terms_in_force import Terms
from instruks.texts.sentence import Sentence, say


class Status(StrEnum):
    """Where the agreement stands on a day."""

    UNRESOLVED = "unresolved"  # a text it hangs on is not loaded, or nothing says when it begins
    UNSIGNED = "unsigned"
    NOT_YET = "not yet in force"
    IN_FORCE = "in force"
    ENDED = "ended"


@dataclass(frozen=True)
class Effect:
    """The status on a day, with the days behind it (from inclusive, until exclusive) and why.

    `processing_from` is the first day on which work may begin: the later of the text's own effect
    and the service's start where the text says so.
    """

    status: Status
    because: Sentence
    from_on: Cited[date] | None = None
    until_on: Cited[date] | None = None
    processing_from: Cited[date] | None = None


def effect_of(
    terms: Terms, on: date, *, parents: Sequence[Effect] = (), missing: Sequence[str] = ()
) -> Effect:
    """Whether the agreement is in force on `on`. `parents` are the effects of what it hangs on.

    Where two texts disagree on a day, or one cannot be read, it is unresolved and says so.
    """
    try:
        return _effect_of(terms, on, parents, missing)
    except Contradiction as both:
        clauses = " · ".join(str(heard.citation) for heard in both.tied)
        return Effect(
            Status.UNRESOLVED,
            say("Texts of one rank disagree on when it takes effect or ends: {clauses}.", clauses=clauses),
        )  # fmt: skip
    except Misread as error:
        return Effect(
            Status.UNRESOLVED,
            say("When it takes effect or ends cannot be read ({place}).", place=error.place),
        )


def _effect_of(terms: Terms, on: date, parents: Sequence[Effect], missing: Sequence[str]) -> Effect:
    begins = terms.get(term.EFFECT_FROM)
    if begins is None:
        return Effect(Status.UNRESOLVED, say("No clause says when the agreement takes effect."))
    if missing:
        names = ", ".join(missing)
        return Effect(
            Status.UNRESOLVED,
            say("It hangs on {names}, which is not loaded.", names=names),
        )
    match begins.value:
        case EffectFrom.LAST_SIGNATURE:
            from_on = _last_signature(terms)
        case EffectFrom.PARENT:
            from_on = max(
                (p.from_on for p in parents if p.from_on), key=lambda c: c.value, default=None
            )
        case EffectFrom.FIXED_DAY:
            from_on = terms.get(term.EFFECT_ON)
    if from_on is None:
        unsigned = begins.value is EffectFrom.LAST_SIGNATURE or any(
            parent.status is Status.UNSIGNED for parent in parents
        )
        return Effect(
            Status.UNSIGNED if unsigned else Status.UNRESOLVED,
            say("{clause} makes the effect hang on what is not yet there: {what}.", clause=begins.clause, what=begins.value),
        )  # fmt: skip
    until_on = min(
        (end for end in (terms.get(term.ENDS_ON), *(p.until_on for p in parents)) if end),
        key=lambda c: c.value,
        default=None,
    )
    status, because = Status.IN_FORCE, say("In force since {day}.", day=from_on.value)
    if on < from_on.value:
        status, because = Status.NOT_YET, say("In force from {day}.", day=from_on.value)
    elif until_on and until_on.value <= on:
        status, because = Status.ENDED, say("Ended on {day}.", day=until_on.value)
    return Effect(status, because, from_on, until_on, _processing_from(terms, from_on))


def _last_signature(terms: Terms) -> Cited[date] | None:
    """The later of the two sides' signatures; None until both have a day."""
    latest = dict[Side, Cited[date]]()
    for signed in terms.all(term.SIGNATURE):
        if signed.value.on:
            day = Cited(signed.value.on, signed.clause)
            latest[signed.value.side] = max(
                latest.get(signed.value.side, day), day, key=lambda c: c.value
            )
    if latest.keys() != set(Side):
        return None
    return max(latest.values(), key=lambda c: c.value)


def _processing_from(terms: Terms, from_on: Cited[date]) -> Cited[date]:
    """The first day of lawful work."""
    rule = terms.get(term.PROCESSING_FROM)
    starts = [
        Cited(each.value.from_on, each.clause)
        for each in terms.all(party.SERVICE_AGREEMENT)
        if each.value.from_on
    ]
    if rule is None or rule.value is ProcessingFrom.EFFECT or not starts:
        return from_on
    first = min(starts, key=lambda c: c.value)
    return max(from_on, first, key=lambda c: c.value)
