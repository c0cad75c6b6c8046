"""Texts of our own, written in five ways: every term stands in its clause, and no other does."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from instruks.reading.draft import Draft, read_text
from instruks.texts.pack import Kind
from tests.reading.rows import ANY, Row, has, missing

TEXTS = Path(__file__).parent / "texts"

STANDARD, PRODUCT, ENGLISH, WITHOUT, ODD = (
    "bestemmelser-med-bilag",
    "produktvilkaar",
    "english-addendum",
    "uden-numre",
    "ulige-numre",
)
LYNGBAKKE = {"name": "Lyngbakke Tele A/S", "registration": "98424679", "address": "Lyngstien 44, 6794 Hedeby"}  # fmt: skip
ROWS = {
    STANDARD: (
        Row("parties", "1", {
            "party.controller": {"name": "Mosebæk Kommune", "registration": "98115838", "address": "Rådhusgade 1, 4997 Mosebæk"},
            "party.processor": {"name": "Solhav Software ApS", "registration": "98163352", "address": "Kystvej 12 B, 9997 Solhavn"},
            "party.product": "Skolebogen",
        }),
        Row("parts", "2.1", {"precedence.integral_part": ["Bilag A", "Bilag B", "Bilag C", "Bilag D"]}),
        Row("kept", "2.2", {"agreement.kept_by_both": True}),
        Row("lawful", "3.1", {"controller.answers_for_lawfulness": True}),
        Row("purposes", "3.2", {"controller.decides_purposes": True}),
        Row("instruction", "4.1", {"instruction.documented_only": True, "instruction.law_excepted": True}),
        Row("unlawful", "4.2", {"instruction.warn_unlawful": "immediately"}),
        Row("secrecy", "5.1", {"access.pledge": True, "access.needed_only": True}),
        Row("specific", "6.1", {"subprocessor.authorisation": "specific", "subprocessor.approval_first": True}),
        Row("notice", "6.2", {"subprocessor.notice": "6 weeks", "subprocessor.object_within": "14 days", "subprocessor.objection_in_writing": True}),
        Row("beneficiary", "6.3", {"subprocessor.controller_steps_in": True}),
        Row("answers", "6.4", {"subprocessor.processor_answers": "fully"}),
        Row("breach", "7.1", {"breach.notice": "48 hours", "breach.without_undue_delay": True}),
        Row("report", "7.2", {"breach.report_within": "72 hours", "breach.authority": "Datatilsynet", "breach.help_report": True}),
        Row("nature", "7.2.a", {"breach.fact": ["nature"]}),
        Row("consequences", "7.2.b", {"breach.fact": ["consequences"]}),
        Row("measures", "7.2.c", {"breach.fact": ["measures"]}),
        Row("end", "8.1", {"termination.action": "the controller's choice", "termination.copies_too": True}),
        Row("effect", "9.1", {"agreement.effect_from": "fixed day", "agreement.effect_on": date(2027, 3, 1)}),
        Row("no end", "9.2", {"agreement.no_end_while_service_lasts": True}),
        Row("purpose", "A.1", {"purpose.allowed": [{"slug": "service"}]}),
        Row("data", "A.2", {"data.item": [
            {"slug": "name"}, {"slug": "email"}, {"slug": "photo", "chosen": False},
            {"slug": "health", "category": "special", "chosen": False}, {"slug": "religious_belief", "category": "special"},
            {"slug": "cpr", "category": "national id"},
        ]}),
        Row("people", "A.3", {"people.group": [{"slug": "pupils"}, {"slug": "parents"}, {"slug": "relatives", "chosen": False}]}),
        Row("approved", "B.1", {"subprocessor.approved": [
            {"name": "Bøgelund Hosting A/S", "registration": "98218785", "address": "Egevænget 3, 4998 Skovlyst, Danmark", "country": "DK", "description": "Hosting og backup af Skolebogen"},
            {"name": "Klokkeblomst Mail GmbH", "address": "Am Anger 5, 99999 Blaudorf, Tyskland", "country": "DE", "description": "Udsendelse af beskeder"},
        ]}),
        Row("another", "B.2", {"subprocessor.approval_first": True}),
        Row("security", "C.1", {"security.measure": [{"name": has("Kryptering")}, {"name": has("Daglig backup")}, {"name": has("VPN")}], "access.way_in": ANY}),
        Row("backup", "C.2", {"retention.backup": [{"system": "all", "kept": "35 days"}]}),
        Row("places", "C.3", {"place.allowed": [{"country": "DK"}, {"country": "DE"}], "place.others_need_approval": True}),
        Row("audit", "C.4", {"audit.form": ["inspection"], "audit.per_year": 2, "fee.audit": "time spent"}),
        Row("cap", "D.1", {"liability.cap": {"per_cent": 80, "months": 24}}),
        Row("struck", "D.2", {"precedence.deviation": ANY}, strikes=("6.3",)),
    ),
    PRODUCT: (
        Row("parties", "1.1", {"party.processor": LYNGBAKKE, "party.product": "Lyngbakke Omstilling", "party.service_agreement": [{"name": "Aftale om Lyngbakke Omstilling"}]}),
        Row("parent", "1.2", {"agreement.effect_from": "with the parent text", "precedence.integral_part": ANY}),
        Row("data", "A.1", {"data.item": [{"slug": "name", "used_for": "user set-up"}, {"slug": "telephone_number"}], "data.not_meant": ["special"]}),
        Row("approved", "B.1", {
            "subprocessor.approved": [
                {"name": "Enebær Net A/S", "country": "DK", "address": "Porsevej 9, 6795 Lyngstrup, Danmark", "activities": ["develop", "host", "support"]},
                {"name": "Blåtop Sky", "level": 2, "parent": "Enebær Net A/S", "country": "DK", "description": "Hosting af optællinger"},
                {"name": "Tørvemos", "level": 2, "parent": "Enebær Net A/S", "country": "SE", "address": "Kvarnstigen 8 19999 Sjöberga, Sverige"},
            ],
            "subprocessor.authorisation": "specific",
            "subprocessor.new_activity_needs_approval": True,
            "subprocessor.approval_first": True,
        }),
        Row("objection", "B.2", {"subprocessor.object_within": "21 days", "subprocessor.objection_ends": "period", "subprocessor.notice_counted_from": "date of notice", "subprocessor.objection_grounds": "specific reasons stated"}),
        Row("kept", "C.1", {"retention.setup_data": "60 days"}),
        Row("places", "C.2", {"place.allowed": [
            {"who": "Lyngbakke Tele A/S", "country": "DK"}, {"who": "Enebær Net A/S", "country": "DK"},
            {"who": "Blåtop Sky", "country": "FI", "basis": "SCC"}, {"who": "Blåtop Sky", "country": "IE", "basis": "SCC"},
            {"who": "Tørvemos", "country": "SE"},
        ], "place.others_need_approval": True}),
        Row("nothing", "D"),
    ),
    ENGLISH: (
        Row("instruction", "1.1", {"instruction.documented_only": True, "instruction.law_excepted": True}),
        Row("unlawful", "1.2", {"instruction.warn_unlawful": "immediately"}),
        Row("general", "2.1", {"subprocessor.authorisation": "general"}),
        Row("notice", "2.2", {"subprocessor.notice": "45 days", "subprocessor.tell_changes": True}),
        Row("objection", "2.3", {"subprocessor.object_within": "10 business days", "subprocessor.objection_in_writing": True, "subprocessor.objection_grounds": "specific reasons stated"}),
        Row("answers", "2.4", {"subprocessor.processor_answers": "fully"}),
        Row("breach", "3", {"breach.notice": "36 hours", "breach.without_undue_delay": True}),
        Row("end", "4", {"termination.action": "the controller's choice", "termination.answer_within": "20 days", "termination.copies_too": True}),
        Row("audit", "5", {"audit.form": ["inspection"], "audit.per_year": 1, "fee.audit": "time spent", "fee.hourly_rate": 1250.0, "fee.currency": "DKK"}),
        Row("cap", "6", {"liability.cap": {"per_cent": 100, "months": 6}}),
        Row("effect", "7", {"agreement.effect_from": "last signature", "agreement.lasts_as_the_service": True}),
        Row("parties", "Annex-I.A", {"party.processor": {"name": "Tidemark Systems Ltd", "address": "3 Shingle Row, Portfell, United Kingdom"}}),
        Row("approved", "Annex-I.B", {
            "subprocessor.approved": [{"name": "Cloudberry Hosting B.V.", "country": "NL"}, {"name": "Harebell Support Inc.", "country": "US"}],
            "place.allowed": [{"who": "Cloudberry Hosting B.V.", "country": "NL"}, {"who": "Harebell Support Inc.", "country": "US"}],
            "contact.person": [{"side": "processor", "mail": "privacy@tidemark.example"}],
        }),
    ),
    WITHOUT: (
        Row("parties", "[1]", {"party.processor": {"name": "Fodtrin ApS", "registration": "98472193"}}),
        Row("instruction", "[2]", {"instruction.documented_only": True}),
        Row("general", "[3]", {"subprocessor.authorisation": "general", "subprocessor.notice": "14 days"}),
        Row("breach", "[4]", {"breach.notice": "12 hours"}),
        Row("end", "[5]", {"termination.action": "erase"}),
    ),
    ODD: (
        Row("parties", "1", {"party.processor": {"name": "Kornmod Data A/S", "registration": "98559302"}}),
        Row("instruction", "2.1", {"instruction.documented_only": True}),
        Row("again", "2.1(2)"),
        Row("breach", "3.1.a", {"breach.notice": "24 hours"}),
        Row("persons", "3.2"),
        Row("end", "4", {"termination.action": "return"}),
    ),
}  # fmt: skip
KINDS = {
    STANDARD: [Kind.CLAUSES, Kind.OTHER_TERMS, Kind.DEVIATIONS],
    PRODUCT: [Kind.PRODUCT_TERMS, Kind.OTHER_TERMS],
    ENGLISH: [Kind.CLAUSES],
    WITHOUT: [Kind.CLAUSES],
    ODD: [Kind.CLAUSES],
}
NOT_SAID = {
    STANDARD: ("agreement.lasts_until", "transfer.recipient", "service.offered", "termination.answer_within"),
    PRODUCT: ("party.controller", "breach.notice", "subprocessor.notice", "agreement.effect_on"),
    ENGLISH: ("party.controller", "breach.report_within", "retention.backup"),
    WITHOUT: ("party.controller", "breach.report_within", "subprocessor.object_within"),
    ODD: ("party.controller", "breach.report_within", "breach.help_tell_persons", "subprocessor.approved"),
}  # fmt: skip


@cache
def draft(text: str) -> Draft:
    return read_text((TEXTS / f"{text}.txt").read_text(), name=text)


@pytest.mark.parametrize(
    ("text", "row"),
    [(text, row) for text, rows in ROWS.items() for row in rows],
    ids=lambda each: each.id if isinstance(each, Row) else each,
)
def test_every_clause_sets_what_it_says(text: str, row: Row):
    assert missing(row, draft(text), {}) == []


@pytest.mark.parametrize("text", ROWS)
def test_only_the_clauses_named_here_set_terms(text: str):
    named = {row.clause for row in ROWS[text] if row.sets}
    setting = {clause.number for _, clause in draft(text).pack.clauses if clause.sets}

    assert setting - {"0"} == named


@pytest.mark.parametrize(
    ("text", "term"), [(text, term) for text, terms in NOT_SAID.items() for term in terms]
)
def test_what_is_not_said_is_not_found(text: str, term: str):
    assert [one.clause for one in draft(text).found if one.term == term] == []


@pytest.mark.parametrize("text", ROWS)
def test_each_text_has_its_rank(text: str):
    assert [layer.kind for layer in draft(text).pack.layers] == KINDS[text]


def test_product_terms_hang_on_general_terms_and_others_hang_on_nothing():
    hung = {text: draft(text).pack.hangs_on for text in ROWS}

    assert hung.pop(PRODUCT) == ("lyngbakkes-generelle-databehandlervilkaar",)
    assert set(hung.values()) == {()}


def test_the_language_of_each_text():
    assert {text: draft(text).language for text in ROWS} == {
        STANDARD: "da", PRODUCT: "da", ENGLISH: "en", WITHOUT: "da", ODD: "da",
    }  # fmt: skip


def test_the_text_is_called_what_it_calls_itself():
    assert draft(ENGLISH).pack.title == "TIDEMARK DATA PROCESSING ADDENDUM"
    assert read_text("Vilkår", name="x", title="Aftale 7").pack.title == "Aftale 7"
    assert draft(PRODUCT).pack.layers[0].cite_as == "Lyngbakke Omstilling"
