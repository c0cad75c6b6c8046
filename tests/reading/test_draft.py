"""A text becomes a draft pack, with everything a person must look at."""

from pathlib import Path

import pytest

from instruks.reading.draft import Draft, read_text
from instruks.reading.finding import Sureness
from instruks.reading.lines import Why
from instruks.texts.clause import Role
from instruks.texts.files import parse, write

TEXTS = Path(__file__).parent / "texts"
AGREEMENT = """Databehandleraftale

1. Formål

1.1 Solhav Software ApS (CVR {number}) (”Databehandleren”) behandler personoplysninger for den dataansvarlige.

{more}

2. Sted

2.1 Behandlingen af personoplysninger sker i Danmark.

3. Ophør

3.1 Databehandleraftalen ophører, når personoplysninger ikke behandles mere.
"""


def read(more: str = "", number: str = "98163352") -> Draft:
    return read_text(AGREEMENT.format(more=more, number=number), name="x")


def raised(draft: Draft, clause: str) -> list[str]:
    return [str(one.sentence) for one in draft.doubts if one.clause == clause]


def test_a_sound_text_is_only_asked_for_the_party_it_does_not_name():
    draft = read()

    assert [(one.clause, str(one.sentence)) for one in draft.doubts] == [
        ("", "The text does not name the controller; who is it?")
    ]


@pytest.mark.parametrize(
    ("more", "clause", "doubt"),
    [
        ("1.1 Et andet punkt.", "1.1", "The text prints the number 1.1 more than once; the later ones have a suffix."),
        ("1.2 Svar gives inden for [14] dage.", "1.2", "«[14] dage» stands in brackets; has it been agreed?"),
        ("1.2 Svar gives inden for 5 hverdage.", "1.2", "«5 hverdage» does not say whether a Saturday counts; business days are assumed."),
        ("1.2 Svar gives inden for tredive (20) dage.", "1.2", "«tredive (20) dage» says two numbers; the figure is taken."),
    ],
)  # fmt: skip
def test_what_is_doubted(more, clause, doubt):
    draft = read(more)

    assert raised(draft, clause) == [doubt]


def test_a_doubt_quotes_the_words_that_raise_it():
    draft = read("1.2 Svar gives inden for [14] dage. Det er alt.")

    assert [one.quote for one in draft.doubts if one.clause == "1.2"] == [
        "Svar gives inden for [14] dage."
    ]


def test_a_number_whose_check_digit_fails_is_doubted_and_kept():
    draft = read("", "98163325")
    kept = [one.value["registration"] for one in draft.found if one.term == "party.processor"]

    assert kept == ["98163325"]
    assert "`98163325` is no CVR number as it stands; are two digits swapped?" in raised(
        draft, "1.1"
    )


@pytest.mark.parametrize(
    "text",
    [
        "12 kasser æbler leveret den 3. maj. Beløbet er 1.200 kr. og betales inden 8 dage.",
        "Kære alle. Sommerfesten er den 12. juni, og kagen er bagt.",
        "",
    ],
)
def test_another_kind_of_text_is_doubted_and_not_refused(text):
    draft = read_text(text, name="x")

    assert (
        "This does not look like an agreement about personal data; see whether it is the right file."
        in raised(draft, "")
    )


def test_the_form_of_authorisation_is_never_guessed_in_silence():
    draft = read(
        "1.2 Databehandleren må ikke uden forudgående skriftlig godkendelse gøre brug af en underdatabehandler, og den dataansvarlige kan gøre indsigelse mod en underdatabehandler inden for 10 dage."
    )
    found = [one for one in draft.found if one.term == "subprocessor.authorisation"]

    assert [(one.value, one.sureness) for one in found] in ([], [("specific", Sureness.UNSURE)])
    assert not found or any("specific or general" in doubt for doubt in raised(draft, "1.2"))


def test_two_values_in_one_clause_are_doubted():
    draft = read(
        "4. Brud på persondatasikkerheden\n\n4.1 Databehandleren underretter den dataansvarlige om et brud på persondatasikkerheden inden 24 timer. Databehandleren underretter den dataansvarlige om et brud på persondatasikkerheden inden 48 timer."
    )

    assert raised(draft, "4.1") == ["`breach.notice` can be read as 24 hours or as 48 hours here."]


def test_a_clause_that_sets_nothing_asks_people_or_tells():
    draft = read("1.2 Parterne skal mødes hvert år.\n\n1.3 Parterne er gode venner.")
    roles = {clause.number: clause.role for _, clause in draft.pack.clauses}

    assert roles["1.2"] is Role.FOR_PEOPLE
    assert roles["1.3"] is Role.INFORMATIONAL
    assert roles["1.1"] is Role.SETS


def test_what_looks_wrong_stays_in_the_words():
    words = "Databehanderen skal alti svare senst i god tid,, og Æblegrød ApS / Pærevin ApS hæfter."
    draft = read(f"1.2 {words}")

    assert next(c.words for _, c in draft.pack.clauses if c.number == "1.2") == words


def test_the_place_of_every_clause_in_the_document_is_known():
    text = (TEXTS / "bestemmelser-med-bilag.txt").read_text()
    draft = read_text(text, name="x")
    lines = text.splitlines()

    assert [lines[number - 1] for number in draft.places["D.2"]] == [
        "D.2 Fravigelser",
        "",
        "Punkt 6.3 gælder ikke mellem parterne.",
    ][::2]
    assert lines[draft.places["7.2.c"][0] - 1].strip().startswith("c. foranstaltninger")


def test_what_belongs_to_the_page_is_told_with_its_line():
    text = (TEXTS / "bestemmelser-med-bilag.txt").read_text()
    aside = read_text(text, name="x").aside

    assert [one.line for one in aside if one.why is Why.CLASSIFICATION] == [
        number
        for number, line in enumerate(text.splitlines(), start=1)
        if line == "Fortrolighedsniveau: Intern"
    ]
    assert {one.why for one in aside} == {Why.PAGE, Why.RUNNING_HEAD, Why.CLASSIFICATION, Why.CONTENTS}  # fmt: skip


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_draft_is_written_and_read_again_as_it_is(path):
    pack = read_text(path.read_text(), name="a-draft").pack

    assert parse(write(pack)) == pack


def test_what_stands_in_a_title_and_below_it_rests_on_what_is_below():
    text = """Data Processing Agreement

1. Instructions
The processor acts on documented instructions from the controller.

Annex I – List of sub-processors
Approved when the agreement was signed:

1. Name: Fogbank Hosting Ltd
Address: 4 Mist Lane, Dublin 9, Ireland
Description of the processing: storage of encrypted data sets
"""
    clauses = {clause.number: clause for _, clause in read_text(text, name="x").pack.clauses}
    resting = [clause for clause in clauses.values() if "subprocessor.approved" in clause.sets]

    assert [clause.title for clause in resting] == ["Name: Fogbank Hosting Ltd"]
    assert resting[0].rests_on["subprocessor.approved"].startswith("Address: 4 Mist")
