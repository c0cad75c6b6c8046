"""Within what time after the end are the data erased or returned?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import termination
from instruks.deadlines.unit import Unit
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.fragments import CONFIRMED, END_OF_SERVICE, ERASE, NOTIFIED, RETURN
from instruks.reading.spells import spells
from instruks.reading.topics import Topic

HOME = frozenset({Topic.ERASURE, Topic.RETENTION, Topic.EFFECT})
ELSEWHERE = frozenset({Topic.SUPERVISION, Topic.FEE, Topic.DEFINITIONS, Topic.SUBPROCESSORS, Topic.BREACH, Topic.AUDIT, Topic.LIABILITY})  # fmt: skip
GONE = re.compile(f"{ERASE}|{RETURN}|eksport|export")
NOUN = re.compile(r"sletning\w*|deletion\w*|erasure\w*|radering\w*|returnering\w*")
END = re.compile(END_OF_SERVICE)
TAKES_UP = re.compile(
    r"^\W*(?:det|dette|det hele|begge dele|this|that|it|both|detta)\b.{0,25}\b(?:skal|sker|shall|must|will|is|ska|skje[rs]?)\b"
)
"""«Det skal være sket senest …» of what the sentence before says."""

KIND = re.compile(r"^(?:\W*\d+[.)]\s+)?[^:.]{3,70}(?::| [–—-]) +\S")
"""«Photos: deleted after 30 days», a point of a list of kinds."""
OTHER = re.compile(
    rf"^[^.]{{0,40}}(?:back-?up|sikkerhedskopi|säkerhetskop|\blog|opsætning|set-?up)|{NOTIFIED}|persons"
    r"|(?:skoleår|kalenderår|regnskabsår|ansættelse|forløb|kampagne|arrangement|kursus|rejse|medlemskab|sag)\w* (?:\w+ )?(?:afslut|ophør|udløb|slut)|(?:school|calendar|financial|fiscal) year|(?:employment|campaign|event|case|membership) (?:\w+ )?(?:ends|ended|terminat|expir)"
    r"|reviewed?|rykker|remind|opsætning|import|seneste? login|inaktiv|inactiv"
)
"""A time for one kind of data only, for the controller's answer, or counted from something else."""


def erased_within(document: Document) -> Iterator[Found]:
    """One time for each clause that speaks of it: the first it names; confirmation only where nothing else is said."""
    timed = list(_timed(document, confirmed=False)) or list(_timed(document, confirmed=True))
    told = [one for one in timed if END.search(document.plain(one.words))]
    clauses = set[str]()
    for one in told or timed:
        if one.clause not in clauses:
            clauses.add(one.clause)
            yield one


def _timed(document: Document, *, confirmed: bool) -> Iterator[Found]:
    for said in document.said:
        value = _within(said, confirmed=confirmed)
        if value:
            yield Found(termination.ERASE_WITHIN.name, value, said.clause, said.words)


def _within(said: Said, *, confirmed: bool) -> str | None:
    if not _of_the_end(said, confirmed=confirmed) or OTHER.search(said.plain):
        return None
    confirms = re.search(CONFIRMED, said.plain)
    only_confirms = confirms and not GONE.search(NOUN.sub(" ", said.plain[: confirms.start()]))
    if bool(only_confirms) is not confirmed:
        return None
    counted = (spell.period for spell in spells(said.words) if spell.period.unit is not Unit.YEARS)
    return str(next(counted, "")) or None


def _of_the_end(said: Said, *, confirmed: bool) -> bool:
    """Whether a sentence erases, returns or hands out data when the service ends."""
    if said.section.topics & ELSEWHERE - HOME:
        return False
    if not GONE.search(said.plain):
        taken_up = TAKES_UP.search(said.plain) and GONE.search(said.before)
        return not confirmed and bool(taken_up and END.search(said.plain))
    of_one_kind = said.listed and KIND.match(said.words)
    at_home = not confirmed and not of_one_kind and Topic.ERASURE in said.section.topics
    return at_home or bool(END.search(said.plain) or END.search(said.lead))
