"""How is something said so that it can be read in Danish and in English?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Sentence:
    """One sentence that people read: an English template and the values that stand in it.

    `str()` gives the English sentence. `in_words_of(translate)` gives it in another language, where
    `translate` maps the template (not the finished sentence) to its translation. A value that is
    itself a `Sentence` is translated with it.
    """

    template: str
    values: tuple[tuple[str, "str | Sentence"], ...] = ()

    def in_words_of(self, translate: Callable[[str], str]) -> str:
        """The sentence in the language of `translate` (gettext or a look-alike)."""
        return translate(self.template).format(
            **{
                name: value.in_words_of(translate) if isinstance(value, Sentence) else value
                for name, value in self.values
            }
        )

    def __str__(self) -> str:
        return self.in_words_of(lambda template: template)

    def __iter__(self) -> Iterator[str]:
        raise TypeError("a sentence is one thing; use str() to read it")


def say(template: str, **values: "object") -> Sentence:
    """Write a sentence: `say("{who} is certified.", who="Fjordsky Inc.")`.

    Values become text, sorted by name so that equal sentences are equal objects.
    """
    return Sentence(
        template,
        tuple(
            (name, value if isinstance(value, Sentence) else str(value))
            for name, value in sorted(values.items())
        ),
    )
