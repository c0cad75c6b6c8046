"""15.2 Ændringer.

«Parterne holder løbende hinanden orienteret, når kontaktpersoner skifter.»
"""

from instruks.agreement.terms.contact import TELL_CHANGES, TELL_CHANGES_WITHIN
from tests.packs.agreed import heard
from tests.packs.it_services import it_services, yes


def test_holder_loebende_hinanden_orienteret():
    assert yes(TELL_CHANGES) == "IT-ydelser 15.2"


def test_hvor_hurtigt_siger_serviceaftalen_foer_huset():
    assert heard(it_services(), TELL_CHANGES_WITHIN) == [
        ("Serviceaftale 7", "wins"),
        ("Husregel 16", "says the same"),
    ]
