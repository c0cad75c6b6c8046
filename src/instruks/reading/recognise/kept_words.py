"""In a sentence about keeping data: which data, from when or until when, and what then?"""

import re

from instruks.agreement.terms.retention import Then
from instruks.reading.fragments import ERASE

KEEP = r"oppbevar|\bsparas\b|\bsparar\b|opbevar|\bgem(?:mes|mer|me|t)\b|\bbevare[rs]?\b|\blagre[srt]?\b|lagra[srd]|\bkept\b|\bkeeps?\b(?! (?:to|up|pace|confidential|secret|secure|track|records? of|the \w+ informed|\w+ (?:informed|confidential|secret|up)))|retain|retention|retensjon|\bstore[ds]?\b|historik"
GONE = (
    ERASE
    + r"|overskriv|overwrit|purge|fjernes|removed|gallra|udløber|utløper|expire|ældes ud|age out|\brenses|\brydde[rs]?\b|rensas|förstörs|destruer|makuler|roll(?:ed)? off|bortfalder|\bwiped?\b|sker oprydning|udfases|phased out|fases ut|fasas ut"
)
THEN = (
    (Then.ANONYMISED, r"anonymi[sz]"),
    (Then.OVERWRITTEN, r"overskriv|overwrit"),
    (Then.ERASED, r"slet|delet|eras|destroy|radera|purge|fjernes|removed|gallra|udløb|utløp|expire|tilintetgør|makuler|renses|rydde|rensas|förstörs|destruer|age out|\bwiped?\b"),
    (Then.RETURNED, r"tilbagelever|return|återlämna"),
)  # fmt: skip
BEFORE_THE_VERB = re.compile(
    r"^(?P<what>.{3,90}?)\s+(?:(?:skal|vil|bliver|will|shall|are|is|may|kan|ska|kommer|blir)\s+(?:be\s+|blive\s+)?)?(?:\w+(?:isk|cally)\s+)?"
    r"(?:opbevares|gemmes|bevares|lagres|lagras|slettes|sparas|udfases|fases ut|fasas ut|wiped|anonymiseres|overskrives|renses|ryddes|destrueres|raderas|fjernes|gallras|udløber|utløper|kept|retained|stored|purged|wiped|deleted|erased|anonymi[sz]ed|overwritten|purged|removed|expires?|remains)\b",
    re.IGNORECASE,
)
BEHIND_A_CONDITION = re.compile(
    r"^(?:(?:herefter|derefter|därefter|deretter|dernæst)|(?:når|när|hvis|dersom|om|ved|vid|efter|etter)\b[^.;]{3,90}?,?)\s(?:slettes|fjernes|anonymiseres|overskrives|opbevares|gemmes|lagres|raderas|gallras|sparas)\s+(?P<what>(?!automatisk\b|endeligt\b|ikke\b|de\b|den\b|det\b)[^.;,]{3,70}?)"
    r"(?=\s+(?:endeligt|automatisk|permanent|straks|senest|inden|inom|innen|efter|etter|i|uden|utan|uten|og|och|så|hos|fra|från)\b|[,.;]|$)",
    re.IGNORECASE,
)
"""«Når en bruger lukkes, slettes brugerens beskeder»: what is erased stands behind the verb."""
AFTER_THE_VERB = re.compile(
    r"\b(?:slette[r]?|anonymiserer?|opbevarer?|gemmer?|raderar?|oppbevarer?|lagrer|sparar?|delete[s]?|erase[s]?|retain[s]?|store[s]?|keep[s]?|deletion of|sletning af)\s+(?:permanently\s+)?(?P<what>.{3,90}?)"
    r"(?=\s+(?:within|inden|senest|efter|in|i|for|after|no later|until|indtil|når|as long|så længe|innen|inom|ved|on|upon)\b|[,.;(]|$)",
    re.IGNORECASE,
)
TRIGGER = re.compile(
    r"\b(?P<trigger>(?:efter|after|from|fra|etter|of|following|upon|ved|vid|indtil|until|tills|så længe|så lenge|så länge|as long as|for as long as|when|når|när|on|i henhold til|under|for the duration of|i den periode)\s[^.;]{3,120}?)(?=,|\.|;|\)|$| og | and | men | but )",
    re.IGNORECASE,
)
WHOLE = re.compile(
    r"(?:\b(?:alle?|al|all|any|samtliga|alla|the|controller's|customer's)\s+(?:\w+[’']?s?\s+){0,2})?\b(?:personoplysning(?:er|erne)|persondata|(?:personal|customer) data|personuppgifter(?:na)?|personopplysning(?:er|ene))\b",
    re.IGNORECASE,
)
"""The data of the agreement as a whole."""
ADVERB = re.compile(
    r"^(?:og |and )?(?:kun|only|automatisk|automatically|senest|dog|then|derefter|herefter|hvorefter de|permanent\w*|immediately|øjeblikkeligt)$",
    re.IGNORECASE,
)
LONGEST = 90  # characters of what a kind of data is called
TRAILING = re.compile(
    r"(?:\s+(?:højst|højest|högst|høyst|maks\w*|max\w*|på|within|for|in|inden|senest|efter|i|after|om|with|med|op til|up to|upp till|inntil))+\s*$",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"^(?:\W|\d+[.)]|og |and |or |eller |but |men |med mindre |herefter |derefter |disse |these |anonymi[sz]e[rs]? (?=\w)|return (?=\w))+",
    re.IGNORECASE,
)


def kind_in(words: str, start: int, end: int) -> str:
    """The data a part of a sentence speaks of, as written; the part itself where no noun can be told."""
    part = " ".join(words[start:end].split())
    for pattern in (BEHIND_A_CONDITION, BEFORE_THE_VERB, AFTER_THE_VERB):
        said = pattern.search(part if start else " ".join(words.split()))
        if said and (what := LEADING.sub("", _last_part(said["what"])).strip()):
            return _without_the_doer(what)
    if whole := WHOLE.search(part):
        return whole[0]
    left = LEADING.sub("", TRAILING.sub("", _last_part(part) if start else part)).strip(
        " ,.;:-|"
    ) or " ".join(words.split())
    return left[:LONGEST].strip()


def _last_part(words: str) -> str:
    """The part of a subject after the last comma that is more than an adverb."""
    parts = words.split(", ")
    return next((part for part in reversed(parts) if not ADVERB.match(part)), parts[-1])


def _without_the_doer(what: str) -> str:
    """«sletter leverandøren alle personoplysninger»: what is erased stands behind the one who does it."""
    whole = re.search(r"(?<=\w )(?:alle?|al|all|any|samtliga|alla)\s.*$", what)
    return whole[0] if whole and WHOLE.search(whole[0]) else what


def trigger_in(words: str, start: int, end: int | None = None) -> str:
    """What the time runs from or until, as written, or nothing."""
    said = TRIGGER.search(" ".join(words[start:end].split()))
    return said["trigger"].strip() if said else ""


def action_of(plain: str) -> dict[str, str]:
    """What becomes of the data, as the value writes it."""
    return next(({"then": then.value} for then, words in THEN if re.search(words, plain)), {})
