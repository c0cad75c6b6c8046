"""15.1 Kontaktpersoner.

«Parterne kan kontakte hinanden her … mette.lind@fjordbyforsyning.example | databeskyttelse@nordlysdrift.example»
"""

from instruks.agreement.terms import audit, contact
from instruks.agreement.terms.contact import Side
from tests.packs.agreed import said
from tests.packs.it_services import it_services, values


def mails():
    return {each.side: each.mail for each in values(contact.PERSON)}


def test_en_kontakt_hos_hver_part():
    assert mails() == {
        Side.CONTROLLER: "mette.lind@fjordbyforsyning.example",
        Side.PROCESSOR: "databeskyttelse@nordlysdrift.example",
    }


def test_databehandleren_har_en_postkasse_til_det_hele():
    assert mails()[Side.PROCESSOR] == said(it_services(), audit.MAILBOX)[0]
