"""In which forms can an agreement be written out?"""

from collections.abc import Callable, Mapping

from instruks.texts.pack import Pack
from instruks.texts.sentence import say


class NoSuchForm(Exception):
    """Nothing is written in the form that this ending names."""

    def __init__(self, ending: str) -> None:
        super().__init__(
            say(
                "nothing is written as `{ending}`; there are: {endings}",
                ending=ending, endings=", ".join(WRITERS),
            )
        )  # fmt: skip


def _pdf(pack: Pack) -> bytes:
    from instruks.letters.agreement.pdf import pdf_of  # noqa: PLC0415  loaded when one is made

    return pdf_of(pack)


def _docx(pack: Pack) -> bytes:
    from instruks.letters.agreement.docx import docx_of  # noqa: PLC0415  loaded when one is made

    return docx_of(pack)


WRITERS: Mapping[str, Callable[[Pack], bytes]] = {".pdf": _pdf, ".docx": _docx}
"""The ending of a file, and what makes its bytes."""

MEDIA_TYPES: Mapping[str, str] = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def form_of(ending: str) -> str:
    """The ending as it is written here, in lower case with its dot. Raises `NoSuchForm`."""
    form = ending.lower()
    if form not in WRITERS:
        raise NoSuchForm(ending)
    return form


def written(pack: Pack, ending: str) -> bytes:
    """The agreement in the form of this ending (`.pdf`), the same bytes for the same pack.

    Raises `NoSuchForm`, and `NoLetter` where a PDF has no letter for a sign in the words.
    """
    return WRITERS[form_of(ending)](pack)
