"""14.4 Opsigelse efter ophør.

«Er ydelserne ophørt, og er oplysningerne slettet eller leveret tilbage efter 11.1 og bilag C.4, kan hver af
parterne opsige Aftalen med skriftligt varsel.»
"""

from instruks.agreement.terms.term_of_agreement import END_AFTER_DATA_CLEARED, END_NOTICE
from tests.packs.it_services import it_services, yes


def test_naar_oplysningerne_er_slettet_eller_leveret_tilbage():
    assert yes(END_AFTER_DATA_CLEARED) == "IT-ydelser 14.4"


def test_hvor_langt_varslet_er_staar_der_ikke():
    assert it_services().terms.get(END_NOTICE) is None
