"""A server on this machine that answers as such endpoints do, well or badly."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from instruks.connectors.language_model.endpoint import Endpoint

Answer = Callable[[BaseHTTPRequestHandler], None]
MODEL = "laesemodel-8b"


@dataclass
class Asked:
    """A request as it came."""

    path: str
    headers: dict[str, str]
    body: Any

    @property
    def user(self) -> str:
        """What the model is given to read."""
        return str(self.body["messages"][1]["content"])

    @property
    def clauses(self) -> list[dict[str, str]]:
        """The clauses in it."""
        return list(json.loads(self.user.rpartition("\n\n")[2])["clauses"])


@dataclass
class Served:
    """Where it is, and what it was asked."""

    port: int
    asked: list[Asked] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def endpoint(self, key: str = "") -> Endpoint:
        return Endpoint("http", "127.0.0.1", self.port, "/v1", MODEL, key)


class Quiet(ThreadingHTTPServer):
    """It says nothing when we hang up."""

    daemon_threads = True

    def handle_error(self, request, client_address):  # noqa: ARG002  as the server calls it
        return


@contextmanager
def serving(*answers: Answer) -> Iterator[Served]:
    """One answer for each request; the last one again and again."""
    served = Served(0)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            served.asked.append(Asked(self.path, dict(self.headers), body))
            answers[min(len(served.asked), len(answers)) - 1](self)

        def do_GET(self):  # whoever follows a redirect comes with this
            served.asked.append(Asked(self.path, dict(self.headers), None))
            self.send_error(404)

        def log_message(self, *_):
            return

    server = Quiet(("127.0.0.1", 0), Handler)
    served.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def status(code: int, content: bytes = b"{}", **headers: str) -> Answer:
    """A status with these headers (`Retry_After="1"`)."""

    def answer(to):
        to.send_response(code)
        for name, value in headers.items():
            to.send_header(name.replace("_", "-"), value)
        to.send_header("Content-Length", str(len(content)))
        to.end_headers()
        to.wfile.write(content)

    return answer


def saying(words: str) -> Answer:
    """The model's words, as a chat-completions endpoint wraps them."""
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": words}}  # fmt: skip
    told = {"id": "chatcmpl-1", "object": "chat.completion", "model": MODEL, "choices": [choice]}
    return status(200, json.dumps(told).encode(), Content_Type="application/json")


def claiming(*claims: dict[str, Any]) -> Answer:
    """The model's claims, as it was asked to write them."""
    return saying(json.dumps({"claims": claims}))


def dripping(to: BaseHTTPRequestHandler) -> None:
    """A header at a time, for ever."""
    to.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(10_000):
        to.wfile.write(f"X-{number}: y\r\n".encode())
        time.sleep(0.05)


def dripping_words(to: BaseHTTPRequestHandler) -> None:
    """The headers at once, then a blank at a time; its end is when we hang up."""
    to.send_response(200)
    to.send_header("Connection", "close")
    to.end_headers()
    for _ in range(10_000):
        to.wfile.write(b" ")
        time.sleep(0.05)


def hanging_up(to: BaseHTTPRequestHandler) -> None:
    """No answer at all."""
    to.close_connection = True
