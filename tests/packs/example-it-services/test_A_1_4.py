"""A.1.4 Databaseadministration.

«Formålet er at administrere den dataansvarliges databaser og databaseservere … og at udføre opgaver, som den
dataansvarlige bestiller.»
"""

from instruks.agreement.terms.purpose import ALLOWED, Behind
from tests.packs.it_services import values


def test_at_administrere_databaser_og_opgaver_som_den_dataansvarlige_bestiller():
    assert [(each.slug, each.needs) for each in values(ALLOWED) if each.service == "dba"] == [
        ("database_administration", Behind.CASE),
        ("ordered_task", Behind.ORDER),
    ]
