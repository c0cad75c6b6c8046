"""A zip is never unpacked further than a document can reach."""

import io
import struct
import tracemalloc
import zipfile

import pytest

from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.unreadable import Unreadable
from instruks.reading.formats.zipped import LARGEST_PART, MOST_PARTS, SMALL, STEEPEST, unzipped
from tests.reading.formats.documents import W, docx, paragraph, zipped

FAR_MORE = "`aftale` unpacks to far more than an agreement can have"


def claiming(size: int, content: bytes) -> bytes:
    """A zip whose one part says that it has so many bytes."""
    made = bytearray(zipped({"a": content}))
    central = made.rindex(b"PK\x01\x02")
    struct.pack_into("<I", made, central + 24, size)
    return bytes(made)


@pytest.mark.parametrize(
    ("size", "refused"), [(SMALL - 1, False), (SMALL, False), (SMALL + 1, True)]
)
def test_what_shrinks_to_nothing_may_be_small(size: int, refused: bool):
    content = zipped({"a": bytes(size)})

    if refused:
        with pytest.raises(Unreadable, match=FAR_MORE):
            unzipped("aftale", content)
    else:
        assert unzipped("aftale", content).part("a") == bytes(size)


@pytest.mark.parametrize(
    ("claimed", "refused"), [(LARGEST_PART - 1, False), (LARGEST_PART, False), (LARGEST_PART + 1, True)]
)  # fmt: skip
def test_a_part_that_claims_too_much_is_not_opened(claimed: int, refused: bool):
    content = claiming(claimed, bytes(range(256)) * 1000 + bytes(LARGEST_PART // STEEPEST))
    packed = zipfile.ZipFile(io.BytesIO(content)).getinfo("a").compress_size
    steep = claimed > STEEPEST * packed

    if refused or steep:
        with pytest.raises(Unreadable, match=FAR_MORE):
            unzipped("aftale", content)
    else:
        assert unzipped("aftale", content).names == {"a"}


def test_a_part_that_claims_little_is_counted_while_it_is_unpacked():
    content = claiming(10, bytes(64 * 2**20))
    tracemalloc.start()

    with pytest.raises(Unreadable):
        unzipped("aftale", content).part("a")

    assert tracemalloc.get_traced_memory()[1] < 16 * 2**20
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("parts", "refused"), [(MOST_PARTS - 1, False), (MOST_PARTS, False), (MOST_PARTS + 1, True)]
)
def test_a_zip_has_no_more_parts_than_a_document(parts: int, refused: bool):
    content = zipped({str(at): b"" for at in range(parts)})

    if refused:
        with pytest.raises(Unreadable, match=FAR_MORE):
            unzipped("aftale", content)
    else:
        assert len(unzipped("aftale", content).names) == parts


def test_a_word_file_that_is_a_bomb_is_refused():
    bomb = f"<w:document {W}><w:body>{paragraph(' ' * (64 * 2**20))}</w:body></w:document>"

    with pytest.raises(Unreadable, match=FAR_MORE):
        paper_of("aftale", docx("", {"word/document.xml": bomb}))


def test_a_large_picture_is_no_bomb_for_it_is_never_unpacked():
    content = docx(paragraph("Et"), {"word/media/image1.bmp": bytes(30 * 2**20)})

    assert paper_of("aftale", content).text.startswith("Et\n")


def test_a_part_with_a_password_is_said():
    made = bytearray(zipped({"a": b"x"}))
    central = made.rindex(b"PK\x01\x02")
    made[central + 8] |= 1

    with pytest.raises(Unreadable, match="locked with a password"):
        unzipped("aftale", bytes(made)).part("a")
