"""D.1 Forholdet mellem teksterne.

«går Aftalen forud, når det drejer sig om behandlingen og ansvaret for den … Alt andet ved leveringen af
ydelserne følger Serviceaftalen … Er der uoverensstemmelse mellem Aftalen og bilag D, gælder bilag D.»
"""

from instruks.agreement.effect import Status
from instruks.agreement.terms import breach, fee, liability, precedence_of_texts
from tests.packs.agreed import checks, heard, said, standing
from tests.packs.it_services import it_services, setting, signed, yes


def test_raekkefoelgen():
    assert said(it_services(), precedence_of_texts.ORDER) == (
        "Bilag D, derefter Aftalen med bilag A, B og C, derefter Serviceaftalen",
        "IT-ydelser D.1",
    )


def test_om_behandlingen_gaar_aftalen_forud_for_serviceaftalen():
    assert heard(it_services(), breach.NOTICE)[:2] == [
        ("IT-ydelser 10.2", "wins"),
        ("Serviceaftale 6.1", "outranked"),
    ]


def test_alt_andet_foelger_serviceaftalen():
    priced = setting(signed(), "D.6.1", {"fee.hourly_rate": 1900})

    assert yes(precedence_of_texts.REST_BY_SERVICE_AGREEMENT) == "IT-ydelser D.1"
    assert heard(it_services(agreement=priced), fee.HOURLY_RATE) == [
        ("Serviceaftale 4", "wins"),
        ("IT-ydelser D.6.1", "outranked"),
    ]


def test_serviceaftalens_begraensning_af_ansvar_gaelder_ogsaa_men_kun_mellem_parterne():
    assert yes(liability.SERVICE_AGREEMENT_LIMITS_APPLY) == "IT-ydelser D.1"
    assert said(it_services(), liability.SERVICE_AGREEMENT_CAP) == ("2000000", "Serviceaftale 5")
    assert checks(it_services(), liability.SERVICE_AGREEMENT_CAP) == [
        ("no effect toward persons", "GDPR 82(4)")
    ]


def test_bilag_d_gaar_forud_for_aftalen_og_for_serviceaftalen():
    sooner = setting(signed(), "D.5", {"breach.notice": "12 hours"})

    assert heard(it_services(agreement=sooner), breach.NOTICE)[:3] == [
        ("IT-ydelser D.5", "wins"),
        ("IT-ydelser 10.2", "outranked"),
        ("Serviceaftale 6.1", "outranked"),
    ]
    assert checks(it_services(agreement=sooner), breach.NOTICE) == []


def test_et_senere_varsel_i_bilag_d_vinder_men_strider_mod_13_1():
    later = setting(signed(), "D.5", {"breach.notice": "36 hours"})

    assert said(it_services(agreement=later), breach.NOTICE) == ("36 hours", "IT-ydelser D.5")
    assert checks(it_services(agreement=later), breach.NOTICE) == [
        ("conflicts with a clause", "IT-ydelser 13.1")
    ]


def test_uden_serviceaftalen_er_virkningen_uafklaret():
    alone = standing(signed())

    assert alone.missing == ("example-service-agreement",)
    assert alone.effect.status is Status.UNRESOLVED
