"""What does a Word file say of itself, and how are its bytes the same each time?"""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP

SAME_MOMENT = (1980, 1, 1, 0, 0, 0)  # the first that a zip can hold
DATES = ("created", "modified")
ON_UNIX = 3


def describe(document: Document, title: str, language: str) -> None:
    """Title and language, and nothing about when, by whom or with what it was made."""
    from_package = document.part.package.rels
    for key in [key for key, one in from_package.items() if one.reltype == RELATIONSHIP.THUMBNAIL]:
        del from_package[key]
    said = document.core_properties
    said.title, said.language = title[:255], language
    said.author = said.comments = said.last_modified_by = ""
    said.revision = 1
    for element in list(said._element):  # noqa: SLF001  python-docx can set a moment, not drop it
        if element.tag.rpartition("}")[2] in DATES:
            said._element.remove(element)  # noqa: SLF001  as above


def as_bytes(made: bytes) -> bytes:
    """The same file with the same moment on every part."""
    packed = BytesIO()
    with ZipFile(BytesIO(made)) as before, ZipFile(packed, "w", ZIP_DEFLATED) as after:
        for part in before.infolist():
            kept = ZipInfo(part.filename, SAME_MOMENT)
            kept.compress_type, kept.create_system = ZIP_DEFLATED, ON_UNIX
            after.writestr(kept, before.read(part.filename))
    return packed.getvalue()
