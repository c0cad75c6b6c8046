"""May staff work away from the places that are agreed?"""

from datetime import date

from instruks.agreement.facts.names import fold
from instruks.agreement.facts.standing import in_eea
from instruks.agreement.facts.territories import country as country_named
from instruks.agreement.facts.territories import territory
from instruks.agreement.terms.place import (
    OTHERS_NEED_APPROVAL,
    REMOTE_WORK_BY_POLICY,
    REMOTE_WORK_FROM,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.law import INSTRUCTION
from instruks.decisions.listing import in_a_row
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.sentence import say

APPROVAL = say("the controller's prior written approval of the place")
WHOLE_EEA = frozenset(map(fold, ("EEA", "EØS", "EU/EEA", "EU/EØS", "EU og EØS")))


def remote_by_the_policy(country: str, on_day: date, terms: Terms) -> Because:
    """Whether staff may work away from the places agreed, by the processor's own policy.

    A policy whose countries nobody has said decides nothing. Raises `UnknownTerritory`.
    """
    policy = terms.says_yes(REMOTE_WORK_BY_POLICY)
    if policy is None:
        return Because(
            Verdict.MUST_NOT,
            terms.says_yes(OTHERS_NEED_APPROVAL) or INSTRUCTION,
            say("No clause lets staff work away from the places agreed."),
            unless=APPROVAL,
        )
    listed = terms.all(REMOTE_WORK_FROM)
    place = territory(country).name
    for each in listed:
        if _names_it(each.value, country, on_day):
            return Because(
                Verdict.MAY, each.clause, say("The policy lets staff work in {place}.", place=place)
            )
    if listed:
        return Because(
            Verdict.MUST_NOT,
            listed[0].clause,
            say("The policy on remote work does not name {place}.", place=place),
            unless=say("working from: {places}", places=in_a_row(each.value for each in listed)),
        )
    return Because(
        Verdict.UNSETTLED,
        policy,
        say("Remote work follows the processor's policy, and nobody has said which countries it names."),
        unless=say("the countries that the policy names"),
    )  # fmt: skip


def _names_it(place: str, country: str, on_day: date) -> bool:
    if fold(place) in WHOLE_EEA:
        return in_eea(country, on_day) is True
    return country_named(place) == country
