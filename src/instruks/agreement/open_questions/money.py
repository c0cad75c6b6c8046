"""How far does the liability go, and what does an hour cost?"""

from collections.abc import Iterator

from instruks.agreement.lint.said import Says, any_of, said
from instruks.agreement.lint.unclear_cap import AVERAGE
from instruks.agreement.open_questions.question import Answered, OpenQuestion, Weight
from instruks.agreement.standing import Standing
from instruks.agreement.terms import fee, liability
from instruks.agreement.terms.fee import Basis
from instruks.texts.sentence import say


def caps(standing: Standing) -> Iterator[OpenQuestion]:
    """What the cap means in the first year, and the other cap that it refers to."""
    cap = next(said(standing, liability.CAP), None)
    if cap and AVERAGE.search(cap.voice.clause.words):
        yield OpenQuestion(
            "cap_in_first_year",
            say("Does the share of {share} % apply to the average of the first months as well?", share=cap.value.per_cent),
            say("{clause} can be read both ways, so both figures are shown.", clause=cap.clause),
            cap.clause,
            "",
            Answered.TEXT,
            Weight.DETAIL,
        )  # fmt: skip
    refers = any_of(
        standing,
        (Says(liability.WITHIN_SERVICE_AGREEMENT_CAP), Says(liability.RECOURSE_ABOVE_CAP)),
    )
    if refers and not next(said(standing, liability.SERVICE_AGREEMENT_CAP), None):
        yield OpenQuestion(
            "service_agreement_cap",
            say("What is the cap in the service agreement?"),
            say("{clause} refers to it, and it need not be the cap of this agreement.", clause=refers[0].clause),
            refers[0].clause,
            liability.SERVICE_AGREEMENT_CAP.name,
            Answered.NUMBER,
            Weight.DETAIL,
        )  # fmt: skip


def rates(standing: Standing) -> Iterator[OpenQuestion]:
    """The hourly rate, where help is paid by the hour."""
    paid = any_of(
        standing,
        tuple(
            Says(term, lambda basis: basis is Basis.TIME_SPENT)
            for term in (fee.ASSISTANCE, fee.AUDIT, fee.STRICTER_SECURITY)
        ),
    )
    known = any_of(standing, (Says(fee.HOURLY_RATE), Says(fee.LIST_RATE)))
    if paid and not known:
        yield OpenQuestion(
            "hourly_rate",
            say("What is the hourly rate?"),
            say(
                "{clause} has work paid by the hour; no clause sets the rate.",
                clause=paid[0].clause,
            ),
            paid[0].clause,
            fee.HOURLY_RATE.name,
            Answered.NUMBER,
            Weight.DETAIL,
        )
