"""Has the agreement begun, and has it not ended?"""

from collections.abc import Iterator
from datetime import date

from instruks.agreement.effect import Effect, Status
from instruks.agreement.standing import Standing
from instruks.agreement.terms import party
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.law import CONTRACT
from instruks.decisions.ruling import Because, Ruling, Verdict, weigh
from instruks.texts.sentence import say


def in_force(on_day: date, effect: Effect) -> Because:
    """Whether work may be done on the day: from the first day of lawful work until the end.

    The first day counts in, the day of the end does not. An agreement whose beginning hangs on a
    text that is not loaded is unsettled; without signatures it binds nobody (GDPR article 28(3)).
    """
    begins, ends = effect.processing_from or effect.from_on, effect.until_on
    if effect.status is Status.UNRESOLVED:
        return Because(
            Verdict.UNSETTLED,
            CONTRACT,
            effect.because,
            unless=say("the text it hangs on, or the day it takes effect"),
        )
    if begins is None:
        return Because(
            Verdict.MUST_NOT,
            CONTRACT,
            effect.because,
            unless=say("the signatures of both sides"),
        )
    if on_day < begins.value:
        return Because(
            Verdict.MUST_NOT,
            begins.clause,
            say("Work may not begin before {day}.", day=begins.value),
            unless=say("waiting until {day}", day=begins.value),
        )
    if ends and ends.value <= on_day:
        return Because(
            Verdict.MUST_NOT,
            ends.clause,
            say("The processing ended on {day}.", day=ends.value),
            unless=say("a new agreement"),
        )
    return Because(
        Verdict.MAY, begins.clause, say("Work may be done since {day}.", day=begins.value)
    )


def held_to_its_days(ruling: Ruling, standing: Standing) -> Ruling:
    """The ruling on the day of the standing, and whether the agreement is in force at all on it.

    Before the first day of lawful work everything waits. After the end the data have still to be
    returned or erased (GDPR article 28(3)(g)), so what was allowed until then is unsettled.
    """
    force, ends = in_force(standing.on, standing.effect), standing.effect.until_on
    if ends and ends.value <= standing.on:
        force = Because(
            Verdict.UNSETTLED,
            ends.clause,
            say("The processing ended on {day}; what is left to do is to return or erase.", day=ends.value),
            unless=say("the controller's instruction on returning or erasing the data"),
        )  # fmt: skip
    if force.verdict is Verdict.MAY:
        return ruling
    return weigh([force, *ruling.because, *ruling.others])


def service_runs(service: str, on_day: date, terms: Terms) -> Iterator[Because]:
    """Whether a contract behind the service runs on the day (its last day does not count).

    A contract that names no services stands behind all of them; where no contract is named at all,
    nothing is said here.
    """
    behind = [
        contract
        for contract in terms.all(party.SERVICE_AGREEMENT)
        if not contract.value.services or service in contract.value.services
    ]
    if any(_runs(contract.value, on_day) for contract in behind):
        return
    for contract in behind:
        yield Because(
            Verdict.MUST_NOT,
            contract.clause,
            say("{contract} does not run on {day}.", contract=contract.value.name, day=on_day),
            unless=say("a service agreement that runs on the day"),
        )


def _runs(contract: party.ServiceAgreement, on_day: date) -> bool:
    return (contract.from_on is None or contract.from_on <= on_day) and (
        contract.until_on is None or on_day < contract.until_on
    )
