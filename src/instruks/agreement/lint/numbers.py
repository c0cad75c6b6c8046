"""Which clauses and appendices do the texts have, and at which do they point?"""

import re
from collections.abc import Iterator

from instruks.agreement.standing import Standing
from instruks.texts.clause import Clause

NUMBER = r"(?:[A-Z]\.?\d{1,2}|\d{1,2})(?:\.\d{1,2})*(?:\.[a-z]\b)?(?!\w)"
AND = r"(?:\s*,|\s+(?:og|and|eller|or|samt))\s+"
CLAUSE = re.compile(
    r"(?i:\b(?:punkt(?:et|erne)?|pkt\.?|afsnit|bestemmelse|klausul|clauses?|sections?)\s+)"
    rf"({NUMBER}(?:\.?{AND}{NUMBER})*)"
    r"(?!\d|\s*(?:%|dage|timer|days|hours|i (?:databeskyttelses|forordning|lov)|of the|of Regulation))"
)
APPENDIX = re.compile(
    r"(?i:\b(?:bilag|appendix|annex|appendiks|schedule)\s+)"
    rf"((?:{NUMBER}|[A-Z](?![\w]))(?:{AND}(?:{NUMBER}|[A-Z](?![\w])))*)"
)
ONE = re.compile(rf"{NUMBER}|[A-Z]")
POINT = re.compile(r"\d+\.\d")
HEADING = re.compile(r"(?i:bilag|appendix|annex|appendiks|schedule)\s+([A-Z]|\d{1,2})(?!\w)")


def clauses_pointed_at(words: str) -> Iterator[tuple[str, str]]:
    """Every clause number these words point at, with the pointer as it stands; not the law's."""
    for pointer in CLAUSE.finditer(words):
        for number in ONE.findall(pointer[1]):
            yield number, pointer[0]


def appendices_pointed_at(words: str) -> Iterator[tuple[str, str]]:
    """Every appendix (or number in one) these words point at, with the pointer as it stands."""
    for pointer in APPENDIX.finditer(words):
        for number in ONE.findall(pointer[1]):
            yield number, pointer[0]


def has_clause(standing: Standing, number: str) -> bool:
    """Whether a clause has this number, lies under it, or prints it as a point within its words.

    The first point of a clause that has no points is the clause itself.
    """
    above, _, last = number.rpartition(".")
    if last == "1" and not any(clause.number.startswith(f"{above}.") for clause in _all(standing)):
        number = above
    return any(
        clause.number.strip(".") == number
        or clause.number.startswith(f"{number}.")
        or f".{clause.number}.".find(f".{number}.") > 0
        or (bool(above) and clause.number.strip(".") == above and _prints(clause, last))
        for clause in _all(standing)
    )


def has_appendix(standing: Standing, name: str) -> bool:
    """Whether there is a part or a document of this name, or a clause numbered by its letter.

    A point of a chapter that is headed by an appendix («2.6 Bilag B») speaks of it and is not it.
    """
    titles = [part.title for layer in standing.layers for part in layer.parts]
    titles += [attachment.title for attachment in standing.pack.attachments]
    alone = (clause.title for clause in _all(standing) if not POINT.match(clause.number))
    headings = (*titles, *alone)
    return any(name in HEADING.findall(title) for title in headings) or (
        name.isalpha() and any(_under(clause, name) for clause in _all(standing))
    )


def _all(standing: Standing) -> Iterator[Clause]:
    """Struck clauses too: they keep their numbers, so a pointer to one leads somewhere."""
    return (clause for layer in standing.layers for clause in layer.clauses)


def _under(clause: Clause, letter: str) -> bool:
    return re.search(rf"(?:^|\.){letter}(?:[.\d]|$)", clause.number) is not None


def _prints(clause: Clause, point: str) -> bool:
    return re.search(rf"(?m)^[\s>*•-]*\(?{re.escape(point)}[.)]", clause.words) is not None
