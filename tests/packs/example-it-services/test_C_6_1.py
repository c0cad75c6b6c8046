"""C.6.1 Sikre tredjelande.

«Overførsel er på forhånd godkendt til tredjelande, områder og sektorer, hvis beskyttelsesniveau Kommissionen
har fundet tilstrækkeligt … Det samme gælder overførsel til organisationer i USA med certificering efter EU-U.S.
Data Privacy Framework … skal på ethvert tidspunkt sikre sig»
"""

import pytest

from instruks.agreement.terms import transfer
from tests.packs.it_services import yes


@pytest.mark.parametrize(
    "term",
    [
        transfer.ADEQUATE_COUNTRIES,
        transfer.DPF_ORGANISATIONS,
        transfer.DPF_CHECKED_AT_ALL_TIMES,
    ],
    ids=["tilstraekkeligt", "organisationer i USA", "paa ethvert tidspunkt"],
)
def test_paa_forhaand_godkendt(term):
    assert yes(term) == "IT-ydelser C.6.1"
