"""Are the terms of a pack known, readable, and carried by their words?"""

import dataclasses

import pytest

from instruks.agreement.lint.checks import lint, stops_confirmation
from instruks.agreement.lint.finding import Severity
from instruks.texts.fingerprint import fingerprint
from instruks.texts.pack import Kind
from tests.agreement.lint.texts import agreement, places, seen, sentences, text

GOOD = {"1": ("Der varsles 30 dage før.", '"subprocessor.notice" = "30 days"')}


def test_a_term_that_no_file_has_is_shown_with_those_that_come_close():
    standing = agreement({"7.3": '"subprocessor.notise" = "30 days"'})

    assert sentences(standing, "unknown_term") == [
        (
            "There is no term `subprocessor.notise`; is `subprocessor.notice`, "
            "`subprocessor.conditions_met`, `subprocessor.approved` meant?"
        )
    ]


def test_a_term_like_no_other_is_shown_alone():
    standing = agreement({"7.3": '"xyzzy" = 1'})

    assert sentences(standing, "unknown_term") == [
        "There is no term `xyzzy`, and none that comes close."
    ]


def test_words_for_a_term_that_the_clause_does_not_set_are_shown():
    standing = agreement({"7.3": '[rests_on]\n"subprocessor.notice" = "30 dage"'})

    assert places(standing, "unknown_term") == ["Aftalen 7.3"]


@pytest.mark.parametrize(
    "toml",
    [
        '"subprocessor.notice" = 30',
        '"subprocessor.notice" = "30"',
        '"agreement.effect_from" = "soon"',
        '"audit.form" = ["written", "by telepathy"]',
        '"place.allowed" = { who = "Havblik", land = "DK" }',
    ],
)
def test_a_value_that_cannot_be_read_stops_confirmation(toml):
    findings = lint(agreement({"7.3": toml}))

    assert [one.kind for one in stops_confirmation(findings) if one.kind != "missing_party"] == [
        "unreadable_value"
    ]


def test_the_terms_own_sentence_says_what_could_stand_there():
    standing = agreement({"7.3": '"audit.form" = "by telepathy"'})

    assert sentences(standing, "unreadable_value") == [
        (
            "The value of `audit.form` cannot be read: "
            "`by telepathy` is not among: self-check, written, inspection."
        )
    ]


def test_good_terms_are_not_spoken_of():
    found = {one.kind for one in lint(agreement(GOOD))}

    assert found.isdisjoint({"unknown_term", "unreadable_value", "unsupported_term"})


def test_a_term_must_rest_on_words_of_its_clause():
    rests = '"subprocessor.notice" = "30 days"\n[rests_on]\n"subprocessor.notice" = "{words}"'

    assert seen(
        agreement({"7.3": ("Varslet er 30 dage.", rests.format(words="40 dage"))}),
        "unsupported_term",
    ) == [("Aftalen 7.3", "40 dage")]
    assert not seen(
        agreement({"7.3": ("Varslet er 30\ndage.", rests.format(words="er 30 dage"))}),
        "unsupported_term",
    )


def confirmed(words):
    layer = text({"7.3": (words, '"subprocessor.notice" = "30 days"')})
    clause = next(layer.clauses)
    stamped = dataclasses.replace(clause, confirmed=fingerprint("Varslet er 30 dage."))
    part = dataclasses.replace(layer.parts[0], clauses=(stamped,))
    return agreement(dataclasses.replace(layer, parts=(part,)))


def test_a_changed_word_under_a_confirmed_term_is_seen():
    assert places(confirmed("Varslet er 40 dage."), "changed_words") == ["Aftalen 7.3"]


def test_a_line_that_breaks_elsewhere_is_no_change():
    assert places(confirmed("Varslet er\n30 dage."), "changed_words") == []


def test_a_draft_is_noted_once_for_each_text():
    standing = agreement(
        {"1": "Et.", "2": "To."}, text({"5": "Fem."}, Kind.SERVICE_AGREEMENT, "Serviceaftale")
    )

    assert sentences(standing, "unconfirmed") == [
        "2 clauses of Aftalen are a draft that nobody has confirmed.",
        "One clause of Serviceaftale is a draft that nobody has confirmed.",
    ]
    assert not places(confirmed("Varslet er 30 dage."), "unconfirmed")


OFFERED = (
    '"service.offered" = [{ slug = "hosting", name = "Hosting" }]\n"service.chosen" = ["hosting"]'
)


def test_a_section_hangs_on_a_service_that_is_offered():
    good, orphan = 'only_if = "hosting"', 'only_if = "hostnig"'

    assert places(agreement({"A.1": OFFERED, "A.2": orphan}), "orphan_service") == ["Aftalen A.2"]
    assert not places(agreement({"A.1": OFFERED, "A.2": good}), "orphan_service")


def test_a_service_that_is_chosen_is_offered():
    toml = OFFERED.replace('["hosting"]', '["hosting", "dba"]')

    assert sentences(agreement({"A.1": toml}), "orphan_service") == [
        "The service `dba` is chosen, which is not offered; offered are: `hosting`."
    ]


def test_two_clauses_of_one_rank_that_disagree_are_shown_together():
    findings = lint(
        agreement(
            {"7.3": '"subprocessor.notice" = "30 days"', "B.2": '"subprocessor.notice" = "10 days"'}
        )
    )
    (found,) = (one for one in findings if one.kind == "contradiction")

    assert (str(found.clause), [str(one) for one in found.see]) == ("Aftalen 7.3", ["Aftalen B.2"])
    assert str(found.sentence) == (
        "`subprocessor.notice` is set differently by texts of one rank: "
        "Aftalen 7.3 «30 days», Aftalen B.2 «10 days»."
    )


def test_two_that_agree_and_two_of_different_rank_are_no_contradiction():
    same = agreement(
        {"7.3": '"subprocessor.notice" = "30 days"', "B.2": '"subprocessor.notice" = "30 days"'}
    )
    ranked = agreement(
        {"7.3": '"subprocessor.notice" = "30 days"'},
        text({"9": '"subprocessor.notice" = "10 days"'}, Kind.SERVICE_AGREEMENT, "Serviceaftale"),
    )

    assert places(same, "contradiction") == places(ranked, "contradiction") == []


def test_an_effect_that_two_texts_disagree_on_can_still_be_linted():
    standing = agreement(
        {
            "1": '"agreement.effect_from" = "last signature"',
            "2": '"agreement.effect_from" = "fixed day"',
        }
    )

    assert places(standing, "contradiction") == ["Aftalen 1"]


def test_findings_come_in_printed_order_and_what_has_no_place_first():
    found = lint(agreement({"2": "[Navn]", "10": "[Adresse]", "1": "{{dato}}"}))
    clauses = [str(one.clause) for one in found if one.kind in {"missing_party", "placeholder"}]

    assert clauses == ["None", "None", "Aftalen 2", "Aftalen 10", "Aftalen 1"]


def test_only_errors_stop_confirmation():
    findings = lint(agreement({"1": "[Navn]"}))

    assert {one.severity for one in findings} > {Severity.ERROR}
    assert {one.kind for one in stops_confirmation(findings)} == {"missing_party"}
