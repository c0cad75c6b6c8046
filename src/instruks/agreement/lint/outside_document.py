"""Does the agreement rest on a document outside itself that can change unseen?"""

import re
from collections import defaultdict
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Says, printed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import audit, contact, place, security
from instruks.agreement.terms.contact import Side
from instruks.texts.citation import Citation
from instruks.texts.fingerprint import as_compared
from instruks.texts.sentence import say

ADDRESS = re.compile(r"(?:https?://|\bwww\.)[^\s<>()\[\]|\"'”»]+", re.IGNORECASE)
OFFICIAL = frozenset({"europa.eu", "retsinformation.dk", "datatilsynet.dk", "ico.org.uk"})
"""Where the law itself is published; it is dated there, and no party can change it."""
SECOND_LEVEL = r"(?:co|com|org|net|ac|gov)\.[a-z]{2}"
DOMAIN = re.compile(
    rf"(?:https?://)?(?:[^/@\s]*@)?(?:[\w-]+\.)*?([\w-]+\.(?:{SECOND_LEVEL}|[a-z]{{2,}}))(?=[/:?#]|$)",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"(?:dokumentet|dokument|document|policy|politikken)\s+[\"“”„«»]([^\"“”„«»\n]{3,120})[\"“”«»]",
    re.IGNORECASE,
)
REMOTE_WORK = re.compile(r"fjern|remote|hjemme", re.IGNORECASE)


def unpinned_documents(standing: Standing) -> Iterator[Finding]:
    """Each web address of which nobody has kept the bytes that were agreed on."""
    for address, clauses in _addresses(standing).items():
        if not _pinned(standing, address):
            yield Finding(
                "unpinned_document",
                Severity.WARNING,
                clauses[0],
                say("`{address}` is not pinned: nobody has kept what stood there when it was agreed.", address=address),
                quote=address,
                see=clauses[1:],
            )  # fmt: skip


def foreign_documents(standing: Standing) -> Iterator[Finding]:
    """Each domain that is not the processor's own, so that somebody else can change what is there."""
    own = _own_domains(standing)
    told = set[str]()
    for address, clauses in _addresses(standing).items():
        domain = domain_of(address)
        if own and domain and domain not in own | told:
            told.add(domain)
            yield Finding(
                "foreign_document",
                Severity.WARNING,
                clauses[0],
                say("`{domain}` is not the processor's domain ({own}); who may change what stands there?", domain=domain, own=", ".join(sorted(own))),
                quote=address,
                see=clauses[1:],
            )  # fmt: skip


def unpinned_minimum(standing: Standing) -> Iterator[Finding]:
    """A minimum of security that stands in no text of the agreement and has not been kept."""
    for one in said(standing, security.MINIMUM_DOCUMENT):
        if not any(_pinned(standing, name) for name in (one.value.title, one.value.place) if name):
            yield Finding(
                "unpinned_minimum",
                Severity.WARNING,
                one.clause,
                say("The minimum of security is what stands in «{title}», and that has not been kept.", title=one.value.title),
                quote=one.quote,
            )  # fmt: skip


def missing_documents(standing: Standing) -> Iterator[Finding]:
    """Each document that is named in quotation marks, or a policy that is followed, but not attached.

    The document with the minimum of security is told by itself.
    """
    titles = [attachment.title for attachment in standing.pack.attachments]
    minimum = [one.value.title for one in said(standing, security.MINIMUM_DOCUMENT)]
    for voice in printed(standing):
        for named in NAMED.finditer(voice.clause.words):
            if as_compared(named[1]) not in titles + minimum:
                yield Finding(
                    "missing_document",
                    Severity.WARNING,
                    voice.citation,
                    say("The document «{title}» is not among the attachments.", title=named[1]),
                    quote=as_compared(named[0]),
                )
    policy = next(Says(place.REMOTE_WORK_BY_POLICY).found(standing), None)
    if policy and not any(REMOTE_WORK.search(title) for title in titles):
        yield Finding(
            "missing_document",
            Severity.WARNING,
            policy.clause,
            say("The policy for remote work is followed, but it is not among the attachments."),
            quote=policy.quote,
        )


def domain_of(place: str) -> str:
    """The registered domain of a web or mail address, in small letters, or nothing."""
    found = DOMAIN.match(place.strip().removeprefix("www."))
    return found[1].lower() if found else ""


def _addresses(standing: Standing) -> dict[str, tuple[Citation, ...]]:
    """Every web address but those of the law, with the clauses that point at it."""
    found = defaultdict[str, dict[Citation, None]](dict)
    for voice in printed(standing):
        for match in ADDRESS.finditer(voice.clause.words):
            address = match[0].rstrip(".,;:")
            if domain_of(address) not in OFFICIAL:
                found[address][voice.citation] = None
    return {address: tuple(clauses) for address, clauses in found.items()}


def _pinned(standing: Standing, name: str) -> bool:
    """Whether the bytes of a document of this title, or at this address, have been kept."""
    return any(
        attachment.sha256 and name in {attachment.title, attachment.place}
        for attachment in standing.pack.attachments
    )


def _own_domains(standing: Standing) -> set[str]:
    """The domains of the processor's own mailboxes."""
    mails = [
        one.value.mail for one in said(standing, contact.PERSON) if one.value.side is Side.PROCESSOR
    ]
    mails += [one.value for one in said(standing, audit.MAILBOX)]
    return {domain for mail in mails if (domain := domain_of(mail))}
