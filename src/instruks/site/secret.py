"""With which key are sessions and tokens signed?"""

import secrets
from collections.abc import Mapping
from pathlib import Path

from instruks.store.folder import write_private

PAGE = "secret-key"


def secret_key(environ: Mapping[str, str], folder: Path) -> str:
    """The operator's key, or the one in the data folder, or one that lives as long as this process.

    The last is for tools that only read the settings; `instruks run` always makes the second.
    """
    if key := environ.get("INSTRUKS_SECRET_KEY"):
        return key
    page = folder / PAGE
    return page.read_text() if page.is_file() else secrets.token_urlsafe(50)


def keep_a_secret_key(folder: Path) -> None:
    """Make the key of this data folder, once."""
    if not (folder / PAGE).is_file():
        write_private(folder / PAGE, secrets.token_urlsafe(50))
