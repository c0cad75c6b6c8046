"""A zygote whose children do harm on request; started as a program, as the real one is."""

import os
import signal
import socket
import sys
import time

from instruks.connectors.paper import work
from instruks.connectors.paper.zygote import serve


def _hoard(_asked, _content):
    held = [bytes(2**20)]
    while True:
        held.append(held[-1] * 2)


def _spin(_asked, _content):
    while True:
        time.monotonic()


def _sleep(_asked, _content):
    time.sleep(3600)


def _crash(_asked, _content):
    os.kill(os.getpid(), signal.SIGSEGV)
    os.abort()


def _fall(_asked, _content):
    return _fall(_asked, _content)


work.WORK = {
    **work.WORK, "hoard": _hoard, "spin": _spin, "sleep": _sleep, "crash": _crash, "fall": _fall,
    "chatter": lambda _asked, _content: ({"reading": ["this", "is", "no", "reading"]}, b""),
    "garble": lambda _asked, _content: ({"reading": "x" * 5000}, b"\xff\x00"),
}  # fmt: skip

if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
