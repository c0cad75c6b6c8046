"""What does the agreement, or a closed list, offer to choose from?"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from instruks.agreement.facts.categories import categories
from instruks.agreement.facts.glossary import Glossary, Word
from instruks.agreement.facts.operations import operations
from instruks.agreement.facts.people import people_groups
from instruks.agreement.terms import data, operation, people, purpose, service, subprocessor
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.question import Choice

W = TypeVar("W", bound=Word)
S = TypeVar("S", bound=StrEnum)

NEEDS = {
    operation.Needs.ORDER: ("Bestilling fra den dataansvarlige", "An order from the controller"),
    operation.Needs.TASK: ("Konkret aftalt opgave", "A concretely agreed task"),
    operation.Needs.CASE: ("Sag oprettet af den dataansvarlige", "A case the controller opened"),
    operation.Needs.PRIOR_AGREEMENT: ("Forudgående specifik aftale", "A prior specific agreement"),
    operation.Needs.CALL_BY_CONTROLLER: ("Opfordring fra den dataansvarlige", "A call by the controller"),
    operation.Needs.ACCEPTANCE_BY_USER: ("Accept fra brugeren", "The user's acceptance"),
}  # fmt: skip


def services(terms: Terms) -> tuple[Choice, ...]:
    """The services the agreement offers, chosen or not, and those chosen without being offered."""
    offered = [each.value for each in terms.all(service.OFFERED)]
    named = {each.slug for each in offered}
    ticked = [each.value for each in terms.all(service.CHOSEN) if each.value not in named]
    return _once(
        [
            *(Choice(each.slug, each.name, each.name) for each in offered),
            *(Choice(slug, slug, slug) for slug in ticked),
        ]
    )


def purposes(terms: Terms) -> tuple[Choice, ...]:
    """The purposes that are agreed."""
    agreed = terms.all(purpose.ALLOWED)
    return _once(Choice(p.value.slug, p.value.name, p.value.name) for p in agreed)


def all_operations(terms: Terms) -> tuple[Choice, ...]:
    """The operations that are agreed, then every other one there is a word for."""
    agreed = [slug for each in terms.all(operation.ALLOWED) for slug in each.value.may]
    return _once([*(_word(slug, slug, operations()) for slug in agreed), *_words(operations())])


def kinds_of_data(terms: Terms) -> tuple[Choice, ...]:
    """The data the agreement prints, then every other kind there is a word for."""
    printed = [_word(d.value.slug, d.value.name, categories()) for d in terms.all(data.ITEM)]
    outside = [_word(each.value, each.value, categories()) for each in terms.all(service.OUTSIDE)]
    return _once([*printed, *outside, *_words(categories())])


def groups_of_people(terms: Terms) -> tuple[Choice, ...]:
    """The groups of people the agreement prints, then every other one there is a word for."""
    printed = [_word(p.value.slug, p.value.name, people_groups()) for p in terms.all(people.GROUP)]
    return _once([*printed, *_words(people_groups())])


def approved_subprocessors(terms: Terms) -> tuple[Choice, ...]:
    """The sub-processors on the approved list, at every level."""
    rows = terms.all(subprocessor.APPROVED)
    return _once(Choice(row.value.name, row.value.name, row.value.name) for row in rows)


def activities(terms: Terms) -> tuple[Choice, ...]:
    """What the approved sub-processors are used for."""
    slugs = [slug for row in terms.all(subprocessor.APPROVED) for slug in row.value.activities]
    return _once(_word(slug, slug, operations()) for slug in slugs)


def what_lies_behind(terms: Terms) -> tuple[Choice, ...]:
    """What can lie behind a piece of work."""
    del terms
    return tuple(Choice(str(need), danish, english) for need, (danish, english) in NEEDS.items())


def of(words: Mapping[S, tuple[str, str]]) -> tuple[Choice, ...]:
    """A closed list of words, each with its Danish and its English name."""
    return tuple(Choice(str(slug), danish, english) for slug, (danish, english) in words.items())


def _word(slug: str, printed: str, glossary: Glossary[W]) -> Choice:
    known = glossary.by_slug.get(slug)
    if known is None:
        return Choice(slug, printed, printed)
    return Choice(slug, printed if printed != slug else known.danish, known.english)


def _words(glossary: Glossary[W]) -> list[Choice]:
    return [Choice(w.slug, w.danish, w.english) for w in glossary.by_slug.values()]


def _once(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    found = dict[str, Choice]()
    for choice in choices:
        found.setdefault(choice.slug, choice)
    return tuple(found.values())
