"""What must a person look at before the draft can be trusted?"""

from collections.abc import Sequence

from instruks.reading.document import Document
from instruks.reading.doubts_in_findings import in_findings
from instruks.reading.doubts_in_text import in_text
from instruks.reading.finding import Doubt, Found
from instruks.reading.second_reader import doubts_of


def doubts(document: Document, found: Sequence[Found]) -> tuple[Doubt, ...]:
    """Every doubt once, in the order of the document; what concerns no clause comes first."""
    order = {one.number: at for at, one in enumerate(document.outline.sections)}
    once = dict.fromkeys((*in_text(document), *in_findings(found), *doubts_of(found)))
    return tuple(sorted(once, key=lambda one: order.get(one.clause, -1)))
