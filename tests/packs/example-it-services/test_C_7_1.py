"""C.7.1 Egenkontrol.

«den nyeste ISAE 3402-erklæring (kommer hvert år) … en beskrivelse af databehandlerens organisatoriske og
tekniske foranstaltninger … informationssikkerhedspolitikken.»
"""

from instruks.agreement.terms import audit, security, supervision
from tests.packs.it_services import it_services, values


def test_tre_dokumenter():
    assert values(audit.DOCUMENT) == [
        "ISAE 3402-erklæring",
        "Organisatoriske og tekniske foranstaltninger",
        "Informationssikkerhedspolitik",
    ]


def test_erklaeringen_kommer_hvert_aar():
    (report,) = values(supervision.REPORT)

    assert report.kind in values(audit.DOCUMENT)[0]
    assert str(report.every) == "1 year"


def test_beskrivelsen_er_dokumentet_med_minimumskravene():
    assert it_services().terms[security.MINIMUM_DOCUMENT].value.title == values(audit.DOCUMENT)[1]
