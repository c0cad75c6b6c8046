"""1 Parterne.

«Fjordby Forsyning A/S, CVR-nr. 99236760 … Nordlys Drift A/S, CVR-nr. 99349530»
"""

import pytest
from stdnum.dk import cvr

from instruks.agreement.terms import party
from tests.packs.it_services import it_services


@pytest.mark.parametrize(
    ("side", "name"),
    [(party.CONTROLLER, "Fjordby Forsyning A/S"), (party.PROCESSOR, "Nordlys Drift A/S")],
)
def test_den_dataansvarlige_og_databehandleren(side, name):
    found = it_services().terms[side]

    assert found.value.name == name
    assert str(found.clause) == "IT-ydelser 1"


@pytest.mark.parametrize("side", [party.CONTROLLER, party.PROCESSOR])
def test_cvr_nummeret_gaar_op_og_goer_det_ikke_med_to_cifre_byttet_om(side):
    number = it_services().terms[side].value.registration
    swapped = number[:-2] + number[-1] + number[-2]

    assert cvr.is_valid(number)
    assert not cvr.is_valid(swapped)
