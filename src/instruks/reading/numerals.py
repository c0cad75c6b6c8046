"""Which number is written in words?"""

import re
from collections.abc import Mapping

DANISH = (
    "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
)  # fmt: skip
ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)  # fmt: skip
SWEDISH = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton"  # fmt: skip
TENS: Mapping[str, int] = {
    "tyve": 20, "tredive": 30, "fyrre": 40, "fyrretyve": 40, "halvtreds": 50, "halvtredsindstyve": 50, "tres": 60,
    "tresindstyve": 60, "halvfjerds": 70, "firs": 80, "halvfems": 90, "hundrede": 100, "et hundrede": 100,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "one hundred": 100, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "nittio": 90,
    "tjue": 20, "tretti": 30, "førti": 40, "femti": 50, "seksti": 60, "nitti": 90,
}  # fmt: skip
SMALL: Mapping[str, int] = (
    {word: n for words in (DANISH, ENGLISH, SWEDISH) for n, word in enumerate(words.split())}
    | {"et": 1, "én": 1, "ét": 1, "a": 1, "an": 1}
)  # fmt: skip
COMPOUND = re.compile(r"^(?P<ones>\w+?)og(?P<tens>\w+)$")


def number_in_words(words: str) -> int | None:
    """«tredive», «otteogfyrre», «forty-eight»; None where the words are no number below 101."""
    text = words.casefold().strip()
    if text in SMALL:
        return SMALL[text]
    if text in TENS:
        return TENS[text]
    if (danish := COMPOUND.match(text)) and danish["ones"] in SMALL and danish["tens"] in TENS:
        return TENS[danish["tens"]] + SMALL[danish["ones"]]
    tens, _, ones = text.replace(" ", "-").partition("-")
    if tens in TENS and ones in SMALL:
        return TENS[tens] + SMALL[ones]
    return None


NUMBER_WORDS = "|".join(
    sorted(
        {
            *(word for word in SMALL if len(word) > 1),
            *TENS,
            *(f"{ones}og{tens}" for ones in DANISH.split()[1:10] for tens in ("tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems")),
            *(f"{tens}-{ones}" for ones in ENGLISH.split()[1:10] for tens in ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")),
        },
        key=lambda word: (-len(word), word),
    )
)  # fmt: skip
"""A pattern of every number in words, longest first."""
