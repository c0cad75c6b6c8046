"""Which text goes before which, said shortly?"""

import re

from instruks.reading.document import Said
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.topics import Topic

DANISH_OVER = r"(?:har|have|skal have|skal) forrang (?:i forhold til|frem ?for|over|for)|(?:går|skal gå) (?:forud|foran) (?:for|frem for)?|gäller före|gjelder foran|gælder (?:forud for|frem ?for)|har företräde framför|ha företräde framför|går foran|har forrang foran"
ENGLISH_OVER = r"(?:shall |will |do |does )?(?:prevail|take precedence|takes precedence|take priority|takes priority|prevails|supersedes?|control|controls|govern)s? over|shall supersede|supersedes?"
X_OVER_Y = re.compile(rf"^(?P<winner>.{{3,140}}?) (?:{DANISH_OVER}|{ENGLISH_OVER}) (?P<loser>.{{3,160}})$", re.IGNORECASE)  # fmt: skip
BETWEEN = re.compile(
    r"(?:mellem|between|mellan|mellom) (?:the terms of |bestemmelserne i )?(?P<first>.{3,120}?),? (?:og|and|och) (?P<second>.{3,140}?)"
    r"(?:,|\bskal\b|\bska\b|\bshall\b|\bwill\b|\bhar\b|\bgår\b|\bgælder\b|\bthe provisions\b|\bprevail|\bhave\b)"
)
CONFLICTS = re.compile(
    r"(?P<first>[^,.;]{3,80}?) (?:conflicts? with|is inconsistent with|contradicts?|is in conflict with|strider i?mo[dt]|er i (?:strid|konflikt|modstrid) med|er i motstrid med|strider mot) (?P<second>[^,.;]{3,90}?)(?:,| on \w| med hensyn til| om | for så vidt| with (?:respect|regard)| regarding|$)",
    re.IGNORECASE,
)
TOGETHER = re.compile(
    r"(?:\bif|\bshould|\bwhere|\bhvis|\bsåfremt|\bdersom|\bom) (?P<first>[^,.;]{3,80}?) (?:and|og|och) (?P<second>[^,.;]{3,90}?)(?: between the parties| mellem parterne| mellom partene)? (?:contradict|conflict|disagree|differ|are (?:in conflict|inconsistent)|er i (?:strid|modstrid|konflikt)|strider|står i strid|modsiger)"
    r"|^(?:strider|modsiger) (?P<one>[^,.;]{3,80}?) (?:mod|imod|mot) (?P<other>[^,.;]{3,90}),",
    re.IGNORECASE,
)
"""«If A and B contradict each other», «Strider A mod B»."""

CONFLICT = r"uoverensstemmelse|modstrid|motstrid|\bi strid|strider|konflikt|conflict|contradict|inconsisten|disagree"
APPLIES = re.compile(
    rf"(?:{CONFLICT}).*(?:\b(?:gælder|gjelder|gäller|er det)|\b(?:ska|skal)) (?P<winner>[^,.;:]{{3,90}}?)(?:, der gælder| gälla| gjelde| gælde)?$"
    rf"|(?:{CONFLICT}).*, (?P<first_winner>[^,.;:]{{3,90}}?) (?:gælder|gjelder|gäller|(?:shall )?appl(?:y|ies)|wins?)$",
    re.IGNORECASE,
)
"""In a conflict «A applies»: A is then an agreement or a part of one, never the law."""

AGREED = re.compile(r"aftale|avtal|bestemmelse|vilkår|villkor|klausul|\bdpa\b|\bdba\b|agreement|clauses|addendum|terms|bilag|vedlegg|appendi|annex", re.IGNORECASE)  # fmt: skip
IN_ORDER = re.compile(
    r"(?:forrang|rækkefølge|rekkefølge|rangorden|rangordning|ordning|precedence|\border\b)[^:]{0,170}: ?(?P<order>\(?(?:1|i|a)[.)] .{10,})$",
    re.IGNORECASE,
)
FORUD_FOR = re.compile(r"(?:forud|foran|framför) (?:for )?(?P<second>[^,.;]{3,90})", re.IGNORECASE)
OF_THE_PARTIES = re.compile(r"(?: between the parties| mellem parterne| mellan parterna| mellom partene| existing at| med hensyn til| with (?:respect|regard) to).*$", re.IGNORECASE)  # fmt: skip
WINS = re.compile(
    r"(?:,|\bskal\b|\bska\b|\bså\b|\bthen\b|\bthe extent of any conflict\b|^)(?P<winner>[^,]{3,100}?) (?:have forrang|har forrang|skal have forrang|gå forud|går forud|skal gå forud|ha företräde|har företräde|ska ha företräde"
    r"|(?:shall |will )?(?:prevail|take precedence|govern|control)s?\b)",
    re.IGNORECASE,
)
WINS_BEHIND = re.compile(r"(?:har|skal|ska|gælder|finder|går) (?P<winner>[^,]{3,100}?) (?:have forrang|forrang|foran|forud|gå forud|ha företräde|företräde)", re.IGNORECASE)  # fmt: skip
SPEAKS = re.compile(r"gäller före|gjelder foran|gælder (?:forud|frem)|forrang|gå(?:r)? (?:\w+ ){0,2}(?:forud|foran)|prevail|precedence|take priority|takes priority|(?:conflict|inconsisten|discrepanc).{0,200}(?:govern|control)|företräde|supersede", re.IGNORECASE)  # fmt: skip
NOT_TEXTS = re.compile(r"authority|governing law|laws of|business|interests of", re.IGNORECASE)
A_TEXT = re.compile(r"aftale|avtal|bestemmelse|vilkår|villkor|bestämmels|klausul|kontrakt|\bdpa|\bdba|agreement|clause|addendum|\bscc|terms|bilag|vedlegg|appendi|annex|schedule|contract|regulation|f[oö]rordning|lov|law|policy|politik|\bit\b|\bthese\b|\bthis\b|\bdenne\b|\bdisse\b|\bdetta\b|instru|gdpr|tillæg|tillegg", re.IGNORECASE)  # fmt: skip
FILLERS = re.compile(
    r"\b(?:eventuelle?|eventuel|any(?! other)|tilsvarende bestemmelser i|tilsvarende regulering i|the provisions of|bestemmelserne i(?= denne)|the (?:terms|provisions) of(?= this)|skal|ska|shall|the parties agree that)\b ?",
    re.IGNORECASE,
)
MOST = 20
"""Words of a side; what is longer is cut."""


def precedence(heard: Heard) -> Fact | None:
    """Every «this before that» of the text, in its order, with the sentences that say so."""
    found = dict[str, str]()
    for said in heard.document.said:
        if said.heading or NOT_TEXTS.search(said.plain):
            continue
        words = re.sub(r"\s+", " ", said.words).strip(" .")
        if (ordered := IN_ORDER.search(words)) and AGREED.search(ordered["order"]):
            found.setdefault(ordered["order"], said.words)
            continue
        if not SPEAKS.search(said.words) and not _applies(words):
            continue
        over = "prevails over" if heard.document.language == "en" else "går forud for"
        phrase = _phrase(said, over)
        if A_TEXT.search(phrase.partition(f" {over}")[0]):
            found.setdefault(phrase, said.words)
    return fact("; ".join(found), *dict.fromkeys(found.values())) if found else None


def _phrase(said: Said, over: str) -> str:
    words = re.sub(r"\s+", " ", said.words).strip(" .")
    plainly = X_OVER_Y.match(words)
    if plainly and not BETWEEN.search(plainly["winner"]):
        return f"{_short(plainly['winner'])} {over} {_short(plainly['loser'])}"
    wins = WINS_BEHIND.search(words) or WINS.search(words)
    winner = wins["winner"] if wins else _applies(words)
    if not winner:
        return ""
    between = BETWEEN.search(OF_THE_PARTIES.sub(",", words)) or BETWEEN.search(words)
    conflicts = (
        None
        if between
        else TOGETHER.search(words) or CONFLICTS.search(words) or FORUD_FOR.search(words)
    )
    if conflicts:
        sides = [_short(one) for one in conflicts.groupdict().values() if one]
        losers = _others_of(sides, winner)
        return f"{_short(winner)} {over} {losers[-1] if losers else _others(said)}"
    if not between:
        return f"{_short(winner)} {over} {_others(said)}".strip()
    sides = [_short(between["first"]), _short(between["second"])]
    first = _short(winner)
    losers = _others_of(sides, first)
    return f"{first} {over} {' / '.join(losers) or _others(said)}"


def _applies(words: str) -> str:
    """The agreement that applies in a conflict, or nothing."""
    said = APPLIES.search(words)
    winner = said["winner"] or said["first_winner"] if said else ""
    return winner if AGREED.search(winner) else ""


def _others(said: Said) -> str:
    if Topic.PRECEDENCE in said.section.topics or said.before:
        return "andre aftaler" if re.search(r"[æøå]", said.words) else "other agreements"
    return "andre aftaler" if re.search(r"[æøå]", said.words) else "other terms"


def _others_of(sides: list[str], winner: str) -> list[str]:
    """The sides that are not the winner: none of the very same words, else none much alike."""
    short = _short(winner).casefold()
    if any(one.casefold() == short for one in sides):
        return [one for one in sides if one.casefold() != short]
    return [one for one in sides if not _same_text(one, winner)]


def _same_text(one: str, other: str) -> bool:
    first, second = (set(re.findall(r"\w{3,}", text.casefold())) for text in (one, other))
    return len(first & second) * 2 >= min(len(first), len(second))


def _short(side: str) -> str:
    words = FILLERS.sub("", side).strip(" ,.;:").split()
    return " ".join(words[-MOST:] if len(words) > MOST else words)
