"""May personal data go to this recipient in a third country?"""

from collections.abc import Iterator

from instruks.agreement.facts.adequacy_answers import Adequate, InsideEea, Unclear
from instruks.agreement.facts.names import fold
from instruks.agreement.facts.territories import country as country_named
from instruks.agreement.facts.territories import territories
from instruks.agreement.term import Cited
from instruks.agreement.terms.place import ALLOWED
from instruks.agreement.terms.transfer import (
    ADEQUATE_COUNTRIES,
    DPF_ORGANISATIONS,
    ON_INSTRUCTION_ONLY,
    RECIPIENT,
    TO_CONTROLLER_OR_PROCESSOR_NEEDS,
    TO_SUBPROCESSOR_NEEDS,
    Recipient,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.law import INSTRUCTION
from instruks.decisions.place import Work, at_an_agreed_place
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.decisions.third_country import own_work_has_instruction
from instruks.decisions.transfer_basis import adequacy_of, has_basis, listing_of
from instruks.decisions.transfer_question import Role, Transfer
from instruks.texts.sentence import say

NEEDS_INSTRUCTION = {
    Role.SUBPROCESSOR: TO_SUBPROCESSOR_NEEDS,
    Role.PROCESSOR: TO_CONTROLLER_OR_PROCESSOR_NEEDS,
    Role.CONTROLLER: TO_CONTROLLER_OR_PROCESSOR_NEEDS,
}
AN_INSTRUCTION = say("the controller's documented instruction for this recipient and country")


def may_transfer(ask: Transfer, terms: Terms) -> Ruling:
    """Whether place, basis and instruction all carry the transfer; one alone never does.

    Inside the EEA there is no transfer to decide on. Source: GDPR articles 28(3)(a) and 44 to 49;
    EDPB guidelines 05/2021. Raises `UnknownTerritory`, `NotInGlossary`, `NoSuchClauses`.
    """
    return rule_on(ask, terms, RULES)


def is_abroad(ask: Transfer) -> bool:
    """Whether Chapter V has anything to say: not inside the EEA, and received by someone else."""
    return ask.role is not Role.OURSELVES and not isinstance(adequacy_of(ask), InsideEea)


def inside(ask: Transfer, terms: Terms) -> Iterator[Because]:
    """Inside the EEA nothing is transferred to a third country."""
    del terms
    if ask.role is Role.OURSELVES:
        return
    found = adequacy_of(ask)
    if isinstance(found, InsideEea):
        yield Because(Verdict.MAY, found.clauses[0], found.because)


def own_people(ask: Transfer, terms: Terms) -> Iterator[Because]:
    """The processor's own people abroad: no transfer, but work that needs an instruction."""
    if ask.role is Role.OURSELVES:
        yield from own_work_has_instruction(ask.country, ask.on_day, ask.instructed, terms)


def a_basis(ask: Transfer, terms: Terms) -> Iterator[Because]:
    """A basis under Chapter V."""
    if is_abroad(ask):
        yield from has_basis(ask, terms)


def an_instruction(ask: Transfer, terms: Terms) -> Iterator[Because]:
    """The controller's instruction: by name, by a place abroad, or by a general approval."""
    if not is_abroad(ask):
        return
    found = [*_by_name(ask, terms)] or [*_by_general_approval(ask, terms)]
    needs = NEEDS_INSTRUCTION[ask.role]
    yield from found or (
        Because(
            Verdict.MUST_NOT,
            terms.says_yes(needs) or terms.says_yes(ON_INSTRUCTION_ONLY) or INSTRUCTION,
            say("No transfer to {recipient} has been instructed.", recipient=ask.recipient),
            unless=AN_INSTRUCTION,
        ),
    )  # fmt: skip


def an_agreed_place(ask: Transfer, terms: Terms) -> Iterator[Because]:
    """A place agreed for the recipient; a basis never adds one, and a controller needs none."""
    if not is_abroad(ask) or ask.role is Role.CONTROLLER or ask.country not in territories():
        return
    if rows := _rows(ask, terms):
        for row in rows:
            yield Because(
                Verdict.MAY,
                row.clause,
                say("{recipient} is instructed there by name.", recipient=row.value.name),
            )
        return
    work = Work(ask.recipient, ask.country, ask.on_day, approved_on=ask.place_approved_on)
    yield from at_an_agreed_place(work, terms)


RULES: tuple[Rule[Transfer], ...] = (inside, own_people, a_basis, an_instruction, an_agreed_place)


def _rows(ask: Transfer, terms: Terms) -> list[Cited[Recipient]]:
    return [
        row
        for row in terms.all(RECIPIENT)
        if fold(row.value.name) == fold(ask.recipient)
        and (country_named(row.value.country) or row.value.country) == ask.country
    ]


def _by_name(ask: Transfer, terms: Terms) -> Iterator[Because]:
    if ask.instructed:
        yield Because(
            Verdict.MAY,
            terms.says_yes(ON_INSTRUCTION_ONLY) or INSTRUCTION,
            say("The controller has instructed this transfer in writing."),
        )
    for row in _rows(ask, terms):
        yield Because(
            Verdict.MAY,
            row.clause,
            say("The transfer to {recipient} is instructed by name.", recipient=row.value.name),
        )  # fmt: skip
    for place in terms.all(ALLOWED):
        if place.value.country == ask.country and fold(place.value.who) == fold(ask.recipient):
            yield Because(
                Verdict.MAY,
                place.clause,
                say("The controller has agreed to {recipient} working there.", recipient=ask.recipient),
            )  # fmt: skip


def _by_general_approval(ask: Transfer, terms: Terms) -> Iterator[Because]:
    listing, found = listing_of(ask), adequacy_of(ask)
    if listing:
        approved = terms.says_yes(DPF_ORGANISATIONS)
        if approved and listing.certified is not False:
            yield Because(
                Verdict.MAY if listing.certified else Verdict.UNSETTLED,
                approved,
                say("Certified organisations are approved in general.")
                if listing.certified
                else say("Certified organisations are approved in general; is {recipient} one?", recipient=ask.recipient),
                unless=None if listing.certified else AN_INSTRUCTION,
            )  # fmt: skip
        return
    approved = terms.says_yes(ADEQUATE_COUNTRIES)
    if approved is None or not isinstance(found, Adequate | Unclear):
        return
    if ask.country not in territories():
        yield Because(
            Verdict.UNSETTLED,
            approved,
            say("The general approval speaks of third countries; whether it covers an international organisation is open."),
            unless=AN_INSTRUCTION,
        )  # fmt: skip
    elif isinstance(found, Adequate):
        yield Because(
            Verdict.MAY,
            approved,
            say("Countries with an adequacy decision are approved in general."),
        )
    else:
        yield Because(
            Verdict.UNSETTLED,
            approved,
            say("The general approval reaches as far as the adequacy decision, and nobody has said whether that covers this recipient."),
            unless=AN_INSTRUCTION,
        )  # fmt: skip
