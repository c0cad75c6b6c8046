"""What must be at hand before a process can do without files?"""

import inspect
import sys
from collections.abc import Mapping
from importlib import import_module

from stdnum.eu import vat
from stdnum.util import get_cc_module

NEEDED: Mapping[str, tuple[str, ...]] = {
    "text": (),
}
"""Which modules a file needs, by what it looks like from outside."""

FACTS = "instruks.agreement.facts."


def load_facts() -> None:
    """Read every file of facts that the house would read when it is first asked.

    They are the functions that take nothing and remember their answer. The rules of registration
    numbers are modules, one a country.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith(FACTS):
            for _, remembered in inspect.getmembers(module, lambda it: hasattr(it, "cache_info")):
                if not inspect.signature(remembered).parameters:
                    remembered()
    for country in vat.MEMBER_STATES:
        get_cc_module(country, "vat")


def load_for(kind: str) -> None:
    """Load what files of this kind need."""
    for module in NEEDED.get(kind, ()):
        import_module(module)
