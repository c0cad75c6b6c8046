"""Words that look alike and mean different things are told apart."""

import pytest

from instruks.reading.draft import read_text

FRAME = """Databehandleraftale

1. {heading}

1.1 {words}

1.2 Databehandleren behandler personoplysninger for den dataansvarlige.

2. Diverse

2.1 Den dataansvarlige er ansvarlig for sine personoplysninger.

3. Varighed

3.1 Databehandleraftalen gælder, så længe databehandleren behandler personoplysninger.
"""
BREACH, USE, END, AUDIT, FEE, PLACE, LIABILITY, START = (
    "Underretning om brud på persondatasikkerheden",
    "Underdatabehandlere",
    "Sletning og tilbagelevering",
    "Tilsyn",
    "Vederlag",
    "Lokalitet for behandling",
    "Ansvar",
    "Ikrafttræden",
)


def sets(heading: str, words: str) -> dict[str, object]:
    """What clause 1.1 sets when it has these words under that heading."""
    draft = read_text(FRAME.format(heading=heading, words=words), name="x")
    return next(clause.sets for _, clause in draft.pack.clauses if clause.number == "1.1")


@pytest.mark.parametrize(
    ("heading", "words", "term", "value"),
    [
        (BREACH, "Databehandleren underretter den dataansvarlige senest 36 timer efter at være blevet bekendt med et brud på persondatasikkerheden.", "breach.notice", "36 hours"),
        (BREACH, "Databehandleren skal senest tre (3) dage efter et brud på persondatasikkerheden orientere den dataansvarlige.", "breach.notice", "3 days"),
        (BREACH, "The processor shall notify the controller of a personal data breach within twenty-four (24) hours.", "breach.notice", "24 hours"),
        (BREACH, "Databehandleren bistår med den dataansvarliges forpligtelse til at anmelde et brud på persondatasikkerheden til Datatilsynet inden 72 timer.", "breach.notice", None),
        (BREACH, "Databehandleren bistår med den dataansvarliges forpligtelse til at anmelde et brud på persondatasikkerheden til Datatilsynet inden 72 timer.", "breach.report_within", "72 hours"),
        (BREACH, "Databehandleren underretter uden unødig forsinkelse den dataansvarlige om ethvert brud på persondatasikkerheden.", "breach.notice", None),
        (BREACH, "Databehandleren underretter uden unødig forsinkelse den dataansvarlige om ethvert brud på persondatasikkerheden.", "breach.without_undue_delay", True),
        (BREACH, "Support svarer på henvendelser inden for 24 timer.", "breach.notice", None),
        (USE, "Databehandleren må ikke bruge en underdatabehandler uden forudgående specifik skriftlig godkendelse fra den dataansvarlige.", "subprocessor.authorisation", "specific"),
        (USE, "Databehandleren har den dataansvarliges generelle godkendelse til at gøre brug af underdatabehandlere.", "subprocessor.authorisation", "general"),
        (USE, "Databehandleren skal underrette den dataansvarlige om planlagte ændringer af underdatabehandlere med mindst 60 dages varsel.", "subprocessor.notice", "60 days"),
        (USE, "Den dataansvarlige kan gøre indsigelse mod en ny underdatabehandler senest 15 dage efter modtagelsen.", "subprocessor.object_within", "15 days"),
        (USE, "Den dataansvarlige kan gøre indsigelse mod en ny underdatabehandler senest 15 dage efter modtagelsen.", "subprocessor.notice", None),
        (END, "Databehandleren skal ved ophør slette alle personoplysninger.", "termination.action", "erase"),
        (END, "Databehandleren skal ved ophør tilbagelevere alle personoplysninger.", "termination.action", "return"),
        (END, "Databehandleren skal ved ophør efter den dataansvarliges valg slette eller tilbagelevere alle personoplysninger.", "termination.action", "the controller's choice"),
        (AUDIT, "Den dataansvarlige kan en gang om året gennemføre en fysisk inspektion.", "audit.per_year", 1),
        (AUDIT, "Databehandleren sender en gang årligt en revisionserklæring fra en uafhængig tredjepart.", "audit.per_year", None),
        (LIABILITY, "Ansvaret kan ikke overstige 150 procent af betalingen i de seneste 12 måneder.", "liability.cap", {"per_cent": 150, "months": 12}),
        (LIABILITY, "Prisen stiger med 150 procent i de seneste 12 måneder.", "liability.cap", None),
        (START, "Databehandleraftalen træder i kraft ved begge parters underskrift.", "agreement.effect_from", "last signature"),
        (START, "Databehandleraftalen træder i kraft den 3. maj 2027.", "agreement.effect_from", "fixed day"),
        (START, "Databehandleraftalen følger forordning 2016/679 af 27. april 2016.", "agreement.effect_on", None),
        (PLACE, "Databehandleren må ikke behandle personoplysninger andre steder uden den dataansvarliges forudgående skriftlige godkendelse.", "place.others_need_approval", True),
    ],
)  # fmt: skip
def test_what_a_clause_sets(heading, words, term, value):
    assert sets(heading, words).get(term) == value


PARTIES = """Databehandleraftale mellem

{controller}
CVR {number}
Havnegade 4
4997 Mosebæk

herefter "den dataansvarlige"

og

Solhav Software ApS
CVR 98163352
Kystvej 12
9997 Solhavn

herefter "databehandleren"

1. Formål

1.1 Databehandleren behandler personoplysninger efter instruks.

2. Sted

2.1 Behandlingen af personoplysninger sker i Danmark.

3. Ophør

3.1 Databehandleraftalen ophører, når personoplysninger ikke behandles mere.
"""


def parties(controller: str, number: str) -> dict[str, object]:
    draft = read_text(PARTIES.format(controller=controller, number=number), name="x")
    return {one.term: one.value for one in draft.found if one.term.startswith("party.")}


def test_both_parties_by_name_number_and_address():
    assert parties("Mosebæk Kommune", "98115838") == {
        "party.controller": {"name": "Mosebæk Kommune", "registration": "98115838", "address": "Havnegade 4, 4997 Mosebæk"},
        "party.processor": {"name": "Solhav Software ApS", "registration": "98163352", "address": "Kystvej 12, 9997 Solhavn"},
    }  # fmt: skip


@pytest.mark.parametrize("printed", ["98 11 58 38", "98-11-58-38", "DK98115838", "DK 98 11 58 38"])
def test_a_number_is_its_eight_figures(printed):
    assert parties("Mosebæk Kommune", printed)["party.controller"]["registration"] == "98115838"


@pytest.mark.parametrize(
    "placeholder", ["[NAVN]", "[Kundens navn]", "…………", "______", "<navn>", "Navn:", "{{kunde}}"]
)
def test_a_placeholder_is_nobody(placeholder):
    assert "party.controller" not in parties(placeholder, "[CVR]")
