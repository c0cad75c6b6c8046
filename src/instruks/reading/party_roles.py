"""Which name does a sentence give to a role, where no form of company marks it as a name?"""

import re
from collections.abc import Iterator

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
NOBODY = re.compile(
    r"^(?:on|role|data(?:im|eks)portør\w*|importer|exporter|den|det|de|the|this|denne|dette|disse|kunden?s?|customers?|client|company|you|your|vi|we|us|our|parties|parterne|part|party|between|mellem|og|and|in|for|if|hvis|når|when|where|as|om|art|article|artikel"
    r"|gdpr|eu|databehandler\w*|dataansvarlig\w*|personuppgift\w*|controller|processor|data|underdatabehandler\w*|sub-?processors?|behandlingsansvarlig\w*|agreement|aftalen?|dpa|terms|services?|bestemmelser\w*|clauses?|section|navn|name|adresse|address|cvr|bilag|annex|appendix|schedule"
    r"|an|a|any|each|every|such|no|both|either|to|of|by|with|its|their|kontaktperson|contact|udkast|version|organisation|virksomhed\w*)$",
    re.IGNORECASE,
)
MARKS = re.compile(r"[*_`]+|\[(?=[^\]]*\]\()|(?<=\w)\]\([^)]*\)")
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
            # «Agenci er databehandler», «the Customer shall be the controller and Genezio the processor»
            rf"(?:^\W*|\b(?:og|and|mens|while|where|that|at)\s+|\. ){NAME},? (?:(?:er|is|acts as|shall be|as|som|fungerer som|optræder som|is acting as|agerer som) (?:the |a |en )?|the )(?i:{role})\b",
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
    words = name.strip(" .,:;").split()
    while words and NOBODY.match(words[-1].strip(".,:")):
        words.pop()
    while len(words) > 1 and words[0].casefold() in {"og", "and", "med", "with"}:
        del words[0]
    formed = len(words) > 1 and re.fullmatch(COMPANY_FORM, words[-1].strip(","))
    if not words or is_placeholder(name) or re.fullmatch(COMPANY_FORM, words[0]):
        return {}
    if NOBODY.match(words[0].strip(".,:")) and not formed:
        return {}
    if not re.search(r"[^\W\d_]{2}", words[0] if len(words) == 1 else name):
        return {}
    after = re.sub(rf"^\s*\({QUOTE}[^()]*\)", "", after)
    close = re.split(r"[\"“”«»]|(?<=[a-zæøå]{4})\. (?=[A-ZÆØÅ])", after)[0]
    return {"name": " ".join(words)} | number_in(close) | address_in(close.lstrip(" ,("))
