"""How does a child learn that its parent has died?"""

import ctypes
import os
import sys
from collections.abc import Callable
from signal import Signals

PR_SET_PDEATHSIG = 1


def at_parents_death(sent: Signals, parent: int) -> Callable[[], None]:
    """What a child of the process `parent` calls to be sent a signal when that dies, however it dies.

    Linux alone can do it; elsewhere the call does nothing. Made beforehand, it needs nothing but two
    system calls, so it may be called between fork and exec. A child whose parent is dead already
    ends at once.
    """
    if sys.platform != "linux":
        return lambda: None
    prctl = ctypes.CDLL(None).prctl

    def ask() -> None:
        prctl(PR_SET_PDEATHSIG, sent)
        if os.getppid() != parent:
            os._exit(1)

    return ask
