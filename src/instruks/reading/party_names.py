"""Is this the name of a party, and where does the name end?"""

import re

from instruks.agreement.facts.territories import country
from instruks.reading.party_words import COMPANY_FORM
from instruks.reading.placeholders import has_placeholder, is_placeholder

LONGEST = 80  # characters
MOST_WORDS = 7
NOBODY = re.compile(
    r"^(?:on|role|rolle|data(?:im|eks)portør\w*|importer|exporter|den|det|de|the|this|that|denne|dette|disse|kunden?s?|kundens|customers?|client|company|virksomheden|selskabet|organisationen|you|your|du|dig|dere|ni|vi|we|us|our|vores|parties|parterna|parterne|partene|part|party|between|mellem|mellom|mellan|og|and|och|in|for|if|hvis|når|når|dersom|om|when|where|as|art|article|artikel"
    r"|gdpr|eu|databehandler\w*|dataansvarlig\w*|personuppgift\w*|controllers?|processors?|data|underdatabehandler\w*|underbiträde\w*|sub-?processors?|behandlingsansvarlig\w*|biträdet?|agreement|aftalen?|avtalen?|avtalet|dpa|terms|services?|tjenesten?|tjänsten|bestemmelser\w*|clauses?|section|navn|name|namn|adresse|address|adress|cvr\S*|org\S*|bilag|bilaga|vedlegg|annex|appendix|schedule"
    r"|an|a|any|each|every|such|no|both|either|to|of|by|with|its|their|i|på|med|ved|af|av|kontakt|kontaktperson|contact|udkast|version|organisation|virksomhed|legal|entity|enhed|provider|supplier|vendor|leverandør\w*|leverantör\w*|udbyder\w*|ikke|ingen|not|none|dato|date|signature|underskrift|see|se|jf|jfr|which|who|som|der|er|is|are|means|generelt|standard|general|generel|generic|yes|ja|nej|template|skabelon|draft|bindende|formål|purpose|indhold|indledning|baggrund|standardkontra\w*)$",
    re.IGNORECASE,
)
"""Words that no name begins with, unless a form of company ends it."""

JOINING = frozenset({"og", "and", "och", "of", "af", "av", "&", "the", "de", "for", "v/", "-", "i", "på", "kommun", "kommune", "universitet", "gymnasium", "skole"})  # fmt: skip
LARGE = re.compile(r"[A-ZÆØÅÄÖ0-9]|[a-zæøå]+\d|[a-z]+[A-Z.]\w|v/")
ENDS = re.compile(
    rf"\s+[—–-]\s+|\s*[<(\[;:|]|,(?!\s*{COMPANY_FORM}(?!\w))|\s+(?:as (?:defined|identified|set out|stated)|som (?:defineret|angivet|anges|definert)|\(|e-?mail|cvr|org\.?\s?nr|org\.)\b",
    re.IGNORECASE,
)
FORM = re.compile(rf"{COMPANY_FORM}$")
STREET = re.compile(r"^[A-ZÆØÅÄÖ][\w.’' -]*\s\d{1,4}(?: ?[A-Za-z])?$")
POSTCODE = re.compile(r"^(?:[A-Z]{1,2}-)?(?:\d{4}|\d{3} \d{2}|\d{5})\b")


def formed(name: str) -> bool:
    """Whether a form of company ends the name, with something before it."""
    said = FORM.search(name)
    return bool(said and name[: said.start()].strip(" ,"))


def cut(words: str) -> str:
    """The words up to what is added to a name: brackets, a number, an address, a mail."""
    text = words.strip(' *_`"”“„«»')
    return ENDS.split(text)[0].strip(' *_`,"”“„«»') if text else ""


def without_lead(name: str) -> str:
    """The name without what a sentence begins with before it: «Mellan Björkby kommun»."""
    first, _, rest = name.partition(" ")
    return without_lead(rest) if rest and NOBODY.match(first) and not formed(name) else name


def is_name(name: str) -> bool:
    """Whether the words can be the name of a party.

    Words written large, none of them only a role, a form, a country or a street. A form of company
    at the end lets the first word be an ordinary one.
    """
    words = name.split()
    if not words or len(name) > LONGEST or len(words) > MOST_WORDS or _is_something_else(name):
        return False
    form = FORM.search(name) if formed(name) else None
    own = words[: len(words) - len(form[0].split())] if form else words
    large = all(LARGE.match(word) or word in JOINING for word in own)
    if form:
        shouted = len(own) > 1 and name.isupper() and form[0] in {"AS", "SE", "AB", "AG"}
        return not shouted and (large or len(own) == 1)
    nobody = any(NOBODY.match(word.strip(".,:")) for word in (words[0], words[-1]))
    return large and not nobody and bool(LARGE.match(words[0]))


def _is_something_else(name: str) -> bool:
    """Whether the words are left open, a form alone, a country or a line of an address."""
    return bool(
        is_placeholder(name)
        or has_placeholder(name)
        or not re.search(r"[^\W\d_]{2}", name)
        or re.match(rf"{COMPANY_FORM}(?: |$)", name)
        or country(name)
        or POSTCODE.match(name)
        or STREET.match(name)
    )
