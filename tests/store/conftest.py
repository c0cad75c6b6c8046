"""The store is tried on the server that comes with us and on the oldest we promise to work with."""

from collections.abc import Iterator
from pathlib import Path

import django
import pytest

from instruks.store.embedded.binaries import Binaries, bundled
from tests.conftest import ENGINE_MISSING
from tests.databases import Databases, databases_in

django.setup()  # so that the tests beside this can import models

OLDEST = Path("/usr/lib/postgresql/15")  # where Debian puts it


def binaries_of(major: int) -> Binaries:
    if major == bundled().major:
        return bundled()
    if not (OLDEST / "bin" / "postgres").is_file():
        pytest.skip(f"{ENGINE_MISSING}: PostgreSQL 15 in {OLDEST} (apt-get install postgresql)")
    return Binaries(OLDEST, major, "debian", OLDEST, (OLDEST,))


@pytest.fixture(scope="session", params=[18, 15], ids=["postgres 18", "postgres 15"])
def server(
    request: pytest.FixtureRequest, open_folder: Path, django_at_hand: None
) -> Iterator[Databases]:
    """An embedded server of each kind, with one migrated database to copy from."""
    folder = open_folder / f"store-{request.param}"
    with databases_in(folder, binaries_of(request.param)) as databases:
        yield databases
