"""By which names of its own does the document call the two sides?"""

import re
from collections import Counter
from collections.abc import Iterator

from instruks.reading.aliases_in_plain_words import plain_words
from instruks.reading.party_names import formed, without_lead
from instruks.reading.party_roles import named_in
from instruks.reading.party_words import COMPANY_FORM, side_of

DEFINED = re.compile(r"[(,]\s*(?:herefter|nedan|the|hereinafter|i det følgende)?[^()\"”“„']{0,40}?[\"”“„']([A-ZÆØÅÄÖ0-9][\w&.\- ]{1,30}?)[\"”“']")  # fmt: skip
OUGHT = r"(?:'s personnel|skal|må|vil|er forpligtet|shall|will|may|must|agrees|undertakes|ska|får|kan|can|har|has)"
SPOKEN_OF = re.compile(r"\b(?:databehandleren|processor|personuppgiftsbiträdet) (?:skal|må|shall|will|ska|bistår|underretter)", re.IGNORECASE)  # fmt: skip
CUSTOMER = re.compile(r"^(?:kunden?|customer|client|subscriber|bestilleren?|ordregiver|company|you|kund)$", re.IGNORECASE)  # fmt: skip
SUPPLIER = re.compile(r"^(?:leverandøren?|supplier|vendor|provider|service provider|udbyderen?|tjenesteudbyderen?|tilbyderen?|biträdet|leverantören?|we|us)$", re.IGNORECASE)  # fmt: skip
ACTING = re.compile(r"\b([A-Z][\w&]*[a-z]) (?:shall|will|skal)\b")
NO_PARTY = re.compile(
    r"(?:this|the|that|such|each|any|all|it|they|we|customer|controller|processor|sub-?processors?|processing|parties|party|data|clause"
    r"|section|agreement|dpa|services?|der|den|det|disse|denne|parterne|bestemmelserne|databehandler\w*|underdatabehandler\w*|dataansvarlige|ændringer)$",
    re.IGNORECASE,
)
OPENING = 8_000  # characters in which the parties are named
GIVEN_A_ROLE = re.compile(
    r"(?<![\w.-])(?P<name>[A-ZÆØÅÄÖ][\w-]{2,30}) (?:er|is|är|acts as|fungerer som|optræder som|agerer som|handler som|opptrer som|agerar som) (?:the |den |a |en )?"
    r"(?P<role>dataansvarlige?|behandlingsansvarlige?|(?:data )?controller|personuppgiftsansvarige?|databehandler(?:en)?|(?:data )?processor|personuppgiftsbiträdet?)\b(?! for )"
)
ENOUGH = 5  # sentences about «the processor»; with these no other name is needed
OFTEN = 6  # sentences that make a name a party


def aliases(text: str) -> dict[str, str]:
    """The document's names for `controller` and `processor`, where it does not use these words.

    Only names that the text sets in quotes as a definition, or the ordinary words for customer and
    supplier, are taken, and only those that really act in the text.
    """
    found = dict[str, str]()
    named = {name.strip() for name in DEFINED.findall(text[:OPENING])}
    acts = Counter(
        {name: len(re.findall(rf"(?<!\w){re.escape(name)} {OUGHT}\b", text)) for name in named}
    )
    for word in (
        "Kunden",
        "Customer",
        "Client",
        "Leverandøren",
        "Udbyderen",
        "Tjenesteudbyderen",
        "Leverantören",
        "Supplier",
        "Provider",
    ):
        if re.search(rf"\b{word} {OUGHT}\b", text):
            acts[word] = acts.get(word, 0) or OFTEN
    for name, _ in sorted(acts.items(), key=lambda each: (-each[1], each[0])):
        if CUSTOMER.match(name):
            found[name] = "controller"
        elif SUPPLIER.match(name):
            found[name] = "processor"
    if "processor" not in found.values() and len(SPOKEN_OF.findall(text)) < ENOUGH:
        acts.update(Counter(name for name in ACTING.findall(text) if not NO_PARTY.match(name)))
        others = [(n, name) for name, n in acts.items() if name not in found and n >= OFTEN]
        if others:
            found[max(others)[1]] = "processor"
    for name, side in _given_a_role(text):
        found.setdefault(name, side)
    return plain_words(text, found) | found


def _given_a_role(text: str) -> Iterator[tuple[str, str]]:
    """«Kommunen er dataansvarlig», and the own name of a company that the opening gives a role."""
    for said in GIVEN_A_ROLE.finditer(text[:OPENING]):
        if not NO_PARTY.match(said["name"]):
            yield said["name"], side_of(said["role"])
    for line in text[:OPENING].splitlines():
        for side, party, _ in named_in(line):
            own = without_lead(party["name"])
            own = re.sub(rf",? {COMPANY_FORM}$", "", own)
            if formed(party["name"]) and not NO_PARTY.match(own):
                yield own, side
