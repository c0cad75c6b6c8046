"""Do clauses that call themselves the standard keep to its skeleton?"""

from tests.agreement.lint.texts import agreement, places, sentences
from tests.packs.it_services import changed, it_services, setting, signed

RANK = (
    "A clause of the standard is not there: "
    "the clauses prevail over similar terms in other agreements of the parties."
)
GONE = "A clause of the standard is not there: other terms must not conflict with the clauses."


def without_13_1(words=""):
    return changed(signed(), "13.1", words=words or "Andet kan aftales.", sets={}, rests_on={})


def test_the_example_lacks_only_the_rank_of_the_clauses():
    assert sentences(it_services(), "standard_altered") == [RANK]


def test_a_skeleton_clause_that_is_gone_is_told_at_its_chapter():
    standing = it_services(agreement=without_13_1())

    assert sentences(standing, "standard_altered") == [RANK, GONE]
    assert places(standing, "standard_altered") == ["IT-ydelser 2.1", "IT-ydelser 13.1"]


def test_a_clause_is_known_by_its_words_or_by_its_terms():
    by_words = without_13_1("Andre vilkår må ikke stride imod disse.")
    by_terms = setting(without_13_1(), "13.1", {"precedence.other_terms_must_not_conflict": True})

    assert sentences(it_services(agreement=by_words), "standard_altered") == [RANK]
    assert sentences(it_services(agreement=by_terms), "standard_altered") == [RANK]


def test_a_struck_clause_was_there_to_be_struck():
    (told,) = sentences(it_services(), "departs_from_standard")

    assert "IT-ydelser 7.6 is struck by IT-ydelser D.8" in told
    assert "both options of IT-ydelser 11.1 are left standing" in told
    assert "IT-ydelser D.1 sets an order of its own" in told


def test_clauses_that_do_not_call_themselves_the_standard_are_let_be():
    silent = changed(signed(), "1", words="Parterne er enige.", rests_on={})

    assert not places(it_services(agreement=silent), "standard_altered")


def test_a_text_that_names_another_standard_and_is_not_built_like_this_one_is_let_be():
    page = {"1": "The Standard Contractual Clauses of the Commission apply.", "2": "Fees."}

    assert not places(agreement(page), "standard_altered")
