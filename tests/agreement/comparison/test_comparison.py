"""Two agreements are held against each other: terms first, then clauses, whatever their numbers."""

import dataclasses

import pytest
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


def test_a_clause_with_a_number_and_nothing_else_is_found_again():
    bare = agreement(Clause("3"), Clause("4"))

    assert list(clause_differences(bare, bare)) == []


def test_a_clause_that_both_strike_is_no_difference():
    end = Clause("13.1", "", "Punkt 7.3 udgår.", strikes=("7.3",))
    struck = agreement(clause("7.3", NOTICE, subprocessor_notice="30 days"), end)

    assert list(clause_differences(struck, struck)) == []


def test_what_a_person_answered_is_a_clause_of_revisions_only():
    answer = Layer(Kind.DECISION, "Svar", (Part("svar.md", "", (Clause("1", words=SECRECY),)),))
    was = agreement(clause("10.2", BREACH))
    now = stand(dataclasses.replace(was.pack, layers=(*was.pack.layers, answer)), ON, shelf={})

    assert list(clause_differences(was, now)) == []
    assert [one.fate for one in clause_differences(was, now, revisions=True)] == [Fate.ADDED]


def test_two_revisions_differ_also_where_the_same_words_set_something_else():
    was = agreement(clause("10.2", BREACH, breach_notice="24 hours"))
    now = agreement(Clause("10.2", "Brud", BREACH, sets={"breach.notice": "8 hours"}))

    (changed,) = clause_differences(was, now, revisions=True)

    assert (changed.fate, changed.words) == (Fate.CHANGED, ())
    assert (changed.sets, changed.beside) == (("breach.notice",), ("title",))
    assert list(clause_differences(was, now)) == []


def test_that_somebody_confirmed_the_words_is_no_difference_of_revisions():
    was = agreement(clause("10.2", BREACH))
    now = agreement(Clause("10.2", "", BREACH, confirmed="0" * 32))

    assert list(clause_differences(was, now, revisions=True)) == []


@pytest.mark.parametrize(
    ("here", "there", "in_figures"),
    [
        ({"breach_notice": "8 hours"}, {"breach_notice": "24 hours"}, True),
        ({"breach_notice": "1 day"}, {"breach_notice": "24 hours"}, True),
        ({"breach_notice": "8 hours"}, {}, False),
        ({"subprocessor_authorisation": "general"}, {"subprocessor_authorisation": "specific"}, False),
        ({"breach_without_undue_delay": True}, {"breach_without_undue_delay": False}, False),
        (
            {"retention_kept": [{"what": "logs", "kept": "6 months"}]},
            {"retention_kept": [{"what": "logs", "kept": "12 months"}]},
            True,
        ),
    ],
)  # fmt: skip
def test_a_term_differs_in_figures_where_both_set_one_and_it_is_another(here, there, in_figures):
    (found,) = term_differences(
        agreement(clause("1", BREACH, **there)), agreement(clause("1", BREACH, **here))
    )

    assert found.in_figures is in_figures


def test_the_lines_of_a_clause_stay_lines():
    words = [
        piece.text for piece in pieces("Vi sletter:\n\n- navne\n- fotos", "Vi sletter:\n\n- navne")
    ]

    assert words == ["Vi sletter:\n\n- navne", "- fotos"]
