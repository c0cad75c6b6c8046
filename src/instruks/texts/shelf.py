"""Where on the disk do the packs stand?"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from instruks.texts.files import CONTENTS, parse, write
from instruks.texts.pack import NotAPack, Pack
from instruks.texts.sentence import say

LARGEST_FILE = 20 * 1024 * 1024  # bytes; the longest agreement we know has a quarter of a megabyte

_PACKAGE = Path(__file__).parents[1]


def shipped() -> Path:
    """The folder of the packs that come with the house: the law, our defaults, the examples."""
    installed = _PACKAGE / "packs"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "packs"


def read_folder(folder: Path) -> dict[str, str]:
    """The files of a pack's folder, as name and text.

    Raises `NotAPack` where there is no pack, or a file is too large or not UTF-8.
    """
    if not (folder / CONTENTS).is_file():
        raise NotAPack(
            say(
                "no `{contents}` in `{folder}`, so there is no pack here",
                contents=CONTENTS, folder=folder,
            ),
            file=CONTENTS,
        )  # fmt: skip
    pages = [folder / CONTENTS, *sorted(folder.glob("*.md"))]
    return {page.name: _text_of(page) for page in pages}


def load(folder: Path) -> Pack:
    """The pack that stands in this folder. Raises `NotAPack`."""
    return parse(read_folder(folder))


class Shelf(Mapping[str, Pack]):
    """The packs in the folders below one or more folders, by name; each is read when it is taken.

    Of two packs with one name the one in the later folder counts. A pack that cannot be read is an
    error (`NotAPack`) when it is taken, and stands in nobody's way before.
    """

    def __init__(self, *folders: Path) -> None:
        self._folders = {
            _name_in(contents): contents.parent
            for folder in folders
            for contents in sorted(folder.glob(f"*/{CONTENTS}"))
        }
        self._read = dict[str, Pack]()

    def __getitem__(self, name: str) -> Pack:
        if name not in self._read:
            self._read[name] = load(self._folders[name])
        return self._read[name]

    def __contains__(self, name: object) -> bool:
        return name in self._folders

    def __iter__(self) -> Iterator[str]:
        return iter(self._folders)

    def __len__(self) -> int:
        return len(self._folders)


def save(pack: Pack, folder: Path) -> None:
    """Write the pack's files into a folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in write(pack).items():
        (folder / name).write_text(text, encoding="utf-8")


def _name_in(contents: Path) -> str:
    """The name a pack gives itself, or its folder's where its contents cannot be read."""
    try:
        return str(tomllib.loads(_text_of(contents)).get("name", contents.parent.name))
    except (NotAPack, tomllib.TOMLDecodeError):
        return contents.parent.name


def _text_of(page: Path) -> str:
    size = page.stat().st_size
    if size > LARGEST_FILE:
        raise NotAPack(
            say(
                "{size} MB is more than a pack's file may hold ({most} MB)",
                size=size // 2**20, most=LARGEST_FILE // 2**20,
            ),
            file=page.name,
        )  # fmt: skip
    try:
        return page.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise NotAPack(
            say("byte {byte} is not UTF-8; save the file as UTF-8 text", byte=error.start),
            file=page.name,
        ) from error
