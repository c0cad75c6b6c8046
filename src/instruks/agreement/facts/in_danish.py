"""What are the words of the facts called in Danish?"""

from collections.abc import Mapping
from functools import cache
from typing import Protocol

from instruks.agreement.facts.adequacy_decisions import adequacy_decisions
from instruks.agreement.facts.categories import categories, legal_sorts
from instruks.agreement.facts.operations import operations
from instruks.agreement.facts.people import people_groups
from instruks.agreement.facts.scc import scc_versions
from instruks.agreement.facts.territories import territories
from instruks.agreement.facts.transfer_bases import transfer_bases
from instruks.agreement.facts.transfer_needs import transfer_needs


class InTwoLanguages(Protocol):
    """Anything of the facts with a name or a question in both languages."""

    @property
    def english(self) -> str: ...
    @property
    def danish(self) -> str: ...


@cache
def danish_words() -> Mapping[str, str]:
    """From the English of every name and scope question in the facts to the Danish.

    A face hands it to `Sentence.in_words_of`, beside its own translations.
    """
    words: list[InTwoLanguages] = [
        *territories().values(),
        *(
            condition
            for decisions in adequacy_decisions().values()
            for decision in decisions
            for condition in decision.conditions
        ),
        *scc_versions().values(),
        *transfer_bases().by_slug.values(),
        *transfer_needs().values(),
        *legal_sorts().by_slug.values(),
        *categories().by_slug.values(),
        *people_groups().by_slug.values(),
        *operations().by_slug.values(),
    ]
    return {word.english: word.danish for word in words}
