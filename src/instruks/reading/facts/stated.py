"""What does an agreement state, in the shape that people and programs compare?"""

from collections.abc import Callable, Mapping
from typing import Any

from instruks.reading.draft import Draft
from instruks.reading.facts import (
    audit,
    authorisation,
    breach,
    chain,
    change,
    described,
    deviations,
    effect,
    ending,
    fees,
    governing_law,
    lasting,
    liability,
    nature,
    parties,
    places,
    precedence,
    purposes,
    retention,
    security,
    service,
    supervised,
    third_country,
)
from instruks.reading.facts.heard import Heard
from instruks.reading.facts.verbatim import Verbatim, quoted
from instruks.reading.shape import shape_of

FIELDS: Mapping[str, Callable[[Heard], Any]] = {
    "language": lambda heard: heard.document.language,
    "template": lambda heard: str(shape_of(heard.document)),
    "controller": parties.controller,
    "processor": parties.processor,
    "service": service.service,
    "purposes": purposes.purposes,
    "nature": nature.nature,
    "personal_data": described.personal_data,
    "data_subjects": described.data_subjects,
    "duration": lasting.duration,
    "sub_processors": chain.sub_processors,
    "authorisation": authorisation.authorisation,
    "sub_processor_change": change.change,
    "breach": breach.breach,
    "retention": retention.retention,
    "termination": ending.ending,
    "audit": audit.audit,
    "locations": places.locations,
    "third_country": third_country.third_country,
    "security": security.security,
    "contacts": supervised.contacts,
    "liability": liability.liability,
    "deviations": deviations.deviations,
    "precedence": precedence.precedence,
    "governing_law": governing_law.governing_law,
    "fees": fees.fees,
    "effective_date": effect.effective_date,
}
"""A line a field: its name, and who answers."""


def facts_of(draft: Draft) -> dict[str, Any]:
    """Every field of an agreement; a field of which the text says nothing is None or empty.

    Each value stands with its `evidence`: the words it rests on, verbatim.
    """
    heard = Heard(draft.document, draft.found)
    said = {name: asked(heard) for name, asked in FIELDS.items()}
    return dict(quoted(said, Verbatim(draft.document.text)))
