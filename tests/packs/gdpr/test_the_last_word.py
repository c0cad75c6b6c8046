"""Where an agreement protects less than the law, the law has the last word; where it is silent, the first."""

import pytest

from instruks.agreement.term import Many
from instruks.agreement.vocabulary import VOCABULARY
from tests.packs.agreed import agreement_that_says, checks, heard, pack, said, standing

TOO_LITTLE = {
    "access.pledge": (False, "28(3)(b)"),
    "access.under_authority": (False, "29"),
    "audit.authority_admitted": (False, "58(1)(f)"),
    "audit.contributes": (False, "28(3)(h)"),
    "audit.information_given": (False, "28(3)(h)"),
    "breach.help_report": (False, "28(3)(f)"),
    "breach.help_tell_persons": (False, "28(3)(f)"),
    "breach.report_within": ("96 hours", "33(1)"),
    "breach.without_undue_delay": (False, "33(2)"),
    "instruction.documented_only": (False, "28(3)(a)"),
    "instruction.warn_unlawful": ("without undue delay", "28(3)"),
    "liability.full_toward_persons": (False, "82(4)"),
    "precedence.law_stands": (False, "99"),
    "rights.answer_within": ("2 months", "12(3)"),
    "rights.extension": ("3 months", "12(3)"),
    "security.appropriate": (False, "32(1)"),
    "subprocessor.approval_first": (False, "28(2)"),
    "subprocessor.conditions_met": (False, "28(3)(d)"),
    "subprocessor.processor_answers": ("not for standard third-party services", "28(4)"),
    "subprocessor.same_duties": (False, "28(4)"),
    "subprocessor.tell_changes": (False, "28(2)"),
    "termination.action": ("erase", "28(3)(g)"),
    "termination.copies_too": (False, "28(3)(g)"),
    "transfer.agreement_is_no_basis": (False, "46"),
    "transfer.basis_required": (False, "44"),
    "transfer.legal_demand_told_first": (False, "28(3)(a)"),
    "transfer.on_instruction_only": (False, "28(3)(a)"),
}
"""A value that protects less, and the article that then speaks, for every term with a floor."""

LAW = {name: clause for _, clause in pack("gdpr").clauses for name in clause.sets}


def test_every_term_with_a_floor_stands_in_the_table():
    with_a_floor = {name for name in LAW if getattr(VOCABULARY[name], "weaker", None) is not None}

    assert set(TOO_LITTLE) == with_a_floor


@pytest.mark.parametrize("name", TOO_LITTLE)
def test_too_little_stands_between_the_parties_and_not_toward_the_law(name):
    too_little, article = TOO_LITTLE[name]
    term = VOCABULARY[name]
    agreed = standing(agreement_that_says({"1": {name: too_little}}))

    assert str(agreed.terms[term].clause) == f"GDPR {article}"
    assert str(agreed.terms.trace(term).between_parties.clause) == "Aftalen 1"
    assert checks(agreed, term)[-1] == ("no effect toward the law", f"GDPR {article}")
    assert heard(agreed, term) == [
        ("Aftalen 1", "undercuts the law"),
        (f"GDPR {article}", "has the last word"),
    ]


@pytest.mark.parametrize("name", TOO_LITTLE)
def test_as_much_as_the_law_is_the_agreements_own(name):
    term = VOCABULARY[name]
    agreed = standing(agreement_that_says({"1": {name: LAW[name].sets[name]}}))

    assert str(agreed.terms[term].clause) == "Aftalen 1"
    assert "no effect toward the law" not in [verdict for verdict, _ in checks(agreed, term)]


@pytest.mark.parametrize("name", [name for name in LAW if not isinstance(VOCABULARY[name], Many)])
def test_where_every_text_is_silent_the_law_speaks(name):
    silent = standing(agreement_that_says({}))

    assert str(silent.terms[VOCABULARY[name]].clause) == f"GDPR {LAW[name].number}"


@pytest.mark.parametrize("action", ["erase", "return", "erase or return"])
def test_no_ending_without_a_choice_holds_toward_the_law(action):
    agreed = standing(agreement_that_says({"1": {"termination.action": action}}))

    assert said(agreed, VOCABULARY["termination.action"]) == (
        "the controller's choice",
        "GDPR 28(3)(g)",
    )


@pytest.mark.parametrize(
    ("hours", "clause"),
    [("71 hours", "Aftalen 1"), ("72 hours", "Aftalen 1"), ("73 hours", "GDPR 33(1)")],
    ids=["just before", "exactly at", "just after"],
)
def test_an_agreement_can_shorten_the_72_hours_and_not_lengthen_them(hours, clause):
    agreed = standing(agreement_that_says({"1": {"breach.report_within": hours}}))

    assert str(agreed.terms[VOCABULARY["breach.report_within"]].clause) == clause
