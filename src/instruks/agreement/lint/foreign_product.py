"""Does another product's name stand where this one's should?"""

import re
from collections import defaultdict
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import printed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import operation, party, place, service, subprocessor, transfer
from instruks.texts.citation import Citation
from instruks.texts.fingerprint import as_compared
from instruks.texts.sentence import say

NAME = r"(?-i:[A-ZÆØÅ][\w&+-]*(?: [A-ZÆØÅ0-9][\w&+-]*)*)"
BEFORE_A_PRODUCT = re.compile(
    r"\b(?:lever(?:ing|ingen|ance|ancen|er|e)|brug(?:en)?|anvendelse(?:n)?|drift(?:en)?|opsætning(?:en)?|support(?:en)?|aftale(?:n)?|"
    r"deliver(?:y|ing|s)|suppl(?:y|ies|ying)|use|operation|support|provision|agreement)"
    r"(?: (?:af|på|om|for|til|vedrørende|of|for|on|the))*"
    r"(?: (?:produktet|løsningen|systemet|platformen|tjenesten|product|solution|system|platform))?"
    rf" (?P<name>{NAME})",
    re.IGNORECASE,
)
WORD = re.compile(r"[\w-]+")


def foreign_products(standing: Standing) -> Iterator[Finding]:
    """A name that stands in one clause only, in the place where others name the product.

    Another agreement's text was used again and not renamed everywhere. What is meant is the
    product that `party.product` names; no word is changed.
    """
    product = next(said(standing, party.PRODUCT), None)
    if product is None:
        return
    known = _known(standing)
    clauses, quotes = defaultdict[str, set[Citation]](set), dict[str, str]()
    for voice in printed(standing):
        words = as_compared(voice.clause.words)
        for match in BEFORE_A_PRODUCT.finditer(words):
            name = match["name"]
            if not known & set(_words(name)):
                clauses[name].add(voice.citation)
                quotes.setdefault(name, match[0])
    everywhere = " ".join(as_compared(voice.clause.words) for voice in printed(standing))
    for name, places in clauses.items():
        once = len(re.findall(rf"(?<!\w){re.escape(name)}", everywhere)) == 1
        if once:
            yield Finding(
                "foreign_product",
                Severity.WARNING,
                next(iter(places)),
                say("`{name}` stands once, where {product} stands everywhere else.", name=name, product=product.value),
                quote=quotes[name],
                see=(product.clause,),
            )  # fmt: skip


def _known(standing: Standing) -> set[str]:
    """The words of every name that belongs here."""
    names = [one.value for one in said(standing, party.PRODUCT)]
    for parties in (party.CONTROLLER, party.PROCESSOR):
        names += [one.value.name for one in said(standing, parties)]
    names += [one.value for one in said(standing, party.OPERATED_BY)]
    names += [one.value for one in said(standing, operation.REMOTE_TOOL)]
    names += [one.value.name for one in said(standing, party.SERVICE_AGREEMENT)]
    names += [one.value.name for one in said(standing, subprocessor.APPROVED)]
    names += [one.value.name for one in said(standing, transfer.RECIPIENT)]
    names += [one.value.who for one in said(standing, place.ALLOWED)]
    names += [one.value.name for one in said(standing, service.OFFERED)]
    return {word for name in names for word in _words(name)}


def _words(name: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(name)]
