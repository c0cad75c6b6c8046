"""Kinds of data, groups of people and operations: one meaning for each name."""

import pytest

from instruks.agreement.facts.categories import (
    Kind,
    categories,
    category,
    category_named,
    legal_sort,
    legal_sort_named,
)
from instruks.agreement.facts.glossary import DpvFit, Glossary, NotInGlossary, Word
from instruks.agreement.facts.names import AmbiguousName, fold, index
from instruks.agreement.facts.operations import operation, operation_named, operations
from instruks.agreement.facts.people import people_group, people_group_named, people_groups
from instruks.texts.citation import Citation

GLOSSARIES: list[Glossary[Word]] = [categories(), people_groups(), operations()]  # type: ignore[list-item]  # read only


@pytest.mark.parametrize("glossary", GLOSSARIES, ids=lambda one: one.what)
def test_every_name_of_every_word_resolves_to_that_word_and_no_other(
    glossary: Glossary[Word],
) -> None:
    for word in glossary.by_slug.values():
        for name in (word.slug, word.danish, word.english, *word.also):
            assert glossary.named(name) is word
            assert glossary.named(f" {name.upper()}. ") is word


def test_a_name_for_two_words_is_refused() -> None:
    with pytest.raises(AmbiguousName, match="the name `b` stands for both one and two; remove one"):
        index([("one", ("a", "B")), ("two", ("b",))])


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("E-mail", "e mail"),
        ("  Kanariske ØER ", "kanariske oeer"),
        ("Trinidad & Tobago", "trinidad og tobago"),
        ("São Tomé and Príncipe", "sao tome og principe"),
        ("Åland", "aaland"),
        ("...", ""),
    ],
)
def test_spelling_is_folded_away(name: str, folded: str) -> None:
    assert fold(name) == folded


def test_article_9_has_eight_groups() -> None:
    groups = {one.group for one in categories().by_slug.values() if one.kind is Kind.SPECIAL}

    assert groups == {
        "race_or_ethnic_origin",
        "political_opinion",
        "religious_or_philosophical_belief",
        "trade_union_membership",
        "genetic",
        "biometric",
        "health",
        "sex_life_or_sexual_orientation",
    }


def test_only_special_data_belong_to_a_group_of_article_9() -> None:
    for one in categories().by_slug.values():
        assert bool(one.group) is (one.kind is Kind.SPECIAL)


@pytest.mark.parametrize(
    ("name", "slug", "kind"),
    [
        ("Navn", "name", Kind.ORDINARY),
        ("adresser", "address", Kind.ORDINARY),
        ("Email", "email", Kind.ORDINARY),
        ("e-mailadresser", "email", Kind.ORDINARY),
        ("Telefonnumre", "telephone_number", Kind.ORDINARY),
        ("login info", "login_details", Kind.ORDINARY),
        ("Finansielle oplysninger", "financial", Kind.ORDINARY),
        ("helbredsforhold", "health", Kind.SPECIAL),
        ("Substance abuse", "health", Kind.SPECIAL),
        ("fagforeningsmæssige tilhørsforhold", "trade_union_membership", Kind.SPECIAL),
        ("genetic data", "genetic", Kind.SPECIAL),
        ("Seksuel orientering", "sexual_orientation", Kind.SPECIAL),
        ("strafbare forhold", "criminal_offence", Kind.CRIMINAL),
        ("væsentlige sociale problemer", "social_problems", Kind.CONFIDENTIAL),
        ("CPR-numre", "cpr", Kind.NATIONAL_ID),
        ("cpr", "cpr", Kind.NATIONAL_ID),
        ("personnummer", "cpr", Kind.NATIONAL_ID),
    ],
)
def test_a_kind_of_data_is_found_by_its_names(name: str, slug: str, kind: Kind) -> None:
    found = category_named(name)

    assert found is not None
    assert (found.slug, found.kind) == (slug, kind)


@pytest.mark.parametrize("name", ["", "navn og adresse", "følsomme oplysninger", "alt muligt"])
def test_a_name_for_several_kinds_or_none_finds_none(name: str) -> None:
    assert category_named(name) is None


@pytest.mark.parametrize(
    ("slug", "national"),
    [
        ("criminal_offence", Citation("Databeskyttelsesloven", "§ 8")),
        ("criminal_conviction", Citation("Databeskyttelsesloven", "§ 8")),
        ("cpr", Citation("Databeskyttelsesloven", "§ 11")),
        ("social_problems", None),
        ("health", None),
        ("name", None),
    ],
)
def test_which_kind_needs_a_ground_in_danish_law(slug: str, national: Citation | None) -> None:
    assert category(slug).national_ground == national


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        (Kind.ORDINARY, "6"),
        (Kind.CONFIDENTIAL, "6"),
        (Kind.SPECIAL, "6"),
        (Kind.CRIMINAL, "10"),
        (Kind.NATIONAL_ID, "87"),
    ],
)
def test_every_legal_sort_has_its_article(kind: Kind, first: str) -> None:
    assert legal_sort(kind).grounds[0] == Citation("GDPR", first)


def test_special_data_need_article_9_beside_article_6() -> None:
    assert legal_sort(Kind.SPECIAL).grounds == (Citation("GDPR", "6"), Citation("GDPR", "9(2)"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Almindelige personoplysninger", Kind.ORDINARY),
        ("følsomme personoplysninger", Kind.SPECIAL),
        ("Special categories", Kind.SPECIAL),
        ("rent private forhold", Kind.CONFIDENTIAL),
        ("criminal convictions and offences", Kind.CRIMINAL),
    ],
)
def test_a_legal_sort_is_found_by_its_names(text: str, kind: Kind) -> None:
    found = legal_sort_named(text)

    assert found is not None
    assert found.kind is kind


def test_other_says_nothing_until_somebody_has_written_what() -> None:
    needing = {one.slug for one in categories().by_slug.values() if one.needs_text}

    assert needing == {"other_ordinary", "other_private"}
    assert people_group("other_people").needs_text


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Ansatte", "employees"),
        ("medarbejder", "employees"),
        ("børn", "children"),
        ("Barn", "children"),
        ("Den dataansvarliges egne kunder", "customers"),
        ("customers", "customers"),
        ("forretningsforbindelser", "business_relations"),
        ("samarbejdspartnere", "partners"),
        ("end users", "users"),
    ],
)
def test_a_group_of_people_is_found_by_its_names(name: str, slug: str) -> None:
    found = people_group_named(name)

    assert found is not None
    assert found.slug == slug


def test_children_weigh_more() -> None:
    vulnerable = {one.slug for one in people_groups().by_slug.values() if one.vulnerable}

    assert vulnerable == {"children", "pupils", "patients"}


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("organisering", "organise"),
        ("systematisering", "structure"),
        ("facilitering", "facilitate"),
        ("midlertidig opbevaring", "store_temporarily"),
        ("opbevaring", "store"),
        ("filtrering", "filter"),
        ("fejlfinding", "troubleshoot"),
        ("fejlsøgning", "troubleshoot"),
        ("tilpasning eller ændring", "adapt"),
        ("genfinding", "retrieve"),
        ("genfindning", "retrieve"),
        ("søgning", "search"),
        ("brug", "use"),
        ("sammenstilling", "compile"),
        ("samkøring", "combine"),
        ("begrænsning", "restrict"),
        ("sletning", "erase"),
        ("deletion", "erase"),
        ("backup", "backup"),
        ("overvågning", "monitor"),
        ("eksport", "export"),
        ("offentliggørelse", "publish"),
        ("profilering", "profile"),
        ("content analytics", "analyse_content"),
    ],
)
def test_an_operation_is_found_by_its_names(name: str, slug: str) -> None:
    found = operation_named(name)

    assert found is not None
    assert found.slug == slug


def test_storing_for_a_while_is_another_operation_than_storing() -> None:
    assert operation("store_temporarily") != operation("store")


@pytest.mark.parametrize("glossary", GLOSSARIES, ids=lambda one: one.what)
def test_dpv_addresses_are_whole_and_say_how_well_they_fit(glossary: Glossary[Word]) -> None:
    for word in glossary.by_slug.values():
        assert all(iri.startswith("https://w3id.org/dpv") and "#" in iri for iri in word.dpv)
        assert bool(word.dpv) is (word.dpv_fit is not DpvFit.NONE)


def test_dpv_addresses_of_three_words() -> None:
    assert category("name").dpv == ("https://w3id.org/dpv/pd#Name",)
    assert people_group("employees").dpv == ("https://w3id.org/dpv#Employee",)
    assert operation("erase").dpv == ("https://w3id.org/dpv#Delete", "https://w3id.org/dpv#Erase")


@pytest.mark.parametrize(
    ("glossary", "sentence"),
    [
        (categories(), "`soul` is no kind of data; there are: absence, address,"),
        (people_groups(), "`soul` is no group of people; there are: business_relations, children,"),
        (operations(), "`soul` is no operation; there are: adapt, administer,"),
    ],
    ids=["data", "people", "operations"],
)
def test_an_unknown_slug_is_refused_with_those_there_are(
    glossary: Glossary[Word], sentence: str
) -> None:
    with pytest.raises(NotInGlossary, match=sentence):
        glossary.slug("soul")
