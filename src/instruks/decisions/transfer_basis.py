"""Does a basis under Chapter V carry the transfer?"""

from collections.abc import Iterator

from instruks.agreement.facts.adequacy import adequacy
from instruks.agreement.facts.adequacy_answers import (
    Adequacy,
    Adequate,
    InsideEea,
    NotAdequate,
    Unclear,
)
from instruks.agreement.facts.dpf import Coverage, DpfStatus, dpf_status
from instruks.agreement.facts.names import fold
from instruks.agreement.facts.transfer_bases import (
    TransferBasis,
    transfer_basis,
    transfer_basis_named,
)
from instruks.agreement.facts.transfer_needs import transfer_needs
from instruks.agreement.terms.place import ALLOWED
from instruks.agreement.terms.transfer import (
    AGREEMENT_IS_NO_BASIS,
    BASIS_REQUIRED,
    DPF_CHECKED_AT_ALL_TIMES,
    DPF_ORGANISATIONS,
    RECIPIENT,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.ruling import Because, Verdict
from instruks.decisions.standard_clauses import clauses_carry
from instruks.decisions.transfer_question import Transfer
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say

ON_DPF_LIST = "on_dpf_list"
BY_DECISION = frozenset({"adequacy", "dpf"})
AGREEMENTS = frozenset({"dpa", "datatilsynet_clauses", "processor_clauses"})
ANOTHER_BASIS = say(
    "a basis under Chapter V, such as standard contractual clauses with an assessment"
)
HR_READINGS = say(
    "a person's choice between the readings: a provider must be certified for human-resources data"
    " to receive its customer's staff data, or its own staff alone is meant"
)


def has_basis(ask: Transfer, terms: Terms) -> Iterator[Because]:
    """Whether what the parties rely on can carry the transfer on that day.

    Where neither they nor the agreement name anything, an adequacy decision is looked for.
    Source: GDPR articles 44 to 49. Raises `NoSuchBasis`.
    """
    basis = transfer_basis(ask.basis) if ask.basis else named_basis(ask, terms)
    if basis is None or basis.slug in BY_DECISION:
        yield from _by_decision(ask, terms)
        return
    if not basis.carries_transfers_on(ask.on_day):
        yield _no_basis(basis, terms)
    elif basis.slug == "scc":
        yield from clauses_carry(ask, terms)
    elif basis.exception:
        yield Because(
            Verdict.UNSETTLED,
            basis.clauses[0],
            say("{basis} is an exception for single cases; a person must judge it.", basis=Sentence(basis.english)),
            unless=ANOTHER_BASIS,
        )  # fmt: skip
    else:
        yield from _on_file(ask, basis)


def named_basis(ask: Transfer, terms: Terms) -> TransferBasis | None:
    """What the agreement names as the basis beside the recipient or its place; None where nothing."""
    recipients = [
        (row.value.name, row.value.country, row.value.basis) for row in terms.all(RECIPIENT)
    ]
    places = [(row.value.who, row.value.country, row.value.basis) for row in terms.all(ALLOWED)]
    for name, where, basis in (*recipients, *places):
        if fold(name) == fold(ask.recipient) and where == ask.country and basis:
            return transfer_basis_named(basis)
    return None


def adequacy_of(ask: Transfer) -> Adequacy:
    """What the Commission's decisions say of the recipient, with what is known of it."""
    return adequacy(ask.country, ask.on_day, recipient_kind=ask.kind, answers=dict(_answers(ask)))


def listing_of(ask: Transfer) -> DpfStatus | None:
    """What the Data Privacy Framework list says, where a decision asks for it; None elsewhere."""
    found = adequacy(ask.country, ask.on_day, recipient_kind=ask.kind, answers=dict(ask.scope))
    asks = isinstance(found, Unclear) and any(one.fact == ON_DPF_LIST for one in found.missing)
    if not asks:
        return None
    return dpf_status(
        ask.recipient, ask.on_day, ask.hr_data, snapshot=ask.listing, parent=ask.parent
    )


def _answers(ask: Transfer) -> Iterator[tuple[str, bool]]:
    yield from ask.scope
    listing = listing_of(ask)
    if listing and listing.certified is not None:
        yield ON_DPF_LIST, listing.certified


def _by_decision(ask: Transfer, terms: Terms) -> Iterator[Because]:
    listing, found = listing_of(ask), adequacy_of(ask)
    required = terms.says_yes(BASIS_REQUIRED)
    if listing:
        yield _by_listing(listing, found, terms)
        return
    match found:
        case InsideEea() | Adequate():
            yield Because(Verdict.MAY, found.clauses[-1], found.because)
        case NotAdequate():
            yield Because(
                Verdict.MUST_NOT, required or found.clauses[0], found.because, unless=ANOTHER_BASIS
            )
        case Unclear():
            yield Because(
                Verdict.UNSETTLED,
                found.clauses[-1],
                found.because,
                unless=found.missing[0].question if found.missing else ANOTHER_BASIS,
            )


def _by_listing(listing: DpfStatus, found: Adequacy, terms: Terms) -> Because:
    clause = terms.says_yes(DPF_ORGANISATIONS) or found.clauses[-1]
    if listing.certified is False:
        required = terms.says_yes(BASIS_REQUIRED)
        return Because(Verdict.MUST_NOT, required or clause, listing.because, unless=ANOTHER_BASIS)
    if listing.certified is None:
        return Because(Verdict.UNSETTLED, clause, listing.because, unless=_to_settle(listing))
    if listing.stale:
        return Because(
            Verdict.UNSETTLED,
            terms.says_yes(DPF_CHECKED_AT_ALL_TIMES) or clause,
            say("{who} was certified when the list was last looked at, {days} days before.", who=listing.organisation, days=listing.days_since_check),
            unless=say("a look at the list today"),
        )  # fmt: skip
    return Because(Verdict.MAY, clause, listing.because)


def _to_settle(listing: DpfStatus) -> Sentence:
    if listing.coverage is Coverage.HR_LEFT_OUT:
        return HR_READINGS
    if listing.coverage is Coverage.HR_NOT_SAID:
        return say("whether it is human-resources data")
    return say("a look at the list today")


def _no_basis(basis: TransferBasis, terms: Terms) -> Because:
    said: Citation | None = None
    if basis.slug in AGREEMENTS:
        said = terms.says_yes(AGREEMENT_IS_NO_BASIS)
    return Because(
        Verdict.MUST_NOT,
        said or basis.clauses[-1],
        say("{basis} carries no transfer: {note}.", basis=Sentence(basis.english), note=Sentence(basis.note)),
        unless=ANOTHER_BASIS,
    )  # fmt: skip


def _on_file(ask: Transfer, basis: TransferBasis) -> Iterator[Because]:
    name = Sentence(basis.english)
    for need in basis.needs:
        if need not in ask.on_file:
            yield Because(
                Verdict.MUST_NOT,
                basis.clauses[0],
                say(
                    "{basis} needs {need}, and that is not on file.", basis=name, need=_called(need)
                ),
                unless=say("{need} on file", need=_called(need)),
            )
    yield Because(Verdict.MAY, basis.clauses[0], say("{basis} carries the transfer.", basis=name))


def _called(need: str) -> Sentence:
    return Sentence(transfer_needs()[need].english)
