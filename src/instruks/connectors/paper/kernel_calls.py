"""Which calls to the kernel are left to a process that only computes? Seccomp refuses the rest."""

import ctypes
import errno
import os
import struct
from collections.abc import Mapping

PR_SET_SECCOMP, MODE_FILTER = 22, 2  # linux/prctl.h, linux/seccomp.h
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06  # linux/bpf_common.h
NUMBER_AT, ARCHITECTURE_AT = 0, 4  # in struct seccomp_data

LEFT: Mapping[str, tuple[int, Mapping[str, int]]] = {
    "x86_64": (0xC000003E, {
        "read": 0, "write": 1, "close": 3, "fstat": 5, "lseek": 8, "mmap": 9, "mprotect": 10,
        "munmap": 11, "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15,
        "sched_yield": 24, "mremap": 25, "madvise": 28, "nanosleep": 35, "getpid": 39, "exit": 60,
        "gettimeofday": 96, "getrusage": 98, "times": 100, "sigaltstack": 131, "gettid": 186,
        "futex": 202, "sched_getaffinity": 204, "restart_syscall": 219, "clock_gettime": 228,
        "clock_nanosleep": 230, "exit_group": 231, "getrandom": 318, "membarrier": 324,
    }),
    "aarch64": (0xC00000B7, {
        "close": 57, "lseek": 62, "read": 63, "write": 64, "fstat": 80, "exit": 93,
        "exit_group": 94, "futex": 98, "nanosleep": 101, "clock_gettime": 113,
        "clock_nanosleep": 115, "sched_getaffinity": 123, "sched_yield": 124,
        "restart_syscall": 128, "sigaltstack": 132, "rt_sigaction": 134, "rt_sigprocmask": 135,
        "rt_sigreturn": 139, "times": 153, "getrusage": 165, "gettimeofday": 169, "getpid": 172,
        "gettid": 178, "brk": 214, "munmap": 215, "mremap": 216, "mmap": 222, "mprotect": 226,
        "madvise": 233, "getrandom": 278, "membarrier": 283,
    }),
}  # fmt: skip
"""By machine: how the kernel names it, and the numbers of the calls that are left."""


def only_computing() -> bool:
    """Refuse this process every call that is not in the table; whether the kernel does so.

    No file, no socket, no other process, no signal to one. The process has given up new rights
    before, or the kernel does not listen.
    """
    if os.uname().machine not in LEFT:
        return False
    architecture, calls = LEFT[os.uname().machine]
    lines = [_line(LOAD, ARCHITECTURE_AT), _line(JUMP_IF_EQUAL, architecture, 1, 0)]
    lines += [_line(RETURN, REFUSE), _line(LOAD, NUMBER_AT)]
    for number in calls.values():
        lines += [_line(JUMP_IF_EQUAL, number, 0, 1), _line(RETURN, ALLOW)]
    lines.append(_line(RETURN, REFUSE))
    written = ctypes.create_string_buffer(b"".join(lines))
    program = struct.pack("HxxxxxxQ", len(lines), ctypes.addressof(written))
    kernel = ctypes.CDLL(None, use_errno=True)
    return bool(kernel.prctl(PR_SET_SECCOMP, MODE_FILTER, program, 0, 0) == 0)


def _line(code: int, value: int, if_so: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_so, if_not, value)
