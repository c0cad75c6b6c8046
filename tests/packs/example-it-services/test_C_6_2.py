"""C.6.2 Bestemte modtagere i tredjelande.

«Malabar Nightdesk Private Limited | – | Andenlinjesupport om natten | Indien, SCC … Ved at indgå Aftalen har
den dataansvarlige godkendt dem … må databehandleren eller en underdatabehandler indgå dem med modtageren …
Hverken denne instruks eller Aftalen ændrer indholdet af SCC.»
"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.agreement.terms import liability, place, transfer
from instruks.texts.pack import Kind
from tests.packs.agreed import heard, said, text, with_text
from tests.packs.it_services import it_services, setting, signed, values, yes
from tests.packs.may import answer


def test_en_modtager_med_instruks():
    (recipient,) = values(transfer.RECIPIENT)

    assert (recipient.name, recipient.country, recipient.basis) == (
        "Malabar Nightdesk Private Limited",
        "IN",
        "SCC",
    )


def test_modtageren_har_samme_land_som_sit_sted_i_c_5():
    (recipient,) = values(transfer.RECIPIENT)

    assert [each.country for each in values(place.ALLOWED) if each.who == recipient.name] == [
        recipient.country
    ]


def test_en_tom_tabel_giver_instruks_om_ingen():
    empty = it_services(agreement=setting(signed(), "C.6.2", {"transfer.recipient": []}))

    assert values(transfer.RECIPIENT, empty) == []


@pytest.mark.parametrize(
    "term",
    [
        transfer.RECIPIENTS_APPROVED_BY_SIGNING,
        transfer.SCC_ALLOWED,
        transfer.NEWER_SCC_ALLOWED,
        transfer.SCC_UNCHANGED,
    ],
    ids=["godkendt ved at indgaa", "indgaa dem", "gaa over til dem", "aendrer ikke"],
)
def test_hvad_der_gaelder_for_scc(term):
    assert yes(term) == "IT-ydelser C.6.2"


def test_aftalen_aendrer_ikke_scc_saa_de_gaar_forud_for_d_7():
    clauses = {"12": {"liability.recourse_above_cap": False}}
    agreed = it_services(agreement=with_text(signed(), Kind.TRANSFER_CLAUSES, "SCC", clauses))

    assert said(agreed, liability.RECOURSE_ABOVE_CAP) == ("False", "SCC 12")
    assert heard(agreed, liability.RECOURSE_ABOVE_CAP) == [
        ("SCC 12", "wins"),
        ("IT-ydelser D.7.a", "outranked"),
    ]


ON_FILE = {
    "scc_version": "(EU) 2021/914",
    "scc_module": "3",
    "scc_annexes": "I.A I.B I.C II",
    "scc_signed_on": "2026-11-10",
    "assessed": "ja",
}


def added_in_december():
    """The agreement with a later text that adds one recipient from the 1st of December."""
    row = {"name": "Bengal Desk Ltd.", "country": "IN", "basis": "SCC"}
    later = text(Kind.CLAUSES, "Tillæg", {"1": {"transfer.recipient": [row]}})
    return replace(signed(), layers=(*signed().layers, replace(later, from_on=date(2026, 12, 1))))


@pytest.mark.parametrize(
    ("on", "given"),
    [
        (date(2026, 11, 30), "must not"),
        (date(2026, 12, 1), "may"),
        (date(2026, 12, 2), "may"),
    ],
    ids=["dagen foer", "paa dagen", "dagen efter"],
)
def test_en_der_foejes_til_senere_er_ikke_godkendt_ved_underskriften(on, given):
    agreed = it_services(on, agreement=added_in_december())
    asked = {"recipient": "Bengal Desk Ltd.", "country": "IN", "place_approved_on": "2026-11-01"}

    assert answer("transfer", agreed, **asked, basis="scc", **ON_FILE)[0] == given
