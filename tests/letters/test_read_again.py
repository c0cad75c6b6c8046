"""What is written out is read again: the same clauses, the same terms, every word.

A shipped pack is written by hand, so its words read as plain text are what the paper is held
against. The drafts of the two agreements in real use are held against themselves.
"""

import json
import os
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from instruks.agreement.term import Many
from instruks.agreement.vocabulary import VOCABULARY
from instruks.letters.agreement.paper import WRITERS, written
from instruks.reading.draft import read_text
from instruks.reading.formats.opened import paper_of
from instruks.reading.section import FRONT
from instruks.texts.clause import Clause
from instruks.texts.pack import Pack, Part
from instruks.texts.shelf import Shelf, shipped

SHIPPED = Shelf(shipped())
THE_LAW = "gdpr"  # numbered as no agreement is, «28(3)(a)», so its clauses are not told apart
AGREEMENTS = sorted(set(SHIPPED) - {THE_LAW})
SEEDS = Path(os.environ.get("INSTRUKS_SEEDS", Path(__file__).parents[3] / "shared" / "seeds"))
USED = ("000", "003")
LETTERED = re.compile(r"\.([a-z])$")

in_use = pytest.mark.skipif(
    not all(list(SEEDS.glob(f"{seed}_*.txt")) for seed in USED),
    reason="the two agreements in real use are not beside the repository",
)


def as_text(pack: Pack) -> str:
    """The pack as a person would type it: headings, numbers, words."""
    lines = [pack.title]
    for layer in pack.layers:
        for part in layer.parts:
            lines += [f"# {part.title}"] if part.title else []
            lines += [typed(clause, part) for clause in part.clauses]
    return "\n\n".join(line for line in lines if line).replace("**", "")


def typed(clause: Clause, part: Part) -> str:
    lettered = LETTERED.search(clause.number)
    if clause.number == FRONT:
        return clause.words
    if part.title.startswith((f"Bilag {clause.number} ", f"Bilag {clause.number}:")):
        return clause.words if clause.title in part.title else f"{clause.title}\n\n{clause.words}"
    if lettered:
        return f"{lettered[1]}. {clause.title}\n{clause.words}"
    number = f"{clause.number}." if clause.number.isdigit() else clause.number
    title = f"## {number} {clause.title}".rstrip()
    return f"{title}\n\n{clause.words}" if clause.title else f"{number} {clause.words}"


@cache
def pack_of(name: str) -> Pack:
    """A shipped pack by its name, or the draft of an agreement in use by its number."""
    if name in SHIPPED:
        return SHIPPED[name]
    text = next(SEEDS.glob(f"{name}_*.txt")).read_text(encoding="utf-8")
    return read_text(text, name="seed").pack


@cache
def on_paper(name: str, ending: str) -> str:
    return paper_of(f"aftale{ending}", written(pack_of(name), ending)).text


@cache
def read_again(name: str, ending: str) -> Pack:
    return read_text(on_paper(name, ending), name="read-again").pack


def set_by(pack: Pack) -> Mapping[tuple[str, str], object]:
    """Every term by its clause; the order in a list says nothing."""
    return {
        (clause.number, term): sorted(json.dumps(one, sort_keys=True, default=str) for one in value)
        if isinstance(VOCABULARY[term], Many)
        else value
        for _, clause in pack.clauses
        for term, value in clause.sets.items()
    }


def numbers(pack: Pack) -> list[str]:
    return [clause.number for _, clause in pack.clauses]


@pytest.mark.parametrize("ending", WRITERS)
@pytest.mark.parametrize("name", AGREEMENTS)
def test_a_shipped_pack_sets_the_same_by_the_same_clauses(name, ending):
    typed_out = read_text(as_text(pack_of(name)), name="typed").pack
    found = read_again(name, ending)

    assert numbers(found) == numbers(typed_out)
    assert set_by(found) == set_by(typed_out)


@in_use
@pytest.mark.parametrize("ending", WRITERS)
@pytest.mark.parametrize("seed", USED)
def test_a_draft_sets_the_same_by_the_same_clauses(seed, ending):
    found = read_again(seed, ending)

    assert numbers(found) == numbers(pack_of(seed))
    assert set_by(found) == set_by(pack_of(seed))


@in_use
@pytest.mark.parametrize("ending", WRITERS)
@pytest.mark.parametrize("seed", USED)
def test_ranks_conditions_and_strikes_come_back(seed, ending):
    assert shape(read_again(seed, ending)) == shape(pack_of(seed))


def shape(pack: Pack) -> list[object]:
    return [
        *((layer.kind, [clause.number for clause in layer.clauses]) for layer in pack.layers),
        *((clause.number, clause.only_if, clause.strikes) for _, clause in pack.clauses),
    ]


@pytest.mark.parametrize("ending", WRITERS)
@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_every_word_of_every_clause_is_on_the_paper_in_its_order(name, ending):
    paper, at = letters(on_paper(name, ending)), 0
    for _, clause in pack_of(name).clauses:
        for word in clause.words.split():
            found = paper.find(letters(word), at)

            assert found >= 0, (clause.number, word)
            at = found + len(letters(word))


def letters(words: str) -> str:
    return re.sub(r"[\W_]", "", words.casefold())
