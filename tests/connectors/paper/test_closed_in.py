"""Where a stranger's file is opened there is nothing to reach: no file, no socket, no process."""

import platform
import subprocess
import sys

import pytest

CLOSED_IN = """
import ctypes, errno, os, resource, signal, socket, subprocess, sys, threading
from instruks.connectors.paper.limits import Limits, close_in
kernel = ctypes.CDLL(None, use_errno=True)
held = close_in(Limits())
try:
    {code}
except BaseException as error:
    os.write(1, type(error).__name__.encode())
else:
    os.write(1, b"done")
os._exit(0)
"""
LANDLOCK = """
import os
from instruks.connectors.paper import limits
limits._on_our_own()
assert limits.no_files()
try:
    {code}
except OSError as error:
    print(type(error).__name__)
else:
    print("done")
"""


REFUSALS = {"PermissionError", "OSError", "RuntimeError", "ValueError"}  # as the calls have it


def told(program, code):
    answer = subprocess.run(
        [sys.executable, "-c", program.format(code=code)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return answer.stdout.strip()


@pytest.mark.parametrize(
    "code",
    [
        "open('/etc/hostname')",
        "open('/tmp/left-behind', 'w')",
        "os.listdir('/')",
        "os.stat('/etc/hostname')",
        "os.unlink('/etc/hostname')",
        "os.dup(1)",
        "os.pipe()",
        "socket.socket()",
        "socket.socketpair()",
        "os.fork()",
        "os.execv('/bin/true', ['true'])",
        "subprocess.run(['/bin/true'])",
        "threading.Thread(target=print).start()",
        "os.kill(os.getppid(), 0)",
        "resource.setrlimit(resource.RLIMIT_NOFILE, (99, 99))",
        "os.setuid(0)",
        "os.chdir('/')",
    ],
)
def test_nothing_can_be_reached(code):
    assert told(CLOSED_IN, code) in REFUSALS


@pytest.mark.parametrize(
    ("number", "what"),
    [(2, "open"), (41, "socket"), (57, "fork"), (62, "kill"), (101, "ptrace"), (257, "openat"), (425, "io_uring_setup"), (0x40000000 + 2, "open by the other door")],
)  # fmt: skip
@pytest.mark.skipif(platform.machine() != "x86_64", reason="the numbers are those of x86_64")
def test_nor_by_asking_the_kernel_itself(number, what):
    asked = f"assert kernel.syscall({number}, 0, 0, 0, 0) == -1 and ctypes.get_errno() in (1, 38), ctypes.get_errno()"

    assert told(CLOSED_IN, asked) == "done"


def test_what_has_been_opened_can_still_be_spoken_on_and_sums_be_done():
    assert told(CLOSED_IN, "sorted(str(n) for n in range(99999))") == "done"


def test_every_lock_holds_on_this_machine():
    assert told(CLOSED_IN, "os.write(1, ' '.join(held).encode() + b' ')") == "limits files calls done"  # fmt: skip


@pytest.mark.parametrize("code", ["open('/etc/hostname')", "os.listdir('/')", "os.mkdir('/tmp/x')"])
def test_landlock_alone_closes_the_files_too(code):
    assert told(LANDLOCK, code) == "PermissionError"
