"""What was done to an agreement, by whom, and which originals were handed in?"""

from dataclasses import dataclass
from uuid import UUID

from instruks.acts.shelf import pack_of
from instruks.store import documents, people, revisions
from instruks.store.records import Change, Document
from instruks.texts.pack import Pack


@dataclass(frozen=True)
class Step:
    """One revision and the people behind it; empty where it was no person."""

    revision: Change
    made_by: str
    confirmed_by: str


def history(agreement_id: UUID) -> tuple[Step, ...]:
    """Every act on an agreement that changed its pack, the latest first."""
    names = {person.id: person.email for person in people.people()}
    return tuple(
        Step(one, _named(names, one.made_by), _named(names, one.confirmed_by))
        for one in reversed(revisions.changes(agreement_id))
    )


def originals(agreement_id: UUID) -> tuple[Document, ...]:
    """The documents that were handed in, from the first."""
    return documents.documents(agreement_id)


def pack_at(agreement_id: UUID, number: int) -> Pack | None:
    """The pack as revision `number` left it; None where there is no such revision."""
    found = revisions.numbered(agreement_id, number)
    return pack_of(found) if found else None


def _named(names: dict[UUID, str], who: UUID | None) -> str:
    return names.get(who, "") if who else ""


def original(agreement_id: UUID, document_id: UUID) -> tuple[Document, bytes] | None:
    """An original and its bytes; None where this agreement has none such."""
    kept = next((one for one in originals(agreement_id) if one.id == document_id), None)
    content = documents.content_of(document_id) if kept else None
    return (kept, content) if kept and content is not None else None
