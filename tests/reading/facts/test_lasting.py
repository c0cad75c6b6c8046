"""How long an agreement runs is told in its shortest words."""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.lasting import phrase_in
from instruks.reading.facts.stated import facts_of

CLAUSES = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. Ikrafttræden

2.1 Aftalen gælder, så længe foreningen er medlem.

3. Fortrolighed

3.1 Tavshedspligten gælder, så længe oplysningerne er hemmelige.
"""


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("Aftalen løber, så længe klubben har et abonnement, og kan ikke opsiges.", "så længe klubben har et abonnement"),
        ("We process the data for the duration of the subscription, unless told otherwise.", "for the duration of the subscription"),
        ("Behandlingen er ikke tidsbegrænset og varer, så længe opgaven løses.", "ikke tidsbegrænset og varer, så længe opgaven løses"),
        ("Behandlingen varer indtil sæsonen slutter.", "indtil sæsonen slutter"),
        ("Varigheden følger varigheden af lejeaftalen.", "følger varigheden af lejeaftalen"),
        ("**Varighed:** Tre sæsoner", "Tre sæsoner"),
        ("Behandlingen begynder efter ikrafttræden og fortsætter, mens klubben bruger kortet.", "efter ikrafttræden og fortsætter, mens klubben bruger kortet"),
        ("Behandlingen sker i kontraktperioden samt op til 30 dage derefter.", "i kontraktperioden samt op til 30 dage derefter"),
        ("Behandlingen varer i hele den periode, hvor klubben abonnerer på kortet.", "i hele den periode, hvor klubben abonnerer på kortet"),
        ("Aftalen ophører automatisk, når hovedaftalen ophører.", "når hovedaftalen ophører"),
        ("The subscription term, plus 30 days thereafter.", "The subscription term, plus 30 days thereafter"),
        ("The agreement is coterminous with the Agreement.", "coterminous with the Agreement"),
        ("Personal data is processed throughout the term of the lease.", "throughout the term of the lease"),
        ("Behandlingen pågår under avtalstiden.", "under avtalstiden"),
        ("Avtalet gäller till dess att Huvudavtalet upphör.", "till dess att Huvudavtalet upphör"),
        ("Behandlingen varer i avtaleperioden.", "i avtaleperioden"),
        ("Instructions may be given throughout the duration of the processing.", ""),
        ("Duration of the processing", ""),
        ("Bestemmelserne kan opsiges.", ""),
    ],
)  # fmt: skip
def test_the_part_that_says_how_long(words, phrase):
    assert phrase_in(words) == phrase


def test_the_clause_is_told_with_its_sentence():
    assert facts_of(read_text(CLAUSES, name="x"))["duration"] == {
        "value": "så længe foreningen er medlem",
        "evidence": "Aftalen gælder, så længe foreningen er medlem.",
    }


def test_the_description_goes_before_the_clauses():
    text = CLAUSES + "\nBilag A\n\nA.1 Varighed\n\nBehandlingen varer indtil stævnet er slut.\n"

    assert facts_of(read_text(text, name="x"))["duration"]["value"] == "indtil stævnet er slut"


def test_a_text_that_does_not_say_is_not_answered_for():
    text = CLAUSES.replace(
        "Aftalen gælder, så længe foreningen er medlem.", "Aftalen er skriftlig."
    )

    assert facts_of(read_text(text, name="x"))["duration"] is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Backup opbevares, indtil den overskrives.", None),
        ("Subsequent instructions may be given as long as the club pays.", None),
        ("Aftalen varer indtil [dato].", None),
        ("Aftalen løber, indtil kundeforholdet ophører.", "indtil kundeforholdet ophører"),
    ],
)
def test_what_lasts_is_the_agreement(words, value):
    text = CLAUSES.replace("Aftalen gælder, så længe foreningen er medlem.", words)

    assert (facts_of(read_text(text, name="x"))["duration"] or {}).get("value") == value


def test_an_answer_beside_its_label_and_one_that_refers():
    table = (
        CLAUSES + "\n| Emne | Svar |\n|---|---|\n| **Varighed** | Så længe klubben har et hold |\n"
    )
    refers = CLAUSES.replace(
        "Aftalen gælder, så længe foreningen er medlem.", "Aftalen er skriftlig."
    ) + (
        "\nBilag A Beskrivelse af behandlingen\n\nBehandlingens varighed\n\nReglerne om løbetid i lejeaftalen gælder.\n"
    )

    assert [
        facts_of(read_text(text, name="x"))["duration"]["value"] for text in (table, refers)
    ] == [
        "Så længe klubben har et hold",
        "Reglerne om løbetid i lejeaftalen gælder",
    ]
