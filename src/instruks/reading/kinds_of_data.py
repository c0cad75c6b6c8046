"""Which kinds of personal data do the words of a list name?"""

import re
from typing import Any

from instruks.agreement.facts.categories import category_named
from instruks.agreement.terms.data import Category
from instruks.reading.placeholders import has_placeholder
from instruks.reading.slug import slug
from instruks.reading.sorts_of_data import sort_by_heading, sort_by_name
from instruks.reading.splitting import parts_of_list

OTHER = re.compile(r"^(?:andre|øvrige|other)\b", re.IGNORECASE)
NEEDS_TEXT = re.compile(
    r"^(?:andre|øvrige|other)\b.{0,60}(?:specific|angives|determined)", re.IGNORECASE
)
NO_KIND = re.compile(
    r"^(?:n/?a\b|(?:samme|samma|same|the same)\b|(?:pseudonym|anonym|encrypt|krypter|hash)\w* (?:before|prior|after|for|før|inden|in|with|by|ved|i|innan)\b|(?:jf|cf)\b|se (?:punkt|pkt|bilag|afsnit)|ikke relevant|ingen\b|none\b|not applicable|excluded|kategori\w*(?: af)?\b|categor(?:y|ies) of|(?:almindelige|følsomme|ordinary|general|sensitive|special|øvrige)?(?: categories of)? ?(?:person)?(?:oplysninger|data|information|uppgifter)(?: omfattet af.*|,? (?:jf|cf)\b.*|\s*\([^)]*\)?)?$|særlige kategorier|special categories|m\.?v|mm|etc|osv|and so on|lignende|to the extent|i det omfang|where applicable|are linked|similar\b.{0,12}$)",
    re.IGNORECASE,
)
SORT_BEFORE = re.compile(
    r"^(?P<sort>(?:almindelige|følsomme|ordinary|sensitive|general|særlige kategorier af|special categories of) (?:personal )?(?:person)?(?:oplysninger|data)(?: \([^)]*\))?)(?:,? (?:herunder|såsom|i form af|including|such as|som f\.eks\.|fx)|:) (?P<list>.+)$",
    re.IGNORECASE,
)
HEADED = re.compile(r"^[^:,()]{2,70}(?:\([^)]*\))?:\s+(?P<list>\S.*)$")
INCLUDING = re.compile(
    r",? (?=(?:herunder|såsom|including|such as|som f\.eks\.|to the extent|i det omfang)\b)",
    re.IGNORECASE,
)
ANSWER = re.compile(r"^(?:(?P<yes>ja|yes|x|☒)|nej|nei|no)$", re.IGNORECASE)
OPENING = re.compile(
    r"^(?:such as|herunder|including|e\.g\.|f\.eks\.|fx|for eksempel|for example|og|and|samt|evt\.?|eventuelt|possibly|inklusive|inkl\.)\s+(?=\w)",
    re.IGNORECASE,
)
DATA_WORD = re.compile(
    r"oplysning|informatio|\bdata|data\b|numre|nummer|\bnr\b|adresse|navn|\bdato|\bid\b|-id\b|mail|telefon|billede|foto|\blog|logs?\b|historik|status|\bnames?\b|number|address|identif|identity|detail|records?\b|uppgift|preference|content|metadata|credential|usage|forhold|kode|password|cookie|\bip\b|namn|adress|tidsst|timestamp|answers|responses|notes?\b|noter|registrering|rolle|role|køn\b|alder|sprog|\btimes?\b|tidspunkt|appointment|booking|salary|\bløn\b|signature|underskrift|\bphoto|recording|optagelse|fravær",
    re.IGNORECASE,
)
LONGEST_WHOLE = 320  # characters of a kind that is described rather than named
LONGEST_KIND = 90
KEPT = re.compile(
    r".{0,90}?\b(?:opbevares|behandles|modtages|registreres|indsamles|processed|collected|stored) (?P<list>.+)$",
    re.IGNORECASE,
)


def is_list_of_kinds(words: str) -> bool:
    """Whether a paragraph is nothing but kinds of data with commas between: the first two are known."""
    first = words.strip(" .;").split(",")[:2]
    return len(first) > 1 and all(category_named(part.strip()) for part in first)


def kinds_in(words: str) -> list[str]:
    """The kinds a point names: one, or several with commas between, all of them known or short."""
    bare = words.strip(" .;")
    if (kept := KEPT.match(bare)) and category_named(kept["list"].split(",")[0].strip()):
        bare = kept["list"]
    if NEEDS_TEXT.match(bare):
        return []
    if category_named(bare) or OTHER.match(bare):
        return [bare]
    for opened in (SORT_BEFORE, HEADED):
        if found := opened.match(bare):
            bare = found["list"].strip(" .;")
            if answered := ANSWER.match(bare):
                return [found[0].partition(":")[0]] if answered["yes"] else []
    parts = [each for part in parts_of_list(bare) for each in _opened(OPENING.sub("", part))]
    kinds = [part for part in parts if category_named(part) or _may_be_kind(part)]
    whole = bare if len(bare) <= LONGEST_WHOLE and DATA_WORD.search(bare) else ""
    return kinds or [one for one in (whole,) if one and not _is_nothing(one)]


def _by_law(kind: str) -> Category | None:
    """«Andre følsomme personoplysninger» are of the sort they are called."""
    named = sort_by_heading(kind)
    return named if named in {Category.SPECIAL, Category.CRIMINAL} else None


def sort_before(words: str) -> Category | None:
    """The sort that the words before a list name: «Helbred: sygdom og medicin»."""
    bare = words.strip(" .;")
    if found := SORT_BEFORE.match(bare):
        return sort_by_heading(found["sort"])
    named = sort_by_name(bare.partition(":")[0]) if HEADED.match(bare) else None
    return named if named in {Category.SPECIAL, Category.CRIMINAL} else None


def _opened(part: str) -> list[str]:
    """A kind with what it includes, as kinds of their own where the whole is too long to be a name."""
    if len(part) <= LONGEST_KIND:
        return _beside_brackets(part)
    return [
        OPENING.sub("", kind) for each in INCLUDING.split(part) for kind in _beside_brackets(each)
    ]


def _beside_brackets(part: str) -> list[str]:
    """A kind whose brackets name another sort than it has itself, as the kinds in the brackets too."""
    head, _, inside = part.partition("(")
    inner = inside.rstrip(" )")
    if inner and head.strip() and sort_by_name(inner) is not sort_by_name(head) is None:
        return [head.strip(), *parts_of_list(inner)]
    return [part]


def ends_in_data(words: str) -> bool:
    """Whether the last word, brackets aside, is one that names of data end in: «supplier contact data»."""
    last = re.sub(r"\([^()]*\)", " ", words).strip(" .;:").split(" ")[-1]
    return bool(DATA_WORD.search(last))


def speaks_of_data(words: str) -> bool:
    """Whether words name a known kind of data, or have one of the words such names are made of."""
    return any(
        category_named(part) or DATA_WORD.search(part) or sort_by_name(part)
        for part in parts_of_list(words)
    )


def _may_be_kind(words: str) -> bool:
    """Whether words that name no known kind can name one of the document's own."""
    return not _is_nothing(words) and len(words) <= LONGEST_KIND


def _is_nothing(words: str) -> bool:
    return has_placeholder(words) or bool(NO_KIND.match(words))


def kind_of_data(
    kind: str, sort: Category, ground: str, used_for: str, *, chosen: bool
) -> dict[str, Any]:
    """A kind of data as the pack writes it: its slug, its legal sort, and whether it is chosen."""
    known = category_named(re.sub(r",? herunder .*$|,? including .*$", "", kind)) or category_named(
        kind
    )
    named_sort = Category(str(known.kind)) if known else sort_by_name(kind) or _by_law(kind) or sort
    if known and str(known.kind) == Category.ORDINARY and sort is not Category.ORDINARY:
        named_sort = sort
    value: dict[str, Any] = {"slug": known.slug if known else slug(kind), "name": kind}
    if named_sort is not Category.ORDINARY:
        value["category"] = str(named_sort)
    if used_for:
        value["used_for"] = used_for
    if not chosen:
        value["chosen"] = False
    if ground and named_sort in {Category.CRIMINAL, Category.NATIONAL_ID}:
        value["ground"] = ground
    return value
