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
ENGAGE = r"(?:gør brug af|har indgået aftale med|bruger|benytter|anvender|bruker|använder|anlitar|samarbejder med|uses?|engages?|relies on|rely on)"
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
BESIDE = re.compile(
    r"\bsubprocessor (?P<names>[A-ZÆØÅ](?:(?! (?:til|for|som|der|as|to|which|that|is|are|er) )[^.;:()])+)"
    r"|\b(?:[Ss]om|[Aa]s) (?:vores |our )?subprocessor (?:anvendes|benyttes|bruges|anvender vi|benytter vi|bruger vi|we use|används|brukes)(?: \w+\.?)?? (?P<after>[A-ZÆØÅ][^.;:()]+)"
)
LABELLED = re.compile(r"^(?:(?:godkendte|aktuelle|nuværende|approved|current|our|vores) )?subprocessor\s*:\s*(?P<names>[^:]+?)\.?$", re.IGNORECASE)  # fmt: skip
BY = r"(?:anvendes|benyttes|bruges|leveres af|drives af|driftes af|udføres af|varetages af|hostes (?:hos|af)|hostet (?:hos|af)|udsendes via|sendes (?:via|gennem)|opbevares hos|lagres hos|provided by|hosted (?:by|with|on)|operated by|delivered (?:by|through)|sent (?:via|through)|stored (?:with|by)|performed by|engages|uses|bruger|benytter|anvender|gør brug af)"
DONE_BY = re.compile(
    rf"\b{BY} (?P<name>[A-ZÆØÅ][\w&.-]*(?:,? [A-ZÆØÅ&][\w&.-]*){{0,4}}?,? {COMPANY.pattern})"
)
NEXT = re.compile(
    rf"^(?:\s*\([^)]*\))?(?:,| og| and| samt)+ (?P<name>[A-ZÆØÅ][\w&.-]*(?: [A-ZÆØÅ&][\w&.-]*){{0,4}}? {COMPANY.pattern})"
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
        for pattern in (USES, OPENED, ARE, ACT, BESIDE, LABELLED):
            for named in pattern.finditer(words):
                names = next(each for each in named.groups() if each)
                for name, done in _names(names, ordinary):
                    found = True
                    yield Listed(name, said.words, said.clause, done)
        if not found:
            yield from _in_brackets(said, words, ordinary) or _used_for(said, words, ordinary) or _done_by(said, words, ordinary)  # fmt: skip


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


def _done_by(said: Said, words: str, ordinary: frozenset[str]) -> list[Listed]:
    """«Hosting is provided by A Ltd. and B Inc.»: names with a form of company, in such a clause."""
    found = list[str]()
    for by in DONE_BY.finditer(words):
        found.append(by["name"])
        end = by.end()
        while more := NEXT.match(words[end:]):
            found.append(more["name"])
            end += more.end()
    named = [name for name in found if is_named(name, ordinary)]
    return [Listed(name, said.words, said.clause, {}) for name in named]
