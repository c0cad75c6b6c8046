"""Which sub-processors does a sentence name?"""

import re
from collections.abc import Iterator

from instruks.reading.cells import COMPANY
from instruks.reading.company_names import is_company, ordinary_words
from instruks.reading.document import Document
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.topics import Topic

SPOKEN_OF = re.compile(
    r"(?:under-?databehandler|underleverandør)(?:e|en|ne|er|erne)?\b|sub-?processors?\b|underbiträden?\b",
    re.IGNORECASE,
)
USES = re.compile(
    r"\b(?:bruger|benytter|anvender|bruker|använder|uses?|engages?)\s+(?P<names>[^.:]+?)\s+(?:som|as)\s+(?:vores |sine? |our |its )?subprocessor",
    re.IGNORECASE,
)
OPENED = re.compile(
    r"\b(?:følgende|following|nedenstående|följande|disse|these)(?: (?!for\b|til\b|om\b|to\b|of\b|med\b|with\b|hos\b)[\w-]+){0,3}"
    r" subprocessor[^:.]{0,40}:\s*(?P<names>\S.+?)\.?$",
    re.IGNORECASE,
)
BETWEEN = re.compile(r",\s*(?:og |and |samt )?|\s+(?:og|and|samt|och)\s+")
WITH_FORM = re.compile(rf"[A-ZÆØÅ][\w&.-]*(?: [A-ZÆØÅ&][\w&.-]*){{0,4}}? {COMPANY.pattern}")
HOME = (Topic.SUBPROCESSORS, Topic.APPROVED)


def sentences_listed(document: Document) -> Iterator[Listed]:
    """«We use A, B and C as sub-processors», «the following sub-processors: A, B and C»."""
    ordinary = ordinary_words(document.text)
    for said in document.under(*HOME):
        words = SPOKEN_OF.sub("subprocessor", said.words)
        for pattern in (USES, OPENED):
            for named in pattern.finditer(words):
                for name in _names(named["names"], ordinary):
                    yield Listed(name, said.words, said.clause, {})


def _names(words: str, ordinary: frozenset[str]) -> list[str]:
    """Every name between commas, or those with a form of company where other words stand between."""
    parts = [part.strip() for part in BETWEEN.split(words)]
    if all(is_company(part, ordinary) for part in parts):
        return parts
    return [found[0] for found in WITH_FORM.finditer(words)]
