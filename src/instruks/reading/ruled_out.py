"""Do words say that something is not processed?"""

import re

_DONE = r"(?:behandle[st]?|behandla[st]|lagre[st]|lagras|opbevare[st]|oppbevares|gemmes?|registrere[st]|registreras|indsamle[st]|indhente[st]|samles inn|samlas in|modtage[st]|indgår?|omfattet|omfattes|processed|stored|collected|recorded|held|kept|included|in scope)"
_NEVER = r"(?:ikke|ikkje|ej|inte|aldrig|aldri|never|not)"
_EVEN = r"(?! only| kun| alene| bare| bara)"
NOT_MEANT = (
    r"ikke (?:udviklet|beregnet|tænkt|designet|indrettet)|not (?:designed|intended|meant)"
    rf"|\b{_NEVER} (?:(?:be|være|blive|bli|bliver|currently|længere|pt\.|at) )?{_DONE}\b(?! (?:længere|lenger|længre|længe|longer|hos|unless|before|until|uden))"
    r"|(?:behandles?|behandler|lagre[rs]|opbevare[rs]|oppbevare[rs]|registrere[rs]|indsamle[rs]|gemme[rs]|modtage[rs]|indgår|omfattes|ingår|inngår) (?:\w+ )?(?:ikke|aldrig|aldri|ingen)\b(?! (?:længere|lenger|længe))|behandlar inte|behandlas inte"
    r"|(?:does|do|will|must|shall|should|may) not (?:\w+ )?(?:process|submit|upload|provide|include|enter|transfer|store|collect)"
    r"|\(nej\)\W*$|:\s*nej\W*$|ing(?:a|en) .{0,60}behandl|må ikke |no special categor|ikke omfattet|not covered|ikke være tale om|^\W*excluded|none intended|ikke tilsigtet"
)
"""Words, as a sentence has them, that say so."""

_SAYS = re.compile(NOT_MEANT, re.IGNORECASE)
_HEADS = re.compile(
    rf"\b{_NEVER}\b{_EVEN}.{{0,40}}?\b{_DONE}|\b(?:not|ikke|inte)\b{_EVEN}.{{0,25}}\b(?:process|store|collect|behandl|lagr|registrer|indsaml)"
    r"|^\W*(?:[A-Z\d.]+\s+)?(?:excluded|prohibited|forbidden|undtagne|udelukkede|forbudte|undantagna|unntatte|uønskede|restricted|out of scope)\b"
    r"|(?:out of scope|er undtaget|excluded|er udelukket|uden for (?:aftalen|omfang\w*))\W*$",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"[*_]{1,3}")


def says_not(words: str) -> bool:
    """Whether a sentence says that what it names is not processed."""
    return _SAYS.search(_EMPHASIS.sub("", words)) is not None


def heads_not(title: str) -> bool:
    """Whether a heading, or a line that leads into a list, rules out all that stands below it."""
    return says_not(title) or _HEADS.search(_EMPHASIS.sub("", title)) is not None
