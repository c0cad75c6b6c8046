"""How is a stranger's file opened where it can do no harm?"""

import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Self

from instruks.connectors.paper.handed_back import SENTENCE
from instruks.connectors.paper.limits import Limits
from instruks.connectors.paper.shapes import Shape, T
from instruks.reading.source import Unreadable
from instruks.texts.sentence import say

LOG = logging.getLogger(__name__)
PROGRAM = "instruks.connectors.paper.zygote"
STEP = 2**20  # bytes
LARGEST_ANSWER = 256 * 2**20  # bytes
TOO_MUCH = "MemoryError"
PASSED_ON = ("PATH", "LANG", "LC_ALL", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV")
"""What the environment tells the process that opens files; it hears of no password."""


@dataclass(frozen=True)
class Answered:
    """What a process said of a file, and the bytes that came with it."""

    told: Mapping[str, Any]
    more: bytes


class Zygote:
    """A process that has loaded what reading needs, and makes one for each file.

    It is started when it is first needed, and anew should it have ended. Threads may share it.
    """

    def __init__(self, program: str = PROGRAM) -> None:
        self._program = program
        self._orders: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._alone = threading.Lock()
        self._closed = False

    def ask(
        self, asked: Mapping[str, Any], content: bytes, *, kind: str, limits: Limits
    ) -> Answered:
        """Have one file opened by a new process. `asked["name"]` is what people call the file.

        Raises `Unreadable` where the file cannot be read, or not within its limits.
        """
        ends_at = time.monotonic() + limits.seconds
        with self._made(kind, limits) as (line, child):
            said = _talk(line, _request(asked, content), ends_at)
            if said is None:
                child.end()
                raise _too_long(asked["name"], limits)
        return _understood(asked["name"], said, limits)

    def close(self) -> None:
        """Let it end for good; what it has made for files is ended with it."""
        with self._alone:
            self._closed = True
            self._let_go()

    @contextmanager
    def _made(self, kind: str, limits: Limits) -> "Iterator[tuple[socket.socket, _Child]]":
        ours, theirs = socket.socketpair()
        order = {"kind": kind, "seconds": limits.seconds, "memory": limits.memory}
        with ours:
            with theirs, self._alone:
                child = self._order(json.dumps(order).encode(), theirs)
            with child:
                yield ours, child

    def _order(self, order: bytes, line: socket.socket) -> "_Child":
        """A new process at the other end of the line; a second try where the zygote has ended."""
        for last in (False, True):
            if self._closed:
                break
            try:
                orders = self._orders or self._start()
                socket.send_fds(orders, [order], [line.fileno()])
                number, handles, _, _ = socket.recv_fds(orders, 32, 1)
                if number:
                    return _Child(int(number), handles[0] if handles else None)
            except (BrokenPipeError, ConnectionResetError):
                if last:
                    raise
            self._let_go()
        raise ConnectionResetError("the process that opens files has ended, or does not start")

    def _start(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603  our own program, our own words
                [sys.executable, "-m", self._program, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={name: os.environ[name] for name in PASSED_ON if name in os.environ},
                start_new_session=True,  # Ctrl-C is for us; it ends when we hang up
            )
        self._orders = ours
        return ours

    def _let_go(self) -> None:
        if self._orders and self._process:
            self._orders.close()
            self._process.wait()
        self._orders = self._process = None


@dataclass(frozen=True)
class _Child:
    """The process that has the file, by its handle where the system gives one."""

    number: int
    handle: int | None

    def end(self) -> None:
        try:
            if self.handle is None:
                os.kill(self.number, signal.SIGKILL)
            else:
                signal.pidfd_send_signal(self.handle, signal.SIGKILL)
        except ProcessLookupError:
            return

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()  # it has said what it had to say
        if self.handle is not None:
            os.close(self.handle)


def _request(asked: Mapping[str, Any], content: bytes) -> tuple[bytes, bytes]:
    return json.dumps(asked).encode() + b"\n", content


def _talk(line: socket.socket, parts: tuple[bytes, ...], ends_at: float) -> bytes | None:
    """Say all parts, hang up our end, and hear the answer; None where the time is over."""
    said = bytearray()
    try:
        for part in parts:
            line.settimeout(max(ends_at - time.monotonic(), 0.001))
            line.sendall(part)
        line.shutdown(socket.SHUT_WR)
        while len(said) <= LARGEST_ANSWER:
            line.settimeout(max(ends_at - time.monotonic(), 0.001))
            step = line.recv(STEP)
            if not step:
                break
            said += step
    except TimeoutError:
        return None
    except (BrokenPipeError, ConnectionResetError):
        return b""
    return bytes(said)


def _understood(name: str, said: bytes, limits: Limits) -> Answered:
    line, broken, more = said.partition(b"\n")
    try:
        told = json.loads(line) if broken else {}
    except ValueError:
        told = {}
    match told:
        case {"unreadable": sentence}:
            raise Unreadable(heard(name, SENTENCE, sentence))
        case {"broke": str(kind), "where": str(where)}:
            LOG.warning("%s at %s", kind, where)
            raise _too_large(name, limits) if kind == TOO_MUCH else _broke_off(name)
        case dict() if told:
            return Answered(told, more)
    raise _broke_off(name)


def heard(name: str, shape: Shape[T], given: Any) -> T:
    """What the process handed over, in the shape that was agreed. Raises `Unreadable`."""
    try:
        return shape.read(given)
    except ValueError as error:
        LOG.warning("%s", error)
        raise _broke_off(name) from error


def _too_long(name: str, limits: Limits) -> Unreadable:
    return Unreadable(
        say(
            "reading `{name}` took more than {seconds} seconds and was ended; "
            "hand in the agreement alone, or save it anew and try again",
            name=name, seconds=f"{limits.seconds:g}",
        )
    )  # fmt: skip


def _too_large(name: str, limits: Limits) -> Unreadable:
    return Unreadable(
        say(
            "reading `{name}` took more than {most} MB of memory and was ended; "
            "hand in the agreement alone, or save it anew and try again",
            name=name, most=limits.memory // 2**20,
        )
    )  # fmt: skip


def _broke_off(name: str) -> Unreadable:
    return Unreadable(
        say(
            "reading `{name}` broke off, so it may be damaged; "
            "open it, save it anew as PDF or .docx and try again",
            name=name,
        )
    )
