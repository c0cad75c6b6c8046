"""What do the words beside a name tell: what is done, where, and when?"""

import re

from instruks.agreement.facts.territories import country
from instruks.reading.cells import BASIS
from instruks.reading.columns import Column
from instruks.reading.names_in_text import CHOSEN
from instruks.reading.place_words import place_words

PIECE = re.compile(r"\s*[;,]\s*|\s+[—–]\s+|\.\s+(?=[A-ZÆØÅ])")
PLACED = re.compile(
    r"^(?:data )?(?:regions?|locations?|country|land|lande|sted|lokation(?:er)?|placering|hosting|hosted in|hostes i)\s*:?\s+",
    re.IGNORECASE,
)
DONE = re.compile(r"^(?:til|for|formål|purpose|used for|bruges til|anvendes til|services?|ydelse)\s*:?\s+", re.IGNORECASE)  # fmt: skip
OTHERWISE = re.compile(r"\s*\(((?:eller|or|hvis|if|when|ved|kun|only|valgfri|optional|planlagt)\b[^)]*)\)", re.IGNORECASE)  # fmt: skip


def told_beside(name: str, beside: str) -> tuple[str, dict[Column, str], str]:
    """The name without its condition, what is told of it by what it holds, and the condition."""
    condition = ""
    if found := OTHERWISE.search(name):
        name, condition = OTHERWISE.sub("", name), found[1]
    first = re.split(r"\.\s+(?=[A-ZÆØÅ])", beside, maxsplit=1)[0].strip(" .")
    said, done = dict[Column, str](), list[str]()
    for piece in (each.strip(" .") for each in PIECE.split(first)):
        where = PLACED.sub("", piece)
        if where != piece or (piece and (country(piece) or place_words(piece) == piece)):
            said.setdefault(Column.PLACE, where)
        elif BASIS.search(piece) and not done and said:
            said.setdefault(Column.BASIS, piece)
        elif CHOSEN.match(piece):
            condition = condition or piece
        elif piece:
            done.append(DONE.sub("", piece))
    if done:
        said[Column.ACTIVITY] = ", ".join(done)
    return name.strip(), said, condition
