"""Laws of every answer, after Cedar's: a prohibition wins, silence permits nothing, reasons are exact."""

from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.terms_in_force import Terms
from instruks.decisions.ruling import UNINSTRUCTED, Because, Verdict, rule_on
from instruks.texts.citation import Citation
from instruks.texts.sentence import say

SILENT = Terms({})
reasons = st.builds(
    Because,
    st.sampled_from(Verdict),
    st.builds(Citation, st.sampled_from(["Aftalen", "GDPR"]), st.sampled_from(["1", "2", "3"])),
    st.sampled_from([say("Det står der."), say("{clause} siger det.", clause="1")]),
    st.sampled_from([None, say("en aftale"), say("en godkendelse")]),
)
said = st.one_of(st.none(), reasons, st.lists(reasons, max_size=3))
rules = st.lists(said.map(lambda found: lambda _question, _terms: found), max_size=6)
a_prohibition = reasons.filter(lambda reason: reason.verdict is Verdict.MUST_NOT)


def spoken(given_rules):
    """Everything the rules say, each reason once."""
    found = set()
    for rule in given_rules:
        what = rule(None, SILENT)
        found |= {what} if isinstance(what, Because) else set(what or ())
    return found


def rule(given_rules):
    return rule_on(None, SILENT, given_rules)


@given(rules, a_prohibition)
def test_a_prohibition_beats_everything(given_rules, prohibition):
    ruling = rule([*given_rules, lambda _question, _terms: prohibition])

    assert ruling.verdict is Verdict.MUST_NOT
    assert prohibition in ruling.because


@given(rules)
def test_a_doubt_beats_a_permission(given_rules):
    verdicts = {reason.verdict for reason in spoken(given_rules)}

    if verdicts == {Verdict.UNSETTLED, Verdict.MAY}:
        assert rule(given_rules).verdict is Verdict.UNSETTLED


@given(rules)
def test_silence_permits_nothing(given_rules):
    ruling = rule(given_rules)

    if ruling.verdict is Verdict.MAY:
        assert {reason.verdict for reason in spoken(given_rules)} == {Verdict.MAY}
    if not spoken(given_rules):
        assert ruling.because == (UNINSTRUCTED,)


@given(rules, st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_of_rules_matters(given_rules, random):
    shuffled = given_rules * 2
    random.shuffle(shuffled)

    assert rule(shuffled) == rule(given_rules)


@given(rules)
def test_the_reasons_shown_are_exactly_those_that_decided(given_rules):
    ruling, heard = rule(given_rules), spoken(given_rules)

    assert all(reason.verdict is ruling.verdict for reason in ruling.because)
    assert all(reason.verdict is not ruling.verdict for reason in ruling.others)
    if heard:
        assert {*ruling.because, *ruling.others} == heard
        assert len(ruling.because) + len(ruling.others) == len(heard)


@given(rules)
def test_the_reasons_alone_decide_the_same_again(given_rules):
    ruling = rule(given_rules)
    again = rule([lambda _question, _terms: ruling.because])

    assert (again.verdict, again.because) == (ruling.verdict, ruling.because)


@given(rules, a_prohibition)
def test_adding_a_prohibition_never_turns_a_no_into_a_yes(given_rules, prohibition):
    before = rule(given_rules).verdict
    after = rule([*given_rules, lambda _question, _terms: prohibition]).verdict

    assert list(Verdict).index(after) <= list(Verdict).index(before)


@given(rules)
def test_an_answer_always_has_at_least_one_clause(given_rules):
    assert [reason.clause for reason in rule(given_rules).because]
