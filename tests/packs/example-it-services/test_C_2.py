"""C.2 Behandlingssikkerhed.

«Sikkerheden skal være på et generelt højt niveau … Som minimum skal databehandleren fra underskriften
gennemføre og fastholde det niveau, som fremgår af dokumentet "Organisatoriske og tekniske foranstaltninger"»
"""

import pytest

from instruks.agreement.terms import security
from instruks.agreement.terms.security import Level
from tests.packs.agreed import findings
from tests.packs.it_services import it_services, signed, yes


def test_et_generelt_hoejt_niveau():
    assert it_services().terms[security.LEVEL].value is Level.HIGH


@pytest.mark.parametrize(
    "term",
    [security.FOLLOWS_SERVICES, security.PROCESSOR_CHOOSES, security.COMPLETE],
    ids=["ydelserne", "ret og pligt til at vaelge", "samtlige krav"],
)
def test_hvem_der_bestemmer_hvad(term):
    assert yes(term) == "IT-ydelser C.2"


def test_minimum_staar_i_et_dokument_som_ingen_har_gemt():
    document = it_services().terms[security.MINIMUM_DOCUMENT].value
    (attached,) = [each for each in signed().attachments if each.title == document.title]

    assert document.title == "Organisatoriske og tekniske foranstaltninger"
    assert attached.place == document.place
    assert (attached.sha256, attached.pinned_on) == ("", None)


def test_at_ingen_har_gemt_dokumentet_er_et_fund():
    assert findings(it_services(), "unpinned_minimum") == ["IT-ydelser C.2"]


def test_samtlige_krav_staar_ved_siden_af_databehandlerens_egen_pligt_og_det_er_et_fund():
    assert findings(it_services(), "complete_beside_own_duty") == ["IT-ydelser C.2"]
