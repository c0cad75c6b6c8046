"""D.4 Standard tredjepartsydelser.

«Uanset punkt 7 gælder følgende for standard tredjepartsydelser … Databehandleren har ikke ansvar for den
behandling, som leverandøren udfører som underdatabehandler … Den dataansvarlige må selv sikre sig, at
vilkårene er gode nok, og følge dem løbende»
"""

from instruks.agreement.terms import controller, subprocessor
from instruks.agreement.terms.subprocessor import Answers
from tests.packs.agreed import checks, heard, said
from tests.packs.it_services import it_services, values, yes


def test_uanset_punkt_7_staar_d_4_over_7_7_men_loven_har_det_sidste_ord():
    assert heard(it_services(), subprocessor.PROCESSOR_ANSWERS) == [
        ("IT-ydelser D.4", "undercuts the law"),
        ("IT-ydelser 7.7", "outranked"),
        ("GDPR 28(4)", "has the last word"),
    ]


def test_mellem_parterne_har_databehandleren_ikke_ansvar():
    trace = it_services().terms.trace(subprocessor.PROCESSOR_ANSWERS)

    assert trace.between_parties.value is Answers.NOT_FOR_STANDARD_SERVICES
    assert str(trace.between_parties.clause) == "IT-ydelser D.4"
    assert trace.effective.value is Answers.FULLY


def test_d_4_strider_baade_mod_aftalen_og_mod_loven():
    assert checks(it_services(), subprocessor.PROCESSOR_ANSWERS) == [
        ("conflicts with a clause", "IT-ydelser 13.1"),
        ("no effect toward the law", "GDPR 28(4)"),
    ]


def test_leverandoeren_bliver_i_listen_over_underdatabehandlere():
    assert yes(subprocessor.STANDARD_SERVICES) == "IT-ydelser D.4"
    assert "Fjordsky Inc." in [each.name for each in values(subprocessor.APPROVED)]


def test_alle_pligter_om_underdatabehandlere_gaelder_ogsaa_dem():
    assert said(it_services(), subprocessor.SAME_DUTIES) == ("True", "IT-ydelser 7.4")
    assert said(it_services(), subprocessor.NOTICE) == ("30 days", "IT-ydelser 7.3")


def test_leverandoerens_vilkaar_er_accepteret_og_den_dataansvarlige_foelger_dem():
    assert yes(subprocessor.VENDOR_TERMS_ACCEPTED) == "IT-ydelser D.4"
    assert yes(controller.CHECKS_VENDOR_TERMS) == "IT-ydelser D.4"
