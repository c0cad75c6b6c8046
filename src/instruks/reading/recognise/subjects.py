"""Which recognisers are there, in the order people read an agreement?"""

from collections.abc import Callable, Iterator, Sequence

from instruks.reading.document import Document
from instruks.reading.finding import Found
from instruks.reading.recognise import (
    access,
    audit,
    breach,
    contact,
    controller,
    data,
    fee,
    governing_law,
    instruction,
    kept,
    liability,
    measures,
    operation,
    party,
    people,
    place,
    precedence_of_texts,
    purpose,
    retention,
    rights,
    security,
    service,
    subprocessor,
    supervision,
    term_of_agreement,
    termination,
    transfer,
)

RECOGNISERS: Sequence[Callable[[Document], Iterator[Found]]] = (
    party.recognise,
    contact.recognise,
    service.recognise,
    term_of_agreement.recognise,
    precedence_of_texts.recognise,
    controller.recognise,
    instruction.recognise,
    purpose.recognise,
    operation.recognise,
    data.recognise,
    people.recognise,
    subprocessor.recognise,
    place.recognise,
    transfer.recognise,
    security.recognise,
    measures.recognise,
    access.recognise,
    breach.recognise,
    rights.recognise,
    retention.recognise,
    kept.recognise,
    termination.recognise,
    audit.recognise,
    supervision.recognise,
    fee.recognise,
    liability.recognise,
    governing_law.recognise,
)


def recognise(document: Document) -> Iterator[Found]:
    """Everything every recogniser finds."""
    for recogniser in RECOGNISERS:
        yield from recogniser(document)
