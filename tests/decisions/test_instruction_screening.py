"""Does this instruction look unlawful, so that it waits and the controller is warned?"""

from dataclasses import replace
from datetime import date

from instruks.decisions.instruction_screening import Instruction, may_carry_out
from instruks.decisions.transfer_question import Transfer
from tests.decisions.asking import agreed, clauses, unless

TERMS = {
    "A.1": '"purpose.allowed" = { slug = "operations", name = "Drift" }',
    "A.3": (
        '"data.item" = [{ slug = "name", name = "Navn" },'
        ' { slug = "health", name = "Helbred", category = "special", chosen = false }]'
    ),
    "4.1": '"instruction.documented_only" = true\n"instruction.later_ones" = true',
    "4.2": '"instruction.warn_unlawful" = "immediately"',
    "8.1": '"transfer.basis_required" = true',
}
BENIGN = Instruction("operations", frozenset({"name"}))
ON = date(2026, 11, 21)


def ruling(**changed):
    return may_carry_out(replace(BENIGN, **changed), agreed(**TERMS).terms)


def test_a_benign_one_passes():
    assert ruling().verdict == "may"
    assert clauses(ruling()) == ["Aftalen 4.1"]


def test_a_dump_to_a_vendor_abroad_without_a_basis_waits_and_the_controller_is_warned():
    given = ruling(transfer=Transfer("Dumpvendor Ltd.", "IN", ON))

    assert given.verdict == "must not"
    assert clauses(given) == ["Aftalen 4.2", "Aftalen 8.1"]
    assert "It is paused, and the controller is warned immediately." in [str(r.sentence) for r in given.because]  # fmt: skip


def test_a_vendor_in_the_usa_that_nobody_has_looked_up_waits_too():
    given = ruling(transfer=Transfer("Ukendt Inc.", "US", ON))

    assert given.verdict == "unsettled"
    assert "Aftalen 4.2" in clauses(given)


def test_a_transfer_inside_the_eea_is_none():
    assert ruling(transfer=Transfer("Nabo AB", "SE", ON)).verdict == "may"


def test_article_9_data_that_nobody_chose():
    assert clauses(ruling(data=frozenset({"health"}))) == ["Aftalen 4.2", "Aftalen A.3"]
    assert clauses(ruling(data=frozenset({"genetic"}))) == ["Aftalen 4.2", "Aftalen A.3"]


def test_ordinary_data_can_be_added_by_an_instruction():
    assert ruling(data=frozenset({"address"})).verdict == "may"


def test_a_purpose_outside():
    given = ruling(purpose="marketing")

    assert clauses(given) == ["Aftalen 4.2", "Aftalen A.1"]
    assert unless(given) == ["the controller's documented answer to the warning"]


def test_erasing_what_a_law_says_is_kept():
    assert clauses(ruling(erases=True, kept_by_law=True)) == ["Aftalen 4.2", "GDPR 28(3)(g)"]
    assert ruling(erases=True).verdict == "may"
    assert ruling(kept_by_law=True).verdict == "may"


def test_where_no_clause_speaks_of_warning_the_law_does():
    silent = {number: toml for number, toml in TERMS.items() if number != "4.2"}
    given = may_carry_out(replace(BENIGN, purpose="marketing"), agreed(**silent).terms)

    assert clauses(given) == ["Aftalen A.1", "GDPR 28(3)"]
