"""Does the duty to erase at the end reach this backup?"""

from collections.abc import Iterator

from instruks.agreement.terms.termination import BACKUP_ACCESS_LIMITED_TO, EXEMPT, Exempt
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.sentence import say


def exempt_backup(
    exchanged: bool | None, limited_access: bool | None, terms: Terms
) -> Iterator[Because]:
    """Whether an automatic backup may live on after the service has ended.

    `exchanged` is whether it holds copies of data the parties exchanged electronically, for which
    the exemption is written; whether other backups count is a question to the parties.
    """
    exempt = [each for each in terms.all(EXEMPT) if each.value is Exempt.AUTOMATIC_BACKUPS]
    if not exempt:
        yield Because(
            Verdict.MUST_NOT,
            law.AT_THE_END,
            say("The service has ended, and no clause exempts backups."),
            unless=say("a law that makes the processor keep it"),
        )
    for each in exempt:
        limited = terms.get(BACKUP_ACCESS_LIMITED_TO)
        staff = limited.value if limited else "-"
        if limited_access is False:
            yield Because(
                Verdict.MUST_NOT,
                each.clause,
                say("Backups are exempt only where access is limited to: {staff}.", staff=staff),
                unless=say("access limited to: {staff}", staff=staff),
            )
        elif exchanged and limited_access:
            yield Because(
                Verdict.MAY, each.clause, say("Automatic backups are exempt, and age out.")
            )
        else:
            yield Because(
                Verdict.UNSETTLED,
                each.clause,
                say("The exemption speaks of exchanged data in automatic backups with limited access; whether this is one is open."),
                unless=say("the parties' word on which backups it covers, and who can reach them"),
            )  # fmt: skip
