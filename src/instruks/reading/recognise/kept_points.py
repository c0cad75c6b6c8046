"""Which points, and which parts of a sentence, name a kind of data and its period in the way of a list?"""

import re
from typing import Any

from instruks.reading.document import Said
from instruks.reading.placeholders import is_placeholder
from instruks.reading.recognise.kept_words import GONE, KEEP, action_of, trigger_in
from instruks.reading.spells import Spell, spells
from instruks.reading.topics import Topic

HOME = Topic.RETENTION
LED = re.compile(
    r"lagringstid|lagringsperiod|opbevaringsperiode|opbevaringstid|oppbevaring|\bopbevaring\b|slettefrist|sletteregl|sletterutine|slette?politik|gallring|\bretention\b|storage (?:period|duration)|(?:opbevares|gemmes|slettes|lagres|lagras|raderas|gallras|kept|retained|stored|deleted) (?:\w+ ){0,4}(?:følgende|således|som følger|as follows|for the following|following|enligt följande|följande)"
)
"""What leads into a list of kinds and periods."""
LONGEST_LEAD = 160  # characters
SHORTEST_END = 8  # characters of «until deleted»
ENTRY = re.compile(
    r"^(?P<what>[^:;–—]{3,90}?)(?::|\s[–—-]|\s=|\s?→)\s+(?P<how>\S.*)$|^(?P<thing>[^:;,(]{3,80}?)\s?[,(]\s*(?P<period>[^)]*)\)?\W*$",
    re.DOTALL,
)
AT_ONCE = r"(?:i |for |in |efter |after |ca\.? |cirka |approx\w*\.? |about )?(?:op til |up to |upp till |inntil |opp til |maks\w*\.? |max\w*\.? |højst |högst |mindst |minst |min\.? |minimum |at least |no more than |i |in |senest |senast |within |inden for |inden |inom |innen )?"
RUNS = re.compile(
    r"pitr|point-in-time|rullende|rolling|rullerende|rotation|rotering|retention|retensjon|opbevar|historik|lagr|\bgem|\bkept\b|\bkeep|bevar|sparas"
)
STEADY = re.compile(r"backup|back-up|sikkerhedskopi|säkerhetskop|sikkerhetskop|snapshot|\b\w*log(?:s|ge?s?|gar|ger|filer|files?|data|ning)?\b")  # fmt: skip
NOT_KEPT = re.compile(
    r"\b(?:hver|hvert|every|each|varje|interval|rto|rpo|gendan|restore[ds]?|återställ|gjenopprett|test\w*|gennemgå\w*|review\w*|svartid|response|notif\w*|varsel|underret\w*)\b"
)
"""A period that tells how often something is done, or how fast."""
NO_KIND = re.compile(
    r"^\W*(?:\d+[.)]\s*)?(?:(?:generel\w*|maksimal\w*|konfigurerba\w*|general|maximum|configurable|standard|the|ved|on|upon|efter|after|vid)\s+)*(?:(?!\w*(?:backup|log))\w*opbevaring\w*|slette\w*|sletning\w*|\w*politik\w*|polic\w+|(?:mulighed|option|alternativ|fase|phase|trin|step|punkt|clause|section)(?: \w{1,2})?|sletting\w*|retention\w*|storage|period\w*|varighed\w*|duration|not[ae]|bemærk\w*|obs|lagringstid\w*|lagringsperiod\w*|gallring\w*|deletion\w*|erasure|termination\w*|(?:\w+ens |the agreement's )?ophør\w*|opphør|upphörande|return\w*|frist\w*|undtagelse\w*|exception\w*|hyppighed|frequency|oppbevaring\w*|radering\w*)(?:\s*(?:/|og|and|och)\s*\w+|\s+(?:period|time|policy|schedule)s?)?\W*$",
    re.IGNORECASE,
)
"""What names the period, the end or a remark, and no kind of data."""
VERB = re.compile(KEEP + "|" + GONE)
NAMED_END = re.compile(
    rf"{KEEP}|{GONE}|indtil|until|tills|\binntil\b|så længe|så lenge|så länge|as long as|\bmens\b|\bwhile\b|during|løbende|retention|sletning|ophør|termination|deletion|löpande|gallring|duration|lifetime|levetid|leverandørspecifik"
)


def points(said: Said) -> list[tuple[str, dict[str, Any]]]:
    """What a point under such a heading says of its kinds, each with its words; elsewhere only of backups and logs."""
    led = _led(said)
    at_home = HOME in said.section.topics or led
    found = (
        (part, _entry(part, at_home=at_home, listed=said.listed or led))
        for part in _parts(said.words)
    )
    return [(part, one) for part, one in found if one]


def _led(said: Said) -> bool:
    return len(said.lead) <= LONGEST_LEAD and bool(LED.search(said.lead))


def _parts(words: str) -> list[str]:
    """«We keep for these periods: scores — 30 days; names — a year» in its parts, without what leads into them."""
    parts = [part.strip() for part in re.split(r"(?<=;)\s+", words)]
    led = re.match(r"^[^:]{20,}?(?:følgende|following|således|som følger|as follows|följande)[^:]*:\s+(?P<rest>.{8,})$", parts[0], re.IGNORECASE | re.DOTALL)  # fmt: skip
    return [led["rest"], *parts[1:]] if led else parts


def _entry(part: str, *, at_home: bool, listed: bool) -> dict[str, Any] | None:
    said = ENTRY.match(" ".join(part.rstrip(" ;").split()))
    if not said:
        return None
    what = re.sub(r"[*`_]+", "", said["what"] or said["thing"]).strip(" -–—•.")
    what = re.sub(r"^\d+[.)]\s+", "", what)
    how = said["how"] or said["period"]
    plain, found = how.casefold(), spells(how)
    if NO_KIND.match(what) or VERB.search(re.sub(STEADY, "", what.casefold())):
        return None
    if NOT_KEPT.search(plain) or (is_placeholder(how) and not found):
        return None
    first = next((one for one in found), None)
    if said["thing"] and not (first and re.fullmatch(AT_ONCE, plain[: first.start])):
        return None
    if not (_of_a_kind(plain, first, listed=listed) if at_home else _steady(what, plain, first)):
        return None
    trigger = trigger_in(how, first.end if first else 0) or trigger_in(how, 0)
    trigger = trigger or ("" if first else how.rstrip(" .;")[:120])
    value: dict[str, Any] = {"what": what}
    if first:
        value["kept"] = str(first.period)
    return value | ({"after": trigger} if trigger else {}) | action_of(plain)


def _of_a_kind(how: str, first: Spell | None, *, listed: bool) -> bool:
    return first is not None or (
        listed and len(how) >= SHORTEST_END and bool(NAMED_END.search(how))
    )


def _steady(what: str, how: str, first: Spell | None) -> bool:
    """«Backup: 30 days», «Logs: kept for 12 months», but not «Backup: every 6 hours»."""
    if first is None or not STEADY.search(what.casefold()) or "hour" in str(first.period):
        return False
    begins = re.fullmatch(AT_ONCE, how[: first.start])
    return bool(begins or RUNS.search(how))
