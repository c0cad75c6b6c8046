"""Where does the text say itself that it leaves the standard?"""

import re

from instruks.agreement.terms import precedence_of_texts
from instruks.reading.document import Document
from instruks.reading.facts.heard import Fact, Heard, in_its_words
from instruks.reading.finding import Found

LEAVES = re.compile(
    r"\bfrav(?:ig|eg)\w*|\bafvig(?:er|else)\w* fra|modifikation\w*|udgår\b|finder ikke anvendelse|ikke skal finde anvendelse|skal ikke gælde"
    r"|\buanset (?:bestemmelse\w*s? )?(?:pkt\.?|punkt|afsnit)|notwithstanding (?:clause|section)|deviat(?:es|ion|ing)|by way of derogation|shall not apply between|in place of clause|erstatter (?:bestemmelse\w*s? )?punkt",
    re.IGNORECASE,
)
OF_THE_LAW = re.compile(r"fortolk|må ikke|kan ikke fravig|stride|shall not apply to the extent|medlemsstat|union law|eu-ret")  # fmt: skip


def deviations(heard: Heard) -> list[Fact]:
    """Struck clauses, rows of a table of deviations, and sentences that say they deviate."""
    return in_its_words([*heard.all(precedence_of_texts.DEVIATION), *_said(heard.document)])


def _said(document: Document) -> list[Found]:
    return [
        Found(precedence_of_texts.DEVIATION.name, said.words, said.clause, said.words)
        for said in document.said
        if not said.heading and LEAVES.search(said.words) and not OF_THE_LAW.search(said.plain)
    ]
