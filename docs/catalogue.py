"""Which English words wait for their Danish, and which have it?"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po, write_po

from docs.closed_words import closed_words

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"
KEYWORDS = {**DEFAULT_KEYWORDS, "gettext_lazy": None, "say": None, "word": None, "Sentence": None}
WIDTH = 100
HEADER = """# {title}
# `make docs` finds the English and keeps the Danish that stands here; an empty msgstr waits for you.
msgid ""
msgstr ""
"Language: da\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


@dataclass(frozen=True)
class Words:
    """One catalogue: where it stands, what it is called, which files it covers and what else."""

    place: Path
    title: str
    mapping: Path
    besides: Callable[[], Iterable[tuple[str, str]]] = tuple

    def present(self) -> Catalog:
        """What stands in the file."""
        with self.place.open("rb") as file:
            return read_po(file, locale="da")

    def found(self) -> Catalog:
        """The English of today, in the order of its places, with no Danish."""
        english = Catalog(locale="da")
        for place, line, message, context in self._messages():
            english.add(message, locations=[(place, line)], context=context)
        return english

    def anew(self) -> str:
        """The file as it ought to stand: today's English, with the Danish there is."""
        present = self.present() if self.place.exists() else Catalog(locale="da")
        today = self.found()
        for message in today:
            if message.id and (known := present.get(message.id, message.context)):
                message.string = known.string
        page = BytesIO()
        write_po(page, today, width=WIDTH, omit_header=True, include_lineno=False)
        return HEADER.format(title=self.title) + page.getvalue().decode()

    def _messages(self) -> Iterator[tuple[str, int, str | tuple[str, ...], str | None]]:
        with self.mapping.open(encoding="utf-8") as file:
            methods, options = parse_mapping_cfg(file, self.mapping.name)
        found = extract_from_dir(SOURCE, methods, options, KEYWORDS)
        yield from (
            (place, line, message, context)
            for place, line, message, _, context in sorted(found, key=lambda each: each[:2])
        )
        yield from ((place, 0, word, None) for word, place in self.besides())


def _in(app: str) -> Path:
    return SOURCE / "instruks" / app / "locale" / "da" / "LC_MESSAGES" / "django.po"


CATALOGUES: Mapping[str, Words] = {
    "house": Words(_in(""), "What the rooms and the command line say.", ROOT / "babel.cfg", closed_words),
    "console": Words(
        _in("faces/console"),
        "What the console's own pages say.",
        ROOT / "babel-console.cfg",
    ),
}  # fmt: skip
"""Django lays them together: the house's in LOCALE_PATHS, the console's as the app's own."""
