"""A clause can hang on a service that is chosen, and can take another clause out."""

import pytest

from instruks.reading.draft import Draft, read_text

FRAME = """1. Formål

1.1 Den dataansvarlige har sat kryds ved det, som er valgt.

VALGT\tYDELSE
☐\tKonsulentbistand
☐\tHosting og drift
☐\tDatabaseadministration

2. Oplysninger

2.1 {second}

2.2 Den dataansvarlige skal svare.

3. Sted

3.1 {third}

3.2 Behandlingen sker i Danmark.

Bilag A

A.1 Formålet er driften.
"""
NOTHING = "Reglen her siger ikke noget særligt."


def read(second: str = NOTHING, third: str = NOTHING) -> Draft:
    return read_text(FRAME.format(second=second, third=third), name="x")


def raised(draft: Draft, clause: str) -> list[str]:
    return [str(one.sentence) for one in draft.doubts if one.clause == clause]


def only_if(draft: Draft) -> dict[str, str]:
    return {clause.number: clause.only_if for _, clause in draft.pack.clauses if clause.only_if}


def strikes(draft: Draft) -> dict[str, tuple[str, ...]]:
    return {clause.number: clause.strikes for _, clause in draft.pack.clauses if clause.strikes}


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("Såfremt Konsulentbistand er valgt, behandles navne.", "consultancy"),
        ("Hvis Hosting og drift er tilvalgt, behandles navne.", "hosting"),
        ("I det omfang Databaseadministration er valgt, behandles navne.", "dba"),
        ("If Hosting og drift is chosen, names are processed.", "hosting"),
    ],
)
def test_a_clause_that_hangs_on_a_service(words, slug):
    draft = read(second=words)

    assert only_if(draft) == {"2.1": slug}
    assert raised(draft, "2.1") == []


@pytest.mark.parametrize(
    ("words", "slug", "doubt"),
    [
        ("Såfremt Konsulentbistande er valgt, behandles navne.", "consultancy", "`Konsulentbistande` is taken for the service `Konsulentbistand`, which is spelled otherwise."),
        ("Såfremt Databaseadministrasjon er valgt, behandles navne.", "dba", "`Databaseadministrasjon` is taken for the service `Databaseadministration`, which is spelled otherwise."),
        ("Såfremt Fiskeri er valgt, behandles navne.", "fiskeri", "Fiskeri is a condition, but no such service is offered; there are: Konsulentbistand, Hosting og drift, Databaseadministration."),
    ],
)  # fmt: skip
def test_a_service_that_is_spelled_otherwise_is_doubted(words, slug, doubt):
    draft = read(second=words)

    assert only_if(draft) == {"2.1": slug}
    assert raised(draft, "2.1") == [doubt]


@pytest.mark.parametrize(
    "words",
    [
        "Databehandleren er valgt, fordi den er god.",
        "Den dataansvarlige vælger, om Hosting og drift skal bruges.",
        "Hosting og drift er beskrevet i bilaget.",
    ],
)
def test_words_about_choosing_are_no_condition(words):
    assert only_if(read(second=words)) == {}


@pytest.mark.parametrize(
    ("words", "struck"),
    [
        ("Punkt 2.2 gælder ikke mellem parterne.", ("2.2",)),
        ("Bestemmelse 2.2 udgår.", ("2.2",)),
        ("Pkt. 2.2 skal ikke finde anvendelse.", ("2.2",)),
        ("Clause 2.2 shall not apply.", ("2.2",)),
        ("Punkt A.1 bortfalder.", ("A.1",)),
        ("Punkt 2.2 gælder ikke, og punkt A.1 udgår.", ("2.2", "A.1")),
    ],
)
def test_a_clause_that_takes_another_out(words, struck):
    assert strikes(read(third=words)) == {"3.1": struck}


@pytest.mark.parametrize(
    "words",
    [
        "Punkt 2.2 gælder fortsat.",
        "Punkt 2.2 skal finde anvendelse.",
        "Punkt 9.9 gælder ikke.",
        "Punkt 3.1 gælder ikke for gæster.",
        "Forordningens artikel 2 finder ikke anvendelse.",
    ],
)
def test_nothing_is_struck(words):
    assert strikes(read(third=words)) == {}


def test_a_table_of_deviations_strikes_and_one_that_only_changes_does_not():
    table = "Fravigelser:\n\nBESTEMMELSE\tFRAVIGELSE\nPunkt 2.2\tSkal ikke finde anvendelse.\nPunkt A.1\tFristen er 9 dage."

    assert strikes(read(third=table)) == {"3.1": ("2.2",)}
