"""What an operator can turn, and what stays shut when nothing is turned."""

import json
import os
import subprocess
import sys

import pytest

from instruks.site.secret import keep_a_secret_key

ASK = """
import json, sys
from instruks.site import settings
print(json.dumps([getattr(settings, name, None) for name in sys.argv[1:]], default=str))
"""


def settings(*names, **environ):
    kept = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    answer = subprocess.run(
        [sys.executable, "-c", ASK, *names], env=kept | environ, capture_output=True, check=True
    )
    return json.loads(answer.stdout)


def test_with_nothing_turned_it_is_for_this_machine_alone():
    debug, hosts, secure = settings("DEBUG", "ALLOWED_HOSTS", "SESSION_COOKIE_SECURE")

    assert debug is False
    assert hosts == ["localhost", "127.0.0.1", "[::1]"]
    assert secure is None


def test_behind_a_name_everything_is_https():
    hosts, origins, session, csrf, hsts = settings(
        "ALLOWED_HOSTS", "CSRF_TRUSTED_ORIGINS", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE",
        "SECURE_HSTS_SECONDS", INSTRUKS_HOST="instruks.havblik.example",
    )  # fmt: skip

    assert hosts == ["instruks.havblik.example"]
    assert origins == ["https://instruks.havblik.example"]
    assert (session, csrf) == (True, True)
    assert hsts >= 31_536_000


def test_a_database_of_the_operators_is_reached_as_the_url_says():
    (databases,) = settings(
        "DATABASES",
        DATABASE_URL="postgresql://app:secret@db.example:6432/drift?sslmode=verify-full",
    )

    assert {
        name: databases["default"][name]
        for name in ("HOST", "PORT", "USER", "PASSWORD", "NAME", "OPTIONS", "ATOMIC_REQUESTS")
    } == {
        "HOST": "db.example",
        "PORT": "6432",
        "USER": "app",
        "PASSWORD": "secret",
        "NAME": "drift",
        "OPTIONS": {"sslmode": "verify-full"},
        "ATOMIC_REQUESTS": True,
    }


@pytest.mark.parametrize("made", [False, True], ids=["before the first start", "after it"])
def test_the_secret_key_is_kept_once_it_is_made(tmp_path, made):
    if made:
        keep_a_secret_key(tmp_path)
    first, second = (settings("SECRET_KEY", INSTRUKS_DATA=str(tmp_path)) for _ in range(2))

    assert (first == second) is made
    assert [page.stat().st_mode & 0o777 for page in tmp_path.iterdir()] == [0o600] * made


def test_a_secret_key_of_the_operators_comes_first(tmp_path):
    assert settings("SECRET_KEY", INSTRUKS_SECRET_KEY="theirs") == ["theirs"]


def test_reading_the_settings_makes_nothing(tmp_path):
    settings("DATABASES", INSTRUKS_DATA=str(tmp_path / "data"))

    assert list(tmp_path.iterdir()) == []


def test_the_terminals_other_commands_load_no_django():
    loaded = "import sys; import instruks.site.command; sys.exit('django' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0
