"""Which signs are printed, and what if there is no letter for one?"""

from instruks.texts.sentence import say

TAB = 0x09
ZERO_WIDTH = (0xFEFF, 0x00AD, 0x200B)
NO_CHARACTERS = (0xFFFE, 0xFFFF)  # which XML refuses
UNSEEN = dict.fromkeys([*ZERO_WIDTH, *NO_CHARACTERS, *(set(range(0x20)) - {TAB}), 0x7F])
BULLETS = {0xF0B7: "•", 0xF0A7: "•"}  # as fonts of signs number them


class NoLetter(Exception):
    """The page has no letter for a sign in the words; the PDF is not made without it."""

    def __init__(self, letter: str) -> None:
        super().__init__(
            say(
                "the fonts of the PDF have no letter for `{letter}`; "
                "write the agreement as .docx instead",
                letter=letter,
            )
        )


def shown(words: str) -> str:
    """The words without signs that no page shows and no file of Word may hold."""
    return words.translate(UNSEEN | BULLETS)
