"""May the processor itself work on the data in a third country?"""

from collections.abc import Iterator
from datetime import date

from instruks.agreement.facts.standing import in_eea
from instruks.agreement.facts.territories import territory
from instruks.agreement.terms.transfer import ON_INSTRUCTION_ONLY, OWN_PROCESSING_NEEDS
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.law import INSTRUCTION
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.sentence import say

AN_INSTRUCTION = say("the controller's documented instruction to work there")


def own_work_has_instruction(
    country: str, on_day: date, instructed: bool, terms: Terms
) -> Iterator[Because]:
    """Whether the processor's own work in a country outside the EEA has been instructed.

    Its own employee there is no transfer under Chapter V, for nobody else receives the data; it is
    processing in a third country all the same. Inside the EEA nothing is said.
    Source: EDPB guidelines 05/2021; GDPR article 28(3)(a). Raises `UnknownTerritory`.
    """
    inside = in_eea(country, on_day)
    if inside:
        return
    clause = (
        terms.says_yes(OWN_PROCESSING_NEEDS) or terms.says_yes(ON_INSTRUCTION_ONLY) or INSTRUCTION
    )
    place = territory(country).name
    if instructed:
        yield Because(
            Verdict.MAY,
            clause,
            say("The controller has instructed own work in {place}.", place=place),
        )
    elif inside is None:
        yield Because(
            Verdict.UNSETTLED,
            clause,
            say("Whether {place} counts as a third country is unclear.", place=place),
            unless=AN_INSTRUCTION,
        )
    else:
        yield Because(
            Verdict.MUST_NOT,
            clause,
            say("Own work in {place} is no transfer under Chapter V, but it is processing in a third country and needs an instruction.", place=place),
            unless=AN_INSTRUCTION,
        )  # fmt: skip
