"""How are several things named in one sentence?"""

from collections.abc import Iterable
from functools import reduce

from instruks.texts.sentence import Sentence, say


def in_a_row(names: Iterable[object]) -> Sentence:
    """The names with commas between them, each still translatable; a dash where there are none."""
    said = [say("{name}", name=name) for name in names]
    if not said:
        return say("-")
    return reduce(lambda row, name: say("{row}, {name}", row=row, name=name), said)
