"""Where does a sub-processor work, and in which country is it, in the words of the text?"""

from collections.abc import Iterator, Sequence

from instruks.agreement.facts.territories import country, territory
from instruks.reading.columns import Column
from instruks.reading.company_names import without_marks
from instruks.reading.document import Document
from instruks.reading.placeholders import is_placeholder
from instruks.reading.places import NAME, SPLIT_WORD, countries_in, country_of_address
from instruks.reading.sub_processor_listed import Listed

ENGLISH = "en"


class Whereabouts:
    """The places of a document's sub-processors: in their own row, or in a table of places."""

    def __init__(self, document: Document, everyone: Sequence[Listed]) -> None:
        self._english = document.language == ENGLISH
        self._elsewhere = list(_told_elsewhere(document))
        self._called = dict[str, str]()
        for one in everyone:
            self._learn(one)

    def place(self, one: Listed) -> str | None:
        """The place of processing as printed; without one the country it lies in."""
        return self.stated(one) or self.country(one)

    def stated(self, one: Listed) -> str:
        """The place of processing in its own row or in a table of places; nothing where neither says it."""
        own = one.of(Column.PLACE)
        if own and not is_placeholder(own):
            return own
        found = [words for name, words in self._elsewhere if _same(one.name, name)]
        return ", ".join(dict.fromkeys(found))

    def country(self, one: Listed) -> str | None:
        """The country of its address or its name, in the document's language; None where nothing tells."""
        for words in (one.of(Column.ADDRESS), one.name):
            if words and (code := country_of_address(words)):
                return self._name(code, words)
        beside = SPLIT_WORD.sub("", one.words.replace(one.of(Column.BASIS) or "\0", " "))
        codes = countries_in(beside) if one.torn else []
        return self._name(codes[-1], "") if codes else None

    def _name(self, code: str, words: str) -> str:
        if self._english:
            return next((word for word in _printed(words) if country(word) == code), str(territory(code).english))  # fmt: skip
        return self._called.get(code, country_name(code))

    def _learn(self, one: Listed) -> None:
        """What a country is called in this list, where that is neither English nor part of a name."""
        for word in _printed(SPLIT_WORD.sub("", one.words)):
            code = country(word)
            if (
                code
                and word.isalpha()
                and word.istitle()
                and word not in one.name
                and word != territory(code).english
            ):
                self._called.setdefault(code, word)


def _printed(words: str) -> list[str]:
    """The words that can be names of countries, the last first."""
    found = [word.strip(" .,") for said in NAME.finditer(words) for word in (said[0], *said[0].split())]  # fmt: skip
    return [word for word in reversed(found) if len(word) > 2]  # noqa: PLR2004  # a code is no name


def country_name(code: str) -> str:
    """The Danish name of a country."""
    return str(territory(code).danish)


def _told_elsewhere(document: Document) -> Iterator[tuple[str, str]]:
    """Every company in a table of places, with the words of its place."""
    for _, table in document.tables():
        if Column.NAME in table.columns and Column.PLACE in table.columns:
            for row in table.rows:
                words = without_marks(table.column(row, Column.PLACE))
                if words and not is_placeholder(words):
                    yield without_marks(table.column(row, Column.NAME)), words


def _same(name: str, other: str) -> bool:
    """Whether two lists mean the same company: one name begins the other."""
    a, b = (each.casefold().split("(")[0].strip(" ,.") for each in (name, other))
    if not a or not b:
        return False
    return a.startswith(b) or b.startswith(a) or a.split()[0].strip(",") == b.split()[0].strip(",")
