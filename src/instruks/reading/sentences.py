"""Where does a sentence end?"""

import re
from collections.abc import Iterator

END = re.compile(r"(?<=[.!?;])[”\"’»)]*\s+(?=[A-ZÆØÅÄÖ”\"“«(\[•☐☒0-9])")
SHORT = re.compile(
    r"(?:\b(?:jf|art|stk|nr|pkt|ca|cf|no|evt|inkl|f\.eks|bl\.a|m\.v|m\.m|e\.g|i\.e|etc|litra|tlf|kap|ltd|inc|cvr|vs|approx|sec|dr|hr|fr|st)"
    r"|\b[A-Z]|\b[A-Z]?\d+(?:\.\d+)*|\b[A-Z]\.[A-Z])\.[”\"’»)]*$",
    re.IGNORECASE,
)
REFERENCE = re.compile(r"\b(?:bilag|punkt|pkt|afsnit|bestemmelse|section|clause|artikel|article|annex|art)\.? [A-Z]?[\d.]*\d\.$", re.IGNORECASE)  # fmt: skip


def sentences(text: str) -> Iterator[str]:
    """The sentences of a paragraph, verbatim and without the white space between them.

    «jf. art. 28, stk. 3» and «Bilag C.7.» end none.
    """
    start = 0
    for end in END.finditer(text):
        before = text[start : end.start()].rstrip()
        if SHORT.search(before[-14:]) and not _ends_a_clause(before, text[end.end() :]):
            continue
        yield text[start : end.end()].strip()
        start = end.end()
    if rest := text[start:].strip():
        yield rest


def _ends_a_clause(before: str, after: str) -> bool:
    """«… i bilag C.7. Den dataansvarlige …»: a reference at the end, and a new sentence behind it."""
    return bool(REFERENCE.search(before)) and bool(re.match(r"[A-ZÆØÅ][a-zæøå]", after))
