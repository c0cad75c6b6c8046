"""Which sentences list kinds of data or groups of people where no heading announces them?"""

import re
from collections.abc import Iterator

from instruks.reading.document import Document, Said
from instruks.reading.groups_of_people import speaks_of_people
from instruks.reading.kinds_of_data import speaks_of_data
from instruks.reading.passages import ELSEWHERE
from instruks.reading.phrased import is_phrase, without_label

_DATA = r"(?:person(?:oplysninger(?:ne)?|data|uppgifter|opplysninger)|opp?lysninger|uppgifter|personal data|information)"
KINDS = re.compile(
    rf"(?:behandle[rst]|behandling(?:en)?|registreres|indsamles|omfatter|process(?:es|ed)?|collects?|behandla[rs])\b.{{0,80}}\b(?:følgende|disse|the following|följande)\b.{{0,60}}\b(?:{_DATA}|categories)\b(?! subject)[^:.]{{0,80}}:\s*(?P<list>.*)$"
    rf"|^(?:de |the )?(?:behandlede )?(?:(?:categories|types|kinds|kategorier|typer) (?:of|af|av) (?:the )?)?{_DATA}(?:,? (?:der|som) behandles| processed| we process)?[^:.,]{{0,40}} (?:(?:kan|may|will|vil|can|typisk|typically) ){{0,2}}(?:omfatter?|includes?|omfattar?|inkluderer?|comprises?|være)\s*:?\s+(?P<said>.*)$"
    rf"|^(?:the )?(?:data)?(?:behandlingen|processing|behandling) (?:omfatter|vedrører|concerns|covers|includes|omfattar) (?:de |the )?{_DATA}[^.:(]{{0,120}}\((?:f\.eks\. |herunder |such as |e\.g\.,? )?(?P<inside>[^()]{{8,300}})\)",
    re.IGNORECASE,
)
PEOPLE = re.compile(
    rf"(?:behandle[rst]|(?:behandling|opbevaring|modtagelse|registrering|indsamling) (?:og \w+ )?af|registreres|process(?:es|ed|ing)?|behandla[rs])\b[^.:]{{0,60}}?\b{_DATA} (?:om|about|relating to|concerning|vedrørende) (?P<list>[^.:;]{{4,200}})"
    r"|^(?:de |the )?(?:registrere[dt]e|data subjects|registrerade|registrerte) (?:er|omfatter|are|include|är|omfattar)\s*:?\s+(?P<said>[^.]{4,200})"
    r"|^(?:the )?(?:data)?(?:behandlingen|processing|behandling) (?:omfatter|vedrører|concerns|covers|includes|omfattar|gælder) (?:de |the )?(?:registrere[dt]e|registrerte|registrerade|data subjects|persons|personer)\b[^.:]{0,100}?,? (?:herunder|including|such as|såsom|inklusive|däribland) (?P<incl>[^.:;]{4,200})",
    re.IGNORECASE,
)
LEADS = {
    KINDS: re.compile(
        r"(?:følgende|disse|the following|following|följande) (?:\w+ ){0,5}(?:data|oplysninger|information|uppgifter)(?! subject)"
    ),
    PEOPLE: re.compile(
        r"(?:data|oplysninger|uppgifter) (?:om|about|relating to) (?:følgende|the following|följande)|følgende (?:\w+ ){0,3}persons|following (?:\w+ ){0,3}persons"
    ),
}
A_MEANING = re.compile(
    r"enhver form for|any information|forstås|\bmeans\b|betyder|identificer|identifi(?:ed|able)|\bbreach|\bpersons\b.{0,20}(?:rettighed|right)",
    re.IGNORECASE,
)


def kinds_in_prose(document: Document) -> Iterator[tuple[Said, str]]:
    """The sentences, and the points under a sentence, that list kinds of data."""
    yield from _told(document, KINDS)


def people_in_prose(document: Document) -> Iterator[tuple[Said, str]]:
    """The sentences, and the points under a sentence, that name whose data are processed."""
    yield from _told(document, PEOPLE)


def _told(document: Document, wanted: re.Pattern[str]) -> Iterator[tuple[Said, str]]:
    names = speaks_of_data if wanted is KINDS else speaks_of_people
    for said in document.said:
        if said.section.topics & ELSEWHERE or A_MEANING.search(said.plain):
            continue
        if said.listed and LEADS[wanted].search(said.lead) and said.lead.rstrip().endswith(":"):
            words = without_label(said.words)
        elif found := wanted.search(said.words.rstrip(" .;")):
            words = next((part for part in found.groups() if part), "")
        else:
            continue
        if words and names(words) and is_phrase(words):
            yield said, words
