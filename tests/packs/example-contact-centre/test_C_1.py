"""C.1 Hvad instruksen går ud på.

«Instruksen er, at Databehandleren gør følgende for den Dataansvarlige …»
"""

from datetime import date

import pytest

from instruks.agreement.terms import access, controller, instruction, operation, party, service
from instruks.agreement.terms.operation import Needs
from instruks.decisions.change import Outcome, Plan
from instruks.decisions.new_subprocessor import what_if
from tests.packs.agreed import all_said, contact_centre, said


def needs(what):
    conditions = all_said(contact_centre(), operation.PRECONDITION)
    return [(each.needs, clause) for each, clause in conditions if each.operation == what]


def test_klitrose_omstilling_har_udviklet_leverer_og_driver_den():
    assert said(contact_centre(), party.OPERATED_BY) == (
        "Klitrose Omstilling A/S",
        "Kontaktcenter C.1",
    )


def test_enten_i_haanden_eller_med_et_udtraek_af_brugerkataloget():
    assert all_said(contact_centre(), operation.IMPORT_FROM) == [
        ("i hånden", "Kontaktcenter C.1"),
        ("udtræk af brugerkataloget", "Kontaktcenter C.1"),
    ]


def test_databehandleren_kan_ikke_selv_komme_til_kataloget():
    assert said(contact_centre(), operation.NO_DIRECTORY_ACCESS) == ("True", "Kontaktcenter C.1")


@pytest.mark.parametrize("what", ["set_up", "adapt", "import"])
def test_saetter_op_og_tilpasser_som_den_dataansvarlige_oensker_det(what):
    assert needs(what) == [((Needs.ORDER,), "Kontaktcenter C.1")]
    assert said(contact_centre(), instruction.CHANGE_STARTS_FROM_ORDER) == (
        "True",
        "Kontaktcenter C.1",
    )


def test_normalt_er_det_den_dataansvarlige_selv_der_administrerer():
    assert said(contact_centre(), controller.ADMINISTERS_AFTER_SETUP) == (
        "True",
        "Kontaktcenter C.1",
    )


def test_hvad_databehandleren_saa_skal_goere_aftales_for_sig():
    assert needs("administer") == [((Needs.PRIOR_AGREEMENT,), "Kontaktcenter C.1")]
    assert said(contact_centre(), access.AFTER_SETUP_BY_AGREEMENT) == ("True", "Kontaktcenter C.1")


def test_arbejder_direkte_i_den_dataansvarliges_eget_kontaktcenter():
    assert said(contact_centre(), operation.IN_THE_INSTANCE_ONLY) == ("True", "Kontaktcenter C.1")


def test_tilkoeb_kobles_paa_naar_den_dataansvarlige_giver_instruks():
    assert said(contact_centre(), service.ADDONS_ON_INSTRUCTION) == ("True", "Kontaktcenter C.1")


def test_trafikdata_i_eget_net_hoerer_ikke_under_vilkaarene():
    assert all_said(contact_centre(), service.OUTSIDE) == [("traffic_data", "Kontaktcenter C.1")]


@pytest.mark.parametrize(
    ("vendor", "country", "outcome"),
    [
        ("Klitrose Omstilling A/S", "DK", Outcome.ALLOWED),
        ("Ny Omstilling ApS", "DK", Outcome.NEEDS_APPROVAL),
        ("Klitrose Omstilling A/S", "SE", Outcome.NEEDS_APPROVAL),
        ("Ny Omstilling ApS", "IN", Outcome.BLOCKED),
    ],
    ids=["kendt", "ukendt leverandoer", "ukendt sted", "intet grundlag"],
)
def test_et_tilkoeb_fra_en_ny_leverandoer_eller_et_nyt_sted_venter(vendor, country, outcome):
    plan = Plan(vendor, country, "host", date(2027, 6, 1), date(2026, 12, 15))

    assert what_if(plan, contact_centre()).outcome is outcome
