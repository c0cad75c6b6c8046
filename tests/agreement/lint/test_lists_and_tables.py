"""Is something listed, ticked and told apart?"""

import pytest

from instruks.agreement.lint.checks import lint
from instruks.agreement.lint.finding import Severity
from instruks.agreement.lint.service_names import other_spellings
from tests.agreement.lint.texts import agreement, places, seen, sentences

SUBPROCESSOR = '"subprocessor.approved" = {{ name = "{name}", activities = ["host"]{more} }}'


def subprocessor(name="Havblik A/S", more=""):
    return SUBPROCESSOR.format(name=name, more=more)


# empty lists


def test_an_empty_list_approves_nobody():
    standing = agreement(
        {"B.1": "Den dataansvarlige har godkendt brugen af følgende underdatabehandlere:"}
    )

    assert sentences(standing, "empty_list") == [
        "The list of approved sub-processors is empty: nobody is approved, not anybody."
    ]


def test_a_list_with_a_line_is_not_empty():
    words = "Den dataansvarlige har godkendt brugen af følgende underdatabehandlere:"

    assert not places(agreement({"B.1": (words, subprocessor())}), "empty_list")


@pytest.mark.parametrize(
    ("toml", "line"),
    [
        ('"transfer.recipients_approved_by_signing" = true', '"transfer.recipient" = { name = "Birch Inc.", country = "US" }'),
        ('"place.others_need_approval" = true', '"place.allowed" = { who = "Havblik", country = "DK" }'),
    ],
)  # fmt: skip
def test_what_is_announced_by_a_term(toml, line):
    assert places(agreement({"C.5": toml}), "empty_list") == ["Aftalen C.5"]
    assert places(agreement({"C.5": toml, "C.6": line}), "empty_list") == []


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Behandlingen omfatter følgende typer af personoplysninger:", '"data.item" = { slug = "name", name = "Navn" }'),
        ("Behandlingen omfatter følgende kategorier af registrerede:", '"people.group" = { slug = "employees", name = "Ansatte" }'),
    ],
)  # fmt: skip
def test_what_is_announced_by_words(words, line):
    assert places(agreement({"A.3": words}), "empty_list") == ["Aftalen A.3"]
    assert places(agreement({"A.3": (words, line)}), "empty_list") == []


def test_a_table_with_nothing_but_its_head():
    standing = agreement({"D.8": "| Bilag | Fravigelse |\n|---|---|\n|  |  |"})

    assert sentences(standing, "empty_table") == ["The table (Bilag, Fravigelse) has no line."]
    assert not places(
        agreement({"D.8": "| Bilag | Fravigelse |\n|---|---|\n| C.2 | x |"}), "empty_table"
    )


# ticks

OFFERED = '"service.offered" = [{ slug = "hosting", name = "Hosting" }, { slug = "dba", name = "Databaser" }]'


def test_no_box_is_ticked():
    (found,) = (one for one in lint(agreement({"A.1": OFFERED})) if one.kind == "nothing_ticked")

    assert (found.severity, str(found.sentence)) == (
        Severity.ERROR,
        "No service is chosen; there are: Hosting, Databaser.",
    )


def test_one_ticked_box_is_enough():
    assert not places(
        agreement({"A.1": OFFERED + '\n"service.chosen" = ["dba"]'}), "nothing_ticked"
    )


def test_an_agreement_without_boxes_needs_no_tick():
    assert not places(agreement({"A.1": '"party.product" = "Havblik"'}), "nothing_ticked")


ITEMS = '"data.item" = [{{ slug = "name", name = "Navn" }}, {{ slug = "health", name = "Helbred", category = "special", chosen = {chosen} }}]'


def test_printed_is_not_chosen():
    standing = agreement({"A.3": ITEMS.format(chosen="false")})

    assert sentences(standing, "printed_not_chosen") == [
        "Printed, but not chosen, are the kinds of data: Helbred."
    ]
    assert not places(agreement({"A.3": ITEMS.format(chosen="true")}), "printed_not_chosen")


def test_groups_of_people_are_chosen_too():
    toml = '"people.group" = { slug = "children", name = "Børn", chosen = false }'

    assert places(agreement({"A.4": toml}), "printed_not_chosen") == ["Aftalen A.4"]


def test_a_line_about_data_in_the_list_of_people():
    toml = '"people.group" = [{{ slug = "employees", name = "Ansatte" }}, {{ slug = "other", name = "{name}" }}]'

    assert seen(agreement({"A.4": toml.format(name="Andre personoplysninger")}), "group_names_data") == [
        ("Aftalen A.4", "Andre personoplysninger")
    ]  # fmt: skip
    assert not places(agreement({"A.4": toml.format(name="Andre personer")}), "group_names_data")


# kinds of data

SPECIAL = ("race", "political", "religious", "trade_union", "genetic", "biometric", "health", "sex_life", "orientation")  # fmt: skip


def special(*slugs):
    items = ", ".join(f'{{ slug = "{s}", name = "{s}", category = "special" }}' for s in slugs)
    return f'"data.item" = [{items}]'


def test_a_list_of_special_categories_that_leaves_some_out():
    standing = agreement(
        {"A.3": special("race", "political", "religious", "trade_union", "health", "sexual")}
    )

    assert sentences(standing, "special_categories_incomplete") == [
        (
            "The list of special categories leaves out: genetic data, biometric data, "
            "sexual orientation; they cannot be chosen without an amendment."
        )
    ]


def test_all_of_them_or_single_ones_that_are_meant():
    words = [slug.replace("sex_life", "sex life") for slug in SPECIAL]

    assert not places(agreement({"A.3": special(*words)}), "special_categories_incomplete")
    assert not places(
        agreement({"A.3": special("health", "race")}), "special_categories_incomplete"
    )


def test_offences_and_social_problems_in_one_group():
    together = (
        "Rent private forhold:\n- Strafbare forhold\n- Sociale problemer\n\nCPR:\n- CPR-numre"
    )
    apart = "Artikel 10:\n- Strafbare forhold\n\nPrivate forhold:\n- Sociale problemer"
    tables = "| X | Artikel 10 |\n|---|---|\n|  | Strafbare forhold |\n\n| X | Andre |\n|---|---|\n| | Sociale problemer |"

    assert places(agreement({"A.3": together}), "criminal_beside_social") == ["Aftalen A.3"]
    assert not places(agreement({"A.3": apart}), "criminal_beside_social")
    assert not places(agreement({"A.3": tables}), "criminal_beside_social")


def test_kinds_of_data_that_can_carry_anything():
    items = '"data.item" = [{ slug = "name", name = "Navn" }, { slug = "calendar_entries", name = "Aftaler" }]'
    ordinary = '"data.not_meant" = ["special"]'

    assert places(agreement({"A.3": f"{items}\n{ordinary}"}), "free_text_beside_ordinary") == [
        "Aftalen A.3"
    ]
    assert not places(agreement({"A.3": items}), "free_text_beside_ordinary")
    assert not places(agreement({"A.3": ordinary}), "free_text_beside_ordinary")


def test_data_that_only_a_sub_processor_gets():
    items = '"data.item" = [{ slug = "name", name = "Navn" }]'
    video = subprocessor(more=', data = ["image_stream"]')

    assert sentences(agreement({"A.3": items, "B.1": video}), "unlisted_data") == [
        "Havblik A/S gets data that the agreement does not list: Image stream."
    ]
    assert not places(agreement({"A.3": items, "B.1": subprocessor()}), "unlisted_data")
    assert not places(
        agreement({"A.3": items, "B.1": subprocessor(more=', data = ["name"]')}), "unlisted_data"
    )


# services


def test_a_service_that_is_spelled_in_several_ways():
    section = ("Gælder, når Databaserne er valgt.", 'only_if = "dba"')

    assert sentences(agreement({"A.1": OFFERED, "A.2 Database": section}), "service_spelled_differently") == [
        "«Databaser» is also spelled «Database», «Databaserne»."
    ]  # fmt: skip
    assert not places(
        agreement({"A.1": OFFERED, "A.2 Databaser": ("Gælder, når Databaser er valgt.", 'only_if = "dba"')}),
        "service_spelled_differently",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "others"),
    [
        ("Service Desk", "Når Servicedesk er valgt", ["Servicedesk"]),
        ("Service Desk", "Når Service Desk er valgt", []),
        ("Hosting og drift", "Når Hosting og drift er valgt", []),
        ("Service Desk", "levering af Services til kunden", []),
        (
            "Konsulentydelser",
            "Konsulentytelser og Konsulentydelse",
            ["Konsulentytelser", "Konsulentydelse"],
        ),
    ],
)
def test_spellings_that_are_almost_the_name(name, text, others):
    assert other_spellings(name, text) == others


def test_a_service_whose_list_of_operations_is_shorter():
    def operations(service, *may):
        return f'"operation.allowed" = {{ service = "{service}", may = {list(may)} }}'

    standing = agreement(
        {
            "A.2.2": operations("desk", "search", "use", "restrict"),
            "A.2.3": operations("hosting", "search", "use", "restrict"),
            "A.2.4": operations("dba", "search"),
        }
    )

    assert sentences(standing, "operation_lists_differ") == [
        "The list for `dba` lacks what the lists for `desk`, `hosting` have: Restricting, Using."
    ]


def test_services_with_nothing_in_common_are_not_compared():
    page = {
        "A.2.2": '"operation.allowed" = { service = "desk", may = ["support"] }',
        "A.2.3": '"operation.allowed" = { service = "hosting", may = ["store"] }',
    }

    assert not places(agreement(page), "operation_lists_differ")


REPORT = '"supervision.report" = {{ kind = "{kind}", every = "1 year", services = ["hosting"] }}'


def test_a_report_that_leaves_out_a_service_that_is_chosen():
    both = OFFERED + '\n"service.chosen" = ["hosting", "dba"]'
    one = OFFERED + '\n"service.chosen" = ["hosting"]'
    report = REPORT.format(kind="ISAE 3402")

    assert sentences(agreement({"A.1": both, "C.1": report}), "report_leaves_out_service") == [
        "The ISAE 3402 report does not cover: Databaser."
    ]
    assert not places(agreement({"A.1": one, "C.1": report}), "report_leaves_out_service")


@pytest.mark.parametrize(
    ("kind", "told"), [("ISAE 3402", True), ("SOC 1", True), ("ISAE 3000 om GDPR", False)]
)
def test_a_report_that_is_not_about_data_protection(kind, told):
    standing = agreement({"C.1": REPORT.format(kind=kind)})

    assert bool(places(standing, "report_not_on_data_protection")) is told


# tables of sub-processors


@pytest.mark.parametrize(
    "head",
    [
        "| Navn | CVR | Sted | Behandling |\n|---|---|---|---|",
        "NAVN/ADRESSE   CVR   STED   BEHANDLING",
    ],
)
def test_a_table_without_a_column_for_data(head):
    standing = agreement({"B.1": f"Godkendte underdatabehandlere:\n\n{head}"})

    assert (
        places(standing, "no_data_column") == places(standing, "cvr_column_only") == ["Aftalen B.1"]
    )


def test_a_table_that_says_which_data():
    head = "| Navn | CVR | Oplysninger |\n|---|---|---|"

    assert not places(agreement({"B.1": f"Underdatabehandlere:\n\n{head}"}), "no_data_column")
