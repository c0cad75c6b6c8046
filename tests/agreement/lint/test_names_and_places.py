"""Do names and places belong to the companies that are meant?"""

import pytest

from instruks.texts.pack import Kind
from tests.agreement.lint.texts import agreement, places, seen, sentences, text

# another product's name

PRODUCT = '"party.product" = "Havbrise Kontaktcenter"'
USUAL = (
    "Aftalen gælder levering af Havbrise Kontaktcenter. Vi hjælper med brugen af Havbrise Kontaktcenter.",
    PRODUCT,
)


def test_a_product_that_stands_once_where_another_stands_everywhere():
    standing = agreement({"1.1": USUAL, "1.2": "Der behandles som led i leveringen af Fjordtale."})

    assert sentences(standing, "foreign_product") == [
        "`Fjordtale` stands once, where Havbrise Kontaktcenter stands everywhere else."
    ]
    assert seen(standing, "foreign_product") == [("Aftalen 1.2", "leveringen af Fjordtale")]


@pytest.mark.parametrize(
    "words",
    [
        "som led i leveringen af Havbrise Kontaktcenter",
        "som led i leveringen af løsningen",
        "leveringen af Services. Services leveres hver dag",
        "Fjordtale er en by",
        "ved brug af Klitrose",
    ],
)
def test_names_that_belong_here(words):
    known = '"subprocessor.approved" = { name = "Klitrose A/S", activities = ["host"] }'

    assert not places(agreement({"1.1": USUAL, "1.2": words, "B.1": known}), "foreign_product")


def test_without_a_product_nothing_is_foreign():
    assert not places(agreement({"1.2": "Leveringen af Fjordtale."}), "foreign_product")


# companies


def row(name, number="B.1", **more):
    fields = "".join(f', {key} = "{value}"' for key, value in more.items())
    return {
        number: f'"subprocessor.approved" = {{ name = "{name}", activities = ["host"]{fields} }}'
    }


def at(who, country, basis=""):
    return {
        "C.5": f'"place.allowed" = {{ who = "{who}", country = "{country}", basis = "{basis}" }}'
    }


@pytest.mark.parametrize(
    "name",
    ["Grundfjeld Drift / Kabelbro Holding", "Grundfjeld; Kabelbro", "Grundfjeld eller Kabelbro"],
)
def test_two_companies_in_one_row(name):
    assert seen(agreement(row(name)), "companies_share_row") == [("Aftalen B.1", name)]


@pytest.mark.parametrize("name", ["Grundfjeld Drift A/S", "Nord og Søn ApS", "Kabel/Bro A/S"])
def test_one_company_in_one_row(name):
    assert not places(agreement(row(name)), "companies_share_row")


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("Kabelbro Holding A/S", False),
        ("Kabelbro Holding", True),
        ("Kabelbro Holdings A/S", True),
        ("kabelbro holding a/s", True),
        ("Grundfjeld A/S", False),
    ],
)
def test_one_company_named_in_two_ways(other, told):
    standing = agreement(row("Kabelbro Holding A/S") | at(other, "DK"))

    assert bool(places(standing, "company_named_differently")) is told


def test_an_address_is_no_place():
    elsewhere = agreement(
        row("Lysning ApS", country="DK", address="Lysningen 2") | at("Lysning ApS", "DE")
    )
    here = agreement(row("Lysning ApS", country="DE") | at("Lysning ApS", "DE"))

    assert seen(elsewhere, "address_is_not_place") == [("Aftalen B.1", "Lysningen 2")]
    assert not places(here, "address_is_not_place")


@pytest.mark.parametrize(
    ("country", "basis", "told"),
    [
        ("NL", "Data Privacy Framework", True),
        ("NL", "", False),
        ("NL", "N/A", False),
        ("US", "Data Privacy Framework", False),
    ],
)
def test_a_basis_adds_no_place(country, basis, told):
    standing = agreement(at("Sagstavle B.V.", country, basis))

    assert places(standing, "basis_without_place") == (["Aftalen C.5"] if told else [])


# mailboxes


def contact(mail, number="15.1"):
    return {number: f'"contact.person" = {{ side = "processor", mail = "{mail}" }}'}


def test_one_mailbox_for_everything():
    audit = {"C.7": '"audit.mailbox" = "GDPR@nordlys.example"'}

    assert seen(agreement(contact("gdpr@nordlys.example") | audit), "one_mailbox") == [
        ("Aftalen 15.1", "gdpr@nordlys.example")
    ]
    assert not places(agreement(contact("brud@nordlys.example") | audit), "one_mailbox")


# strikes

WORDS = "Går databehandleren konkurs, kan den dataansvarlige træde ind i kontrakten med underdatabehandleren."
STRIKE = 'strikes = ["7.6"]'


def struck(quoted):
    deviation = text({"D.8": (f'Følgende udgår: "{quoted}"', STRIKE)}, Kind.DEVIATIONS)
    return agreement({"7.6": WORDS, "7.7": "Mere."}, deviation)


def test_a_struck_clause_is_noted():
    assert places(struck(WORDS), "struck") == ["Aftalen 7.6"]
    assert not places(struck(WORDS), "struck_quote_differs")


def test_one_word_differs_in_what_is_quoted():
    assert sentences(struck(WORDS.replace("kan", "skal")), "struck_quote_differs") == [
        "Aftalen D.8 quotes Aftalen 7.6 otherwise than it stands: «skal» for «kan»; is another clause meant?"
    ]


def test_a_line_that_breaks_elsewhere_is_the_same_quotation():
    assert not places(struck(WORDS.replace(", ", ",\n")), "struck_quote_differs")


def test_a_quotation_of_something_else_is_let_be():
    other = "Aftalen kan opsiges af begge parter, når ydelserne er ophørt og alt er slettet."

    assert not places(struck(other), "struck_quote_differs")
