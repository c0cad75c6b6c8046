"""C.7.2 Skriftligt tilsyn og inspektion.

«Tilsynet tager udgangspunkt i de aftalte sikkerhedsforanstaltninger og forløber sådan … 1. Den dataansvarlige
sender sit skema til databeskyttelse@nordlysdrift.example og beder om tilsyn … 7. Tilsynet er slut.»
"""

from instruks.agreement.terms import audit
from instruks.agreement.terms.audit import Step
from tests.packs.agreed import said
from tests.packs.it_services import clause, it_services, values, yes


def test_selv_eller_med_en_tredjepart():
    assert yes(audit.BY_THIRD_PARTY) == "IT-ydelser C.7.2"


def test_udgangspunkt_i_de_aftalte_sikkerhedsforanstaltninger():
    assert said(it_services(), audit.BASELINE) == (
        "De aftalte sikkerhedsforanstaltninger",
        "IT-ydelser C.7.2",
    )


def test_syv_trin_i_den_raekkefoelge_de_staar():
    numbered = [line for line in clause("C.7.2").words.splitlines() if line[:1].isdigit()]

    assert values(audit.STEP) == [*Step]
    assert [line[0] for line in numbered] == ["1", "2", "3", "4", "5", "6", "7"]
    assert len(numbered) == len(Step)


def test_skema_og_observationer_sendes_samme_sted_hen():
    mailbox = said(it_services(), audit.MAILBOX)[0]

    assert [line[0] for line in clause("C.7.2").words.splitlines() if mailbox in line] == ["1", "4"]


def test_svarfristen_paa_hvert_trin_er_husets():
    assert said(it_services(), audit.ANSWER_WITHIN) == ("5 business days", "Husregel 11")
