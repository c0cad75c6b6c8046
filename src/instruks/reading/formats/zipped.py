"""Which parts has a zip, and can they be unpacked without filling the machine?"""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass

from instruks.reading.formats.refused import Other, damaged, refused
from instruks.reading.formats.unreadable import Unreadable
from instruks.texts.sentence import say

MOST_PARTS = 5_000
LARGEST_PART = 20 * 2**20  # bytes of one part, unpacked; words for a thousand pages
LARGEST_WHOLE = 400 * 2**20  # bytes that all parts claim; pictures count, but are never unpacked
SMALL = 4 * 2**20  # bytes; up to here a part may shrink as much as it likes
STEEPEST = 200  # times; text shrinks to a twentieth, only a bomb to a thousandth
STEP = 2**18  # bytes unpacked between two looks at the size
LOCKED = 0x1  # the flag of a part that needs a password
PLAIN = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # all that documents may use

DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError,
    ValueError, RuntimeError, IndexError, OverflowError,
)  # fmt: skip
"""What a zip that was cut or changed makes the unpacking raise."""


@dataclass(frozen=True)
class Zipped:
    """A zip that was looked through: what people call it, and the names in it."""

    name: str
    names: frozenset[str]
    _archive: zipfile.ZipFile

    def part(self, path: str) -> bytes | None:
        """The bytes of one part, or None where there is none.

        They are counted while they are unpacked; what the zip claims is not believed.
        Raises `Unreadable`.
        """
        if path not in self.names:
            return None
        entry = self._archive.getinfo(path)
        if entry.flag_bits & LOCKED:
            raise refused(self.name, Other.LOCKED)
        if entry.compress_type not in PLAIN:
            raise damaged(self.name)
        found = bytearray()
        try:
            with self._archive.open(entry) as opened:
                while step := opened.read(STEP):
                    found += step
                    if _is_bomb(len(found), entry.compress_size):
                        raise _bomb(self.name)
        except Unreadable:
            raise
        except DAMAGED as error:
            raise damaged(self.name) from error
        return bytes(found)


def unzipped(name: str, content: bytes) -> Zipped:
    """Look through a zip. Nothing is written to disk, so paths in it reach nowhere.

    Raises `Unreadable` where it is damaged, or claims more than a document can hold.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except DAMAGED as error:
        raise damaged(name) from error
    entries = archive.infolist()
    whole = sum(entry.file_size for entry in entries)
    bombs = any(_is_bomb(entry.file_size, entry.compress_size) for entry in entries if not _is_picture(entry.filename))  # fmt: skip
    if len(entries) > MOST_PARTS or whole > LARGEST_WHOLE or bombs:
        raise _bomb(name)
    return Zipped(name, frozenset(archive.namelist()), archive)


def _is_bomb(unpacked: int, packed: int) -> bool:
    return unpacked > LARGEST_PART or (unpacked > SMALL and unpacked > STEEPEST * max(packed, 1))


def _is_picture(path: str) -> bool:
    """Whether a part is one that is never unpacked; a drawing may be large."""
    return "/media/" in path or "/embeddings/" in path or path.startswith("Pictures/")


def _bomb(name: str) -> Unreadable:
    return Unreadable(
        say(
            "`{name}` unpacks to far more than an agreement can have, and was not opened; "
            "save the agreement alone as .docx or PDF",
            name=name,
        )
    )
