"""Which text has the last word on a term, and why?"""

from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from typing import Any, Generic, TypeVar

from instruks.agreement.ranks import rank
from instruks.agreement.term import Cited, Many, Misread, Term
from instruks.agreement.voice import Silenced, Voice
from instruks.texts.citation import Citation
from instruks.texts.pack import Kind
from instruks.texts.sentence import Sentence, say

T = TypeVar("T")


class Fate(StrEnum):
    """What became of a voice."""

    WINS = "wins"
    SAYS_THE_SAME = "says the same"
    OUTRANKED = "outranked"
    TIED = "tied"
    STRUCK = "struck"
    NOT_CHOSEN = "not chosen"
    UNDERCUTS_LAW = "undercuts the law"
    LAST_WORD = "has the last word"


class Verdict(StrEnum):
    """What a check of the winner found."""

    OK = "ok"
    CONFLICTS_WITH_CLAUSE = "conflicts with a clause"
    NO_EFFECT_TOWARD_LAW = "no effect toward the law"
    NO_EFFECT_TOWARD_PERSONS = "no effect toward persons"


@dataclass(frozen=True)
class Heard(Generic[T]):
    """A voice that was heard: its value, what became of it, and by which clause."""

    voice: Voice
    value: T
    fate: Fate
    by: Citation | None = None

    @property
    def citation(self) -> Citation:
        """Where it says so."""
        return self.voice.citation


@dataclass(frozen=True)
class Check:
    """What was found when the winner was held against the clauses and the law."""

    verdict: Verdict
    clause: Citation
    sentence: Sentence


@dataclass(frozen=True)
class Trace(Generic[T]):
    """How a term came to its value: every voice, highest rank first, and the checks.

    `effective` is what the house acts on; None where all are silent or two are tied.
    `between_parties` differs from it only where the law has taken the last word.
    """

    term: Term[T]
    effective: Cited[T] | None
    between_parties: Cited[T] | None
    heard: tuple[Heard[T], ...]
    checks: tuple[Check, ...] = ()

    @property
    def tied(self) -> tuple[Heard[T], ...]:
        """The voices of one rank that say different things."""
        return tuple(heard for heard in self.heard if heard.fate is Fate.TIED)


class Contradiction(LookupError):
    """Two texts of one rank claim the last word. Carries both, so that a person can decide."""

    def __init__(self, term: Term[Any], tied: tuple[Heard[Any], ...]) -> None:
        self.term, self.tied = term, tied
        voices = (
            say("{clause} says `{value}`", clause=heard.citation, value=str(heard.value))
            for heard in tied
        )
        super().__init__(
            say(
                "two texts of the same rank set `{term}`: {both}; "
                "record a person's decision in the agreement's pack",
                term=term.name,
                both=reduce(lambda row, last: say("{row}; {last}", row=row, last=last), voices),
            )
        )


class NotAgreed(LookupError):
    """No text in force sets the term."""

    def __init__(self, term: Term[Any] | Many[Any], texts: tuple[str, ...]) -> None:
        self.term = term
        super().__init__(
            say(
                "no clause in force sets `{term}` (read: {texts}); "
                "set it in the agreement's pack, or ask the controller for an instruction",
                term=term.name, texts=", ".join(texts),
            )
        )  # fmt: skip


def read(term: Term[T] | Many[T], voice: Voice, said: Any) -> T:
    """The value of one voice. Raises `Misread` with the place in the pack."""
    try:
        return term.read(said)
    except Misread as error:
        raise Misread(error.what, term=term.name, place=voice.place) from error


def trace(
    term: Term[T],
    voices: tuple[Voice, ...],
    silenced: tuple[Silenced, ...] = (),
    *,
    no_conflict: Citation | None = None,
    toward_persons: Citation | None = None,
) -> Trace[T]:
    """Hear every voice on a term and tell which one stands.

    `no_conflict` is the clause, if any, that forbids other terms to conflict with the clauses;
    `toward_persons` the law that no agreement can limit toward the persons.
    The highest rank wins; one rank saying two things is a tie; where the winner protects less than
    the law, the law has the last word.
    """
    spoken = sorted(
        (
            (rank(voice.kind, term.topic), voice, read(term, voice, voice.says(term.name)))
            for voice in voices
        ),
        key=lambda each: (each[0], each[1].citation),
    )
    quiet = tuple(
        Heard(
            each.voice,
            read(term, each.voice, each.voice.says(term.name)),
            Fate.STRUCK if each.by else Fate.NOT_CHOSEN,
            each.by,
        )
        for each in silenced
    )
    if not spoken:
        return Trace(term, None, None, quiet, _strike_checks(quiet, None))
    best, winner, value = spoken[0]
    equals = [(voice, said) for place, voice, said in spoken if place == best]
    if any(said != value for _, said in equals):
        heard = [Heard(voice, said, Fate.TIED) for voice, said in equals]
        heard += [Heard(v, said, Fate.OUTRANKED) for place, v, said in spoken if place != best]
        return Trace(term, None, None, (*heard, *quiet))

    agreed = Cited(value, winner.citation, tuple(voice.citation for voice, _ in equals[1:]))
    law = next(((v, said) for _, v, said in spoken if v.kind is Kind.LAW), None)
    undercut = bool(
        law and winner.kind is not Kind.LAW and term.weaker and term.weaker(value, law[1])
    )
    effective = Cited(law[1], law[0].citation) if law and undercut else agreed
    heard = [
        Heard(voice, said, _fate(voice, said, winner, value, undercut=undercut), winner.citation)
        for _, voice, said in spoken
    ]
    checks = (
        *_strike_checks(quiet, law[0].citation if law else None),
        *_conflicts(term, heard, winner, no_conflict),
        *((_toward_law(winner, law[0].citation),) if law and undercut else ()),
        *((_toward_persons(toward_persons),) if term.binds_only_parties and toward_persons else ()),
    )
    return Trace(term, effective, agreed, (*heard, *quiet), checks)


def _fate(voice: Voice, said: T, winner: Voice, value: T, *, undercut: bool) -> Fate:
    if voice is winner:
        return Fate.UNDERCUTS_LAW if undercut else Fate.WINS
    if undercut and voice.kind is Kind.LAW:
        return Fate.LAST_WORD
    return Fate.SAYS_THE_SAME if said == value else Fate.OUTRANKED


def _strike_checks(quiet: tuple[Heard[T], ...], law: Citation | None) -> tuple[Check, ...]:
    """A strike is good where the law does not ask for what is struck."""
    return tuple(
        Check(
            Verdict.NO_EFFECT_TOWARD_LAW,
            law,
            say("{struck} is struck by {by}, but the law sets the same; the law stands.", struck=heard.citation, by=heard.by),
        )
        if law
        else Check(
            Verdict.OK,
            heard.by,
            say("{struck} is struck by {by}; the law does not demand it.", struck=heard.citation, by=heard.by),
        )
        for heard in quiet
        if heard.by
    )  # fmt: skip


def _conflicts(
    term: Term[T], heard: list[Heard[T]], winner: Voice, no_conflict: Citation | None
) -> tuple[Check, ...]:
    """Other terms may win over a clause, yet be what that clause's own text forbids."""
    if winner.kind not in {Kind.DEVIATIONS, Kind.OTHER_TERMS} or not no_conflict:
        return ()
    said = heard[0].value
    return tuple(
        Check(
            Verdict.CONFLICTS_WITH_CLAUSE,
            no_conflict,
            say(
                "{winner} outranks {clause} but conflicts with it, and {rule} forbids terms that do.",
                winner=winner.citation, clause=lower.citation, rule=no_conflict,
            ),
        )
        for lower in heard[1:]
        if lower.voice.kind is Kind.CLAUSES
        and lower.value != said
        and (term.weaker is None or term.weaker(said, lower.value))
    )  # fmt: skip


def _toward_law(winner: Voice, law: Citation) -> Check:
    return Check(
        Verdict.NO_EFFECT_TOWARD_LAW,
        law,
        say(
            "{winner} stands between the parties, but protects less than {law} demands; the law has the last word.",
            winner=winner.citation, law=law,
        ),
    )  # fmt: skip


def _toward_persons(law: Citation) -> Check:
    return Check(
        Verdict.NO_EFFECT_TOWARD_PERSONS,
        law,
        say("This stands between the parties only; toward the persons {law} applies.", law=law),
    )
