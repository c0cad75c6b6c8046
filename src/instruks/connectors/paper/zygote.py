"""How does a process that has loaded everything make one for each file?

It is started as a program of its own and never sees a file: it hands the line to the new process,
which reads the request, closes itself in, and answers. One at a time is asked for, any number run.
"""

import json
import os
import socket
import sys
from types import TracebackType

from instruks.connectors.paper.at_hand import load_facts, load_for
from instruks.connectors.paper.limits import Limits, close_in
from instruks.connectors.paper.work import answer

LONGEST_ORDER = 4096  # bytes
STEP = 2**20  # bytes read at once
NOWHERE, STDERR = 1, 2  # we were started with standard output going nowhere


def serve(orders: socket.socket) -> None:
    """Make a process for each order, until the one who orders is gone.

    An order is JSON and the line to the new process; it is answered by the process's number and,
    where the system has it, a handle on it that stays true when the number is used again.
    """
    load_facts()
    while True:
        order, lines, _, _ = socket.recv_fds(orders, LONGEST_ORDER, 1)
        if not order:
            return
        _bury_the_dead()
        told = json.loads(order)
        load_for(told["kind"])
        child = os.fork()
        if child == 0:
            orders.close()
            _open_one(lines[0], Limits(told["seconds"], told["memory"]))
        os.close(lines[0])
        handles = [os.pidfd_open(child)] if hasattr(os, "pidfd_open") else []
        socket.send_fds(orders, [str(child).encode()], handles)
        for handle in handles:
            os.close(handle)


def _open_one(line: int, limits: Limits) -> None:
    """Take the file, close ourselves in, and only then look at it. Does not come back."""
    os.dup2(NOWHERE, STDERR)
    _tell_how_it_ends(line)
    request = bytearray()
    while step := os.read(line, STEP):
        request += step
    close_in(limits)
    _write(line, answer(bytes(request)))
    os._exit(0)


def _tell_how_it_ends(line: int) -> None:
    """Whatever breaks the reading is told in a line, without a word of the file."""

    def tell(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
        while trace and trace.tb_next:
            trace = trace.tb_next
        code = trace.tb_frame.f_code if trace else None
        where = f"{code.co_filename}:{trace.tb_lineno}" if code and trace else ""
        _write(line, json.dumps({"broke": kind.__name__, "where": where}).encode() + b"\n")
        os._exit(1)

    sys.excepthook = tell


def _write(line: int, said: bytes) -> None:
    left = memoryview(said)
    while left:
        left = left[os.write(line, left) :]


def _bury_the_dead() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
