"""2.1 Hvad Aftalen regulerer.

«Aftalen regulerer databehandlerens rettigheder og forpligtelser»
"""

from instruks.texts.clause import Role
from tests.packs.it_services import clause, signed


def test_bestemmelsen_oplyser_og_goer_intet_af_sig_selv():
    assert clause("2.1").role is Role.INFORMATIONAL
    assert clause("2.1").sets == {}


def test_enhver_anden_bestemmelse_saetter_noget_eller_siger_at_den_kun_oplyser():
    silent = [
        each.number
        for _, each in signed().clauses
        if not each.sets and not each.strikes and each.role is Role.SETS
    ]

    assert silent == []
