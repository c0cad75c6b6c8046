"""Which measures of security does the text promise: point by point, row by row, sentence by sentence?"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from instruks.agreement.terms import security
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.labels import label_of
from instruks.reading.measure_kinds import kind_of, technical
from instruks.reading.placeholders import has_placeholder
from instruks.reading.recognise.measure_lines import measure_lines
from instruks.reading.recognise.measures_in_prose import measures_in
from instruks.reading.section import Section
from instruks.reading.table import Table
from instruks.reading.topics import Topic

LONGEST_NAME = 140  # characters of a measure's name
LONGEST_TITLE = 80  # characters of a heading that is itself a measure
SHORTEST_POINT = 3  # letters
A_LIST = re.compile(
    r"følgende (?:tekniske og organisatoriske )?(?:sikkerheds)?foranstaltninger|minimum.{0,60}(?:measures|foranstaltninger)|measures.{0,200}includ"
    r"|foranstaltninger,? (?:herunder|omfatter|såsom|bl\.a\.|blandt andet|som minimum)|foranstaltninger:$"
    r"|(?:följande|nedanstående) (?:\w+ ){0,4}(?:säkerhets)?åtgärder|følgende (?:\w+ ){0,4}(?:sikkerhets)?tilta[kg]|(?:following|these) (?:\w+ ){0,4}(?:safeguards|controls)|(?:tekniska|organisatoriska) åtgärder|(?:technical and organi[sz]ational|security) measures"
)
"""What leads into a list of measures, so that every point is one."""
SPEAKS_OF_MEASURES = re.compile(
    r"foranstaltning|\bmeasures\b|åtgärder|\btiltak\b|\btiltag\b|safeguards|sikkerhed|sikkerhet|säkerhet|\bsecurity\b"
)
NO_MEASURES = re.compile(
    r"bistå|assist|bistand|til rådighed til|underret|\bnotif|\binform(?:s|ere[rs]?|era)?\b|rapporten|\bbreach\b|omfatter ikke|controller (?:skal|shall|ansvarar|is responsible)"
)
HELPS = re.compile(
    r"(?:bistår?|assists?|bistand|hjælper) .{0,60}(?:foranstaltninger|measures|åtgärder|tiltak) (?:til|for|med|to|with)\W*$|^underretning\w* .{0,40}(?:nævn|indehold|omfatt)|^(?:the )?noti\w+ .{0,40}(?:contain|includ|state)"
)
"""A lead with which points that are measures by their own words are taken, and one with which none is."""
INCIDENTS = re.compile(
    r"incident (?:response|management|handling)|hændelseshåndter|håndtering af (?:sikkerheds)?hændelser|incidenthanter|hendelseshåndter|beredskab",
    re.IGNORECASE,
)
"""A chapter that is one of the measures, and no promise to tell of a breach."""
WEB = re.compile(r"https?://\S+")
LED_SO = re.compile(
    r"(?:technical|organi[sz]ational|tekniske|organisatoriske|tekniska) (?:(?:and|og|och) \w+ )?(?:security |sikkerheds)?(?:measures|foranstaltninger|åtgärder|tiltak|tiltag)\W*$"
)
NEVER_TECHNICAL = frozenset({Topic.BREACH, Topic.SUBPROCESSORS, Topic.DEFINITIONS, Topic.AUDIT, Topic.SUPERVISION, Topic.FEE, Topic.LIABILITY, Topic.SIGNATURE, Topic.TRANSFER, Topic.DATA, Topic.PEOPLE, Topic.CONTROLLER, Topic.PURPOSE, Topic.ASSISTANCE, Topic.DESCRIPTION})  # fmt: skip
NOT_THEIRS = re.compile(
    r"controller (?:skal|har ansvar|er (?:selv )?ansvarlig|shall|must|is responsible|ansvarar|ska)\b|subprocessor|\b(?:hvis|såfremt|medmindre|if|unless|om inte|dersom|should)\b|kan det |\bbreach\b|artikel 32|article 32|outstanding|rather than|udestår|not yet|endnu ikke|ikke endnu|\||\?$"
)
FEWEST_WORDS = 4
FEWEST_POINTS = 4
MOST = 0.6  # of the points of a list name a measure
NO_POINT = re.compile(r"subprocessor|dokument|kan det omfatte")
HOME = frozenset({Topic.SECURITY})
ELSEWHERE = frozenset({Topic.BREACH, Topic.SUBPROCESSORS, Topic.DEFINITIONS, Topic.AUDIT, Topic.SUPERVISION, Topic.FEE, Topic.LIABILITY, Topic.SIGNATURE, Topic.TRANSFER})  # fmt: skip
NOT_OF_MEASURES = ELSEWHERE | {Topic.ASSISTANCE, Topic.CONTROLLER, Topic.PURPOSE, Topic.NATURE}
OF_OTHER_THINGS = NOT_OF_MEASURES | {Topic.DESCRIPTION, Topic.DURATION, Topic.EFFECT, Topic.OTHER_TERMS, Topic.RETENTION, Topic.ERASURE, Topic.PLACE, Topic.DATA, Topic.PEOPLE, Topic.PARTIES, Topic.CONTACT}  # fmt: skip
ARTICLE_32 = re.compile(
    r"^(?:\W*[a-d1-4][).]\s*)?(?:pseudonymi[sz]\w+ (?:og|and|och) (?:kryptering|encryption) (?:af|of|av) data\W*$"
    r"|evnen? til (?:at sikre vedvarende|(?:at )?(?:rettidigt|hurtigt) (?:at )?genop)|(?:the )?ability to (?:ensure (?:the )?ongoing|restore)|förmåga"
    r"|en (?:procedure|proces) for regelmæssig|a process for regularly|ett förfarande för)"
)
"""The article's own examples; where no sentence that binds leads into them, they bind nobody."""
EXAMPLES = re.compile(
    r"kan det (?:bl\.a\. )?omfatte|alt efter (?:hvad|relevans)|as appropriate|inter alia|when (?:and where )?appropriate|beroende på vad|(?:afhængig|afhængigt) af relevans"
)
GENERAL = re.compile(
    r"artikel (?:28|32|35|36)\b|articles? (?:28|32|35|36)\b|art\. ?32|implementeringsomkostninger|costs of implementation|state of the art|aktuelle tekniske niveau"
    r"|passende tekniske og organisatoriske|appropriate technical and organi|vurdere risici|evaluate the risk|assess the risk|konsekvensanalyse|impact assessment|bistå|assist"
    r"|(?:følgende|yderligere|additional|following) (?:\w+ ){0,3}(?:foranstaltninger|measures)|skal controller stille|controller retains|upon controller|opfordres|various measures"
    r"|bestemmelsernes|aftalte ydelser|berettiget og forpligtet|entitled and obliged"
)
"""What says that there shall be measures, or who decides on them, but names none."""


def recognise(document: Document) -> Iterator[Found]:
    """Measures under headings of security: lists, tables, sentences, and headings that are measures."""
    seen = set[tuple[str, str]]()
    for found in _all(document):
        one = (found.words, found.value["name"])
        if one not in seen:
            seen.add(one)
            yield found


def _all(document: Document) -> Iterator[Found]:
    for section in document.sections(*HOME):
        if not _elsewhere(section):
            yield from _title(document, section)
    for section in (lines := measure_lines(document)):
        yield _found(
            section.number,
            section.title,
            section.title,
            kind_of(document.plain(section.title)) or "",
            sure=False,
        )
    listed = {section.number for section in lines}
    full = _full_of_measures(document)
    for said in document.said:
        if said.clause in listed or (
            _about_security(document, said) and (not _elsewhere(said.section) or _led_so(said))
        ):
            yield from _sentence(said, every=said.section in full and said.listed)
        elif _technical(said):
            yield from _sentence(replace(said, heading=False))
    for section, table in document.tables():
        if section.topics & HOME:
            yield from _rows(document, section, table)


def _about_security(document: Document, said: Said) -> bool:
    """Under such a heading, in a list that is announced so, or under «Encryption» in an appendix."""
    if said.listed and HELPS.search(said.lead):
        return False
    return (
        bool(said.section.topics & HOME)
        or _led_so(said)
        or (said.listed and bool(A_LIST.search(said.lead)))
        or (
            said.listed
            and not said.section.topics & NOT_OF_MEASURES
            and SPEAKS_OF_MEASURES.search(said.lead) is not None
            and not NO_MEASURES.search(said.lead)
        )
        or _headed_by_a_measure(document, said.section)
    )


def _headed_by_a_measure(document: Document, section: Section) -> bool:
    """«Encryption» as a heading in an appendix; a heading about something else is none."""
    title = section.title.strip()
    return (
        bool(section.appendix)
        and 0 < len(title) <= LONGEST_TITLE
        and not section.topics & OF_OTHER_THINGS
        and kind_of(document.plain(title)) is not None
    )


def _led_so(said: Said) -> bool:
    """A point below «technical measures:», whatever the chapter is called."""
    return said.listed and bool(LED_SO.search(said.lead))


def _technical(said: Said) -> bool:
    """Outside such a chapter: a sentence, or a line that looks like a heading, on what can only be a measure."""
    words = len(re.findall(r"\w+", said.words))
    return bool(
        technical(WEB.sub(" ", said.plain))
        and not said.section.topics & NEVER_TECHNICAL
        and not NOT_THEIRS.search(said.plain)
        and not NO_MEASURES.search(said.lead)
        and (not said.heading or words >= FEWEST_WORDS)
    )


def _full_of_measures(document: Document) -> set[Section]:
    """The chapters of security whose points name measures for the greater part, so that the rest do too."""
    points = defaultdict[Section, list[bool]](list)
    for said in document.said:
        if said.listed and said.section.topics & HOME and not _elsewhere(said.section):
            points[said.section].append(kind_of(said.plain) is not None)
    return {
        section
        for section, named in points.items()
        if len(named) >= FEWEST_POINTS and sum(named) >= MOST * len(named)
    }


def _elsewhere(section: Section) -> bool:
    """Whether the chapter is about something else than security; how incidents are handled is part of it."""
    if section.topics & HOME and INCIDENTS.search(section.title):
        return False
    return bool(section.topics & ELSEWHERE) and not section.appendix


def _sentence(said: Said, *, every: bool = False) -> Iterator[Found]:
    """A sentence or point that names a measure, or several; the article's examples are none.

    With `every` a point of a list needs no word of its own that tells.
    """
    if said.heading or has_placeholder(said.words) or _leads_on(said):
        return
    if EXAMPLES.search(said.lead) or GENERAL.search(said.plain):
        return
    if not said.lead and ARTICLE_32.search(said.plain):
        return
    in_list = bool(A_LIST.search(said.lead)) and not said.before and not NO_POINT.search(said.plain)
    every = (
        every
        and not said.before
        and not NO_POINT.search(said.plain)
        and not NO_MEASURES.search(said.plain)
    )
    in_list = in_list or every
    kind = kind_of(WEB.sub(" ", said.plain))
    if several := measures_in(said.words, said.plain):
        yield from (
            _found(said.clause, one, said.words, kind_of(one.casefold()) or "", sure=False)
            for one in several
        )
    elif kind is not None or in_list:
        yield _found(said.clause, said.words, said.words, kind or "", sure=said.listed or in_list)


def _leads_on(said: Said) -> bool:
    """Whether a sentence asks, or only leads into what follows; a point may do so and still name a measure."""
    end = said.words.rstrip()[-1:]
    return end == "?" or (end == ":" and not said.listed)


def _title(document: Document, section: Section) -> Iterator[Found]:
    """A heading such as «Physical access control» within the appendix of security."""
    title = section.title.strip(" *#.:")
    plain = document.plain(title)
    if not section.blocks or len(title) > LONGEST_TITLE or GENERAL.search(plain):
        return
    kind = kind_of(plain)
    if kind is not None and not re.search(r"^(?:bilag|appendix|annex|schedule|bilaga)\b", plain):
        yield _found(section.number, title, section.title, kind, sure=False)


def _rows(document: Document, section: Section, table: Table) -> Iterator[Found]:
    """The rows that name a measure; where most of a table's do, the rest are measures too."""
    said = list[tuple[str, str, str | None]]()
    for row in table.rows:
        cells = [cell.strip(" *`") for cell in row.cells if cell.strip(" *`")]
        if len(cells) > 1:
            words = ": ".join(cells)
            said.append((words, row.words, kind_of(document.plain(words))))
    named = sum(kind is not None for _, _, kind in said)
    every = len(said) >= FEWEST_POINTS and named >= MOST * len(said)
    for words, verbatim, kind in said:
        if (kind is not None or every) and not has_placeholder(words):
            yield _found(section.number, words, verbatim, kind or "", sure=kind is not None)


def _found(clause: str, name: str, words: str, kind: str, *, sure: bool) -> Found:
    label = label_of(name)
    text = label.rest if label and label.rest else name
    before, _, rest = text.partition(":")
    value = {"name": shortened(before if rest and len(before) < LONGEST_NAME / 2 else text)}
    return Found(
        security.MEASURE.name,
        value | ({"kind": kind} if kind else {}),
        clause,
        words,
        Sureness.SURE if sure else Sureness.LIKELY,
    )


def shortened(words: str) -> str:
    """The words of a measure, without marks, cut where a sentence grows too long for a name."""
    text = re.sub(r"[*`]+", "", words).strip(" .;,")
    return (
        text if len(text) <= LONGEST_NAME else text[:LONGEST_NAME].rsplit(" ", 1)[0].strip(" .;,")
    )
