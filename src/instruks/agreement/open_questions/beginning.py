"""Who are the parties, what is delivered, and from when is it in force?"""

from collections.abc import Iterator

from instruks.agreement.effect import Status
from instruks.agreement.lint.missing_party import named
from instruks.agreement.lint.said import said
from instruks.agreement.open_questions.question import Answered, Choice, OpenQuestion, Weight
from instruks.agreement.standing import Standing
from instruks.agreement.terms import party, service
from instruks.agreement.terms import term_of_agreement as agreement
from instruks.agreement.terms.contact import Side
from instruks.agreement.terms.term_of_agreement import EffectFrom, ProcessingFrom
from instruks.texts.sentence import say

PARTIES = (
    ("who_is_controller", party.CONTROLLER, say("Who is the controller?")),
    ("who_is_processor", party.PROCESSOR, say("Who is the processor?")),
)
SIGNED_BY = {
    Side.CONTROLLER: say("Who has signed for the controller, and on which day?"),
    Side.PROCESSOR: say("Who has signed for the processor, and on which day?"),
}
EFFECT = {
    EffectFrom.LAST_SIGNATURE: say("When both parties have signed"),
    EffectFrom.FIXED_DAY: say("On a fixed day"),
    EffectFrom.PARENT: say("With the text it hangs on"),
}


def parties(standing: Standing) -> Iterator[OpenQuestion]:
    """Each side that the texts do not name."""
    for slug, term, sentence in PARTIES:
        if named(standing, term) is None:
            field_ = next(said(standing, term), None)
            yield OpenQuestion(
                slug,
                sentence,
                say("Without a name nobody is bound."),
                field_.clause if field_ else None,
                term.name,
                Answered.RECORD,
                Weight.EFFECT,
                columns=("name", "registration", "address", "country"),
            )


def services(standing: Standing) -> Iterator[OpenQuestion]:
    """The services, where none is chosen."""
    offered = list(said(standing, service.OFFERED))
    if offered and next(said(standing, service.CHOSEN), None) is None:
        yield OpenQuestion(
            "which_services",
            say("Which services are chosen?"),
            say("Sections of a service that is not chosen are not part of the agreement."),
            offered[0].clause,
            service.CHOSEN.name,
            Answered.CHOICES,
            Weight.EFFECT,
            choices=tuple(
                Choice(one.value.slug, say("{name}", name=one.value.name), one.value.slug)
                for one in offered
            ),
        )


def parents(standing: Standing) -> Iterator[OpenQuestion]:
    """The text it hangs on, where it is not there."""
    begins = next(
        (one for one in said(standing, agreement.EFFECT_FROM) if one.value is EffectFrom.PARENT),
        None,
    )
    if standing.missing or (begins and not standing.pack.hangs_on):
        yield OpenQuestion(
            "which_parent",
            say("Which general terms does it hang on?"),
            say("It takes effect with them, and they may set what it leaves open: the mode of authorisation, the hours for a breach, the choice at the end, the order of the texts."),
            begins.clause if begins else None,
            "",
            Answered.DOCUMENT,
            Weight.EFFECT,
        )  # fmt: skip


def effect(standing: Standing) -> Iterator[OpenQuestion]:
    """From when it is in force, where no clause says so, or says a day that is not there."""
    begins = next(said(standing, agreement.EFFECT_FROM), None)
    if begins is None:
        yield OpenQuestion(
            "effect_from",
            say("From when is it in force?"),
            say("No clause says so."),
            None,
            agreement.EFFECT_FROM.name,
            Answered.CHOICE,
            Weight.EFFECT,
            choices=tuple(Choice(str(each), label, str(each)) for each, label in EFFECT.items()),
        )
    elif begins.value is EffectFrom.FIXED_DAY and not next(
        said(standing, agreement.EFFECT_ON), None
    ):
        yield OpenQuestion(
            "effect_on",
            say("From which day is it in force?"),
            say("{clause} speaks of a day, but no clause names it.", clause=begins.clause),
            begins.clause,
            agreement.EFFECT_ON.name,
            Answered.DAY,
            Weight.EFFECT,
        )


def signatures(standing: Standing) -> Iterator[OpenQuestion]:
    """Each side that has not signed, where the signatures make it take effect."""
    begins = next(
        (one for one in said(standing, agreement.EFFECT_FROM) if one.value is EffectFrom.LAST_SIGNATURE),
        None,
    )  # fmt: skip
    if begins is None or standing.effect.status is not Status.UNSIGNED:
        return
    given = {one.value.side for one in said(standing, agreement.SIGNATURE) if one.value.on}
    for side, sentence in SIGNED_BY.items():
        if side not in given:
            yield OpenQuestion(
                f"signed_by_{side}",
                sentence,
                say("{clause} makes it take effect with the last signature.", clause=begins.clause),
                begins.clause,
                agreement.SIGNATURE.name,
                Answered.RECORD,
                Weight.EFFECT,
                columns=("side", "name", "title", "on"),
                rows=({"side": str(side)},),
            )


def service_start(standing: Standing) -> Iterator[OpenQuestion]:
    """The day the service begins, where processing waits for it."""
    waits = next(
        (one for one in said(standing, agreement.PROCESSING_FROM) if one.value is not ProcessingFrom.EFFECT),
        None,
    )  # fmt: skip
    begun = any(one.value.from_on for one in said(standing, party.SERVICE_AGREEMENT))
    if waits and not begun:
        yield OpenQuestion(
            "service_start",
            say("From which day is the service delivered, and under which agreement?"),
            say("{clause} lets processing begin with the service.", clause=waits.clause),
            waits.clause,
            party.SERVICE_AGREEMENT.name,
            Answered.RECORDS,
            Weight.EFFECT,
            columns=("name", "services", "from_on", "until_on"),
        )
