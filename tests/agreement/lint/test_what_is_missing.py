"""Is something named that is not there?"""

from datetime import date

import pytest

from instruks.agreement.lint.checks import lint
from instruks.agreement.lint.finding import Severity
from instruks.agreement.lint.placeholder import fields_to_fill
from instruks.texts.pack import Attachment, Kind, Layer, Pack, Part
from tests.agreement.lint.texts import agreement, places, seen, sentences, text

PARTIES = (
    '"party.controller" = { name = "Strandby Kommune", registration = "99236760" }\n'
    '"party.processor" = { name = "Nordlys Drift A/S", registration = "99349530" }'
)


# parties and their numbers


def test_a_party_that_nobody_names_stops_confirmation():
    found = [one for one in lint(agreement({"1": "Aftalen."})) if one.kind == "missing_party"]

    assert [(one.severity, str(one.sentence)) for one in found] == [
        (Severity.ERROR, "It is not said who the controller is."),
        (Severity.ERROR, "It is not said who the processor is."),
    ]


@pytest.mark.parametrize(
    "name", ["[Kundens navn]", "Kunden", "Den dataansvarlige", "<Firma>", "Navn"]
)
def test_a_field_to_fill_in_is_no_name(name):
    toml = PARTIES.replace("Strandby Kommune", name)

    assert places(agreement({"1": toml}), "missing_party") == ["Aftalen 1"]


def test_a_name_is_a_name():
    assert places(agreement({"1": PARTIES}), "missing_party") == []


@pytest.mark.parametrize(
    ("number", "fits"),
    [
        ("99349530", True),
        ("99 34 95 30", True),
        ("DK99349530", True),
        ("99349503", False),
        ("99345930", False),
    ],
)
def test_the_check_digit_of_a_cvr_number(number, fits):
    toml = PARTIES.replace("99349530", number)

    assert seen(agreement({"1": toml}), "registration_number") == (
        [] if fits else [("Aftalen 1", number)]
    )


def test_a_number_in_the_words_alone_is_checked_too():
    standing = agreement({"1": ("Nordlys Drift, CVR-nr. 99349503.", "")})

    assert seen(standing, "registration_number") == [("Aftalen 1", "99349503")]


def test_a_foreign_number_has_its_own_register():
    toml = '"subprocessor.approved" = { name = "Birch Inc.", activities = ["host"], country = "US", registration = "12345678" }'

    assert places(agreement({"B.1": toml}), "registration_number") == []


# fields to fill in


@pytest.mark.parametrize(
    "field",
    [
        "[Firma]",
        "[kundens adresse]",
        "{{ kunde.navn }}",
        "<Kundens navn>",
        "<<DATO>>",
        "${customer}",
        "Navn: Navn",
        "Stilling Stilling",
        "Mail: E-Mail",
        "Tlf.: Telefon",
        "… Specificer andre typer",
        "... angiv lokation",
        "kommer",
        "udfyldes",
        "TBD",
        "udfyldes af kunden",
    ],
)
def test_a_field_of_a_template(field):
    standing = agreement({"15.1": f"Kontakt:\n{field}\nog ikke andet."})

    assert seen(standing, "placeholder") == [("Aftalen 15.1", field)]


def test_a_label_with_nothing_after_it():
    assert fields_to_fill("Strandby Kommune\n\nCVR:\n\n(den dataansvarlige)") == ("CVR:",)


@pytest.mark.parametrize(
    "words",
    [
        "[ ] Hosting [x] Drift",
        "Se noten[1] nederst.",
        "[Vilkårene](https://nordlys.example)",
        "CVR: 99349530",
        "CVR:\n99349530",
        "Navn: Mette Lind\nMail: mette@strandby.example",
        '<input type="checkbox"/> Hosting',
        "Kommer der nye vilkår, gives der besked.",
        "| Navn | Adresse |\n|---|---|\n| Havblik | Molen 2 |",
        "Navn | CVR",
    ],
)
def test_words_that_only_look_like_a_field(words):
    assert fields_to_fill(words) == ()


def test_a_number_in_brackets_before_a_unit_is_a_draft():
    assert fields_to_fill("Fristen er [14] dage.") == ("[14]",)


def test_the_fields_of_a_clause_are_told_together():
    assert sentences(agreement({"1": "[Navn], [By] og [Navn]"}), "placeholder") == [
        "Fields that nobody has filled in: `[Navn]`, `[By]`."
    ]


def test_one_web_address_is_told_once_with_every_clause_that_points_at_it():
    page = {"C.2": "Se https://a.example.", "C.7": "Se https://a.example igen."}
    (found,) = (one for one in lint(agreement(page)) if one.kind == "unpinned_document")

    assert (str(found.clause), [str(one) for one in found.see]) == ("Aftalen C.2", ["Aftalen C.7"])


def test_where_the_law_is_published_nothing_needs_to_be_kept():
    assert not places(
        agreement({"1": "Se https://eur-lex.europa.eu/eli/reg/2016/679"}), "unpinned_document"
    )


def test_a_clause_without_points_is_its_own_first_point():
    assert not places(
        agreement({"11": "Alt slettes.", "14.4": "efter Bestemmelse 11.1"}), "dangling_reference"
    )


@pytest.mark.parametrize("name", ["Birch Inc.", "Sagstavle B.V.", "Severn Watch Ltd."])
def test_a_name_may_end_with_a_point(name):
    assert not places(agreement({"1": PARTIES.replace("Strandby Kommune", name)}), "missing_party")


def test_every_field_is_told_once():
    assert fields_to_fill("[Navn] og [Navn], [By]") == ("[Navn]", "[By]")


# references


def test_a_pointer_to_a_clause_that_is_not_there():
    standing = agreement({"7.3": "Se punkt 7.9 og bilag C.6.", "C.5": "Steder."})

    assert seen(standing, "dangling_reference") == [
        ("Aftalen 7.3", "bilag C.6"),
        ("Aftalen 7.3", "punkt 7.9"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "jf. punkt 7",
        "efter punkt 7.3 og 7.4",
        "efter bestemmelse 7.3.",
        "efter bestemmelse 7.3.a",
        "i pkt. C.5",
        "jf. afsnit 3 i databeskyttelsesforordningen",
        "section 26 of the Liability Act",
        "clause 7, 37bud A/S",
        "bilag B.2",
        "efter artikel 28, stk. 3",
    ],
)
def test_pointers_that_lead_somewhere(words):
    standing = agreement(
        {"1": words, "7.3": "Frister:\n- a. den korte", "7.4": "Mere.", "C.5": ".", "1.B.2": "."}
    )

    assert places(standing, "dangling_reference") == []


def test_a_pointer_to_a_struck_clause_leads_somewhere():
    standing = agreement(
        {"7.6": "Udgår.", "9": "Se punkt 7.6."}, text({"D.8": 'strikes = ["7.6"]'}, Kind.DEVIATIONS)
    )

    assert places(standing, "dangling_reference") == []


def test_an_appendix_that_is_mentioned_but_not_there():
    standing = agreement({"1": "Se bilag A og E.", "A.1": "Formål."})

    assert seen(standing, "missing_appendix") == [("Aftalen 1", "bilag A og E")]


def test_an_appendix_that_is_part_of_the_agreement_stops_confirmation():
    toml = '"precedence.integral_part" = ["Bilag A", "Bilag B"]'
    (found,) = (
        one for one in lint(agreement({"2.4": toml, "A.1": "x"})) if one.kind == "missing_appendix"
    )

    assert (found.severity, str(found.sentence)) == (
        Severity.ERROR,
        "Appendix B is part of the agreement, but it is not there.",
    )


def test_an_appendix_may_be_a_part_with_its_name_or_a_document():
    part = Layer(Kind.CLAUSES, "Aftalen", (Part("b.md", "Bilag 2: Priser"),))
    document = Attachment("Bilag 3 Drift")
    standing = agreement({"1": "Se bilag 2 og bilag 3."}, part, attachments=(document,))

    assert places(standing, "missing_appendix") == []


def test_a_point_that_speaks_of_an_appendix_is_not_the_appendix():
    toml = '"precedence.integral_part" = ["Bilag B"]'
    spoken_of = {"2.4": toml, "2.6 Bilag B": "Bilag B indeholder vilkårene."}

    assert places(agreement(spoken_of), "missing_appendix") == ["Aftalen 2.4"]
    assert not places(agreement(spoken_of | {"B.1": "Listen."}), "missing_appendix")


# documents


LEGAL = "https://vilkaar.andetfirma.example/sikkerhed"
MINIMUM = f'"security.minimum_document" = {{ title = "Foranstaltninger", place = "{LEGAL}" }}'
MAIL = '"contact.person" = { side = "processor", mail = "gdpr@nordlys.example" }'


def test_a_document_on_the_web_that_nobody_has_kept():
    standing = agreement(
        {"C.2": (f'Dokumentet "Foranstaltninger" på {LEGAL}.', MINIMUM), "15": MAIL}
    )

    assert seen(standing, "unpinned_document") == [("Aftalen C.2", LEGAL)]
    assert places(standing, "unpinned_minimum") == ["Aftalen C.2"]
    assert places(standing, "missing_document") == []
    assert sentences(standing, "foreign_document") == [
        (
            "`andetfirma.example` is not the processor's domain (nordlys.example); "
            "who may change what stands there?"
        )
    ]


def test_a_document_that_is_kept_and_the_processors_own():
    kept = Attachment("Foranstaltninger", LEGAL, sha256="ab" * 32, pinned_on=date(2026, 9, 1))
    standing = agreement(
        {"C.2": (f'Dokumentet "Foranstaltninger" på {LEGAL}.', MINIMUM), "15": MAIL.replace("nordlys", "jura.andetfirma")},
        attachments=(kept,),
    )  # fmt: skip
    kinds = ("unpinned_document", "unpinned_minimum", "missing_document", "foreign_document")

    assert [places(standing, kind) for kind in kinds] == [[], [], [], []]


def test_a_document_that_is_named_but_not_attached():
    page = {"C.2": 'Se dokumentet "Beredskabsplan".'}

    assert seen(agreement(page), "missing_document") == [
        ("Aftalen C.2", 'dokumentet "Beredskabsplan"')
    ]
    assert not places(
        agreement(page, attachments=(Attachment("Beredskabsplan"),)), "missing_document"
    )


def test_a_policy_that_is_followed_is_attached():
    toml = '"place.remote_work_by_policy" = true'

    assert places(agreement({"C.5": toml}), "missing_document") == ["Aftalen C.5"]
    assert not places(
        agreement({"C.5": toml}, attachments=(Attachment("Politik for fjernarbejde"),)),
        "missing_document",
    )


# the text it hangs on

PARENT = {"1.3": '"agreement.effect_from" = "with the parent text"'}


def test_a_parent_that_is_not_loaded():
    standing = agreement(PARENT, hangs_on=("generelle",))

    assert sentences(standing, "missing_parent") == [
        "It hangs on generelle, which is not loaded; until then nothing says when it takes effect."
    ]


def test_a_parent_that_is_not_even_named():
    assert places(agreement(PARENT), "missing_parent") == ["Aftalen 1.3"]


def test_a_parent_that_is_there():
    parent = Pack(
        "generelle", "Generelle", (text({"1": "Vilkår."}, Kind.GENERAL_TERMS, "Generelle"),)
    )

    assert not places(
        agreement(PARENT, hangs_on=("generelle",), beside={"generelle": parent}), "missing_parent"
    )


# marks


@pytest.mark.parametrize(
    "mark",
    ["Sensitivity: Internal", "Klassifikation: Fortroligt", "Confidential", "Kun til intern brug"],
)
def test_a_mark_of_secrecy_left_in_the_text(mark):
    standing = agreement({"C.1": f"Instruks.\n{mark}\nMere."})

    assert seen(standing, "classification_mark") == [("Aftalen C.1", mark)]


def test_secrecy_that_is_agreed_is_no_mark():
    assert not places(agreement({"5.1": "Oplysningerne er fortrolige."}), "classification_mark")
