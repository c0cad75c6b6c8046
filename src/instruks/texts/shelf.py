"""Where on the disk do the packs stand?"""

from collections.abc import Mapping
from pathlib import Path

from instruks.texts.files import CONTENTS, parse, write
from instruks.texts.pack import NotAPack, Pack

LARGEST_FILE = 20 * 1024 * 1024  # bytes; the longest agreement we know has a quarter of a megabyte

Shelf = Mapping[str, Pack]


def read_folder(folder: Path) -> dict[str, str]:
    """The files of a pack's folder, as name and text.

    Raises `NotAPack` where there is no pack, or a file is too large or not UTF-8.
    """
    if not (folder / CONTENTS).is_file():
        raise NotAPack(f"no `{CONTENTS}` in `{folder}`, so there is no pack here", file=CONTENTS)
    pages = [folder / CONTENTS, *sorted(folder.glob("*.md"))]
    return {page.name: _text_of(page) for page in pages}


def load(folder: Path) -> Pack:
    """The pack that stands in this folder. Raises `NotAPack`."""
    return parse(read_folder(folder))


def load_shelf(folder: Path) -> dict[str, Pack]:
    """Every pack in the folders below this one, by name. Raises `NotAPack`."""
    shelf = dict[str, Pack]()
    for contents in sorted(folder.glob(f"*/{CONTENTS}")):
        pack = load(contents.parent)
        if pack.name in shelf:
            raise NotAPack(f"two packs are called `{pack.name}`", file=str(contents))
        shelf[pack.name] = pack
    return shelf


def save(pack: Pack, folder: Path) -> None:
    """Write the pack's files into a folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in write(pack).items():
        (folder / name).write_text(text, encoding="utf-8")


def _text_of(page: Path) -> str:
    size = page.stat().st_size
    if size > LARGEST_FILE:
        raise NotAPack(
            f"{size // 2**20} MB is more than a pack's file may hold ({LARGEST_FILE // 2**20} MB)",
            file=page.name,
        )
    try:
        return page.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise NotAPack(
            f"byte {error.start} is not UTF-8; save the file as UTF-8 text", file=page.name
        ) from error
