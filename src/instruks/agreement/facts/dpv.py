"""What is the address of a term of the W3C Data Privacy Vocabulary?"""

from collections.abc import Iterable

# Term namespaces carry no version; the terms used here were held against release 2.3.
NAMESPACES = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
}


def iris(short: Iterable[str]) -> tuple[str, ...]:
    """From `pd:Name` to `https://w3id.org/dpv/pd#Name`; raises `ValueError` for another prefix."""
    return tuple(_iri(*term.partition(":")) for term in short)


def _iri(prefix: str, _colon: str, term: str) -> str:
    if prefix not in NAMESPACES or not term:
        raise ValueError(f"`{prefix}:{term}` is no DPV term; prefixes are: {', '.join(NAMESPACES)}")
    return NAMESPACES[prefix] + term
