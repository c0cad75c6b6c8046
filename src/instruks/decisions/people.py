"""Are these groups of people covered?"""

from collections.abc import Iterator

from instruks.agreement.facts.called import group_called
from instruks.agreement.terms.data import CONFIRMED_BY, Confirms
from instruks.agreement.terms.people import GROUP
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.data import WHO_CONFIRMS
from instruks.decisions.instruction import later_instruction
from instruks.decisions.law import CONTRACT
from instruks.decisions.ruling import Because, Verdict, heard
from instruks.texts.sentence import say


def people_covered(groups: frozenset[str], instructed: bool, terms: Terms) -> Iterator[Because]:
    """Whether every group of people stands in the agreement and has been chosen.

    A group that nobody has agreed on calls for an amendment, or a documented instruction in the
    meantime (GDPR article 28(3)).
    """
    if not groups:
        yield Because(
            Verdict.UNSETTLED,
            CONTRACT,
            say("Nobody has said whose personal data it concerns."),
            unless=say("the groups of people"),
        )
    for group in groups:
        yield from heard(lambda one, by: group_covered(one, instructed, by), group, terms)


def group_covered(group: str, instructed: bool, terms: Terms) -> Iterator[Because]:
    """Whether one group of people is covered."""
    printed = [each for each in terms.all(GROUP) if each.value.slug == group]
    if chosen := [each for each in printed if each.value.chosen]:
        for each in chosen:
            yield Because(
                Verdict.MAY,
                each.clause,
                say("{name} is a group of people agreed.", name=each.value.name),
            )
        return
    for each in printed:
        confirms = terms.get(CONFIRMED_BY)
        yield Because(
            Verdict.UNSETTLED,
            each.clause,
            say("{name} is printed in the text, but nobody has said that it is processed.", name=each.value.name),
            unless=WHO_CONFIRMS[confirms.value if confirms else Confirms.CONTROLLER],
        )  # fmt: skip
    if printed:
        return
    if instructed and (on := later_instruction(terms)):
        yield Because(
            Verdict.MAY,
            on,
            say("A concrete instruction covers the people: {group}.", group=group_called(group)),
        )
        return
    for clause in {each.clause for each in terms.all(GROUP)} or {CONTRACT}:
        yield Because(
            Verdict.MUST_NOT,
            clause,
            say("{group}: not among the groups of people agreed.", group=group_called(group)),
            unless=say("an amendment that adds the group, or the controller's instruction"),
        )
