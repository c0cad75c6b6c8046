"""What do tests share? A database for those that ask for one; the others start none.

- `database`: a fresh, migrated database that Django reaches as the app's login. Each test gets its
  own, so nothing is left for the next; that costs some 40 milliseconds, and the first one a second.
- `tenant`: a tenant in that database; the test runs inside its walls.
- `person`: a user of that tenant, with the password PASSWORD.
- `visitor`: a browser (Django's test client) in front of a fresh site with one tenant and user.
- `signed_in`: the same, after login as EMAIL. Both stand outside walls, as requests do.
- A test that cannot run because a program is missing skips with a reason that begins with
  `engine missing`; where INSTRUKS_NO_SKIP=1 stands in the environment, that is a failure.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import hypothesis
import pytest

if TYPE_CHECKING:
    from django.test import Client

    from instruks.store.records import Person
    from tests.databases import Databases

os.environ["DJANGO_SETTINGS_MODULE"] = "instruks.site.settings"
# No test reaches anything but what it made itself
os.environ["INSTRUKS_DATA"] = "/nowhere/instruks"
for name in ("DATABASE_URL", "DATABASE_OWNER_URL", "INSTRUKS_HOST", "INSTRUKS_SECRET_KEY"):
    os.environ.pop(name, None)

# A law is a law on a slow machine too
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

ENGINE_MISSING = "engine missing"
EMAIL = "astrid@havblik.example"
PASSWORD = "nine small boats at noon"


@pytest.fixture(scope="session")
def open_folder() -> Iterator[Path]:
    """A folder that root's lesser user may pass through, as pytest's own are not.

    It is in memory where that is large enough: databases are made, copied and thrown away here.
    """
    memory = Path("/dev/shm")  # noqa: S108  the folder made in it is ours alone to write to
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > 2 * 2**30
    with tempfile.TemporaryDirectory(
        prefix="instruks-test-", dir=memory if roomy else None
    ) as folder:
        Path(folder).chmod(0o711)
        yield Path(folder)


@pytest.fixture(scope="session")
def django_at_hand() -> Iterator[None]:
    """Django as it is on the site, with what its test client needs and quick passwords."""
    import django  # noqa: PLC0415  only where needed
    from django.conf import settings  # noqa: PLC0415
    from django.test import utils  # noqa: PLC0415

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    django.setup()
    utils.setup_test_environment()
    yield
    utils.teardown_test_environment()


@pytest.fixture(scope="session")
def server(open_folder: Path, django_at_hand: None) -> Iterator["Databases"]:
    """An embedded server of this test process; it starts when the first test asks for it."""
    from tests.databases import databases_in  # noqa: PLC0415  only where needed

    with databases_in(open_folder / "server") as databases:
        yield databases


@pytest.fixture
def database(server: "Databases") -> Iterator[str]:
    """A fresh database, by name."""
    with server.fresh() as name:
        yield name


@pytest.fixture
def tenant(database: str) -> Iterator[UUID]:
    """A tenant whose walls the test runs in."""
    from instruks.store import people, walls  # noqa: PLC0415  they need Django

    made = people.new_tenant("Havblik Drift A/S", "98765409")
    with walls.inside(made):
        yield made


@pytest.fixture
def person(tenant: UUID) -> "Person":
    """Someone who works at the tenant."""
    from instruks.store import people  # noqa: PLC0415  it needs Django

    return people.new_person(EMAIL, PASSWORD, language="da")


@pytest.fixture
def visitor(database: str) -> "Client":
    """A browser before login."""
    from django.test import Client  # noqa: PLC0415  they need Django

    from instruks.store import people, walls  # noqa: PLC0415

    with walls.inside(people.new_tenant("Havblik Drift A/S", "98765409")):
        people.new_person(EMAIL, PASSWORD, language="da")
    return Client()


@pytest.fixture
def signed_in(visitor: "Client") -> "Client":
    """A browser after login."""
    assert visitor.login(email=EMAIL, password=PASSWORD)
    return visitor


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """A missing program fails the test where nothing may be skipped."""
    report = yield
    return _not_skipped(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Any:
    """The same for a whole file that skips itself."""
    report = yield
    return _not_skipped(report)


def _not_skipped(report: Any) -> Any:
    said = report.longrepr[2] if report.skipped and isinstance(report.longrepr, tuple) else ""
    if ENGINE_MISSING in said and os.environ.get("INSTRUKS_NO_SKIP") == "1":
        report.outcome = "failed"
        report.longrepr = f"{said} (INSTRUKS_NO_SKIP=1)"
    return report
