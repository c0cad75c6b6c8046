"""Do words name a group of people, alone or before what is registered about them?"""

import re

from instruks.agreement.facts.people import people_group_named
from instruks.reading.splitting import parts_of_list

FIRST_WORDS = 5
OWNER = re.compile(
    r"^(?:den dataansvarliges|the controller's|kundens|customer[’']s|your|vores|our|den personuppgiftsansvariges) (?:egne |own )?",
    re.IGNORECASE,
)
PEOPLE_WORD = re.compile(
    r"\bperson(?:er)?\b|personale\b|lærere?\b|undervisere?\b|pædagog|teachers?\b|\blæger?\b|doctors?\b|nurses?\b|sygeplejerske|vejleder|chauffør|drivers?\b|spillere?\b|players?\b|kursist|vælger|workers?\b|\bleder(?:e|ne)?\b|managers?\b|arbejdstager|oppdragsgiver|sagsbehandler|socialrådgiver|praktikant|\bunge\b|\bvoksne\b|ældre\b|\bpeople\b|\bindividuals?\b|\bpersons\b|medarbejder|medarbetare|\bansat|anställ|bruger(?!navn|id|-id|oplys|data)|\busers?\b(?! (?:name|id|activity|data|info))|\bkunder?\b|slutkunde|\bcustomers?\b|klient|\bclients?\b|borger|\bcitizen|\belever?\b|studerende|\bstudents?\b|pupil|\bbarn\b|\bbørn\b|children|forældre|parents|patient|beboer|lejere?\b|medlem|\bmembers?\b|leverandør(?!nummer)|supplier|\bvendors?\b|samarbejdspartner|\bpartners?\b|kontaktperson|\bcontacts\b|\bgæster?\b|guests?\b|besøgende|visitors?\b|deltager|participant|respondent|ansøger|applicant|kandidat|candidate|employee|\bstaff\b|personnel|contractor|freelance|modtagere?\b|recipients?\b|afsender|underskriver|signator|ejere?\b|owners?\b|pårørende|relatives|værge|guardian|\bagents?\b|representative|repræsentant|rådgiver|advisor|prospects?\b|\bleads?\b|subscriber|abonnent|donor|frivillig|volunteer|tredjemand|third part(?:y|ies)|fagperson|användare|\bkunder\b|invånare|förtroendevald|konsulent|consultant|traveller|traveler|låntager|seere\b|direktør|directors?\b|sole trader|natural persons|registrant|tenants?\b|buyers?\b|købere?\b|sælgere?\b|tilmeldte|indehaver|administrator|redaktör|besökare|brukere|ansatte",
    re.IGNORECASE,
)


def speaks_of_people(words: str) -> bool:
    """Whether the words name a group of people, known or by the words such names are made of."""
    return bool(PEOPLE_WORD.search(words)) or any(
        people_group_named(OWNER.sub("", part)) for part in parts_of_list(words)
    )


def without_group(words: str) -> str:
    """«Børn Familieforhold, …» and «Medarbejdere: navn» without the group they are about."""
    head, colon, rest = words.partition(":")
    if colon and rest.strip() and len(head.split()) <= FIRST_WORDS and speaks_of_people(head):
        return rest.strip()
    tokens = words.split()
    for at in range(1, min(FIRST_WORDS, len(tokens) - 1)):
        if people_group_named(tokens[at - 1]) and tokens[at][:1].isupper():
            return " ".join(tokens[at:])
    return words
