"""A.1.3 Hosting og drift.

«herunder med backup, overvågning, vedligehold og support … og at udføre opgaver, som den dataansvarlige
bestiller.»
"""

from instruks.agreement.terms.purpose import ALLOWED, Behind
from tests.packs.it_services import values


def test_hosting_drift_backup_overvaagning_vedligehold_og_support():
    needs = {each.slug: each.needs for each in values(ALLOWED) if each.service == "hosting"}

    assert needs == {
        "hosting_and_operations": Behind.NOTHING,
        "backup": Behind.NOTHING,
        "monitoring": Behind.NOTHING,
        "maintenance": Behind.NOTHING,
        "support": Behind.NOTHING,
        "ordered_task": Behind.ORDER,
    }
