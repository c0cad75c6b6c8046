"""What is a kind of data, a group of people or an operation called, and of which legal sort is it?"""

from typing import TypeVar

from instruks.agreement.facts.categories import categories
from instruks.agreement.facts.glossary import Glossary, Word
from instruks.agreement.facts.operations import operations
from instruks.agreement.facts.people import people_groups
from instruks.agreement.terms.data import Category
from instruks.texts.sentence import Sentence, say

W = TypeVar("W", bound=Word)


def category_of(kind: str) -> Category | None:
    """The legal sort of a kind of data by its slug; None where no list knows the slug."""
    known = categories().by_slug.get(kind)
    return Category(known.kind.value) if known else None


def data_called(kind: str) -> Sentence:
    """The name of a kind of data, or its slug as it was written."""
    return _called(kind, categories())


def group_called(group: str) -> Sentence:
    """The name of a group of people, or its slug as it was written."""
    return _called(group, people_groups())


def operation_called(operation: str) -> Sentence:
    """The name of an operation, or its slug as it was written."""
    return _called(operation, operations())


def _called(slug: str, glossary: Glossary[W]) -> Sentence:
    known = glossary.by_slug.get(slug)
    return Sentence(known.english) if known else say("`{slug}`", slug=slug)
