"""How is the processor secured?"""

from instruks.agreement.terms import access
from instruks.agreement.terms import security as secured
from instruks.reading.facts.heard import Fact, Heard, fact

MEASURES = (
    secured.LEVEL,
    secured.MEASURE,
    secured.MANAGEMENT_SYSTEM,
    secured.MINIMUM_DOCUMENT,
    access.NEEDED_ONLY,
    access.PLEDGE,
    access.REVIEWED,
    access.WAY_IN,
    access.NETWORKS_SEPARATED,
)


def security(heard: Heard) -> list[Fact]:
    """The level, the measures and the standards the text names; a sentence that names several is told for each.

    A text that names none of its own may still promise that they are appropriate.
    """
    found = dict[tuple[str, str], None]()
    said = set[str]()
    general = () if heard.all(secured.MEASURE) else (secured.APPROPRIATE,)
    for one in heard.all(*MEASURES, *general):
        named = isinstance(one.value, dict) and one.value.get("name")
        if (named and one.term == secured.MEASURE.name) or one.words not in said:
            found[(str(named or one.words), one.words)] = None
        said.add(one.words)
    return [fact(name, words) for name, words in found]
