"""How is a number written in front of a point (3, iii, C or 03), and which one does a file say?"""

ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
LETTERS = "abcdefghijklmnopqrstuvwxyz"
HIGHEST_ROMAN = 3999
MOST_DIGITS = 6  # of a number that somebody meant
MOST_LETTERS = 20  # «aaaa…» beyond this is no number that anybody reads


def written(number: int, form: str) -> str:
    """The number in one of Word's forms (`decimal`, `lowerLetter`, `upperRoman`, …).

    A form that is not known is written as a plain number, which is what readers expect.
    """
    match form:
        case "none" | "bullet":
            return ""
        case "lowerLetter" | "upperLetter":
            return _cased(_letters(number), form)
        case "lowerRoman" | "upperRoman":
            return _cased(_roman(number), form)
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)


def _cased(text: str, form: str) -> str:
    return text.upper() if form.startswith("upper") else text


def _letters(number: int) -> str:
    """As Word counts: a to z, then aa, bb, cc."""
    turn, at = divmod(number - 1, len(LETTERS))
    return LETTERS[at] * (turn + 1) if 0 <= turn < MOST_LETTERS else str(number)


def _roman(number: int) -> str:
    if not 0 < number <= HIGHEST_ROMAN:
        return str(number)
    text = ""
    for worth, sign in ROMAN:
        while number >= worth:
            text += sign
            number -= worth
    return text


def whole(said: str | None, otherwise: int) -> int:
    """The whole number that an attribute says, if it says a sensible one."""
    text = (said or "").strip()
    return (
        int(text) if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else otherwise
    )
