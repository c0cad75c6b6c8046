"""2.10 Ufravigelig lovgivning.

«Intet i Aftalen fritager databehandleren for pligter efter databeskyttelsesforordningen»
"""

import pytest

from instruks.agreement.terms import access, audit, instruction, security, subprocessor, transfer
from instruks.agreement.terms.precedence_of_texts import LAW_STANDS
from tests.packs.agreed import said
from tests.packs.it_services import it_services, setting, signed, yes


def test_aftalen_siger_det_selv():
    assert yes(LAW_STANDS) == "IT-ydelser 2.10"


@pytest.mark.parametrize(
    ("term", "law"),
    [
        (instruction.DOCUMENTED_ONLY, "GDPR 28(3)(a)"),
        (access.PLEDGE, "GDPR 28(3)(b)"),
        (security.APPROPRIATE, "GDPR 32(1)"),
        (subprocessor.TELL_CHANGES, "GDPR 28(2)"),
        (subprocessor.SAME_DUTIES, "GDPR 28(4)"),
        (transfer.BASIS_REQUIRED, "GDPR 44"),
        (audit.INFORMATION_GIVEN, "GDPR 28(3)(h)"),
    ],
    ids=lambda each: getattr(each, "name", each),
)
def test_intet_i_aftalen_heller_ikke_en_fravigelse_fritager(term, law):
    released = it_services(agreement=setting(signed(), "D.8", {term.name: False}))
    trace = released.terms.trace(term)

    assert said(released, term) == ("True", law)
    assert str(trace.between_parties.clause) == "IT-ydelser D.8"
    assert [str(check.verdict) for check in trace.checks][-1] == "no effect toward the law"
