"""What became of a file that was handed in?"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from instruks.acts.hand_in import LARGEST, AlreadyHandedIn, Unreadable, hand_in
from instruks.faces.console import under_way
from instruks.faces.console.spoken import why
from instruks.faces.console.written import without_control_signs


class End(StrEnum):
    """How it went."""

    READ = "read"
    HERE = "here"  # these very bytes were handed in before
    REFUSED = "refused"


@dataclass(frozen=True)
class Taken:
    """A file by its name, what became of it, a sentence about it, and where to go on."""

    name: str
    end: End
    said: str
    link: str = ""


def take(
    file: "UploadedFile[bytes]", *, who: UUID, key: UUID | None, given: Mapping[str, str]
) -> Taken:
    """Read a file into a draft; `key` is the name under which its progress is told."""
    name = without_control_signs(file.name or "")
    if (file.size or 0) > LARGEST:
        said = _(
            "`%(name)s` has %(size)d MB; an agreement may have %(most)d MB, so hand in the agreement alone"
        ) % {"name": name, "size": (file.size or 0) // 2**20, "most": LARGEST // 2**20}
        return Taken(name, End.REFUSED, said)

    def on_page(_name: str, done: int, of: int) -> None:
        if key:
            under_way.told(who, key, done, of)

    try:
        agreement = hand_in(
            file.read(),
            file_name=name,
            who=who,
            now=timezone.now(),
            title=given.get("title", ""),
            counterpart=given.get("counterpart", ""),
            on_page=on_page,
        )
    except AlreadyHandedIn as same:
        said = _("This very file is here already, as this agreement.")
        return Taken(name, End.HERE, said, reverse("agreement", args=[same.agreement.slug]))
    except Unreadable as error:
        return Taken(name, End.REFUSED, why(error))
    finally:
        if key:
            under_way.over(who, key)
    said = _("The text is read. Go through what was found, then confirm.")
    return Taken(name, End.READ, said, reverse("draft", args=[agreement.slug]))
