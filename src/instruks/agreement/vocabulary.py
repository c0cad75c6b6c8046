"""Which terms are there?"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from instruks.agreement.term import Many, Term

SUBJECTS = (
    "party",
    "contact",
    "service",
    "term_of_agreement",
    "precedence_of_texts",
    "controller",
    "instruction",
    "purpose",
    "operation",
    "data",
    "people",
    "subprocessor",
    "place",
    "transfer",
    "security",
    "access",
    "breach",
    "rights",
    "retention",
    "termination",
    "audit",
    "supervision",
    "fee",
    "liability",
)
"""The files of `terms/`, in the order people read an agreement."""

AnyTerm = Term[Any] | Many[Any]


def _vocabulary() -> dict[str, AnyTerm]:
    modules = (import_module(f"instruks.agreement.terms.{subject}") for subject in SUBJECTS)
    return {
        found.name: found
        for module in modules
        for found in vars(module).values()
        if isinstance(found, Term | Many)
    }


VOCABULARY: Mapping[str, AnyTerm] = _vocabulary()
"""Every term by its name in the packs."""
