"""A.1.2 Service Desk.

«Formålet er at yde den dataansvarlige support som beskrevet i Serviceaftalen og at udføre opgaver, som den
dataansvarlige bestiller.»
"""

from instruks.agreement.terms.purpose import ALLOWED, Behind
from tests.packs.it_services import values


def test_support_og_opgaver_som_den_dataansvarlige_bestiller():
    assert [
        (each.slug, each.needs) for each in values(ALLOWED) if each.service == "service_desk"
    ] == [
        ("support", Behind.CASE),
        ("ordered_task", Behind.ORDER),
    ]
