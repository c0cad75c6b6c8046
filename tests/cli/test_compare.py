"""`instruks compare`: one agreement held against another, from a terminal."""

from tests.cli.running import answer, run

IT, CENTRE = "example-it-services", "example-contact-centre"


def test_terms_stand_with_both_clauses():
    shown = run("compare", IT, CENTRE).output

    assert "Form of authorisation: general [IT-ydelser 7.2] instead of specific" in shown


def test_programs_get_terms_and_clauses():
    said = answer("compare", IT, CENTRE)

    assert (said["pack"], said["with"]) == (IT, CENTRE)
    assert {"term": "agreement.effect_on", "here": [{"value": "2026-09-01", "clause": "Serviceaftale 3"}], "there": [], "unclear": False} in said["terms"]  # fmt: skip
    assert {"changed", "added", "missing", "struck"} >= {one["fate"] for one in said["clauses"]}


def test_the_same_agreement_is_the_same():
    assert "Words and terms are the same in both." in run("compare", CENTRE, CENTRE).output


def test_an_unknown_pack_is_a_sentence_and_status_2():
    done = run("compare", IT, "nowhere")

    assert done.exit_code == 2
    assert "no pack `nowhere`" in done.stderr
