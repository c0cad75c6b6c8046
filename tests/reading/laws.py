"""What must be true of every text that is read, whatever it says."""

import re
from collections import Counter
from collections.abc import Iterator

from instruks.agreement.term import Many, Misread
from instruks.agreement.vocabulary import VOCABULARY
from instruks.reading.draft import Draft
from instruks.reading.lines import lines_of
from instruks.reading.markup import without_markup
from instruks.texts.files import parse, write

LABEL = 3  # words; no printed number has more: «Bilag A -»


def letters(words: str) -> str:
    """The letters and figures alone, for hyphens and blanks may go."""
    return re.sub(r"[\W_]", "", words.casefold())


def broken(text: str, draft: Draft) -> list[str]:
    """Every law that the reading of this text breaks, in words."""
    return [
        *_lines(text, draft),
        *_words(text, draft),
        *_values(draft),
        *_rests_on(draft),
        *_written(draft),
    ]


def _lines(text: str, draft: Draft) -> Iterator[str]:
    """Every line that is not blank stands in exactly one clause, or is set aside."""
    places = [*(set(lines) for lines in draft.places.values()), *({a.line} for a in draft.aside)]
    times = Counter(number for place in places for number in place)
    wanted = {line.number for line in lines_of(without_markup(text))}
    yield from (f"line {number} stands nowhere" for number in sorted(wanted - set(times)))
    yield from (f"line {number} stands {n} times" for number, n in times.items() if n != 1)
    yield from (f"line {number} is made up" for number in sorted(set(times) - wanted))


def _words(text: str, draft: Draft) -> Iterator[str]:
    """The words of a clause are those of its lines; only its printed number may be missing."""
    printed = {line.number: line.text for line in lines_of(without_markup(text))}
    for _, clause in draft.pack.clauses:
        lines = [printed[number] for number in sorted(draft.places[clause.number])]
        there = Counter(letters(clause.title) + letters(clause.words))
        source = Counter(letters("".join(lines)))
        label = Counter(letters(" ".join(lines[0].split()[:LABEL]))) if lines else Counter[str]()
        if made_up := there - source:
            yield f"{clause.number}: made up {dict(made_up)}"
        if lost := source - there - label:
            yield f"{clause.number}: lost {dict(lost)}"


def _values(draft: Draft) -> Iterator[str]:
    """Every value can be read as its term."""
    for _, clause in draft.pack.clauses:
        for name, value in clause.sets.items():
            term = VOCABULARY[name]
            try:
                for one in value if isinstance(term, Many) else [value]:
                    term.read(one)
            except Misread as refused:
                yield f"{clause.number}: {name}: {refused}"


def _rests_on(draft: Draft) -> Iterator[str]:
    """Every term that a clause sets rests on its words, or on its heading."""
    found = {(one.clause, one.term): letters(one.words) for one in draft.found}
    for _, clause in draft.pack.clauses:
        heading, there = letters(clause.title), letters(clause.words)
        for name in clause.sets:
            words = letters(clause.rests_on.get(name, ""))
            if (words and words not in there) or (
                not words and found.get((clause.number, name), "-") not in heading
            ):
                yield f"{clause.number}: {name} rests on `{clause.rests_on.get(name)}`"


def _written(draft: Draft) -> Iterator[str]:
    """The draft can be written to files and read again."""
    if parse(write(draft.pack)) != draft.pack:
        yield "what is written is read otherwise"
