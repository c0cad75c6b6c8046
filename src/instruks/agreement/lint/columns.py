"""Does the table of sub-processors have a column for all that must be known of them?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import printed
from instruks.agreement.standing import Standing
from instruks.texts.sentence import say

SUBPROCESSORS = re.compile(r"underdatabehandler|sub-?processor", re.IGNORECASE)
NAME = re.compile(r"\b(?:navn|name)\b", re.IGNORECASE)
DATA = re.compile(r"oplysning|\bdata\b|datatype", re.IGNORECASE)
REGISTER = re.compile(r"\bCVR\b", re.IGNORECASE)
MARKDOWN_HEAD = re.compile(r"(?m)^\s*\|(?P<heads>[^\n]+)\|\s*\n\s*\|[\s:|-]+\|")
CAPITALS = re.compile(r"(?m)^(?P<heads>[A-ZÆØÅ/ \t|.-]*\b(?:NAVN|NAME)\b[A-ZÆØÅ/ \t|.-]*)$")


def missing_columns(standing: Standing) -> Iterator[Finding]:
    """A table of sub-processors that does not say which data, or knows companies by CVR alone."""
    for voice in printed(standing):
        if not SUBPROCESSORS.search(f"{voice.clause.title}\n{voice.clause.words}"):
            continue
        for table in (
            *MARKDOWN_HEAD.finditer(voice.clause.words),
            *CAPITALS.finditer(voice.clause.words),
        ):
            heads = table["heads"]
            if not NAME.search(heads) or not REGISTER.search(heads):
                continue
            if not DATA.search(heads):
                yield Finding(
                    "no_data_column",
                    Severity.NOTE,
                    voice.citation,
                    say(
                        "The table does not say which data each sub-processor gets; all is assumed."
                    ),
                    quote=heads.strip(" |"),
                )
            yield Finding(
                "cvr_column_only",
                Severity.NOTE,
                voice.citation,
                say("The table knows companies by CVR alone; foreign ones have a number of another register."),
                quote=heads.strip(" |"),
            )  # fmt: skip
