"""What does the store hand out? Values that know nothing of a database."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True)
class Agreement:
    """An agreement this tenant is bound by."""

    id: UUID
    slug: str
    title: str
    counterpart: str
    created_at: datetime


class State(StrEnum):
    """How far a revision has come."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    SUPERSEDED = "superseded"  # another stands in its place on every day


@dataclass(frozen=True)
class Change:
    """One act that changed an agreement's pack, without the pack.

    `in_force_from` is the first day its pack governs; None where it governs from the beginning.
    """

    id: UUID
    agreement_id: UUID
    number: int
    fingerprint: str
    act: str
    note: str
    made_by: UUID | None
    made_at: datetime
    state: State
    confirmed_by: UUID | None
    confirmed_at: datetime | None
    in_force_from: date | None


@dataclass(frozen=True)
class Revision(Change):
    """The whole pack of an agreement as it stood after one act: its `files`, name and text."""

    files: Mapping[str, str]


@dataclass(frozen=True)
class Document:
    """An original that was handed in; its bytes are fetched by `documents.content_of`."""

    id: UUID
    agreement_id: UUID
    file_name: str
    media_type: str
    size: int
    sha256: str
    uploaded_at: datetime


@dataclass(frozen=True)
class Usual:
    """The agreement, or the shipped pack, that a person marked as the tenant's usual one.

    `agreement` is its short name and `pack` the pack's; one of them is empty.
    """

    agreement: str
    pack: str
    set_by: UUID
    set_at: datetime


@dataclass(frozen=True)
class Tenant:
    """A processor that uses this installation."""

    id: UUID
    name: str
    registration_number: str


@dataclass(frozen=True)
class Person:
    """A user as colleagues see it."""

    id: UUID
    tenant_id: UUID
    email: str
    language: str
    may_log_in: bool
