"""A console of its own and a browser before it; pictures of the way are kept in tests/screenshots."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ENGINE_MISSING

INSTRUKS = Path(sys.executable).with_name("instruks")
PICTURES = Path(__file__).parents[1] / "screenshots"
PATIENCE = 90  # seconds that a first start may take on a machine under load
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True)
class Served:
    """A console that runs, and the login it told."""

    address: str
    email: str
    password: str


@pytest.fixture(scope="module")
def console(open_folder: Path) -> Iterator[Served]:
    """What `instruks run` serves, from a data folder of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder, told = open_folder / "a journey", open_folder / "a journey.log"
    with told.open("w") as log:
        run = subprocess.Popen(
            [INSTRUKS, "run", "--port", str(port)],
            env=os.environ | {"INSTRUKS_DATA": str(folder)},
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        yield _until_it_serves(run, told)
    finally:
        run.terminate()
        try:
            run.wait(timeout=30)
        except subprocess.TimeoutExpired:
            run.kill()
            run.wait()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def chromium():
    """A browser, or a skip that says what is missing."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip(f"{ENGINE_MISSING}: no chromium here; `apt-get install chromium` brings it")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  only where it is there

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=program, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, console):
    """A page of somebody who has signed in and reads English; every error of the page fails the test."""
    context = chromium.new_context(
        base_url=console.address, viewport={"width": 1280, "height": 900}, accept_downloads=True
    )
    context.add_cookies([{"name": "django_language", "value": "en", "url": console.address}])
    opened = context.new_page()
    slips: list[str] = []
    opened.on("pageerror", lambda error: slips.append(str(error)))
    opened.on(
        "console", lambda said: slips.append(said.text) if "Content Security" in said.text else None
    )
    opened.goto("/")
    opened.fill("#id_login", console.email)
    opened.fill("#id_password", console.password)
    opened.click("main button")
    yield opened
    context.close()

    assert slips == []


def picture(page, name):
    """Keep what the page looks like, wide and narrow, so that somebody can look at it."""
    PICTURES.mkdir(exist_ok=True)
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 900})

        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, (
            f"{name} {width}"
        )

        page.screenshot(path=PICTURES / f"{name}-{width}.png")
    page.set_viewport_size({"width": 1280, "height": 900})


def _until_it_serves(run: "subprocess.Popen[bytes]", told: Path) -> Served:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and run.poll() is None:
        said = told.read_text()
        if "Ctrl-C stops it." in said:
            port = int(re.search(r"Instruks is at http://127\.0\.0\.1:(\d+)", said)[1])
            login = re.search(r"Log in as (\S+) with the password (\S+)", said)
            if _listens(port):
                return Served(f"http://127.0.0.1:{port}", login[1], login[2])
        time.sleep(0.1)
    run.kill()
    raise AssertionError(told.read_text())


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
