"""Which ordinary words does the document use for the two sides: «skolen», «vi», "you"?"""

import re
from collections.abc import Mapping

CONTROLLERS = (
    "skolen", "friskolen", "højskolen", "efterskolen", "gymnasiet", "kommunen", "regionen", "klinikken", "foreningen", "klubben", "menigheden",
    "institutionen", "universitetet", "hospitalet", "sygehuset", "lægehuset", "arbejdsgiveren", "boligforeningen", "boligselskabet", "udlejeren",
    "butikken", "fonden", "museet", "biblioteket", "praksissen", "virksomheden", "skolan", "kliniken", "föreningen", "legekontoret",
    "the school", "the clinic", "the municipality", "the council", "the university", "the association", "the club", "the employer", "the merchant", "the practice", "the landlord", "the hospital",
)  # fmt: skip
"""Who an agreement of a supplier is made with; the supplier is called by its own name."""

SURE = 2  # sentences that make the writer the one who instructs
OFTEN = 4  # times a word stands in the text as one who acts or is told
ACTS = r"(?:skal|kan|har|får|vælger|bestemmer|ønsker|giver|må|vil|afgør|ska|gör|gjør|shall|may|can|will|has|must|chooses|decides|wishes)"
TOLD = r"(?:underretter|orienterer|varsler|informerer|giver|hjælper|bistår|over for|hos|notifies|informs|tells|assists|helps|notify|inform|assist|varslar|underrättar|informerar|hjelper|underrette|orientere|informere|varsle|bistå|får)"
OURS = re.compile(
    r"\b(?:on|follow|under|with) our (?:documented |written )?instructions|\b(?:notify|inform) us (?:without|of any|within|promptly|immediately)|efter vores (?:dokumenterede |skriftlige )?instru|enligt våra (?:dokumenterade )?instru|etter våre instru|(?:underrette|orientere|give) os (?:besked|uden|om|straks)"
)
THEIRS = re.compile(
    r"\bon (?:your|(?:\w+ )?\w+['’]s) behalf|\bon behalf of (?:you|(?:our|the) customers?)\b|\b(?:your|customer['’]s) (?:documented |written )?instructions|på (?:dine|jeres|dine|deres|kundens|\w+ens|den dataansvarliges) vegne|för (?:er|din|kundens) räkning|(?:din|jeres|kundens|\w+ens|dataansvarliges) (?:dokumenterede |skriftlige )?instru|\b(?:[Vv]i|[Ww]e) (?:er|are|är) (?:the |a |din |jeres |your )?(?:data ?)?(?:behandler|processor|personuppgiftsbiträde)",
    re.IGNORECASE,
)
WE = {
    "we": "",
    "us": "",
    "our": "'s",
    "ours": "'s",
    "vi": "",
    "os": "",
    "oss": "",
    "vores": "'s",
    "vår": "'s",
    "vårt": "'s",
    "våre": "'s",
    "våra": "'s",
}
YOU = {
    "you": "",
    "your": "'s",
    "yours": "'s",
    "du": "",
    "dig": "",
    "jer": "",
    "din": "'s",
    "dit": "'s",
    "dine": "'s",
    "jeres": "'s",
}
"""Words for the writer and for the reader of the text, and what makes them possessive."""


def plain_words(text: str, known: Mapping[str, str]) -> dict[str, str]:
    """Ordinary words for a side that the text really uses so; none for a word the text has defined."""
    found = dict[str, str]()
    folded = text.casefold()
    for word in CONTROLLERS:
        if folded.count(word) < OFTEN:  # counting is fifty times as quick as searching
            continue
        spoken = re.findall(
            rf"(?<![\w-]){word} {ACTS}\b|\b{TOLD} {word}(?![\w-])", text, re.IGNORECASE
        )
        if len(spoken) >= OFTEN and word not in {name.casefold() for name in known}:
            found[word] = "controller"
    return found | _pronouns(text)


def _pronouns(text: str) -> dict[str, str]:
    """Who «vi» and "you" are, by whose instructions are followed; neither where the text leaves that open."""
    ours, theirs = len(OURS.findall(text)), len(THEIRS.findall(text))
    if ours == theirs or (ours > theirs and ours < SURE):
        return {}
    we, you = ("controller", "processor") if ours > theirs else ("processor", "controller")
    found = dict[str, str]()
    for words, side in ((WE, we), (YOU, you)):
        if (
            len(
                re.findall(
                    rf"\b(?:{'|'.join(f'[{word[0].upper()}{word[0]}]{word[1:]}' for word in words)})\b",
                    text,
                )
            )
            >= OFTEN
        ):
            found |= {word: side + ending for word, ending in words.items()}
    return found
