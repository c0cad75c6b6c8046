"""Which text wins, which law governs, who is liable, and where does the text leave the standard?"""

from instruks.agreement.terms import liability as liable
from instruks.agreement.terms import precedence_of_texts
from instruks.reading.facts.heard import Fact, Heard, in_its_words, said_by


def precedence(heard: Heard) -> Fact | None:
    """Which text goes before which, in the words of the text."""
    return said_by(heard.last(precedence_of_texts.ORDER))


def liability(heard: Heard) -> Fact | None:
    """The cap on liability, or the text it is left to."""
    return said_by(heard.last(liable.CAP, liable.SERVICE_AGREEMENT_LIMITS_APPLY))


def deviations(heard: Heard) -> list[Fact]:
    """Where the text says itself that it leaves the standard."""
    return in_its_words(heard.all(precedence_of_texts.DEVIATION))
