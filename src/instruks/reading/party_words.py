"""How are a company, its number, its address and its role written?"""

import re
from typing import Any

from instruks.agreement.facts.identifiers import NotARegistrationNumber, cvr

COMPANY_FORM = (
    r"(?:A/S|ApS|Aps|APS|P/S|K/S|I/S|IVS|A\.m\.b\.a\.|a\.m\.b\.a\.|AMBA|AB|HB|AS|ASA|Oy|Oyj|ehf\.|GmbH(?: & Co\. KG)?|AG|UG|Inc\.?|LLC|LLP|Corp\.?|Corporation"
    r"|Pty\.? Ltd\.?|Pte\.? Ltd\.?|Ltd\.?|Limited|B\.V\.|BV|N\.V\.|SE|PLC|PBC|S\.A\.|S\.A\.S\.|SAS|SARL|S\.r\.l\.|Srl|S\.L\.|s\.r\.o\.|d\.o\.o\.|Sp\. z o\.o\.|OÜ|UAB|SIA)"
)  # fmt: skip
COMPANY = re.compile(
    rf"(?P<name>[A-ZÆØÅÄÖ0-9][\w&.'’-]*(?: (?:[A-ZÆØÅÄÖ0-9&][\w&.'’-]*|og|and|of|af))*?,? {COMPANY_FORM})(?!\w)"
)
PUBLIC_BODY = re.compile(
    r"(?P<name>(?:[A-ZÆØÅÄÖ][\w-]+ ){0,3}(?:[Kk]ommune?|Region(?: [A-ZÆØÅ]\w+)?|Universitet|Styrelse|Gymnasium|Forsyning)|(?:University|Municipality) of [A-ZÆØÅ]\w+)\b"
)
NUMBER = re.compile(
    r"(?:\bcvr|\borg\b|\borganisas?jons|\borganisations|\bvat\b|\bse\b|\babn\b|\bcompany (?:registration )?n|\bregistration n|\bregistered [^\d()]{0,40}\bn|\bkvk\b|\bmoms)[^\d\n]{0,16}"
    r"(?P<number>(?:[A-Z]{2})?[ -]?\d[\d .-]{6,14}\d)(?!\d)",
    re.IGNORECASE,
)
NUMBER_BEFORE = re.compile(r"\b(?:cvr|org)[^,\d]{0,14}[\d .-]{8,16}", re.IGNORECASE)
POSTCODE = r"(?:[A-Z]{1,2}-)?(?:\d{4}|\d{3} \d{2}|\d{5})(?: [A-Z]{2}\b)?"
ADDRESS = re.compile(
    rf"(?P<address>[A-ZÆØÅÄÖ][\w.’' -]{{1,40}}? \d{{1,4}} ?[A-Za-z]?(?:,? ?[\w. ]{{1,20}}){{0,2}},? {POSTCODE},? [A-ZÆØÅÄÖ][\wæøåäö ]{{1,30}}?(?:, (?:Danmark|Denmark|Sverige|Sweden|Norge|Norway))?)(?=[)”\",.;(]| [–—-] |$)"
)
ABROAD = re.compile(
    r"(?P<address>\d{1,5}[A-Za-z]? [A-Z][\w.’' -]{2,40}(?:, [A-Z][\w.’' -]{1,30}){0,3},? (?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}|D\d\d [A-Z0-9]{4})(?:, (?:United Kingdom|UK|England|Scotland|Wales|Ireland|USA|United States(?: of America)?|U\.S\.A\.))?)"
)
"""A house before its street, and a postcode behind the town: «4 Low Lane, Northby NB1 2AB»."""

SEATED = re.compile(
    r"\b(?:registered office(?: address)?(?: is)?|(?:its |with )?(?:principal |registered )?(?:office|place of business)|located|address|beliggende|med (?:hjemsted|adresse|säte|adress))(?: at| in| på| i|:)*\s+(?P<address>(?=[^()“\";]*\d)[A-ZÆØÅÄÖ0-9][^()“\";]{7,110}?)(?=\s*[(“\"]|;|\.$|\. |,? (?:company|registered|CVR|org|and|og|och)\b|, \(|$)"
)
QUOTES = "\"”“„«»'‘’"
ROLE = re.compile(
    rf"[({QUOTES}]\s*(?:[{QUOTES}][^{QUOTES}()]{{1,40}}[{QUOTES}],? ?(?:or |and |eller |og |och |/ ?)?){{0,3}}(?:i det følgende|herefter|heretter|nedan|nedenfor|hereinafter|hereafter|collectively)?[ ,]*(?:kaldet|kallad|kalt|benævnt|benevnt|referred to as|called|som|as)?\s*"
    rf"[{QUOTES}]?(?:den |the )?(?P<role>dataansvarlige?|behandlingsansvarlige?|databehandleren?|databehandler|(?:data )?controller|(?:data )?processor|personuppgiftsansvarige?|personuppgiftsbiträdet?|biträdet|kunden?|customer|leverandøren?|leverantören|supplier|service provider|provider|we|us|vi|os)[{QUOTES})]",
    re.IGNORECASE,
)
CONTROLLER = re.compile(
    r"dataansvarlig|behandlingsansvarlig|controller|personuppgiftsansvarig|kunde?|customer|exporter|eksportør",
    re.IGNORECASE,
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
    alone = NUMBER_BEFORE.sub("; ", text)
    said = ADDRESS.search(alone) or ABROAD.search(alone) or SEATED.search(text)
    return {"address": said["address"].strip(" ,")} if said else {}


def number_fits(number: str) -> bool:
    """Whether a Danish company's number keeps its own rule."""
    try:
        cvr(number)
    except NotARegistrationNumber:
        return False
    return True
