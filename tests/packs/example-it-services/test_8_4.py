"""8.4 Hvor instruksen står.

«Instruks om overførsel … skrives i bilag C.6.»
"""

from instruks.agreement.terms.transfer import RECIPIENT, STATED_IN_APPENDIX
from tests.packs.it_services import where, yes


def test_skrives_i_bilag_c_6():
    assert yes(STATED_IN_APPENDIX) == "IT-ydelser 8.4"
    assert {place for _, places in where(RECIPIENT) for place in places} == {"IT-ydelser C.6.2"}
