"""May data be handed out because an authority demands it?"""

from dataclasses import dataclass
from datetime import date

from instruks.agreement.facts.standing import in_eea
from instruks.agreement.facts.territories import territory
from instruks.agreement.terms.instruction import LAW_EXCEPTED
from instruks.agreement.terms.transfer import LEGAL_DEMAND_TOLD_FIRST
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.texts.sentence import say


@dataclass(frozen=True)
class Demand:
    """A demand of an authority of a country (ISO code) on a day.

    `rule` is the law it rests on, as the authority names it, empty where it names none. `gagged` is
    that law forbidding on important grounds of public interest that the controller is told;
    `told_on` the day the controller was told.
    """

    country: str
    on_day: date
    rule: str = ""
    gagged: bool = False
    told_on: date | None = None


def may_hand_out(demand: Demand, terms: Terms) -> Ruling:
    """Whether a law of the EU or a member state demands it, and the controller has been told first.

    A third country's order is not enough by itself (GDPR articles 28(3)(a) and 48). Raises
    `UnknownTerritory`.
    """
    return rule_on(demand, terms, RULES)


def _by_a_law_that_counts(demand: Demand, terms: Terms) -> Because:
    place = territory(demand.country).name
    if in_eea(demand.country, demand.on_day) is not True:
        return Because(
            Verdict.MUST_NOT,
            law.FOREIGN_ORDERS,
            say("An order from {place} is not recognised by itself.", place=place),
            unless=say("an international agreement in force, and a basis for the transfer"),
        )
    clause = terms.says_yes(LAW_EXCEPTED) or law.INSTRUCTION
    if not demand.rule:
        return Because(
            Verdict.UNSETTLED,
            clause,
            say("Nobody has said which law the demand rests on."),
            unless=say("the law and the section that the authority relies on"),
        )
    return Because(
        Verdict.MAY, clause, say("{rule} in {place} demands it.", rule=demand.rule, place=place)
    )


def _told_first(demand: Demand, terms: Terms) -> Because:
    clause = terms.says_yes(LEGAL_DEMAND_TOLD_FIRST) or law.INSTRUCTION
    if demand.told_on and demand.told_on <= demand.on_day:
        return Because(
            Verdict.MAY, clause, say("The controller was told on {day}.", day=demand.told_on)
        )
    if demand.gagged:
        return Because(
            Verdict.MAY, clause, say("The law forbids telling the controller; that is recorded.")
        )
    return Because(
        Verdict.MUST_NOT,
        clause,
        say("The controller has not been told of the demand first."),
        unless=say("telling the controller, before anything is handed out"),
    )


RULES: tuple[Rule[Demand], ...] = (_by_a_law_that_counts, _told_first)
