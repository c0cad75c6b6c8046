"""How often, how and with what notice is the processor audited, and who pays?"""

import re
from collections import defaultdict
from typing import Any

from instruks.agreement.terms import audit as audited
from instruks.agreement.terms import supervision
from instruks.reading.document import Said
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.facts.periods import as_figures
from instruks.reading.facts.who_pays import who_pays
from instruks.reading.topics import Topic

NAMED = {
    "self-check": "egenkontrol",
    "written": "skriftligt tilsyn",
    "inspection": "fysisk inspektion",
}
STATED = (audited.STATEMENTS_PER_YEAR, audited.CONTRIBUTES, audited.INFORMATION_GIVEN)
FORM = re.compile(
    r"\bisae\b|\bisrs\b|\bsoc ?[123]\b|iso(?:/iec)? ?27\d{3}|certif|sertifi|erklæring|rapport|report|questionnaire|spørgeskema|skriftlig\w* (?:informations|frågor|svar|redegør)"
    r"|written (?:answers|responses)|inspektion|inspection|inspeksjon|on-?site|\baudits?\b|revision(?:er)?\b|revisjon|granskning|penetration|dokumentation|dokumentasjon|documentation|compliance information|kildekode|ekstraordinær\w*|source code|demonstrate|påvise"
    r"|før(?:e|er)? (?:\w+ )?tilsyn|tilsyn (?:på stedet|hos|med|i)\b|(?:tilsyn|kontrolbesøg|besøg) (?:\w+ ){0,2}(?:på|hos)|(?:adgang til|tilgang til|tillträde till|access to) (?:(?:the |its |sine |de )?(?:relevante |relevant )?)(?:lokal|facilit|premises|anlæg)"
    r"|(?:nødvendig\w*|nödvändig\w*|relevante?|necessary|relevant) (?:oplysning|information|opplysning|uppgift)|information (?:reasonably )?(?:necessary|required|needed)|(?:påvise|dokumentere|visa|vise) overhold|revider|compliance (?:measures|documentation)|oplysninger til rådighed"
)
OF_AUDITS = re.compile(
    r"\brevision\w*|revisjon|\baudit|tilsyn\b|inspektion|inspection|revideres|granskning"
)
SHOWS = re.compile(
    r"(?:stille\w*|gi[rv]\w*|provide\w*|make\w* available|tillhandahåll\w*|ställ\w*|udlever\w*|fremlægg\w*|vise|dokumenter\w*)\b.{0,160}(?:dokumentation|dokumentasjon|documentation|information|oplysninger|opplysninger)"
)
COMPLIES = re.compile(
    r"overhold|complian|opfyld|efterlev|etterlev|artikel 28|article 28|uppfyll|påvise|demonstrate"
)
"""What is made available to show that the agreement is kept, under any heading."""
NOT_THESE = re.compile(r"c\.\d|procedurer for|subprocessor's|hos subprocessor")
ELSEWHERE = frozenset({Topic.SUPERVISION, Topic.DEFINITIONS, Topic.SUBPROCESSORS, Topic.LIABILITY, Topic.BREACH, Topic.PRECEDENCE})  # fmt: skip
NO_FORM = re.compile(
    r"\bcosts?\b|omkostning|udgift|timepris|\bfees?\b|må ikke|kan ikke|may not|shall not|kompromitter|interfere|limited to|acknowledge|følgende betingelser|following conditions|resultater"
)
"""What a part of a sentence says about an audit that is no form of it."""
PIECES = re.compile(r"[,;()]|\.(?=\s|$)|:\s|\s[–—-]\s|\s\+\s")
LONGEST = 140  # characters of a form
REASONABLE = re.compile(
    r"(?:med |on |upon )?(?:et )?(?:rimelig\w*|passende|reasonable|skäligt?) (?:\w+ ){0,3}(?:varsel|notice|aftale|avisering)",
    re.IGNORECASE,
)
OTHER = (
    audited.BY_THIRD_PARTY,
    audited.BASELINE,
    audited.ANSWER_WITHIN,
    supervision.EVERY,
    supervision.METHOD,
    supervision.BY_RISK,
)


def audit(heard: Heard) -> dict[str, Any]:
    """Audits and statements a year, their forms, the notice, who pays, and what else is said of them."""
    often = heard.last(audited.PER_YEAR)
    statements = heard.last(audited.STATEMENTS_PER_YEAR)
    return {
        "frequency_per_year": fact(often.value, often.words) if often else None,
        "statement_per_year": fact(statements.value, statements.words) if statements else None,
        "forms": _forms(heard),
        "who_pays": who_pays(heard),
        "notice": _notice(heard),
        "other": [
            fact(words, words) for words in dict.fromkeys(one.words for one in heard.all(*OTHER))
        ],
    }


def _forms(heard: Heard) -> list[Fact]:
    """The ways of supervising: named where they have a name, else in the part of the sentence that says so."""
    found = [(NAMED[str(one.value)], one.words) for one in heard.all(audited.FORM)]
    found += [(one.value["kind"], one.words) for one in heard.all(supervision.REPORT)]
    stated = [one.words for one in heard.all(*STATED)]
    stated += [one.words for one in heard.document.said if _describes(one)]
    found += [(part, words) for words in dict.fromkeys(stated) for part in _parts(words)]
    by_form = defaultdict[str, list[str]](list)
    for form, words in dict.fromkeys(found):
        by_form[form].append(words)
    return [fact(form, *words) for form, words in by_form.items()]


def _parts(words: str) -> list[str]:
    """The parts of a sentence that name a form."""
    parts = [part.strip() for part in PIECES.split(" ".join(words.split()))]
    return [
        part[:LONGEST]
        for part in parts
        if FORM.search(part.casefold()) and not NO_FORM.search(part.casefold())
    ]


def _describes(said: Said) -> bool:
    """Whether a sentence on audits names a way to supervise the processor."""
    topics = said.section.topics
    shows = SHOWS.search(said.plain) and COMPLIES.search(said.plain)
    of_audits = Topic.AUDIT in topics or OF_AUDITS.search(said.plain) or shows
    return bool(
        of_audits
        and not said.heading
        and not topics & ELSEWHERE
        and FORM.search(said.plain)
        and not NOT_THESE.search(said.plain)
    )


def _notice(heard: Heard) -> Fact | None:
    """The notice as a period; without a number the words for it."""
    found = heard.last(audited.NOTICE)
    if found:
        return as_figures(found.value, found.words)
    for said in heard.document.under(Topic.AUDIT):
        named = REASONABLE.search(" ".join(said.words.split()))
        if named and Topic.SUPERVISION not in said.section.topics:
            return {
                "value": None,
                "unit": None,
                "days": None,
                "as_written": named[0],
                "evidence": said.words,
            }
    return None
