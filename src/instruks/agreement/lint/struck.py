"""Which clauses are struck, and is what the strike quotes what the clause says?"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.standing import Standing
from instruks.texts.fingerprint import as_compared
from instruks.texts.sentence import say

QUOTED = re.compile(r"[\"“”„«»]([^\"“”„«»]{40,})[\"“”„«»]")
THE_SAME_TEXT = 0.6  # below this the quotation is of something else
MARKS = re.compile(r"[*_|>]|\\")


def struck_clauses(standing: Standing) -> Iterator[Finding]:
    """Each struck clause, and each strike whose quotation differs from the clause by a word or more."""
    for struck, by in standing.struck.items():
        clause, striking = standing.clause(struck), standing.clause(by)
        if clause is None or striking is None:
            continue
        yield Finding(
            "struck",
            Severity.NOTE,
            struck,
            say("{struck} is struck by {by}; the numbers after it stay.", struck=struck, by=by),
            see=(by,),
        )
        said = _plain(clause.words)
        for quoted in QUOTED.findall(MARKS.sub("", striking.words)):
            difference = differing_words(said, _plain(quoted))
            if difference:
                yield Finding(
                    "struck_quote_differs",
                    Severity.WARNING,
                    by,
                    say(
                        "{by} quotes {struck} otherwise than it stands: «{quoted}» for «{said}»; is another clause meant?",
                        by=by, struck=struck, said=difference[0], quoted=difference[1],
                    ),
                    quote=quoted.strip(),
                    see=(struck,),
                )  # fmt: skip


def differing_words(said: str, quoted: str) -> tuple[str, str] | None:
    """The first run of words that is not the same, in both; None where all are, or nothing fits."""
    one, other = said.split(), quoted.split()
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if one == other or matcher.ratio() < THE_SAME_TEXT:
        return None
    _, i1, i2, j1, j2 = next(code for code in matcher.get_opcodes() if code[0] != "equal")
    return " ".join(one[i1:i2]) or "-", " ".join(other[j1:j2]) or "-"


def _plain(words: str) -> str:
    return as_compared(MARKS.sub("", words))
