"""How does a program of others run that can write nothing, and gives way to everyone else?

Started as `cage.py SECONDS PROGRAM ARGUMENT…`; it closes itself in and becomes that program. It
needs nothing of the house, so that it starts at once.
"""

import ctypes
import os
import resource
import struct
import sys

GIVES_WAY = 10
MOST_MEMORY = 2 * 2**30  # bytes of addresses; the languages alone take some hundred megabytes
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS, SIGKILL = 1, 38, 9  # linux/prctl.h
CREATE_RULESET, RESTRICT_SELF, ASK_VERSION = 444, 446, 1
WRITING = 0b1_1111_1111_0010  # write, remove and make, of linux/landlock.h
TCP, TCP_FROM = 0b11, 4  # bind and connect, and the version that knows them


def close_in(seconds: int) -> None:
    """No new file, no connection, no core; so much time, and the lowest place in the queue."""
    os.nice(GIVES_WAY)
    for what, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, MOST_MEMORY),
    ):
        resource.setrlimit(what, (most, most))
    if os.uname().sysname != "Linux":
        return
    kernel = ctypes.CDLL(None, use_errno=True)
    kernel.prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)
    kernel.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    version = kernel.syscall(CREATE_RULESET, None, 0, ASK_VERSION)
    if version >= 1:
        handled = (
            struct.pack("QQ", WRITING, TCP) if version >= TCP_FROM else struct.pack("Q", WRITING)
        )
        ruleset = kernel.syscall(CREATE_RULESET, handled, len(handled), 0)
        kernel.syscall(RESTRICT_SELF, ruleset, 0)
        os.close(ruleset)


if __name__ == "__main__":
    close_in(int(sys.argv[1]))
    os.execv(sys.argv[2], sys.argv[2:])  # noqa: S606  no shell is wanted
