"""Where on the disk is what only this installation may read?"""

import os
from collections.abc import Mapping
from pathlib import Path

from instruks.store.trouble import NoDatabase

CHECKOUT = Path(__file__).parents[3]


def data_folder(environ: Mapping[str, str]) -> Path:
    """The folder for the database, its passwords and the secret key; it need not exist yet.

    `INSTRUKS_DATA` names it; else it is `.data` in the checkout, or in the home of the person when
    Instruks was installed as a package.
    """
    if named := environ.get("INSTRUKS_DATA"):
        return Path(named).expanduser().absolute()
    if (CHECKOUT / "pyproject.toml").is_file():
        return CHECKOUT / ".data"
    return Path.home() / ".local" / "share" / "instruks"


def make_folder(folder: Path) -> Path:
    """Make the folder, closed to other people, if it is not there. Raises `NoDatabase`."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise NoDatabase(
            f"the data folder `{folder}` cannot be made ({(error.strerror or '').lower()}); "
            "set INSTRUKS_DATA to a folder that you may write to"
        ) from error
    return folder


def write_private(page: Path, text: str) -> None:
    """Put a whole text in place of the old one at once, so that only its owner can ever read it."""
    draft = page.with_name(f"{page.name}.{os.getpid()}")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as paper:
        paper.write(text)
    draft.replace(page)
