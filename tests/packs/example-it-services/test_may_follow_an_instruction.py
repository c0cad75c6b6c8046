"""Må vi følge denne instruks? 4.2.

«Mener databehandleren, at en instruks strider mod databeskyttelsesforordningen eller andre regler om databeskyttelse i
EU-retten eller national ret, giver databehandleren straks den dataansvarlige besked om det.»
"""

import pytest

from tests.packs.it_services import it_services
from tests.packs.may import answer, may

BENIGN = {"service": "hosting", "purpose": "maintenance", "data": "name"}


def asked(**changed):
    return answer("instruction", it_services(), **BENIGN | changed)


def test_en_almindelig_instruks_foelges():
    assert asked() == ("may", ["IT-ydelser 4.1"])


def test_send_databasen_til_en_leverandoer_uden_grundlag():
    assert asked(recipient="Dumpdata Ltd.", country="IN") == (
        "must not",
        ["IT-ydelser 4.2", "IT-ydelser 8.1"],
    )


def test_send_databasen_til_en_leverandoer_i_usa():
    uncertified = asked(recipient="Lapsed Harbor LLC", country="US")

    assert uncertified == ("must not", ["IT-ydelser 4.2", "IT-ydelser 8.1"])
    assert asked(recipient="Ukendt Inc.", country="US")[0] == "unsettled"


@pytest.mark.parametrize("data", ["religious_belief", "genetic", "criminal_offence"])
def test_oplysninger_der_ikke_er_sat_kryds_ved(data):
    assert asked(data=data) == ("must not", ["IT-ydelser 4.2", "IT-ydelser A.3"])


def test_et_formaal_uden_for_ydelsen():
    assert asked(purpose="marketing") == ("must not", ["IT-ydelser 4.2", "IT-ydelser A.1.3"])


def test_straks_og_den_venter_paa_svaret():
    ruling = may("instruction", it_services(), **BENIGN | {"purpose": "marketing"})

    assert "It is paused, and the controller is warned immediately." in [
        str(reason.sentence) for reason in ruling.because
    ]
    assert [str(way) for way in ruling.would_change_it] == [
        "the controller's documented answer to the warning"
    ]
