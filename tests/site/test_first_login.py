"""From an empty database to the first login, as an operator makes it in a terminal."""

import http.cookiejar
import os
import pty
import re
import signal
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client, override_settings

from instruks.acts.open_tenant import open_tenant
from instruks.store import agreements, walls
from instruks.store.connection import Role
from tests.acts.conftest import NOW
from tests.conftest import EMAIL, PASSWORD
from tests.site.test_run import PATIENCE, once_run, start

__all__ = ["once_run", "start"]  # fixtures

INSTRUKS = Path(sys.executable).with_name("instruks")
NAME, NUMBER = "Nordlys Drift A/S", "99349530"
HASHER = "django.contrib.auth.hashers.PBKDF2PasswordHasher"  # as on the site
NEW = "rasmus@nordlys.example"


@pytest.fixture
def own(server, database):
    """The variables of a database of the operator's own, which this process reaches too."""
    with override_settings(PASSWORD_HASHERS=[HASHER, *settings.PASSWORD_HASHERS]):
        yield {
            "DATABASE_URL": server.conninfo(Role.APP, database),
            "DATABASE_OWNER_URL": server.conninfo(Role.OWNER, database),
        }


@pytest.fixture
def instruks(own):
    """The command on that database."""
    return lambda *words, said="", **environ: on(own | environ, *words, said=said)


def on(environ, *words, said=""):
    return subprocess.run(
        [INSTRUKS, "--lang", "en", *words],
        env=os.environ | environ,
        input=said,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


def refusal(answer):
    """What a refused command says: a sentence after two lines of usage, and no more."""
    usage, hint, blank, sentence = answer.stderr.splitlines()

    assert (answer.returncode, answer.stdout, blank) == (2, "", "")
    assert (usage[:15], hint[:13]) == ("Usage: instruks", "Try 'instruks")
    return sentence.removeprefix("Error: ")


def test_the_made_user_comes_in_and_sees_none_of_anothers_agreements(instruks, visitor):
    there = open_tenant("Havblik Regnskab ApS", "99136715")
    with walls.inside(there):
        agreements.new_agreement(slug="theirs", title="Their own", counterpart="", now=NOW)
    made = instruks("add-processor", NAME, "--number", NUMBER)
    told = instruks("add-user", NEW, "--processor", NUMBER, "--language", "en", INSTRUKS_PASSWORD=PASSWORD)  # fmt: skip
    browser = Client()
    answer = browser.post("/accounts/login/", {"login": NEW, "password": PASSWORD})
    page = browser.get("/", follow=True)

    assert told.stdout == f"{NEW} can log in at {NAME}\n"
    assert (answer.status_code, answer.url) == (302, "/")
    assert str(page.wsgi_request.user.tenant_id) == made.stdout.strip()
    assert page["Content-Language"] == "en"
    assert "Their own" not in page.content.decode()
    assert browser.get("/agreements/theirs/").status_code == 404


def test_the_second_time_is_a_sentence(instruks):
    processor = ("add-processor", NAME, "--number", NUMBER)
    user = ("add-user", NEW, "--processor", NAME, "--password-stdin")
    close = ("close-login", NEW)
    for words in (processor, user, close):
        assert instruks(*words, said=f"{PASSWORD}\n").returncode == 0

    assert refusal(instruks(*processor)) == (
        "Invalid value for --number: the company with the number 99349530 is here already; "
        "give people there a login"
    )
    assert refusal(instruks(*user, said=PASSWORD)) == (
        f"Invalid value for EMAIL: `{NEW}` has a login already; use another address"
    )
    assert (
        refusal(instruks(*close))
        == f"Invalid value for EMAIL: the login of `{NEW}` is closed already"
    )


def test_a_closed_login_is_out_at_once(instruks, signed_in):
    assert instruks("close-login", EMAIL).stdout == f"{EMAIL} can no longer log in\n"
    assert signed_in.get("/", follow=True).request["PATH_INFO"] == "/accounts/login/"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("add-processor", NAME, "--number", "99349531"),
            "Invalid value for --number: `99349531` is no CVR number: its check digit does not fit",
        ),
        (
            ("add-user", "rasmus", "--processor", "98765409", "--password-stdin"),
            "Invalid value for EMAIL: `rasmus` is no e-mail address",
        ),
        (
            ("add-user", NEW, "--processor", "havblik drift a/s", "--password-stdin"),
            "the password will not do: This password is too short.",
        ),
        (
            ("add-user", NEW, "--processor", NAME, "--password-stdin"),
            f"Invalid value for --processor: no processor `{NAME}`; there are: Havblik Drift A/S (98765409)",
        ),
        (
            ("add-user", NEW, "--processor", "98765409"),
            "there is no terminal to ask for the password in; give it in INSTRUKS_PASSWORD",
        ),
    ],
)
def test_bad_input_is_a_sentence_and_exit_status_2(instruks, visitor, words, sentence):
    assert refusal(instruks(*words, said="elevensigns")).startswith(sentence)


def test_two_processors_of_one_name_are_told_apart_by_number(instruks, visitor):
    open_tenant("Havblik Drift A/S", NUMBER)

    assert refusal(instruks("add-user", NEW, "--processor", "Havblik Drift A/S")).endswith(
        f"give the number: Havblik Drift A/S (98765409), Havblik Drift A/S ({NUMBER})"
    )
    added = instruks("add-user", NEW, "--processor", f"DK {NUMBER}", INSTRUKS_PASSWORD=PASSWORD)
    assert added.returncode == 0


def test_in_danish_the_refusal_is_danish(instruks, visitor):
    answer = instruks("--lang", "da", "add-user", NEW, "--processor", "98765409", INSTRUKS_PASSWORD="kort")  # fmt: skip

    assert "adgangskode" in refusal(answer).lower()


def test_a_terminal_is_asked_twice_and_shows_nothing(own, visitor):
    words = [INSTRUKS, "--lang", "en", "add-user", NEW, "--processor", "98765409"]
    child, terminal = pty.fork()
    if child == 0:
        os.execve(INSTRUKS, list(map(str, words)), os.environ | own)  # noqa: S606  the program itself
    shown = read_until(terminal, "Password: ")
    os.write(terminal, f"{PASSWORD}\n".encode())
    shown += read_until(terminal, "Again: ")
    os.write(terminal, f"{PASSWORD}\n".encode())
    shown += read_until(terminal, "can log in")
    _, status = os.waitpid(child, 0)
    os.close(terminal)

    assert status == 0
    assert PASSWORD not in shown
    assert Client().login(email=NEW, password=PASSWORD)


def read_until(terminal, words):
    shown, end = "", time.monotonic() + PATIENCE
    while words not in shown and time.monotonic() < end:
        shown += os.read(terminal, 1000).decode()
    return shown


def test_it_works_on_our_own_database_before_and_while_instruks_runs(start, open_folder):
    folder = open_folder / "first login"
    data = {"INSTRUKS_DATA": str(folder)}
    before = on(data, "add-processor", NAME, "--number", NUMBER)
    run = start(folder)
    run.until_it_serves()
    added = on(data, "add-user", NEW, "--processor", NUMBER, "--password-stdin", said=PASSWORD)

    assert (before.returncode, added.returncode) == (0, 0), before.stderr + added.stderr
    assert log_in(run, NEW, PASSWORD) == "/"
    assert "example-it-services" not in run.get("/")


def test_where_there_is_no_login_it_says_how_to_make_the_first(start, instruks, own):
    assert "Nobody can log in yet." in said_by(start(**own))
    instruks("add-processor", NAME, "--number", NUMBER)
    said = said_by(start(**own))
    instruks("add-user", NEW, "--processor", NUMBER, INSTRUKS_PASSWORD=PASSWORD)

    assert re.search(r"instruks add-processor .*\n  instruks add-user \S+@\S+ --processor", said)
    assert "Nobody can log in yet." not in said_by(start(**own))


def said_by(run):
    run.until_it_serves()
    run.process.send_signal(signal.SIGINT)
    return run.ended()[1]


def log_in(run, email, password):
    """Where a browser stands after login."""
    browser = urllib.request.build_opener(
        urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
    )
    at = f"http://127.0.0.1:{run.port}/accounts/login/"
    page = browser.open(at, timeout=20).read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)[1]
    form = {"csrfmiddlewaretoken": token, "login": email, "password": password}
    answer = browser.open(at, urllib.parse.urlencode(form).encode(), timeout=20)
    return urllib.parse.urlsplit(answer.url).path
