"""In a sentence about keeping data: which data, from when or until when, and what then?"""

import re

from instruks.agreement.terms.retention import Then

KEEP = r"opbevar|\bgem(?:mes|mer|t)\b|\bbevare[rs]?\b|\blagre[srt]?\b|lagra[srd]|\bkept\b|\bkeeps?\b|retain|retention|retensjon|\bstore[ds]?\b|historik"
THEN = (
    (Then.ANONYMISED, r"anonymi[sz]"),
    (Then.OVERWRITTEN, r"overskriv|overwrit"),
    (Then.ERASED, r"slet|delet|eras|destroy|radera|purge|fjernes|removed|gallra|udløb|utløp|expire|tilintetgør|makuler"),
    (Then.RETURNED, r"tilbagelever|return|återlämna"),
)  # fmt: skip
BEFORE_THE_VERB = re.compile(
    r"^(?P<what>.{3,90}?)\s+(?:(?:skal|vil|bliver|will|shall|are|is|may|kan|ska|kommer|blir)\s+(?:be\s+|blive\s+)?)?(?:\w+(?:isk|cally)\s+)?"
    r"(?:opbevares|gemmes|bevares|lagres|lagras|slettes|anonymiseres|overskrives|raderas|fjernes|gallras|udløber|utløper|kept|retained|stored|deleted|erased|anonymi[sz]ed|overwritten|purged|removed|expires?|remains)\b",
    re.IGNORECASE,
)
AFTER_THE_VERB = re.compile(
    r"\b(?:slette[r]?|sletter|anonymiserer|opbevarer|gemmer|raderar|delete[s]?|erase[s]?|retain[s]?|store[s]?|keep[s]?|deletion of|sletning af)\s+(?:permanently\s+)?(?P<what>.{3,90}?)"
    r"(?=\s+(?:within|inden|senest|efter|in|i|for|after|no later|until|indtil|når|as long|så længe|innen|inom|ved|on|upon)\b|[,.;(]|$)",
    re.IGNORECASE,
)
TRIGGER = re.compile(
    r"\b(?P<trigger>(?:efter|after|from|fra|etter|of|following|upon|ved|vid|indtil|until|tills|så længe|så lenge|så länge|as long as|for as long as|when|når|när|on|i henhold til|under|for the duration of|i den periode)\s[^.;]{3,120}?)(?=,|\.|;|\)|$| og | and | men | but )",
    re.IGNORECASE,
)
LONGEST = 90  # characters of what a kind of data is called
TRAILING = re.compile(r"(?:\s+(?:within|for|in|inden|senest|efter|i|after|om))+\s*$", re.IGNORECASE)
LEADING = re.compile(
    r"^(?:\W|\d+[.)]|og |and |or |eller |but |men |med mindre |herefter |derefter |disse |these )+",
    re.IGNORECASE,
)


def kind_in(words: str, start: int, end: int) -> str:
    """The data a part of a sentence speaks of, as written; the part itself where no noun can be told."""
    part = " ".join(words[start:end].split())
    for pattern in (BEFORE_THE_VERB, AFTER_THE_VERB):
        said = pattern.search(part if start else " ".join(words.split()))
        if said and (what := LEADING.sub("", said["what"].split(", ")[-1]).strip()):
            return what
    left = LEADING.sub("", TRAILING.sub("", part)).strip(" ,.;:-|") or " ".join(words.split())
    return left[:LONGEST].strip()


def trigger_in(words: str, start: int, end: int | None = None) -> str:
    """What the time runs from or until, as written, or nothing."""
    said = TRIGGER.search(" ".join(words[start:end].split()))
    return said["trigger"].strip() if said else ""


def action_of(plain: str) -> dict[str, str]:
    """What becomes of the data, as the value writes it."""
    return next(({"then": then.value} for then, words in THEN if re.search(words, plain)), {})
