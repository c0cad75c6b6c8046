"""8.5 Aftalen er ikke et overførselsgrundlag.

«Aftalen er ikke standardbestemmelser efter databeskyttelsesforordningens artikel 46, stk. 2, litra c eller d,
og den kan ikke bruges som overførselsgrundlag.»
"""

from instruks.agreement.terms.transfer import AGREEMENT_IS_NO_BASIS
from tests.packs.agreed import heard, said
from tests.packs.it_services import it_services, setting, signed


def test_kan_ikke_bruges_som_overfoerselsgrundlag():
    assert heard(it_services(), AGREEMENT_IS_NO_BASIS) == [
        ("IT-ydelser 8.5", "wins"),
        ("GDPR 46", "says the same"),
    ]


def test_og_bliver_det_ikke_af_at_sige_det():
    claimed = setting(signed(), "D.8", {"transfer.agreement_is_no_basis": False})

    assert said(it_services(agreement=claimed), AGREEMENT_IS_NO_BASIS) == ("True", "GDPR 46")
