"""Many files are read at once: each is given when it is done, and few are held at a time."""

import os
import subprocess
import sys
import threading

import pytest

from instruks.connectors.paper.limits import Limits
from instruks.connectors.paper.read_files import Source, read_files
from instruks.connectors.paper.reading import Reading
from instruks.reading.source import Unreadable
from tests.connectors.paper.samples import TEXT


class Counted:
    """Files that count how many have been fetched and not been given back."""

    def __init__(self):
        self.held = self.most = 0
        self.lock = threading.Lock()

    def fetch(self):
        with self.lock:
            self.held += 1
            self.most = max(self.most, self.held)
        return TEXT

    def given_back(self):
        with self.lock:
            self.held -= 1


def test_every_file_is_read_once_and_no_more_are_held_than_are_read():
    counted = Counted()
    names = set()
    for outcome in read_files((Source(f"{n}.txt", counted.fetch) for n in range(12)), workers=3):
        names.add(outcome.source.name)
        counted.given_back()

        assert isinstance(outcome.read, Reading)

    assert names == {f"{n}.txt" for n in range(12)}
    assert counted.most <= 6  # three that are read, and three that wait to be given


def test_a_file_that_cannot_be_read_is_told_and_stops_nobody():
    def lost():
        raise Unreadable("gone")

    sources = [Source("a.txt", lambda: TEXT), Source("b.txt", lost), Source("c.pdf", lambda: b"x")]
    read = {one.source.name: type(one.read).__name__ for one in read_files(sources, workers=2)}

    assert read == {"a.txt": "Reading", "b.txt": "Unreadable", "c.pdf": "Unreadable"}


def test_no_files_are_read_to_nothing():
    assert list(read_files([])) == []


def test_each_is_given_when_it_is_done():
    given = threading.Event()

    def late():
        assert given.wait(60)
        return TEXT

    sources = [Source("late.txt", late), *(Source(f"{n}.txt", lambda: TEXT) for n in range(3))]
    order = list[str]()
    for outcome in read_files(sources, workers=2):
        order.append(outcome.source.name)
        if len(order) == 3:
            given.set()

    assert order == ["0.txt", "1.txt", "2.txt", "late.txt"]


def test_time_is_for_each_file_and_not_for_all():
    sources = [Source(f"{n}.txt", lambda: TEXT) for n in range(20)]
    read = [one.read for one in read_files(sources, workers=2, limits=Limits(seconds=20))]

    assert all(isinstance(one, Reading) for one in read)


BROKEN_OFF = """
import os, sys
from instruks.connectors.paper.read_files import Source, read_files
from tests.connectors.paper.samples import TEXT
for one in read_files([Source(f"{n}.txt", lambda: TEXT) for n in range(400)], workers=2):
    print(os.popen("pgrep -P %d" % os.getpid()).read().split()[0], flush=True)
    break
"""


@pytest.mark.skipif(not os.path.exists("/proc"), reason="processes are looked up in /proc")  # noqa: PTH110
def test_who_stops_looking_leaves_no_process_behind():
    answer = subprocess.run(
        [sys.executable, "-c", BROKEN_OFF], capture_output=True, text=True, check=True, timeout=60
    )
    zygote = int(answer.stdout.split()[0])

    assert not os.path.exists(f"/proc/{zygote}/exe")  # noqa: PTH110
