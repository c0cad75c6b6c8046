"""A.2 Behandlingens karakter.

«Først og fremmest sætter Databehandleren løsningen op … Siden kan den hjælpe, når brugere og
licenser skal oprettes, ændres eller tages ned, og rette fejl.»
"""

import pytest

from instruks.agreement.terms import operation
from tests.packs.agreed import all_said, contact_centre


def allowed():
    return all_said(contact_centre(), operation.ALLOWED)


@pytest.mark.parametrize("may", ["set_up", "adapt", "take_down", "troubleshoot"])
def test_oprettes_aendres_eller_tages_ned_og_rette_fejl(may):
    assert "Kontaktcenter A.2" in [clause for each, clause in allowed() if may in each.may]


def test_foerst_og_fremmest_aabner_ikke_listen():
    assert {each.open for each, _ in allowed()} == {False}
    assert [each for each, _ in allowed() if "export" in each.may] == []
