"""Where does the text say itself that it leaves the standard?"""

import re

from instruks.agreement.terms import precedence_of_texts
from instruks.reading.document import Document, Said
from instruks.reading.facts.heard import Fact, Heard, in_its_words
from instruks.reading.finding import Found
from instruks.reading.topics import Topic

LEAVES = re.compile(
    r"\bfrav(?:ig|eg)\w*|\bafvig(?:er|else)\w* fra|modifikation\w*|udgår\b|finder ikke anvendelse|ikke skal finde anvendelse|skal ikke gælde"
    r"|\buanset (?:bestemmelse\w*s? )?(?:pkt\.?|punkt|afsnit)|notwithstanding (?:clause|section)|deviat(?:es|ion|ing)|by way of derogation|shall not apply between|in place of clause|erstatter (?:bestemmelse\w*s? )?punkt",
    re.IGNORECASE,
)
CLAUSE = r"(?:punkt|pkt\.?|afsnit|avsnitt|klausul|clause|section|§) ?\d[\d.]*[a-z]?"
STRUCK = re.compile(
    rf"^(?:[^\s,.;:]+ ){{0,4}}{CLAUSE}\b[^.;:]{{0,80}}?(?:gælder ikke|gjelder ikke|gäller inte|(?:does|shall) not apply|bortfalder|bortfaller|utgår|er ikke gældende|is (?:deleted|replaced)|erstattes af|erstattes av|ersätts av)"
    rf"|^(?:i stedet for|i stedet for|istället för|instead of) (?:[^\s,.;:]+ ){{0,3}}{CLAUSE}",
    re.IGNORECASE,
)
"""A clause that another text sets, put out of force or replaced."""

WITHIN = re.compile(rf"\b(?:i|in|of|under|efter|enligt|etter|jf\.?|option|valgmulighed\w*) (?:[^\s,.;:]+ ){{0,1}}{CLAUSE}[^.;:]*(?:ikke|inte|not apply)", re.IGNORECASE)  # fmt: skip
OF_THE_LAW = re.compile(r"fortolk|må ikke|kan ikke fravig|stride|shall not apply to the extent|medlemsstat|union law|eu-ret")  # fmt: skip


def deviations(heard: Heard) -> list[Fact]:
    """Struck clauses, rows of a table of deviations, and sentences that say they deviate."""
    return in_its_words([*heard.all(precedence_of_texts.DEVIATION), *_said(heard.document)])


def _said(document: Document) -> list[Found]:
    return [
        Found(precedence_of_texts.DEVIATION.name, said.words, said.clause, said.words)
        for said in document.said
        if not said.heading and _leaves(said)
    ]


def _leaves(said: Said) -> bool:
    if OF_THE_LAW.search(said.plain):
        return False
    struck = STRUCK.search(said.words) and not WITHIN.search(said.words)
    return bool(LEAVES.search(said.words) or (struck and Topic.TRANSFER not in said.section.topics))
