"""C.6 Overførsel til tredjelande.

«Er der hverken her eller senere givet dokumenteret instruks, må databehandleren ikke overføre oplysningerne.»
"""

from instruks.agreement.terms.transfer import ON_INSTRUCTION_ONLY
from tests.packs.it_services import it_services
from tests.packs.may import answer


def test_ikke_uden_instruks_her_eller_senere():
    found = it_services().terms[ON_INSTRUCTION_ONLY]

    assert [str(place) for place in (found.clause, *found.also)] == [
        "IT-ydelser 8.1",
        "IT-ydelser C.6",
    ]


def to(recipient, **more):
    on_file = {"scc_version": "(EU) 2021/914", "scc_module": "3", "scc_annexes": "I.A I.B I.C II", "scc_signed_on": "2026-09-10", "assessed": "ja"}  # fmt: skip
    return answer("transfer", it_services(), recipient=recipient, country="IN", basis="scc", place_approved_on="2026-11-01", **on_file, **more)  # fmt: skip


def test_uden_instruks_maa_der_ikke_overfoeres_selv_med_sted_og_grundlag():
    assert to("Bengal Desk Ltd.") == ("must not", ["IT-ydelser 8.3.b"])


def test_yderligere_instruks_kan_gives_senere():
    assert to("Bengal Desk Ltd.", instructed="ja")[0] == "may"
