"""10.3 Oplysninger til anmeldelsen.

«Som led i bistanden efter 9.2.a hjælper databehandleren med at fremskaffe det, som den dataansvarliges
anmeldelse skal indeholde … hvad bruddet består i … hvilke følger bruddet sandsynligvis får»
"""

import pytest

from instruks.agreement.terms.breach import FACT, HELP_REPORT, Fact
from tests.packs.it_services import where, yes


def test_hjaelper_med_anmeldelsen():
    assert yes(HELP_REPORT) == "IT-ydelser 10.3"


@pytest.mark.parametrize(
    ("letter", "fact"),
    [("a", Fact.NATURE), ("b", Fact.CONSEQUENCES), ("c", Fact.MEASURES)],
)
def test_hvad_anmeldelsen_skal_indeholde(letter, fact):
    assert dict(where(FACT))[fact] == [f"IT-ydelser 10.3.{letter}", "GDPR 33(3)"]


def test_kontaktpunktet_kraever_kun_loven():
    assert dict(where(FACT))[Fact.CONTACT_POINT] == ["GDPR 33(3)"]
