"""What starts when Instruks starts, and in which order does it stop?"""

from granian import Granian
from granian.constants import Interfaces


def serve(port: int, host: str) -> None:
    """Serve the console until Ctrl-C."""
    Granian(
        "instruks.site.wsgi:application", address=host, port=port, interface=Interfaces.WSGI
    ).serve()
