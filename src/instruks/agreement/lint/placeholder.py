"""Is a field still to be filled in?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed, printed
from instruks.agreement.standing import Standing
from instruks.texts.sentence import say

LABEL = r"(?:CVR(?:[- ]?(?:nr|nummer|no))?|E-?mail|Mail|Tlf|Telefon|Navn|Adresse|Dato|Stilling|Name|Address|Phone|Date|Title|Company)"
SHAPES = tuple(
    re.compile(shape, re.IGNORECASE | re.MULTILINE)
    for shape in (
        r"\{\{[^{}\n]{1,80}\}\}|<<[^<>\n]{1,80}>>|<%[^%\n]{1,80}%>|\$\{[^{}\n]{1,80}\}",  # template variables
        r"\[(?!\s*[xX]?\s*\]|\d+\])[^\[\]\n]{1,80}\](?!\()",  # [Name]; neither a tick box nor a footnote
        r"\[\d+\](?=\s*(?:timer|dage|uger|måneder|år|hours|days|weeks|months|years)\b)",  # [14] days
        r"(?-i:<[A-ZÆØÅ][^<>@\n]{1,60}>)",  # <Name>; tags of HTML are written small
        r"(?:\.{3}|…)\s*(?:specific|angiv|indsæt|udfyld|specify|insert|fill)\w*[^\n|]*",
        r"^[\s>|*•-]*(?:kommer|udfyldes|indsættes|tbd|tba|tbc|x{3,}|to be (?:completed|filled in|agreed|confirmed))[\s.|]*$",
        r"\b(?:skal )?udfyldes af [^\n.|]*",
        rf"\b(?-i:(?=[A-ZÆØÅ]))({LABEL})\b[.:]*[ \t|]+\1\b(?![ \t]*:)",  # the label stands as its own value
        r"\b(?:Mail|E-?mail)\s*:[ \t|]*E-?mail\b|\bTlf\.?\s*:[ \t|]*Telefon\b|\bPhone\s*:[ \t|]*Telephone\b",
        rf"^[\s>|*•-]*{LABEL}[ \t]*\.?:[.\s|]*(?=$|\n\s*\n|\Z)(?!\s*\w[^\n]*\d)",  # a label with nothing after it
    )
)


def placeholders(standing: Standing) -> Iterator[Finding]:
    """The fields of a template that nobody has filled in, once a clause."""
    for voice in printed(standing):
        if fields := fields_to_fill(voice.clause.words):
            yield Finding(
                "placeholder",
                Severity.WARNING,
                voice.citation,
                say(
                    "Fields that nobody has filled in: {fields}.",
                    fields=listed(f"`{field}`" for field in fields),
                ),
                quote=fields[0],
            )


def fields_to_fill(words: str) -> tuple[str, ...]:
    """The fields of a template that stand in these words, verbatim, in order and each once."""
    found = sorted(
        (match.start(), match[0].lstrip(" \t\n|>*•-").rstrip(" \t\n|*"))
        for shape in SHAPES
        for match in shape.finditer(words)
    )
    quotes = list(dict.fromkeys(quote for _, quote in found if quote))
    return tuple(q for q in quotes if not any(q != other and q in other for other in quotes))
