"""How much may a process use that has strange bytes in its hands, and what is closed to it?"""

import ctypes
import os
import resource
from dataclasses import dataclass

from instruks.connectors.paper.file_rules import no_files
from instruks.connectors.paper.kernel_calls import only_computing

PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS = 1, 38  # linux/prctl.h
SIGKILL = 9


@dataclass(frozen=True)
class Limits:
    """How long one file may take on the wall clock, and how much memory, in bytes."""

    seconds: float = 60.0
    memory: int = 512 * 2**20


def close_in(limits: Limits) -> tuple[str, ...]:
    """From here on this process can compute and write to what it has open, and nothing else.

    The limits of the system hold everywhere; the rest where the kernel has it. Gives the names of
    what holds. None of it can be taken back.
    """
    alone = _on_our_own()
    files = alone and no_files()  # it needs a descriptor, so it comes before their limit
    for what, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),  # root is not held by this one
        (resource.RLIMIT_CPU, int(limits.seconds) + 2),  # should nobody be left to end us
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_NOFILE, 0),
    ):
        resource.setrlimit(what, (most, most))
    calls = alone and only_computing()  # last, for it refuses what the others ask the kernel for
    closed = {"limits": True, "files": files, "calls": calls}
    return tuple(name for name, holds in closed.items() if holds)


def _on_our_own() -> bool:
    """No more rights than now, by whatever program; and ended together with the one who began us."""
    if os.uname().sysname != "Linux":
        return False
    kernel = ctypes.CDLL(None, use_errno=True)
    kernel.prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)
    return bool(kernel.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
