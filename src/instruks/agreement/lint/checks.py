"""What is there to be seen in the texts before anyone confirms them?"""

from collections.abc import Callable, Iterable

from instruks.agreement.lint.address_and_place import (
    addresses_that_are_no_places,
    bases_without_a_place,
)
from instruks.agreement.lint.breach_facts import missing_breach_facts
from instruks.agreement.lint.chain import chains_without_retention, chains_without_supervision
from instruks.agreement.lint.changed_words import changed_words
from instruks.agreement.lint.classification_mark import classification_marks
from instruks.agreement.lint.colliding import collisions
from instruks.agreement.lint.columns import missing_columns
from instruks.agreement.lint.company_names import (
    companies_named_differently,
    companies_sharing_a_row,
)
from instruks.agreement.lint.contradiction import contradictions
from instruks.agreement.lint.dangling_reference import dangling_references
from instruks.agreement.lint.empty_list import empty_lists
from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.foreign_product import foreign_products
from instruks.agreement.lint.free_text import free_text_beside_ordinary
from instruks.agreement.lint.group_names_data import groups_that_name_data
from instruks.agreement.lint.held_against import checked_terms
from instruks.agreement.lint.lacking import half_said
from instruks.agreement.lint.missing_appendix import missing_appendices
from instruks.agreement.lint.missing_parent import missing_parents
from instruks.agreement.lint.missing_party import missing_parties
from instruks.agreement.lint.nothing_chosen import nothing_ticked, printed_not_chosen
from instruks.agreement.lint.one_mailbox import single_mailboxes
from instruks.agreement.lint.operation_lists import differing_operation_lists
from instruks.agreement.lint.orphan_service import orphan_services
from instruks.agreement.lint.outside_document import (
    foreign_documents,
    missing_documents,
    unpinned_documents,
    unpinned_minimum,
)
from instruks.agreement.lint.placeholder import placeholders
from instruks.agreement.lint.promised import empty_promises
from instruks.agreement.lint.registration_number import wrong_registration_numbers
from instruks.agreement.lint.report_scope import reports_with_narrow_scope
from instruks.agreement.lint.service_names import services_spelled_differently
from instruks.agreement.lint.several_ends import several_ends
from instruks.agreement.lint.special_categories import (
    criminal_beside_social,
    missing_special_categories,
)
from instruks.agreement.lint.standard_altered import standard_altered
from instruks.agreement.lint.struck import struck_clauses
from instruks.agreement.lint.unclear_cap import unclear_caps
from instruks.agreement.lint.unconfirmed import unconfirmed_clauses
from instruks.agreement.lint.unknown_term import unknown_terms
from instruks.agreement.lint.unlisted_data import unlisted_data
from instruks.agreement.lint.unreadable_value import unreadable_values
from instruks.agreement.lint.unsupported_term import unsupported_terms
from instruks.agreement.lint.worth_knowing import notes
from instruks.agreement.standing import Standing
from instruks.texts.citation import Citation

Check = Callable[[Standing], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    # the pack itself
    unknown_terms,
    unreadable_values,
    unsupported_terms,
    changed_words,
    unconfirmed_clauses,
    orphan_services,
    # what is there, and what is not
    missing_parents,
    missing_parties,
    wrong_registration_numbers,
    placeholders,
    dangling_references,
    missing_appendices,
    unpinned_documents,
    unpinned_minimum,
    foreign_documents,
    missing_documents,
    empty_lists,
    nothing_ticked,
    printed_not_chosen,
    missing_columns,
    # names
    foreign_products,
    companies_sharing_a_row,
    companies_named_differently,
    services_spelled_differently,
    # what does not go together
    contradictions,
    collisions,
    checked_terms,
    struck_clauses,
    several_ends,
    addresses_that_are_no_places,
    bases_without_a_place,
    unlisted_data,
    free_text_beside_ordinary,
    differing_operation_lists,
    reports_with_narrow_scope,
    chains_without_supervision,
    chains_without_retention,
    # what is left open
    half_said,
    empty_promises,
    missing_breach_facts,
    missing_special_categories,
    criminal_beside_social,
    groups_that_name_data,
    unclear_caps,
    single_mailboxes,
    classification_marks,
    standard_altered,
    notes,
)
"""Every check; their order does not matter, for findings are sorted by place."""


def lint(standing: Standing) -> tuple[Finding, ...]:
    """Everything found in the agreement's own texts, in printed order; what has no place comes first.

    Lint changes nothing and decides nothing. Each check finds a kind of slip, not the slips of one
    text.
    """
    order = dict[Citation | None, int]({None: -1})
    for layer in standing.layers:
        for clause in layer.clauses:
            order.setdefault(layer.cite(clause), len(order))
    found = dict.fromkeys(finding for check in CHECKS for finding in check(standing))
    severities = list(Severity)
    return tuple(
        sorted(
            found,
            key=lambda f: (
                order.get(f.clause, len(order)), severities.index(f.severity), f.kind, f.quote
            ),
        )
    )  # fmt: skip


def stops_confirmation(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that must be gone before the agreement is confirmed."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)
