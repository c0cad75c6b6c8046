"""How is one question sent, and one answer heard, within limits?

No redirect is followed and no proxy is used, so the text goes where the operator said and nowhere
else.
"""

import socket
import ssl
import threading
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection

from instruks.connectors.language_model.endpoint import Endpoint
from instruks.connectors.language_model.unreachable import Unreachable
from instruks.texts.sentence import say

TO_CONNECT = 10.0  # seconds


class BrokenOff(Unreachable):
    """The line could not be had, or was cut: it may go better another time."""


class TooSlow(Exception):
    """The time was over before the answer had come; whoever set it knows how long it was."""


@dataclass(frozen=True)
class Reply:
    """What came back: the status, the answer's bytes, and the headers that matter to us."""

    status: int
    content: bytes
    retry_after: str = ""
    location: str = ""


def post(endpoint: Endpoint, body: bytes, *, seconds: float, most: int) -> Reply:
    """Send JSON to the endpoint's `chat/completions` and hear the whole answer.

    It takes no longer than `seconds` in all once there is a line, and no more than `most` bytes.
    Raises `TooSlow`, `Unreachable`, and `BrokenOff` where the line itself failed.
    """
    if seconds <= 0:
        raise TooSlow
    line = _line(endpoint, min(TO_CONNECT, seconds))
    with closing(line):
        try:
            line.connect()
        except (OSError, HTTPException, ValueError) as error:
            raise _no_line(endpoint) from error
        end = _End(line.sock, seconds)
        try:
            with end:
                reply = _talk(line, endpoint, body, most)
        except (OSError, HTTPException, ValueError) as error:
            raise (TooSlow() if end.came else _no_line(endpoint)) from error
    if end.came:
        raise TooSlow
    if len(reply.content) > most:
        raise Unreachable(
            say("`{host}` answers with more than {most} KB", host=endpoint.host, most=most // 1024)
        )
    return reply


def _line(endpoint: Endpoint, seconds: float) -> HTTPConnection:
    if endpoint.scheme == "https":
        return HTTPSConnection(
            endpoint.host, endpoint.port, timeout=seconds, context=ssl.create_default_context()
        )
    return HTTPConnection(endpoint.host, endpoint.port, timeout=seconds)


def _talk(line: HTTPConnection, endpoint: Endpoint, body: bytes, most: int) -> Reply:
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    line.request("POST", f"{endpoint.path}/chat/completions", body, headers)
    answer = line.getresponse()
    return Reply(
        answer.status,
        answer.read(most + 1),
        answer.getheader("Retry-After", ""),
        answer.getheader("Location", ""),
    )


class _End:
    """Cuts the line when the time is over, however slowly the other end drips."""

    def __init__(self, line: socket.socket, seconds: float) -> None:
        self.came = False
        self._line = line
        self._seconds = seconds
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._line.settimeout(self._seconds + 1)
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def _cut(self) -> None:
        self.came = True
        try:
            socket.socket.shutdown(self._line, socket.SHUT_RDWR)  # under TLS, if there is any
        except OSError:
            return  # it is closed already


def _no_line(endpoint: Endpoint) -> BrokenOff:
    return BrokenOff(
        say("`{host}` does not answer on port {port}", host=endpoint.host, port=endpoint.port)
    )
