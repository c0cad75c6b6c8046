"""Which law governs, and which court decides, as one phrase?"""

from instruks.agreement.terms import term_of_agreement as agreement
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.finding import Found, Sureness


def governing_law(heard: Heard) -> Fact | None:
    """The law and the court of the agreement; those of standard clauses where it names no other."""
    law = _first_sure(heard.all(agreement.GOVERNING_LAW))
    if not law:
        return None
    court = _first_sure([one for one in heard.all(agreement.COURT) if one.sureness is law.sureness])
    of_the_clauses = " (SCC)" if law.sureness is Sureness.LIKELY else ""
    said = f"{law.value}{of_the_clauses}" + (f"; {court.value}" if court else "")
    return fact(said, *dict.fromkeys(one.words for one in (law, court) if one))


def _first_sure(found: list[Found]) -> Found | None:
    return next(
        (one for one in found if one.sureness is Sureness.SURE), found[0] if found else None
    )
