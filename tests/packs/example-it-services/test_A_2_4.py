"""A.2.4 Databaseadministration.

«Arbejdet har ikke til formål at behandle personoplysninger, men det kan ske undervejs … organisere, opbevare
midlertidigt, filtrere, fejlsøge, tilpasse eller ændre, genfinde, søge i, samkøre og slette oplysningerne»
"""

from instruks.agreement.terms.operation import ALLOWED
from tests.packs.it_services import where


def listed(number):
    return {
        may
        for each, places in where(ALLOWED)
        if f"IT-ydelser {number}" in places
        for may in each.may
    }


def test_fem_aktiviteter_i_supporten_staar_ikke_her():
    shared = listed("A.2.2") & listed("A.2.3")

    assert shared - listed("A.2.4") == {"facilitate", "structure", "use", "compile", "restrict"}


def test_men_listen_er_ikke_lukket():
    (operations,) = [each for each, places in where(ALLOWED) if "IT-ydelser A.2.4" in places]

    assert operations.open
