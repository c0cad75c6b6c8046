"""Is everything that a basis needs called something?"""

from instruks.agreement.facts.transfer_bases import transfer_bases
from instruks.agreement.facts.transfer_needs import transfer_needs


def test_every_need_of_every_basis_has_a_name_and_no_other_has():
    needed = {need for basis in transfer_bases().by_slug.values() for need in basis.needs}

    assert transfer_needs().keys() == needed
