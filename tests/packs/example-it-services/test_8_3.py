"""8.3 Uden instruks.

«Mangler der dokumenteret instruks, må databehandleren hverken … sende oplysningerne til en modtager i et
tredjeland … lade en underdatabehandler i et tredjeland behandle oplysningerne … selv behandle oplysningerne
i et tredjeland.»
"""

import pytest

from instruks.agreement.terms import transfer
from tests.packs.it_services import yes


@pytest.mark.parametrize(
    ("letter", "term"),
    [
        ("a", transfer.TO_CONTROLLER_OR_PROCESSOR_NEEDS),
        ("b", transfer.TO_SUBPROCESSOR_NEEDS),
        ("c", transfer.OWN_PROCESSING_NEEDS),
    ],
    ids=["sende til en modtager", "lade en underdatabehandler", "selv behandle"],
)
def test_mangler_der_dokumenteret_instruks_maa_databehandleren_ikke(letter, term):
    assert yes(term) == f"IT-ydelser 8.3.{letter}"
