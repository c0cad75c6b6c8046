"""Which text do the lines of all pages make, and where in it does each word stand?"""

from collections.abc import Iterable, Sequence

from instruks.reading.formats.paper import Placed
from instruks.reading.formats.printed import Printed


def written(sheets: Iterable[Sequence[Printed]]) -> tuple[str, tuple[Placed, ...]]:
    """The lines of every page as one text, and every word's place in it.

    A page after the first begins with a form feed, also one without lines.
    """
    lines, words = list[str](), list[Placed]()
    for nth, sheet in enumerate(sheets):
        first = True
        for line in sheet:
            if line.blank_before and (not first or (nth and line.text.startswith("|"))):
                lines.append("")
            sign = "\f" if first and nth else ""
            lines.append(sign + line.text)
            number, shift = len(lines), len(sign)
            words += [
                Placed(number, place.start + shift, place.end + shift, place.page, place.box)
                for place in line.places
            ]
            first = False
        if first and nth:
            lines.append("\f")
    return "\n".join(lines) + "\n" if lines else "", tuple(words)
