"""Are these kinds of personal data covered?"""

from collections.abc import Iterator

from instruks.agreement.facts.called import data_called
from instruks.agreement.term import Cited
from instruks.agreement.terms import data as terms_of_data
from instruks.agreement.terms.data import Category, Confirms, DataItem
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.instruction import later_instruction
from instruks.decisions.kinds import category_of
from instruks.decisions.law import CONTRACT
from instruks.decisions.ruling import Because, Verdict, heard
from instruks.texts.sentence import say

GROUND_NEEDED = frozenset({Category.CRIMINAL, Category.NATIONAL_ID})
PRINTED_ONLY = {
    Category.ORDINARY: Verdict.UNSETTLED,
    Category.CONFIDENTIAL: Verdict.UNSETTLED,
    Category.SPECIAL: Verdict.MUST_NOT,
    Category.CRIMINAL: Verdict.MUST_NOT,
    Category.NATIONAL_ID: Verdict.MUST_NOT,
}
"""What «printed, but chosen by nobody» means: the sharper the law, the less is taken for granted."""

WHO_CONFIRMS = {
    Confirms.CONTROLLER: say("the controller's confirmation that it is processed"),
    Confirms.BOTH: say("both parties' confirmation that it is processed"),
}


def data_covered(kinds: frozenset[str], instructed: bool, terms: Terms) -> Iterator[Because]:
    """Whether every kind of data stands in the agreement and has been chosen.

    A kind that is printed but confirmed by nobody is not taken as chosen. A kind the solution is not
    meant for is closed also to an instruction: it takes an amendment (GDPR article 28(3)).
    """
    if not kinds:
        yield Because(
            Verdict.UNSETTLED,
            CONTRACT,
            say("Nobody has said which personal data it concerns."),
            unless=say("the kinds of data"),
        )
    for kind in kinds:  # each by itself: two texts at odds over one kind hide nothing of another
        yield from heard(lambda one, by: kind_covered(one, instructed, by), kind, terms)


def kind_covered(kind: str, instructed: bool, terms: Terms) -> Iterator[Because]:
    """Whether one kind of data is covered."""
    printed = [each for each in terms.all(terms_of_data.ITEM) if each.value.slug == kind]
    chosen = [each for each in printed if each.value.chosen]
    if chosen:
        yield from (_chosen(each) for each in chosen)
    elif printed:
        yield from (_printed_only(each, terms) for each in printed)
    elif closed := [*_not_meant(kind, terms)]:
        yield from closed
    else:
        yield from _not_printed(kind, instructed, terms)


def _chosen(agreed: Cited[DataItem]) -> Because:
    name, category = agreed.value.name, agreed.value.category
    if category in GROUND_NEEDED and not agreed.value.ground:
        return Because(
            Verdict.UNSETTLED,
            agreed.clause,
            say("{name} is chosen, but the controller has not said on which ground.", name=name),
            unless=say("the controller's ground in national law"),
        )
    return Because(Verdict.MAY, agreed.clause, say("{name} is among the data agreed.", name=name))


def _printed_only(printed: Cited[DataItem], terms: Terms) -> Because:
    confirms = terms.get(terms_of_data.CONFIRMED_BY)
    who = WHO_CONFIRMS[confirms.value if confirms else Confirms.CONTROLLER]
    return Because(
        PRINTED_ONLY[printed.value.category],
        printed.clause,
        say("{name} is printed in the text, but nobody has said that it is processed.", name=printed.value.name),
        unless=who,
    )  # fmt: skip


def _not_meant(kind: str, terms: Terms) -> Iterator[Because]:
    category = category_of(kind)
    for closed in terms.all(terms_of_data.NOT_MEANT):
        if closed.value is category:
            yield Because(
                Verdict.MUST_NOT,
                closed.clause,
                say(
                    "{kind}: the agreement is not meant for data of this sort.",
                    kind=data_called(kind),
                ),
                unless=say(
                    "an amendment that chooses it, with security to match; open now: {names}",
                    names=_names(terms),
                ),
            )


def _not_printed(kind: str, instructed: bool, terms: Terms) -> Iterator[Because]:
    on = later_instruction(terms) if instructed else None
    if on and PRINTED_ONLY[category_of(kind) or Category.ORDINARY] is Verdict.UNSETTLED:
        yield Because(
            Verdict.MAY,
            on,
            say("A concrete instruction covers the data: {kind}.", kind=data_called(kind)),
        )
        return
    read = {each.clause for each in terms.all(terms_of_data.ITEM)} or {CONTRACT}
    for clause in read:
        yield Because(
            Verdict.MUST_NOT,
            clause,
            say("{kind}: not among the data agreed.", kind=data_called(kind)),
            unless=say("an amendment that adds it; open now: {names}", names=_names(terms)),
        )


def _names(terms: Terms) -> str:
    chosen = [each.value.name for each in terms.all(terms_of_data.ITEM) if each.value.chosen]
    return ", ".join(dict.fromkeys(chosen)) or "-"
