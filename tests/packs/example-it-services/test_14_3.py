"""14.3 Varighed.

«Aftalen gælder, så længe databehandleren leverer ydelser … I den tid kan den ikke opsiges, medmindre parterne
aftaler andre vilkår for behandlingen.»
"""

from instruks.agreement.terms import term_of_agreement as term
from tests.packs.it_services import it_services, yes


def test_saa_laenge_databehandleren_leverer_ydelser():
    found = it_services().terms[term.LASTS_AS_THE_SERVICE]

    assert [str(place) for place in (found.clause, *found.also)] == [
        "IT-ydelser 14.3",
        "IT-ydelser A.5",
    ]


def test_i_den_tid_kan_den_ikke_opsiges():
    assert yes(term.NO_END_WHILE_SERVICE_LASTS) == "IT-ydelser 14.3"
