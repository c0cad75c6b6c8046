"""A measure is what a text promises to do for security; a demand that there be measures is none."""

import pytest

from instruks.reading.draft import read_text

FRAME = """Databehandleraftale

1. Formål

1.1 Databehandleren behandler personoplysninger for den dataansvarlige.

2. {heading}

2.1 {words}

3. Varighed

3.1 Aftalen gælder, så længe databehandleren behandler personoplysninger.
"""


def measures(heading: str, words: str) -> list[str]:
    """The names of the measures in clause 2.1."""
    draft = read_text(FRAME.format(heading=heading, words=words), name="x")
    return [one.value["name"] for one in draft.found if one.term == "security.measure"]


@pytest.mark.parametrize(
    "words",
    [
        "Alle bærbare maskiner er krypterede.",
        "Der tages backup hver nat.",
        "Kun medarbejdere med personligt login og to-faktor har adgang.",
        "Serverrummet er aflåst og alarmeret.",
        "Nye kolleger undervises i informationssikkerhed.",
        "Firewalls stand between the networks.",
        "All staff receive training every spring.",
        "Opslag logges og gennemses.",
    ],
)
def test_a_sentence_under_security_that_names_a_measure(words):
    assert measures("Behandlingssikkerhed", words) == [words.rstrip(".")]


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Vederlag", "Der tages backup hver nat."),
        ("Behandlingssikkerhed", "Parterne drøfter niveauet en gang om året."),
        ("Behandlingssikkerhed", "Databehandleren træffer passende tekniske og organisatoriske foranstaltninger mod uberettiget adgang."),
        ("Behandlingssikkerhed", "Backup: [udfyldes]"),
    ],
)  # fmt: skip
def test_what_is_no_measure(heading, words):
    assert measures(heading, words) == []


def test_points_are_named_by_the_words_before_their_colon():
    words = "Databehandleren gennemfører følgende foranstaltninger:\n\n- Kryptering: alle diske er krypterede.\n- Ryddelige skriveborde"

    assert measures("Behandlingssikkerhed", words) == ["Kryptering", "Ryddelige skriveborde"]


def test_the_examples_of_the_article_bind_nobody():
    words = "Afhængigt af deres relevans kan det omfatte:\n\na. pseudonymisering og kryptering af personoplysninger\n\nb. evne til at sikre vedvarende fortrolighed"

    assert measures("Behandlingssikkerhed", words) == []


def test_rows_of_a_table_under_security():
    words = "Vi gør således:\n\n| Område | Indsats |\n|---|---|\n| Netværk | Firewall og segmentering |\n| Menneske | [udfyldes] |"

    assert measures("Sikkerhed", words) == ["Netværk"]


def test_a_list_that_is_announced_as_measures_under_another_heading():
    words = (
        "Parterne træffer tekniske foranstaltninger, herunder:\n\n- Daglig backup\n- Egne nøgler"
    )

    assert measures("Øvrigt", words) == ["Daglig backup", "Egne nøgler"]


@pytest.mark.parametrize(
    "words",
    [
        "Biträdet tillämpar följande åtgärder:\n\n- Loggning av åtkomst\n- Tystnadsplikt",
        "Databehandleren har innført følgende tekniske tiltak:\n\n- Logging av oppslag\n- Låst serverrom",
        "The processor keeps the measures of its plan. Specifically:\n\n- TLS on all doors\n- Lockout after five tries",
    ],
)
def test_a_list_of_measures_is_announced_in_four_languages(words):
    assert len(measures("Andet", words)) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Databehandleren bistår med foranstaltninger til:\n\n- Adgang til egne oplysninger\n- Kryptering",
        "Underretningen om brud nævner de foranstaltninger, der er truffet:\n\n- Kryptering",
    ],
)
def test_a_lead_that_only_mentions_measures(words):
    assert measures("Andet", words) == []


def test_how_incidents_are_handled_is_a_measure():
    text = FRAME.format(
        heading="Security measures",
        words="We do this.\n\n2.2 Incident Response\n\n- Incidents are logged and triaged by the crew",
    )
    draft = read_text(text, name="x")
    named = [one.value["name"] for one in draft.found if one.term == "security.measure"]

    assert "Incidents are logged and triaged by the crew" in named


def test_measures_that_stand_at_an_address():
    text = FRAME.format(
        heading="Security",
        words="Our technical and organisational measures are found at https://harbour.example/security.",
    )
    found = [
        one.value
        for one in read_text(text, name="x").found
        if one.term == "security.minimum_document"
    ]

    assert [one["place"] for one in found] == ["https://harbour.example/security"]


def test_lines_of_a_list_that_look_like_headings():
    text = "Databehandleraftale\n\nSikkerhed\n\nKrypteret forbindelse på alle kajer\n\nAdgang med personlige nøgler\n\nDaglig backup med 21 dages opbevaring\n\nLøbende overvågning af havnen\n\nBrud på persondatasikkerheden\n\nDatabehandleren underretter den dataansvarlige om brud inden 24 timer.\n"
    found = read_text(text, name="x").found
    named = {one.value["name"] for one in found if one.term == "security.measure"}
    kept = [one.value["kept"] for one in found if one.term == "retention.kept"]

    assert {"Adgang med personlige nøgler", "Daglig backup med 21 dages opbevaring"} <= named
    assert kept == ["21 days"]


@pytest.mark.parametrize(
    "words",
    [
        "Leverandøren har passende foranstaltninger, herunder adgangskontrol, logning af opslag og natlig backup.",
        "Measures include access control, logging of views and nightly backup.",
        "Leverandøren har åtgärder såsom åtkomstkontroll, loggning av visningar och nattlig backup.",
        "Leverandøren har tiltak, blant annet tilgangskontroll, logging av oppslag og nattlig backup.",
    ],
)
def test_a_sentence_that_runs_through_several_measures_names_each(words):
    named = measures("Sikkerhed", words)

    assert [len(named), named[-1].split()[-1]] == [3, "backup"]


def test_a_run_of_other_things_is_no_run_of_measures():
    words = "Adgang gives til ansatte, herunder pædagoger, lærere og vikarer."

    assert measures("Sikkerhed", words) == [words.rstrip(".")]


@pytest.mark.parametrize(
    "words",
    [
        "Al trafik sendes over TLS 1.3 mellem klinik og server.",
        "Kartotekets diske er krypteret i hvile.",
        "Passwords are hashed before they are written.",
    ],
)
def test_what_can_only_be_a_measure_is_one_under_any_heading(words):
    assert measures("Øvrigt om driften", words) == [words.rstrip(".")]


@pytest.mark.parametrize(
    "words",
    [
        "Den dataansvarlige skal selv sikre, at filer er krypteret i hvile.",
        "Hvis filen er krypteret i hvile, kan den sendes.",
        "TLS er endnu ikke slået til.",
    ],
)
def test_a_technique_that_the_processor_does_not_promise(words):
    assert measures("Øvrigt om driften", words) == []


def test_the_rest_of_a_list_of_measures_are_measures_too():
    words = "Det gælder her:\n\n- Kryptering af diske\n- Daglig backup\n- Firewall\n- Ryddelige skriveborde\n"

    assert measures("Sikkerhed", words)[-1] == "Ryddelige skriveborde"


def test_a_link_is_not_left_to_be_filled_in():
    words = "Adgang er begrænset som skrevet i [vores politik](sikkerhed.md)."

    assert len(measures("Sikkerhed", words)) == 1
