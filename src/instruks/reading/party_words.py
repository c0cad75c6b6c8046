"""How are a company, its number, its address and its role written?"""

import re
from typing import Any

from instruks.agreement.facts.identifiers import NotARegistrationNumber, cvr

COMPANY_FORM = r"(?:A/S|ApS|Aps|P/S|K/S|I/S|A\.m\.b\.a\.|AB|AS|ASA|Oy|GmbH|Inc\.?|LLC|Ltd\.?|Limited|B\.V\.|SE|PLC|S\.A\.)"  # fmt: skip
COMPANY = re.compile(
    rf"(?P<name>[A-ZÆØÅÄÖ0-9][\w&.'’-]*(?: (?:[A-ZÆØÅÄÖ0-9&][\w&.'’-]*|og|and|of|af))*? {COMPANY_FORM})(?!\w)"
)
PUBLIC_BODY = re.compile(
    r"(?P<name>(?:[A-ZÆØÅ][\w-]+ ){0,3}(?:Kommune|Region(?: [A-ZÆØÅ]\w+)?|Universitet|Styrelse|Gymnasium|Forsyning))\b"
)
NUMBER = re.compile(
    r"(?:cvr|org|vat|se)[^\d\n]{0,14}(?P<number>(?:DK)?[ -]?\d[\d .-]{6,14}\d)(?!\d)", re.IGNORECASE
)
NUMBER_FIRST = re.compile(r"^[\s(,]*(?:cvr|org)[^,]*,\s*", re.IGNORECASE)
ADDRESS = re.compile(
    r"(?P<address>[A-ZÆØÅ][\w.’' -]{1,40}? \d{1,4} ?[A-Z]?(?:,? ?[\w. ]{1,20}){0,2},? (?:DK-)?\d{4},? [A-ZÆØÅ][\wæøå ]{1,30}?(?:, (?:Danmark|Denmark|Sverige|Sweden|Norge|Norway))?)(?=[)”\",.;(]|$)"
)
ROLE = re.compile(
    r"[(\"”“„«'‘]\s*(?:herefter|nedan kallad|hereinafter|i det følgende|the)?\s*[\"”“„«'‘]?(?:den |the )?"
    r"(?P<role>dataansvarlige?|databehandleren?|databehandler|controller|processor|personuppgiftsansvarige|personuppgiftsbiträdet|kunden|customer|leverandøren|supplier)[\"”“»'’]",
    re.IGNORECASE,
)
CONTROLLER = re.compile(
    r"dataansvarlig|controller|personuppgiftsansvarig|kunde|customer|exporter", re.IGNORECASE
)

Party = dict[str, Any]


def side_of(role: str) -> str:
    """`controller` or `processor`, by the word for the role."""
    return "controller" if CONTROLLER.search(role) else "processor"


def number_in(text: str) -> Party:
    """The registration number in a text, digits alone, as a party's field; nothing where none is."""
    said = NUMBER.search(text)
    return {"registration": re.sub(r"\D", "", said["number"])} if said else {}


def address_in(text: str) -> Party:
    """The address in a sentence, as a party's field; nothing where none is."""
    said = ADDRESS.search(NUMBER_FIRST.sub("", text))
    return {"address": said["address"].strip()} if said else {}


def number_fits(number: str) -> bool:
    """Whether a Danish company's number keeps its own rule."""
    try:
        cvr(number)
    except NotARegistrationNumber:
        return False
    return True
