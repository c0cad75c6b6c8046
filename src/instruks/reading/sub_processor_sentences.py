"""Which sub-processors does a sentence name?"""

import re
from collections.abc import Iterator

from instruks.reading.cells import COMPANY
from instruks.reading.columns import Column
from instruks.reading.company_names import ordinary_words
from instruks.reading.document import Document, Said
from instruks.reading.names_in_text import (
    BETWEEN,
    GIVEN_WAY,
    condition_in,
    is_named,
    names_between,
)
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.topics import Topic

SPOKEN_OF = re.compile(
    r"(?:(?:under-?databehandler|underleverandør|under-?pro[cs]essor)(?:e|en|ne|er|erne)?|sub-?\s?processors?|sub-?contractors?|underbiträden?(?:a|t)?|underleverantör(?:er|en|erna)?)\b",
    re.IGNORECASE,
)
ENGAGE = r"(?:bruger|benytter|anvender|bruker|använder|anlitar|samarbejder med|uses?|engages?|relies on|rely on)"
USES = re.compile(
    rf"\b{ENGAGE}\s+(?P<names>[^.:]+?)\s+(?:som|as)\s+(?:vores |sine? |our |its )?subprocessor",
    re.IGNORECASE,
)
USES_FOR = re.compile(
    rf"\b{ENGAGE}(?: (?:p\.t\.|pt\.|i dag|currently|aktuelt))? (?P<names>[A-ZÆØÅ][^:]+?)\.?$"
)
OPENED = re.compile(
    r"\b(?:følgende|following|nedenstående|följande|disse|these)(?: (?!for\b|til\b|om\b|to\b|of\b|med\b|with\b|hos\b)[\w-]+){0,3}"
    r" subprocessor[^:.]{0,40}:\s*(?P<names>\S.+?)\.?$",
    re.IGNORECASE,
)
ARE = re.compile(
    r"^(?:(?:vores|our|de|the|aktuelle|nuværende|current|godkendte|approved|authori[sz]ed|anvendte|våra|databehandlerens|processor's)\s+)*subprocessor(?: \w+){0,4}? (?:er|are|is|omfatter|inkluderer|include|includes|består af|omfattar|är)"
    r"(?: (?:i dag|p\.t\.|pt\.|currently|for tiden|primært|følgende|at present|the following))*:? (?P<names>[A-ZÆØÅ0-9].+?)\.?$",
    re.IGNORECASE,
)
ACT = re.compile(
    r"^(?P<names>[A-ZÆØÅ][^.:]{1,150}?) (?:er|fungerer|agerer|optræder|anvendes|benyttes|bruges|is|are|acts?|serves?|functions?|är|används|anlitas)"
    r"(?: (?:alle|begge|all|both|her|godkendt|approved|engaged|used|authori[sz]ed|dermed|således))* ?(?:(?:som|as) )?(?:vores |our |an? |en )?(?:godkendte? |approved )?subprocessor\b"
)
DONE_FOR = re.compile(r"^(?P<name>.+?) (?:til|for|som|as|to|på) (?P<done>\S.*)$")
WITH_FORM = re.compile(rf"[A-ZÆØÅ][\w&.-]*(?: [A-ZÆØÅ&][\w&.-]*){{0,4}}? {COMPANY.pattern}")
BRACKET = re.compile(r"(?P<before>[^(),;]*)\((?P<inside>[^()]+)\)")
LEADS_IN = re.compile(
    r"^(?:(?:og|and|samt|eventuelle?|any|til|for|to|herunder|including|såsom|such as|der leverer|as|som|our|vores)\s+)+",
    re.IGNORECASE,
)
SAYS = re.compile(r"\b(?:står|fremgår|findes|er|are|is|listed|anvendes|bruges|appears?|used)\b")
NOT_NAMES = re.compile(
    r"datacent|data cent|region|lokation|location|lande?\b|countr|kontor|office|\bby(?:er)?\b|cit(?:y|ies)|sted|kunde|customer|produkt|product|certific",
    re.IGNORECASE,
)
FORMER = re.compile(r"tidligere|ophørt|former|no longer|ikke længere|previous", re.IGNORECASE)
DENIED = re.compile(r"\b(?:ikke|not|no|ingen|inte)\b[^.(]{0,40}subprocessor|subprocessor[^.(]{0,25}\b(?:ikke|not|inte)\b", re.IGNORECASE)  # fmt: skip
HOME = (Topic.SUBPROCESSORS, Topic.APPROVED)
FEWEST = 2


def sentences_listed(document: Document) -> Iterator[Listed]:
    """«We use A, B and C as sub-processors», «sub-processors for hosting (A) and mail (B)»."""
    ordinary = ordinary_words(document.text)
    for said in document.under(*HOME):
        words = SPOKEN_OF.sub("subprocessor", said.words)
        if FORMER.search(words) or DENIED.search(words):
            continue
        found = False
        for pattern in (USES, OPENED, ARE, ACT):
            for named in pattern.finditer(words):
                for name, done in _names(named["names"], ordinary):
                    found = True
                    yield Listed(name, said.words, said.clause, done)
        if not found:
            yield from _in_brackets(said, words, ordinary) or _used_for(said, words, ordinary)


def _names(words: str, ordinary: frozenset[str]) -> list[tuple[str, dict[Column, str]]]:
    """Every name between commas, or those with a form of company where other words stand between."""
    parts = [part.strip() for part in BETWEEN.split(words)]
    if all(is_named(part, ordinary) for part in parts):
        return [(part, {}) for part in parts]
    told = _each_for(parts, ordinary)
    return told or [(found[0], {}) for found in WITH_FORM.finditer(words)]


def _each_for(parts: list[str], ordinary: frozenset[str]) -> list[tuple[str, dict[Column, str]]]:
    """«A til drift», «B for mail»: nothing where one of them begins with no name."""
    told = list[tuple[str, dict[Column, str]]]()
    for part in parts:
        done = DONE_FOR.match(part)
        name = done["name"] if done else part
        if is_named(name, ordinary):
            told.append((name, {Column.ACTIVITY: done["done"]} if done else {}))
        elif told and part[:1].islower():  # «til drift, mail og backup»
            continue
        else:
            return []
    return told


def _in_brackets(said: Said, words: str, ordinary: frozenset[str]) -> list[Listed]:
    """The names that a sentence about sub-processors puts into brackets, and nothing beside them."""
    found = list[Listed]()
    examples = False
    for bracket in BRACKET.finditer(words):
        spoken = SPOKEN_OF.search(words[: bracket.start("inside")])
        names = names_between(bracket["inside"], ordinary)
        if not spoken or not names or NOT_NAMES.search(bracket["before"].split("subprocessor")[-1]):
            continue
        examples |= bool(GIVEN_WAY.match(bracket["inside"]))
        when = condition_in(words[bracket.end() :])
        done = LEADS_IN.sub("", bracket["before"].split("subprocessor")[-1].strip(" ,."))
        told = {Column.ACTIVITY: done} if done and not SAYS.search(done) else {}
        found += [Listed(name, said.words, said.clause, told, condition=when) for name in names]
    return found if len(found) >= FEWEST or examples else []


def _used_for(said: Said, words: str, ordinary: frozenset[str]) -> list[Listed]:
    """«We use A for hosting and B for mail», in a clause about sub-processors."""
    used = USES_FOR.search(words)
    if not used:
        return []
    told = _each_for([part.strip() for part in BETWEEN.split(used["names"])], ordinary)
    if not any(done for _, done in told):
        return []
    return [Listed(name, said.words, said.clause, done) for name, done in told]
