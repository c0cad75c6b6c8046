"""Can the standard contractual clauses on file carry the transfer?"""

from collections.abc import Iterator

from instruks.agreement.facts.scc import (
    Acting,
    SccModule,
    TransferAssessment,
    scc_clause,
    scc_module,
    scc_version,
    scc_version_on,
)
from instruks.agreement.terms.subprocessor import Authorisation
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.authorisation import authorisation
from instruks.decisions.listing import in_a_row
from instruks.decisions.ruling import Because, Verdict
from instruks.decisions.transfer_question import Role, StandardClauses, Transfer
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say

APPROPRIATE_SAFEGUARD = Citation("GDPR", "46(2)(c)")
IMPORTER = {
    Role.SUBPROCESSOR: Acting.PROCESSOR,
    Role.PROCESSOR: Acting.PROCESSOR,
    Role.CONTROLLER: Acting.CONTROLLER,
    Role.OURSELVES: Acting.PROCESSOR,
}


def clauses_carry(ask: Transfer, terms: Terms) -> Iterator[Because]:
    """Whether the set is in force, the module fits the parties, and nothing that it needs is missing.

    The processor is the exporter. Each thing missing is a reason of its own, and what nobody has said
    is a question; the assessment of the importer's law (clause 14) cannot be left out. Raises
    `NoSuchClauses`.
    """
    on_file = ask.clauses
    module = scc_module(Acting.PROCESSOR, IMPORTER[ask.role], ask.on_day)
    if on_file is None or module is None:
        yield _asked(
            APPROPRIATE_SAFEGUARD,
            say(
                "The transfer rests on standard contractual clauses, and nobody has said which are on file."
            ),
            say("signed clauses with {recipient}, assessed", recipient=ask.recipient),
        )
        return
    found = [
        *_version(ask, on_file),
        *_module(on_file, module),
        *_annexes(on_file, module, terms),
        *_signature(on_file),
        *_assessment(ask, on_file, module),
    ]
    yield from found or (
        Because(
            Verdict.MAY,
            module.clause,
            say("Standard contractual clauses with {recipient} are on file.", recipient=ask.recipient),
        ),
    )  # fmt: skip


def _version(ask: Transfer, on_file: StandardClauses) -> Iterator[Because]:
    version = scc_version(on_file.version)
    newest = scc_version_on(ask.on_day)
    if not version.carries_transfers_on(ask.on_day, signed_on=on_file.signed_on):
        yield _blocked(
            APPROPRIATE_SAFEGUARD,
            say("{set} carries no transfer on {day}.", set=Sentence(version.english), day=ask.on_day),
            say("the set in force: {number}", number=newest.number if newest else "-"),
        )  # fmt: skip


def _module(on_file: StandardClauses, module: SccModule) -> Iterator[Because]:
    if on_file.module is None:
        yield _asked(
            module.clause,
            say("Nobody has said which module of the standard contractual clauses was chosen."),
            say("module {right}", right=module.number),
        )
    elif on_file.module != module.number:
        yield _blocked(
            module.clause,
            say(
                "From {exporter} to {importer} it takes module {right}; on file is {given}.",
                exporter=module.exporter, importer=module.importer,
                right=module.number, given=on_file.module,
            ),
            say("module {right}", right=module.number),
        )  # fmt: skip


def _annexes(on_file: StandardClauses, module: SccModule, terms: Terms) -> Iterator[Because]:
    if on_file.annexes is None:
        yield _asked(
            module.clause,
            say("Nobody has said which annexes are filled in."),
            say("annexes {annexes}, filled in", annexes=in_a_row(module.annexes)),
        )
        return
    specific = authorisation(terms).value is Authorisation.SPECIFIC
    for annex in (*module.annexes, *(module.annexes_by_choice if specific else ())):
        if annex not in on_file.annexes:
            yield _blocked(
                module.clause,
                say("Annex {annex} is missing.", annex=annex),
                say("annex {annex}, filled in", annex=annex),
            )


def _signature(on_file: StandardClauses) -> Iterator[Because]:
    if on_file.signed_on is None:
        yield _asked(
            APPROPRIATE_SAFEGUARD,
            say("Nobody has said when the standard contractual clauses were signed."),
            say("the day both parties signed them"),
        )


def _assessment(ask: Transfer, on_file: StandardClauses, module: SccModule) -> Iterator[Because]:
    clause = scc_clause("transfer_assessment", ask.on_day) or module.clause
    wanted = say("an assessment of the law and practice of the country")
    if on_file.assessed:
        return
    if module.transfer_assessment is TransferAssessment.IF_COMBINED:
        yield _asked(
            clause,
            say("An assessment is owed if the processor adds data of its own from the EEA."),
            wanted,
        )
    elif on_file.assessed is None:
        yield _asked(clause, say("Nobody has said whether the transfer was assessed."), wanted)
    else:
        yield _blocked(clause, say("The transfer has not been assessed."), wanted)


def _blocked(clause: Citation, sentence: Sentence, unless: Sentence) -> Because:
    return Because(Verdict.MUST_NOT, clause, sentence, unless=unless)


def _asked(clause: Citation, sentence: Sentence, unless: Sentence) -> Because:
    return Because(Verdict.UNSETTLED, clause, sentence, unless=unless)
