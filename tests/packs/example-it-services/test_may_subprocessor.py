"""Må vi bruge denne underdatabehandler, og må vi begynde på en ny? 7.2, 7.3, B.1, B.2, D.4 og D.8.

«Ingen underdatabehandler må tages i brug, før» (7.2) … «mindst 30 dages varsel» (7.3) … «har den dataansvarlige
godkendt disse underdatabehandlere» (B.1) … «før ændringen efter varslet får virkning» (B.2) … «Uanset punkt 7 gælder
følgende for standard tredjepartsydelser» (D.4) … «Et længere varsel for bestemte behandlinger kan aftales» (7.3).
"""

from datetime import date

import pytest

from instruks.decisions.change import Outcome, Plan
from instruks.decisions.new_subprocessor import what_if
from tests.packs.it_services import it_services, setting, signed
from tests.packs.may import answer

PLAN = {
    "name": "Øresund Arkiv ApS",
    "country": "DK",
    "activity": "store",
    "from_on": date(2027, 1, 1),
    "told_on": date(2026, 12, 1),
}


def asked(name, activity, data="name"):
    return answer("subprocessor", it_services(), name=name, activity=activity, data=data)


def change(standing=None, **plan):
    return what_if(Plan(**PLAN | plan), standing or it_services())


def clauses(given):
    return list(dict.fromkeys(str(reason.clause) for reason in given.ruling.because))


@pytest.mark.parametrize(
    ("name", "activity"),
    [
        ("Skagerrak Datacenter A/S", "host"),
        ("Kattegat Backup ApS", "backup"),
        ("Limfjord Fjernlager ApS", "store"),
        ("Severn Watch Ltd.", "monitor"),
        ("Fjordsky Inc.", "support"),
        ("Malabar Nightdesk Private Limited", "troubleshoot"),
    ],
)
def test_disse_er_godkendt_hver_til_sit(name, activity):
    assert asked(name, activity) == ("may", ["IT-ydelser B.1"])


def test_en_anden_opgave_end_den_i_listen():
    assert asked("Kattegat Backup ApS", "monitor") == ("must not", ["IT-ydelser B.1"])


def test_en_der_ikke_er_i_listen():
    assert asked("Øresund Arkiv ApS", "store") == ("must not", ["IT-ydelser 7.2"])


def test_en_tom_liste_er_ingen_og_ikke_alle():
    empty = it_services(agreement=setting(signed(), "B.1", {"subprocessor.approved": []}))

    assert answer("subprocessor", empty, name="Kattegat Backup ApS", activity="backup", data="name")[0] == "must not"  # fmt: skip


def test_en_standard_tredjepartsydelse_bliver_i_listen_og_i_alle_spoergsmaal():
    assert asked("Fjordsky Inc.", "store")[0] == "may"
    assert asked("Fjordsky Inc.", "host")[0] == "must not"
    assert answer("place", it_services(), who="Fjordsky Inc.", country="SE")[0] == "must not"
    assert answer("transfer", it_services(), recipient="Fjordsky Inc.", country="IN")[0] == "must not"  # fmt: skip


@pytest.mark.parametrize(
    ("from_on", "verdict"),
    [
        (date(2026, 12, 31), "must not"),
        (date(2027, 1, 1), "may"),
        (date(2027, 1, 2), "may"),
    ],
    ids=["dagen foer", "efter 30 dage", "dagen efter"],
)
def test_mindst_30_dages_varsel(from_on, verdict):
    given = change(from_on=from_on)

    assert given.outcome is Outcome.NEEDS_NOTICE
    assert given.ruling.verdict == verdict
    assert (str(given.notice.value), str(given.notice.clause)) == ("30 days", "IT-ydelser 7.3")
    assert (given.earliest_on, given.not_late_before) == (date(2027, 1, 1), date(2026, 12, 31))


def test_indsigelsen_skal_vaere_kommet_frem_foer_aendringen_faar_virkning():
    assert change().object_until.lenient_last_day == date(2026, 12, 31)
    assert change(objected=True).outcome is Outcome.BLOCKED


def test_60_dage_i_bilag_d_8_gaar_forud():
    longer = it_services(agreement=setting(signed(), "D.8", {"subprocessor.notice": "60 days"}))

    assert change(longer).earliest_on == date(2027, 1, 31)
    assert change(longer).ruling.verdict == "must not"
    assert clauses(change(longer)) == ["IT-ydelser D.8"]


def test_et_konkret_behov_i_saerlige_tilfaelde_er_for_et_menneske():
    given = change(from_on=date(2026, 12, 2), urgent="Leverandøren er gået konkurs")

    assert given.outcome is Outcome.UNSETTLED
    assert clauses(given) == ["IT-ydelser B.2"]


def test_med_saerskilt_tilladelse_er_tavshed_et_nej():
    specific = it_services(
        agreement=setting(
            setting(signed(), "7.3", {"subprocessor.authorisation": "specific"}),
            "7.2",
            {"subprocessor.authorisation": "specific"},
        )
    )

    assert change(specific, from_on=date(2030, 1, 1)).outcome is Outcome.NEEDS_APPROVAL
    assert change(from_on=date(2030, 1, 1)).ruling.verdict == "may"


def test_en_ny_i_indien_uden_grundlag_og_instruks():
    given = change(country="IN")

    assert given.outcome is Outcome.BLOCKED
    assert clauses(given) == ["IT-ydelser 8.1", "IT-ydelser 8.3.b"]


def test_en_ny_i_usa_som_ingen_har_slaaet_op():
    assert change(country="US").outcome is Outcome.UNSETTLED


def test_en_ny_i_storbritannien_er_godkendt_i_almindelighed_og_skal_varsles():
    assert change(country="GB").outcome is Outcome.NEEDS_NOTICE


def test_et_nyt_sted_for_en_der_har_sine_steder_i_listen():
    given = change(name="Kattegat Backup ApS", activity="backup", country="SE")

    assert given.outcome is Outcome.NEEDS_APPROVAL
    assert clauses(given) == ["IT-ydelser C.5"]
    assert change(name="Kattegat Backup ApS", activity="backup").outcome is Outcome.ALLOWED
