"""Does everything go to one mailbox?"""

from collections import defaultdict
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import audit, contact
from instruks.agreement.terms.contact import Side
from instruks.texts.citation import Citation
from instruks.texts.sentence import say


def single_mailboxes(standing: Standing) -> Iterator[Finding]:
    """The processor's only mailbox, to which breaches, audits and the contract all go."""
    used = defaultdict[str, list[Citation]](list)
    for one in said(standing, contact.PERSON):
        if one.value.side is Side.PROCESSOR and one.value.mail:
            used[one.value.mail.casefold()].append(one.clause)
    for box in said(standing, audit.MAILBOX):
        used[box.value.casefold()].append(box.clause)
    if len(used) == 1:
        mail, clauses = next(iter(used.items()))
        yield Finding(
            "one_mailbox",
            Severity.NOTE,
            clauses[0],
            say("Everything goes to {mail}: breaches, audits and the contract; somebody must watch it at all hours.", mail=mail),
            quote=mail,
            see=tuple(dict.fromkeys(clauses[1:])),
        )  # fmt: skip
