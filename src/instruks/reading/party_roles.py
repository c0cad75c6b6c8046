"""Which name does a sentence give to a role, where no form of company marks it as a name?"""

import re
from collections.abc import Iterator

from instruks.reading.party_names import NOBODY, formed, is_name
from instruks.reading.party_words import COMPANY_FORM, Party, address_in, number_in
from instruks.reading.placeholders import is_placeholder

SIDES = {
    "processor": r"(?:data[ -]?)?processor|databehandler(?:en)?|personuppgiftsbiträde(?:t)?|databehandlar(?:en)?|data ?importør(?:en)?|data importer",
    "controller": r"(?:data[ -]?)?controller|dataansvarlige?|personuppgiftsansvarige?|behandlingsansvarlige?|data ?eksportør(?:en)?|data exporter",
}
TRADE = {
    "processor": r"leverandør(?:en)?|supplier|vendor|provider|we, us",
    "controller": r"kunde(?:n)?|customer",
}
NAME = rf"(?P<name>(?:[A-ZÆØÅÄÖ0-9][\w&.’'/-]*|[a-zæøå]+\d+|[a-z]+[A-Z]\w*)(?: (?:[A-ZÆØÅÄÖ0-9&][\w&.’'/-]*|og|and|{COMPANY_FORM})){{0,4}})"
MARKS = re.compile(r"[*_`]+|\[(?=[^\]]*\]\()|(?<=\w)\]\([^)]*\)")
LEADING = re.compile(r"(?:mellem|mellom|mellan|between|indgået|herefter)$", re.IGNORECASE)
TWO_SENTENCES = re.compile(r"\b(?:ApS|[AIPK]/S|AS|AB|GmbH)\. ")
FIELD = re.compile(r"(?:['’]s)? (?:navn|name|namn|adresse|address)\b")
"""«Foreningens navn som oplyst» names nobody."""

QUOTE = r"[\"“”„«»'‘’]"
LONGEST = 420
"""Characters of a paragraph that can name a party; more is a clause about something else."""


def _patterns(side: str, role: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(pattern)
        for pattern in (
            # «Databehandleren — Fjordnet ApS, CVR …», «"Processor" means Fjordnet»
            rf"^\W*(?:[Oo]g |[Dd]en |[Tt]he )?{QUOTE}?(?i:{role}|{TRADE[side]}){QUOTE}?(?: ?\([^)]*\))?\s*(?:—|–|- |:|\ber\b|\bis\b|means|betyder|refers to)\s*(?:the company |virksomheden |selskabet )?{NAME}",
            # «Processor ("Fjordnet ApS", "Fjordnet", "we")»
            rf"^\W*(?i:{role}) ?\({QUOTE}?{NAME}",
            # «Fjordnet, CVR …, street, town ("databehandleren")», «Fjordnet (the Data Processor)»
            rf"(?:\b(?:og|and|med|with|between|mellem)\s+|^\W*|,\s+){NAME}(?: \[[^\]]*\])?(?P<rest>,[^()]{{0,160}}?)?\s*\((?:[^()\"“«]{{0,30}})?(?:{QUOTE}[^()\"“«»”]{{1,30}}{QUOTE},? ?(?:or|eller|og|and)? ?)?{QUOTE}?(?:[Dd]en |[Tt]he )?(?i:{role}|{TRADE[side]})\b",
            # «Agenci er databehandler», «Fjordnet ApS (CVR …) er databehandler», «the Customer shall be the controller and Genezio the processor»
            rf"(?:^\W*|\b(?:og|and|och|mens|while|where|that|at|att)\s+|\. |, ){NAME},? (?:\([^()]{{4,120}}\),? |, [^.;()]{{4,120}}, )?(?:(?:er|is|är|acts as|will act as|shall be|as|som|fungerer som|optræder som|is acting as|acting as|agerer som|handler som|agerar som|opptrer som) (?:the |a |an |en |ett )?(?:sole |selvstændig )?|the )(?i:{role})\b",
        )
    )


BY_SIDE = {side: _patterns(side, role) for side, role in SIDES.items()}
AND_YOU = re.compile(
    rf"(?:between|mellem|mellan|mellom) (?:you|dig|the [Cc]ustomer|[Kk]unden|[Cc]ustomer)(?: \([^)]*\))? (?:and|og|och) {NAME}|(?:between|mellem|mellan|mellom) {NAME}(?P<rest>,[^()]{{0,160}}?)?(?: \([^)]*\))? (?:and|og|och) (?:you\b|dig\b|the [Cc]ustomer|[Kk]unden|[Cc]ustomer)".replace("(?P<name>", "(?P<first>", 1)
)  # fmt: skip


def named_in(paragraph: str) -> Iterator[tuple[str, Party, str]]:
    """The side, the party and the words, for every role that the paragraph gives to a name."""
    text = re.sub(r"\s+", " ", MARKS.sub("", paragraph)).strip()
    if len(text) > LONGEST:
        text = text[:LONGEST]
    for side, patterns in BY_SIDE.items():
        for pattern in patterns:
            for said in pattern.finditer(text):
                if party := _party(said["name"], text[said.end("name") :]):
                    yield side, party, said[0].strip()
    for said in AND_YOU.finditer(text):
        name = said["first"] or said["name"]
        end = said.end("first") if said["first"] else said.end("name")
        if party := _party(name, text[end:]):
            yield "processor", party, said[0].strip()


def _party(name: str, after: str) -> Party:
    """The name with the number and the address that follow it; nothing where it is no name."""
    if FIELD.match(after) or TWO_SENTENCES.search(name):
        return {}
    words = re.split(r"(?<=[a-zæøå]{3})\. ", name)[0].strip(" .,:;").split()
    while words and NOBODY.match(words[-1].strip(".,:")) and not formed(" ".join(words)):
        words.pop()
    while len(words) > 1 and (
        LEADING.match(words[0]) or (NOBODY.match(words[0].strip(".,:")) and words[0][0].islower())
    ):
        del words[0]
    if not words or is_placeholder(name) or not is_name(" ".join(words)):
        return {}
    after = re.sub(rf"^\s*\({QUOTE}[^()]*\)", "", after)
    close = re.split(r"[\"“”«»]|(?<=[a-zæøå]{4})\. (?=[A-ZÆØÅ])", after)[0]
    return {"name": " ".join(words)} | number_in(close) | address_in(close.lstrip(" ,("))
