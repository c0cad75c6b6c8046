"""What is done with the data?"""

from dataclasses import dataclass
from functools import cache

from instruks.agreement.facts.dpv import iris
from instruks.agreement.facts.glossary import Glossary, Word
from instruks.agreement.facts.shelf import Row, shipped_facts
from instruks.agreement.values import record


@dataclass(frozen=True, kw_only=True)
class Operation(Word):
    """Something that can be done with personal data (GDPR article 4(2))."""

    note: str = ""


def operation(slug: str) -> Operation:
    """The operation with that slug; raises `NotInGlossary`."""
    return operations().slug(slug)


def operation_named(text: str) -> Operation | None:
    """The operation people mean by a name in Danish or English, in any of its forms, or None."""
    return operations().named(text)


@cache
def operations() -> Glossary[Operation]:
    """Every operation."""

    def build(row: Row) -> Operation:
        return record(Operation)({**row, "dpv": list(iris(row.get("dpv", ())))})

    return Glossary.of("operation", shipped_facts("operations.toml", "operations", build))
