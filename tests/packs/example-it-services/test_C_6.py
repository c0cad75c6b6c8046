"""C.6 Overførsel til tredjelande.

«Er der hverken her eller senere givet dokumenteret instruks, må databehandleren ikke overføre oplysningerne.»
"""

from instruks.agreement.terms.transfer import ON_INSTRUCTION_ONLY
from tests.packs.it_services import it_services


def test_ikke_uden_instruks_her_eller_senere():
    found = it_services().terms[ON_INSTRUCTION_ONLY]

    assert [str(place) for place in (found.clause, *found.also)] == [
        "IT-ydelser 8.1",
        "IT-ydelser C.6",
    ]
