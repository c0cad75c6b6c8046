"""What do people call what a slug stands for?"""

from typing import TypeVar

from instruks.agreement.facts.categories import categories
from instruks.agreement.facts.glossary import Glossary, Word
from instruks.agreement.facts.operations import operations
from instruks.agreement.facts.people import people_groups
from instruks.texts.sentence import Sentence, say

W = TypeVar("W", bound=Word)


def data_called(kind: str) -> Sentence:
    """The name of a kind of data, or its slug as it was written."""
    return _called(kind, categories())


def group_called(group: str) -> Sentence:
    """The name of a group of people, or its slug as it was written."""
    return _called(group, people_groups())


def operation_called(operation: str) -> Sentence:
    """The name of an operation, or its slug as it was written."""
    return _called(operation, operations())


def kind_of_data(words: str) -> Sentence | str:
    """The name of a kind of data where the words are its slug; else the words as they are."""
    known = categories().by_slug.get(words)
    return Sentence(known.english) if known else words


def _called(slug: str, glossary: Glossary[W]) -> Sentence:
    known = glossary.by_slug.get(slug)
    return Sentence(known.english) if known else say("`{slug}`", slug=slug)
