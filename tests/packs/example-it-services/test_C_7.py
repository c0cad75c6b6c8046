"""C.7 Tilsyn med databehandleren.

«har den dataansvarlige ret og pligt til at føre tilsyn med databehandleren … ved egenkontrol af dokumenter …
ved skriftligt tilsyn, eller … ved fysisk inspektion.»
"""

from instruks.agreement.terms.audit import CONTROLLER_MUST, FORM, PER_YEAR, Form
from tests.packs.agreed import heard
from tests.packs.it_services import it_services, where


def test_ret_og_pligt():
    assert heard(it_services(), CONTROLLER_MUST) == [
        ("IT-ydelser C.7", "wins"),
        ("GDPR 28(1)", "says the same"),
    ]


def test_paa_en_af_tre_maader():
    assert where(FORM) == [
        (Form.SELF_CHECK, ["IT-ydelser C.7"]),
        (Form.WRITTEN, ["IT-ydelser C.7", "IT-ydelser C.7.2"]),
        (Form.INSPECTION, ["IT-ydelser C.7", "IT-ydelser C.7.2"]),
    ]


def test_hvor_mange_gange_om_aaret_staar_der_ikke():
    assert it_services().terms.get(PER_YEAR) is None
