"""Which names of companies stand in running text?"""

import re

from instruks.reading.cells import COMPANY
from instruks.reading.company_names import JOINING, SMALL_BRAND, is_company

BETWEEN = re.compile(r"[,;]\s*(?:og |and |samt |och )?|\s+(?:og|and|samt|och|&)\s+")
GIVEN_WAY = re.compile(
    r"(?:(?:pt\.|p\.t\.|i dag|currently|herunder|including|bl\.a\.|bl\. a\.|blandt andet|f\.eks\.|fx|t\.ex\.|till exempel|for eksempel|e\.g\.|such as|for example|like|såsom|som|dvs\.|i\.e\.|namely|nemlig),? ?)+",
    re.IGNORECASE,
)
"""What stands before the names of examples: «f.eks.»."""
NO_COMPANY = re.compile(
    r"(?i:clauses?|framework|regulation|directive|addendum|\bact\b|polic(?:y|ies)|\bterms\b|agreement|decision|chapter|\barticles?\b|authorit|commission|parliament|council|centre\b|officer"
    r"|forordning|direktiv|lov\b|politik|vilkår|aftale\b|afgørelse|kapitel|artikel|\bartikler|kommission|styrelse|ministeri|kommune\b|myndighed|afdeling|direktør|rådgiver"
    r"|avtal|villkor|förordning|förteckning|\bISO\b|\bSOC\b|\bNIST|\bNIS ?2|GDPR|HIPAA|\bSCCs?\b|\bDPF\b|\bDPA\b|\bBCRs?\b|\bIDTA\b|\bCVR\b|\bCPR\b|\bOIDC|OAuth)"
    r"|^(?:TLS|SSL|AES|HTTPS?|SFTP|VPN|MFA|2FA|SSO|API|SMS|MMS|AI|IT|CRM|ERP|CDN|DNS|PDF|CSV|IP|ID|HR|LLM|NLP|EMEA|APAC|UK|US|USA|EU|EØS|EES|EEA|iOS|Android|Windows|Linux|Ja|Nej|Yes|No|Vi|We|Art|Stk|Nr|Pkt)$"
)
"""Rules, standards, authorities, people and techniques are written large, and are no companies."""
ORDINARY_SMALL = re.compile(r"e-?(?:mail|post|handel|learning|boks|signatur|faktura|billet|commerce|avis|bog|brev|arkiv)|\\w+\\.(?:g|eks|l|m)\\b", re.IGNORECASE)  # fmt: skip
OPENS_A_SENTENCE = frozenset(
    [
        "vi",
        "we",
        "our",
        "vores",
        "vår",
        "våra",
        "aktuelle",
        "nuværende",
        "følgende",
        "current",
        "the",
        "de",
        "den",
        "det",
        "disse",
        "these",
        "til",
        "for",
        "to",
        "as",
        "and",
        "og",
        "samt",
        "both",
        "både",
        "via",
        "with",
        "med",
        "af",
        "by",
        "hos",
        "from",
        "fra",
        "in",
        "i",
        "such",
        "der",
        "her",
        "there",
        "here",
        "når",
        "hvis",
        "if",
        "when",
        "where",
        "alle",
        "all",
        "any",
        "each",
        "enhver",
        "ingen",
        "no",
        "none",
        "hver",
        "it",
        "that",
        "this",
        "then",
    ]
)
CHOSEN = re.compile(
    r"vælg|tilvalg|tilkøb|aktiver|choos|chose|opt(?:s|ed)?\b|optional|enabl|activat|valgfri|\bhvis\b|\bif\b|\bwhen\b|\bwhere\b|såfremt|\bved\b",
    re.IGNORECASE,
)


def is_named(text: str, ordinary: frozenset[str]) -> bool:
    """Whether the words, in the midst of others, can only be the name of a company."""
    bare = re.sub(r"\([^)]*\)", "", text).strip()
    words = bare.split()
    return (
        len(bare) > 1
        and bare[0].isalnum()
        and words[0].casefold() not in OPENS_A_SENTENCE
        and is_company(bare, ordinary)
        and not NO_COMPANY.search(bare)
    )


def name_at_end(before: str, ordinary: frozenset[str]) -> str:
    """The name of a company that a piece of text ends with, the longest; nothing where it ends with none."""
    words, run = before.split(), list[str]()
    for word in reversed(words):
        form = run and word[-1] == "," and COMPANY.match(run[0])
        if run and not form and re.search(r"[.,:;!?]$", word) and not re.match(r"\w{1,4}\.$", word):  # fmt: skip
            break
        if not (word[0].isupper() or word[0].isdigit() or word in JOINING or SMALL_BRAND.match(word)):  # fmt: skip
            break
        run.insert(0, word)
    for at in range(len(run)):
        if run[at] not in JOINING and is_named(" ".join(run[at:]), ordinary):
            return " ".join(run[at:])
    return ""


def names_between(words: str, ordinary: frozenset[str]) -> list[str]:
    """The names between commas, if there is nothing else between them."""
    bare = GIVEN_WAY.sub("", words, count=1) if GIVEN_WAY.match(words) else words
    parts = [part.strip(" .") for part in BETWEEN.split(bare)]
    parts = [part for part in parts if not re.fullmatch(r"(?:m\.?fl|etc|o\.?l|mv|m\.v|and others|med flere)", part)]  # fmt: skip
    large = [is_named(part, ordinary) for part in parts]
    small = [_is_small_brand(part) for part in parts]
    return parts if any(large) and all(a or b for a, b in zip(large, small, strict=True)) else []


def _is_small_brand(text: str) -> bool:
    """Whether a word written small stands among names as one of them: «e-vibe», not «e-mail»."""
    return bool(SMALL_BRAND.match(text)) and " " not in text and not ORDINARY_SMALL.match(text)


def condition_in(words: str) -> str:
    """When somebody is used, where the words behind the name say that it is not always."""
    said = re.match(r"[\s,]*([^.;()]{4,140})", words)
    return said[1].strip(" ,") if said and CHOSEN.search(said[1]) else ""
