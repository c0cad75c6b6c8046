"""8.4 Hvor instruksen står.

«Instruks om overførsel … skrives i bilag C.6.»
"""

from instruks.agreement.terms.transfer import RECIPIENT, STATED_IN_APPENDIX
from tests.packs.it_services import it_services, where, yes
from tests.packs.may import answer


def test_skrives_i_bilag_c_6():
    assert yes(STATED_IN_APPENDIX) == "IT-ydelser 8.4"
    assert {place for _, places in where(RECIPIENT) for place in places} == {"IT-ydelser C.6.2"}


ON_FILE = {
    "scc_version": "(EU) 2021/914",
    "scc_module": "3",
    "scc_annexes": "I.A I.B I.C II",
    "scc_signed_on": "2026-09-10",
    "assessed": "ja",
}


def to(recipient, **more):
    return answer("transfer", it_services(), recipient=recipient, country="IN", **ON_FILE, **more)


def test_den_der_staar_der_og_den_der_ikke_goer():
    stranger = to("Bengal Desk Ltd.", basis="scc", place_approved_on="2026-11-01")

    assert to("Malabar Nightdesk Private Limited")[0] == "may"
    assert stranger == ("must not", ["IT-ydelser 8.3.b"])
