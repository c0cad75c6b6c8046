"""3.2 Formål og hjælpemidler.

«Den dataansvarlige afgør, hvad oplysningerne må bruges til»
"""

from instruks.agreement.terms.controller import DECIDES_PURPOSES
from tests.packs.it_services import it_services, yes
from tests.packs.may import may


def test_den_dataansvarlige_afgoer_hvad_oplysningerne_maa_bruges_til():
    assert yes(DECIDES_PURPOSES) == "IT-ydelser 3.2"


def test_et_formaal_som_den_dataansvarlige_ikke_har_afgjort_venter_paa_den():
    work = {"service": "hosting", "operation": "store", "data": "name", "people": "employees"}
    new = work | {"purpose": "forecast", "country": "DK"}
    uninstructed, instructed = (
        may("processing", it_services(), **new, instructed=said) for said in ("nej", "ja")
    )

    assert (uninstructed.verdict, instructed.verdict) == ("must not", "unsettled")
    assert [str(way) for way in instructed.would_change_it] == [
        "the controller's documented decision to widen the purposes"
    ]
