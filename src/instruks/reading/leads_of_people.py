"""Which points stand below a line that says they are people, and whose data does a line name?"""

import re
from collections.abc import Sequence

from instruks.reading.groups_of_people import speaks_of_people
from instruks.reading.kinds_of_data import ends_in_data
from instruks.reading.labels import Style, label_of
from instruks.reading.mend import Paragraph

_PEOPLE = r"(?:fysiske |natural |registrerede |berørte )?(?:personer|personkategorier|persongrupper|registrere[dt]e|registrerte|registrerade|individuals|persons|people|data subjects|grupper|groups)"
_LEAD = re.compile(
    rf"(?:\b(?:om|about|on|concerns?|concerning|vedrører|vedrørende|omfatter|covers|relating to|gælder|gjelder|gäller|of|from|fra|for|för|av|af)\s+)(?:(?:følgende|the following|följande|disse|these|de) )?(?:(?:kategorier|grupper|categories|groups|typer|types) (?:af|av|of) )?{_PEOPLE}\W*$"
    r"|^\W*(?:de |the )?(?:registrere[dt]e|registrerte|registrerade|data subjects|berørte(?: personer)?|individuals) (?:er|are|är|omfatter|include|utgjør|omfattar|udgøres af|kan være|may be|may include)(?: følgende| the following| blandt andet)?\W*$"
    rf"|^\W*(?:følgende|the following|följande) {_PEOPLE} ?(?:er omfattet|berøres|are affected|are concerned|omfattas)?\W*$",
    re.IGNORECASE,
)
_OF_GROUP = re.compile(
    r"^(?:følgende |the following )?(?:almindelige |ordinary )?(?:person)?(?:oplysninger|opplysninger|uppgifter|data|information) (?:om|vedrørende|about|on|concerning) (?P<group>[^:.;]{3,80}):\s+\S",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    r"^(?P<kinds>.{3,80}?) (?:på|om|about|vedrørende|concerning|of|hos) (?P<group>[^,;:.()]{3,60})$",
    re.IGNORECASE,
)


def leads_to_people(words: str) -> bool:
    """Whether a line says that what stands below it are people: «De registrerede er:»."""
    return words.rstrip(" *_").endswith(":") and _LEAD.search(words.strip(" *_:")) is not None


def points_that_are_people(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The points below such a line, up to the next line that is no point."""
    found, led = list[Paragraph](), False
    for one in paragraphs:
        if label_of(one.text, Style.BULLET, Style.NUMBER, Style.LETTER) is None:
            led = leads_to_people(one.words)
        elif led and ": " not in one.words:
            found.append(one)
    return found


def group_before_its_data(words: str) -> str:
    """«Oplysninger om gæster: navn» is about «gæster»; empty where a line is no such."""
    head = _OF_GROUP.match(words)
    return head["group"].strip() if head and speaks_of_people(head["group"]) else ""


def kinds_and_whose(words: str) -> tuple[str, str]:
    """«CPR-nummer på gæsterne» as the kind and the people; both empty where it is no such."""
    said = _WHOSE.match(words.strip(" .;"))
    if said and ends_in_data(said["kinds"]) and speaks_of_people(said["group"]):
        return said["kinds"], said["group"]
    return "", ""
