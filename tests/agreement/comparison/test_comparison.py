"""Two agreements are held against each other: terms first, then clauses, whatever their numbers."""

from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.comparison.clauses import Fate, clause_differences, pieces
from instruks.agreement.comparison.paired import paired
from instruks.agreement.comparison.terms import term_differences
from instruks.agreement.standing import stand
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer, Pack, Part
from instruks.texts.shelf import Shelf, shipped
from tests.laying_out import ON

BREACH = "Databehandleren underretter den dataansvarlige om et brud senest 24 timer efter, at bruddet er konstateret."
NOTICE = "Den dataansvarlige får besked om en ny underdatabehandler mindst 30 dage før ændringen."
SECRECY = "Kun personer med tavshedspligt må få adgang til de oplysninger, som behandles her."


def agreement(*clauses: Clause, name: str = "aftale"):
    layer = Layer(Kind.CLAUSES, "Aftale", (Part("b.md", "", clauses),))
    return stand(Pack(name, name, (layer,)), ON, shelf={})


def clause(number: str, words: str, title: str = "", **sets):
    return Clause(
        number, title, words, sets={key.replace("_", ".", 1): value for key, value in sets.items()}
    )


SHELF = Shelf(shipped())
STANDARD = agreement(
    clause("10.2", BREACH, breach_notice="24 hours"),
    clause("7.3", NOTICE, subprocessor_notice="30 days"),
    clause("5.1", SECRECY),
)


def test_eight_hours_instead_of_twenty_four_are_one_term_and_one_changed_clause():
    ours = agreement(
        clause("10.2", BREACH.replace("24", "8"), breach_notice="8 hours"),
        clause("7.3", NOTICE, subprocessor_notice="30 days"),
        clause("5.1", SECRECY),
    )

    (term,) = term_differences(STANDARD, ours)
    (changed,) = clause_differences(STANDARD, ours)

    assert (term.term.name, str(term.before[0].value), str(term.after[0].value)) == (
        "breach.notice",
        "24 hours",
        "8 hours",
    )
    assert (str(term.before[0].clause), str(term.after[0].clause)) == ("Aftale 10.2", "Aftale 10.2")
    assert changed.fate is Fate.CHANGED
    assert [piece.text for piece in changed.words if piece.mark] == ["24", "8"]


def test_a_clause_is_found_again_under_another_number():
    ours = agreement(
        clause("4", SECRECY),
        clause("8.1", BREACH, breach_notice="24 hours"),
        clause("9", NOTICE, subprocessor_notice="30 days"),
    )

    assert list(clause_differences(STANDARD, ours)) == []
    assert list(term_differences(STANDARD, ours)) == []


def test_what_is_gone_is_missing_and_what_is_new_is_added():
    more = "Tilsyn anmeldes med ti arbejdsdages varsel og betales af den, som beder om det."
    ours = agreement(
        clause("10.2", BREACH, breach_notice="24 hours"),
        clause("5.1", SECRECY),
        clause("12.1", more),
    )

    assert [
        (one.fate, str((one.after or one.before).place))
        for one in clause_differences(STANDARD, ours)
    ] == [(Fate.ADDED, "Aftale 12.1"), (Fate.MISSING, "Aftale 7.3")]
    (term,) = term_differences(STANDARD, ours)
    assert (term.term.name, term.after) == ("subprocessor.notice", ())


def test_a_struck_clause_is_struck_though_its_words_still_stand():
    ours = agreement(
        clause("10.2", BREACH, breach_notice="24 hours"),
        clause("7.3", NOTICE, subprocessor_notice="30 days"),
        clause("5.1", SECRECY),
        Clause("13.1", "", "Punkt 7.3 udgår.", strikes=("7.3",)),
    )

    fates = {str((one.after or one.before).place): one.fate for one in clause_differences(STANDARD, ours)}  # fmt: skip

    assert fates == {"Aftale 7.3": Fate.STRUCK, "Aftale 13.1": Fate.ADDED}
    assert [one.term.name for one in term_differences(STANDARD, ours)] == ["subprocessor.notice"]


def test_what_the_law_says_is_no_difference():
    floor = (SHELF["gdpr"],)
    silent = stand(agreement(clause("1", SECRECY)).pack, ON, shelf={}, floor=floor)

    assert list(term_differences(silent, agreement(clause("1", SECRECY)))) == []


def test_an_agreement_is_no_different_from_itself():
    for pack in SHELF.values():
        standing = stand(pack, ON, shelf=SHELF)

        assert list(term_differences(standing, standing)) == []
        assert {one.fate for one in clause_differences(standing, standing)} <= {Fate.STRUCK}


@given(st.lists(st.sampled_from(["a", "b", "c", "h i"])), st.lists(st.sampled_from("abcdefg")))
def test_both_texts_can_be_put_together_from_the_pieces(before, after):
    old, new = " ".join(before), " ".join(after)
    found = list(pieces(old, new))

    assert " ".join(one.text for one in found if one.mark != "+") == " ".join(old.split())
    assert " ".join(one.text for one in found if one.mark != "−") == " ".join(new.split())


@given(st.permutations([BREACH, NOTICE, SECRECY]))
def test_every_clause_is_in_one_pair_whatever_the_order(order):
    ours = agreement(*(clause(str(at), words) for at, words in enumerate(order, start=1)))
    pairs = paired(STANDARD.pack, ours.pack)

    assert len(pairs) == 3
    assert all(pair.before.clause.words == pair.after.clause.words for pair in pairs)
