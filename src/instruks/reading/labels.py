"""With which number or letter does a line begin?"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache


class Style(Enum):
    """How a label is written."""

    APPENDIX = auto()  # Bilag A, Annex I, Schedule 1
    DOTTED = auto()  # 1.1, C.7.2
    NUMBER = auto()  # 1. or 1)
    BARE = auto()  # 1 (no sign behind it)
    CAPITAL = auto()  # A. or A)
    LETTER = auto()  # a. or a) or (a)
    ROMAN = auto()  # i) or (iv)
    SECTION = auto()  # § 7, Artikel 7, Clause 7
    BULLET = auto()


@dataclass(frozen=True)
class Label:
    """A label and the words behind it. `mark` is the number alone, without the signs around it."""

    style: Style
    mark: str
    rest: str
    called: str = ""  # «Bilag», «§», as printed


_TITLE = r"(?P<rest>(?:\s*[:.–—-]\s*|\s+).*|)$"
APPENDIX = re.compile(
    r"^(?i:(?P<called>bilag|underbilag|appendiks|appendix|annex|annexe|schedule|exhibit|vedlegg|bilaga))\s+"
    r"(?P<mark>(?:[A-Z]|\d{1,2}|[IVX]{1,4})(?:\.?[A-Z\d]{1,2}|[a-z])?)(?![\w.]*\d)" + _TITLE
)
DOTTED = re.compile(
    r"^(?P<mark>(?:[A-Z]|\d{1,2})(?:\.\d{1,2}){1,4})(?:\.[:)]?|[:)])?(?:\s+(?P<rest>.*)|)$"
)
NUMBER = re.compile(r"^\(?(?P<mark>\d{1,2})(?:[.)]|\.\))(?:\s+(?P<rest>.*)|)$")
BARE = re.compile(r"^(?P<mark>\d{1,2})\s+(?P<rest>[A-ZÆØÅÄÖ].*)$")
CAPITAL = re.compile(r"^(?P<mark>[A-Z])[.)]\s+(?P<rest>\S.*)$")
LETTER = re.compile(r"^(?:[-–•]\s*)?\(?(?P<mark>[a-zæøå])[.)](?:\s+(?P<rest>.*)|)$")
ROMAN = re.compile(r"^(?:[-–•]\s*)?\(?(?P<mark>[ivx]{1,5})[.)](?:\s+(?P<rest>.*)|)$")
SECTION = re.compile(
    r"^(?P<called>§|artikel|article|clause|section|paragraf|punkt)\s*(?P<mark>\d{1,2}(?:\.\d{1,2})*)[.:]?"
    r"(?P<rest>\s.*|)$",
    re.IGNORECASE,
)
BULLET = re.compile(
    r"^(?P<mark>[•·▪◦●○■□\uf0b7\uf0a7☐☒☑✓✔✗✘]|\*(?!\))|[-–—](?=\s)|o(?=\s+[^\W\d_]{2})|\[[ xX]?\](?=\s))\s*(?P<rest>.*)$"
)
HEADING_SIGN = re.compile(r"^(#{1,6})\s+")
EMPHASIS = re.compile(r"\*\*|(?<![\w_])__(?=[^\W_])|(?<=[^\W_])__(?![\w_])")

_IN_ORDER = (
    (Style.APPENDIX, APPENDIX),
    (Style.DOTTED, DOTTED),
    (Style.NUMBER, NUMBER),
    (Style.CAPITAL, CAPITAL),
    (Style.LETTER, LETTER),
    (Style.ROMAN, ROMAN),
    (Style.SECTION, SECTION),
    (Style.BULLET, BULLET),
    (Style.BARE, BARE),
)


@lru_cache(maxsize=8_000)
def labels_of(text: str) -> tuple[Label, ...]:
    """Every way the beginning of a line can be read as a label; «i.» is a letter and a number.

    Signs of a heading (`##`) and of emphasis do not count.
    """
    plain = unmarked(text)
    return tuple(
        Label(style, said["mark"], _rest(style, said["rest"] or ""), _called(said))
        for style, pattern in _IN_ORDER
        if (said := pattern.match(plain))
    )


def label_of(text: str, *styles: Style) -> Label | None:
    """The label in the first of these styles that fits, or in any style if none is named."""
    found = labels_of(text)
    if not styles:
        return found[0] if found else None
    return next((label for style in styles for label in found if label.style is style), None)


def unmarked(text: str) -> str:
    """The line without the signs that mark it as a heading or as bold."""
    return EMPHASIS.sub("", HEADING_SIGN.sub("", text)).strip()


def heading_depth(text: str) -> int:
    """How many `#` the line begins with."""
    sign = HEADING_SIGN.match(text)
    return len(sign[1]) if sign else 0


def _rest(style: Style, rest: str) -> str:
    """The words behind a label; a dash or colon between «Annex I», «Clause 1» and the heading is none."""
    named = style in {Style.APPENDIX, Style.SECTION}
    return rest.strip().lstrip(":.–—- ") if named else rest.strip()


def _called(said: re.Match[str]) -> str:
    return said.groupdict().get("called") or ""
