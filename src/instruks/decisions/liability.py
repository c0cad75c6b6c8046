"""May the processor pay less than the whole loss?"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from instruks.agreement.terms.liability import (
    CAP,
    EXCLUDED,
    FULL_TOWARD_PERSONS,
    INTRUSION_UNLESS_SECURITY_FAILED,
    SERVICE_AGREEMENT_CAP,
    Excluded,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.liability_cap import Received, left, within_service_agreement
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.texts.sentence import say


@dataclass(frozen=True)
class Claim:
    """A loss somebody wants the processor to pay, in money, and what it came from.

    `by_person` is a claim of a person whose data it was. `intrusion` is a loss caused by virus,
    cybercrime or another third party's intrusion; `security_failed` whether agreed security failed,
    None where nobody has said.
    """

    loss: Decimal
    received: Received
    by_person: bool = False
    indirect: bool = False
    intrusion: bool = False
    security_failed: bool | None = None


def may_pay_less(claim: Claim, terms: Terms) -> Ruling:
    """Whether an exclusion or the cap lets the processor pay less than the loss.

    Both stand between the parties only: toward the persons nothing is limited (GDPR article 82(4)).
    Where the readings of the cap part, both figures are shown and a person decides.
    """
    return rule_on(claim, terms, RULES)


def _toward_a_person(claim: Claim, terms: Terms) -> Because | None:
    if not claim.by_person:
        return None
    return Because(
        Verdict.MUST_NOT,
        terms.says_yes(FULL_TOWARD_PERSONS) or law.TOWARD_PERSONS,
        say("No agreement between the parties limits what a person can claim."),
        unless=say("proof that the processor is in no way responsible"),
    )


def _between_the_parties(claim: Claim, terms: Terms) -> Iterator[Because]:
    if claim.by_person:
        return
    excluded = [*_excluded(claim, terms)]
    yield from excluded or _capped(claim, terms)


def _excluded(claim: Claim, terms: Terms) -> Iterator[Because]:
    for each in terms.all(EXCLUDED):
        if each.value is Excluded.INDIRECT_LOSS and claim.indirect:
            yield Because(Verdict.MAY, each.clause, say("Indirect loss is not paid for."))
        if each.value is Excluded.THIRD_PARTY_INTRUSION and claim.intrusion:
            counts = terms.says_yes(INTRUSION_UNLESS_SECURITY_FAILED)
            if counts is None or claim.security_failed is False:
                yield Because(
                    Verdict.MAY,
                    each.clause,
                    say("Loss by a third party's intrusion is not paid for."),
                )
            elif claim.security_failed is None:
                yield Because(
                    Verdict.UNSETTLED,
                    counts,
                    say(
                        "Whether security agreed in the service agreement failed has not been said."
                    ),
                    unless=say("an analysis of the cause, held against the agreed security"),
                )


def _capped(claim: Claim, terms: Terms) -> Iterator[Because]:
    cap, within = terms.get(CAP), within_service_agreement(terms)
    if cap is None:
        yield Because(
            Verdict.MUST_NOT,
            law.CONTRACT,
            say("No clause in force limits what the processor pays."),
        )
        return
    if within and terms.get(SERVICE_AGREEMENT_CAP) is None:
        yield Because(
            Verdict.UNSETTLED,
            within.clause,
            say("It counts towards the service agreement's cap, which is not known."),
            unless=say("the cap in the service agreement"),
        )
    figures = left(claim.received, terms)
    if not figures:
        yield Because(
            Verdict.UNSETTLED,
            cap.clause,
            say("No month had passed before the act, so the cap has no average to rest on."),
            unless=say("the parties' agreement on the cap"),
        )
    reached = [figure.amount < claim.loss for figure in figures]
    for figure, bites in zip(figures, reached, strict=True):
        yield Because(
            Verdict.UNSETTLED
            if any(reached) and len(figures) > 1
            else Verdict.MAY
            if bites
            else Verdict.MUST_NOT,
            figure.clause,
            say("{reading}: {amount} is left to pay.", reading=figure.name, amount=figure.amount),
            unless=say("the parties' agreement on what the cap means")
            if len(figures) > 1
            else None,
        )


RULES: tuple[Rule[Claim], ...] = (_toward_a_person, _between_the_parties)
