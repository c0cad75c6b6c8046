"""A file becomes text, or the refusal says what it is and what to do."""

import tracemalloc

import pytest

from instruks.reading.source import LARGEST, Unreadable, text_of

DANISH = (
    "Databehandleren må kun behandle personoplysninger efter instruks fra den dataansvarlige, og den skal være skriftlig. "
    "Underretning om brud sker uden unødig forsinkelse til den dataansvarlige, så den kan anmelde bruddet på tide. "
    "Ved ophør skal alle oplysninger slettes, medmindre loven kræver, at de bliver opbevaret længere end det."
)  # fmt: skip
ENGLISH = (
    "The processor shall act on instructions only, and it shall tell the controller of a breach at once. "
    * 4
)


@pytest.mark.parametrize(
    "content",
    [
        DANISH.encode(),
        b"\xef\xbb\xbf" + DANISH.encode(),
        DANISH.encode("utf-16"),
        b"\xfe\xff" + DANISH.encode("utf-16-be"),
        DANISH.encode("cp1252"),
        DANISH.encode("latin-1"),
    ],
    ids=[
        "UTF-8",
        "with a mark",
        "UTF-16",
        "UTF-16, the other way round",
        "Windows-1252",
        "Latin-1",
    ],
)
def test_danish_text_is_read_in_every_encoding_it_is_saved_in(content):
    assert text_of("aftale.txt", content) == DANISH


def test_english_text_is_read():
    assert text_of("dpa.txt", ENGLISH.encode()) == ENGLISH


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "`a` is empty"),
        (b" \r\n\t ", "`a` is empty"),
        (b"%PDF-1.7 ...", "the PDF is broken or cut short"),
        (b"PK\x03\x04...", "`a` is damaged or cut short; open it, save it anew and try again"),
        (b"\xd0\xcf\x11\xe0...", "`a` is a file of an old office program"),
        (b"{\\rtf1 ...", "`a` is a rich-text file"),
        (b"\x89PNG\r\n", "`a` is a picture"),
        (b"\x1f\x8b\x08", "`a` is a packed file; unpack it"),
        (b"MZ\x00\x01\x02", "`a` is not text: byte 2 is zero"),
        (b"\xff\xfe" + b"\x00\xd8" * 3, "`a` is not UTF-16 text: byte 2 is 0x00"),
        ("Faktura 12: 3 timer á 900 kr.".encode(), "words, which is too few to be an agreement"),
        (b"\xe6\xf8\xe5 " * 100, "`a` is not UTF-8 text: byte 0 is 0xe6; save it as UTF-8"),
        (("Гриф " * 80).encode("cp1251"), "`a` is not UTF-8 text: byte 0 is 0xc3"),
    ],
)  # fmt: skip
def test_what_is_no_text_is_named_with_what_to_do(content, message):
    with pytest.raises(Unreadable) as refused:
        text_of("a", content)

    assert message in str(refused.value)


@pytest.mark.parametrize(
    ("size", "refused"), [(LARGEST - 1, False), (LARGEST, False), (LARGEST + 1, True)]
)
def test_twenty_megabytes_may_be_handed_in_and_not_a_byte_more(size, refused):
    content = (ENGLISH.encode() * (size // len(ENGLISH) + 1))[:size]

    if refused:
        with pytest.raises(Unreadable, match="an agreement may have 20 MB"):
            text_of("a", content)
    else:
        assert len(text_of("a", content)) == size


def test_two_hundred_megabytes_are_refused_before_they_are_decoded():
    content = bytes(200 * 2**20)
    tracemalloc.start()

    with pytest.raises(Unreadable, match="`a` has 200 MB"):
        text_of("a", content)

    assert tracemalloc.get_traced_memory()[1] < 2**20
    tracemalloc.stop()
