"""Where is the model that the operator has switched on, and does the text leave this machine?"""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from instruks.texts.sentence import Sentence, say

URL = "INSTRUKS_SECOND_READER_URL"
MODEL = "INSTRUKS_SECOND_READER_MODEL"
KEY = "INSTRUKS_SECOND_READER_KEY"
KEY_FILE = "INSTRUKS_SECOND_READER_KEY_FILE"
LONGEST_KEY = 8192  # characters
PORTS = {"http": 80, "https": 443}


class NotSetUp(Exception):
    """A setting of the second reader cannot be meant. Never says what the key is."""


@dataclass(frozen=True)
class Endpoint:
    """A model by its name, and where it answers. `path` is the address's own, without a last slash."""

    scheme: str
    host: str
    port: int
    path: str
    model: str
    key: str = field(default="", repr=False)

    @property
    def at_home(self) -> bool:
        """Whether it is on this very machine."""
        return is_loopback(self.host)

    @property
    def told(self) -> Sentence:
        """What whoever switches it on must know: where the words of an agreement go."""
        if self.at_home:
            return say(
                "The second reader `{model}` is on this machine ({host}), and is given the text of each agreement it reads.",
                model=self.model, host=self.host,
            )  # fmt: skip
        return say(
            "The second reader `{model}` is at `{host}`: the text of each agreement it reads, with the names in it, leaves this machine, and whoever runs `{host}` is a sub-processor of yours.",
            model=self.model, host=self.host,
        )  # fmt: skip


def endpoint_in(environ: Mapping[str, str]) -> Endpoint | None:
    """The model that the environment names; None where the second reader is off, as it is at first.

    Raises `NotSetUp` where it is switched on and cannot be what is meant.
    """
    url, model = environ.get(URL, "").strip(), environ.get(MODEL, "").strip()
    if not url and not model:
        return None
    for name, given in ((URL, url), (MODEL, model)):
        if not given or not given.isprintable():
            raise NotSetUp(
                say(
                    "{name} does not name the second reader; set both {url} and {model}, or neither",
                    name=name, url=URL, model=MODEL,
                )
            )  # fmt: skip
    address, port = _address(url)
    return Endpoint(
        address.scheme,
        address.hostname or "",
        port,
        address.path.rstrip("/"),
        model,
        _key(environ),
    )


def is_loopback(host: str) -> bool:
    """Whether this name or number is the machine itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _address(url: str) -> tuple[SplitResult, int]:
    """The address in its parts, with its port. Raises `NotSetUp` where the text may not go there."""
    try:
        address = urlsplit(url)
        port = address.port or PORTS.get(address.scheme, 0)
    except ValueError as error:
        raise NotSetUp(_no_address()) from error
    plain = address.path.isascii() and not any(sign.isspace() for sign in url)
    unmeant = address.query or address.fragment or "@" in address.netloc
    if not (port and address.hostname and plain) or unmeant:
        raise NotSetUp(_no_address())
    if address.scheme != "https" and not is_loopback(address.hostname):
        raise NotSetUp(
            say(
                "`{host}` is another machine, and http would show the text to everyone on the way; "
                "write {url} with https",
                host=address.hostname, url=URL,
            )
        )  # fmt: skip
    return address, port


def _no_address() -> Sentence:
    return say(
        "{url} is no address of a model; write it as `https://model.example/v1`, "
        "without a password, a question mark or a number sign",
        url=URL,
    )


def _key(environ: Mapping[str, str]) -> str:
    """The key from its file, or else from the environment; empty for a model that asks for none."""
    where, key = KEY, environ.get(KEY, "")
    if file := environ.get(KEY_FILE, ""):
        where = KEY_FILE
        try:
            with Path(file).open(encoding="ascii") as opened:
                key = opened.read(LONGEST_KEY)
        except (OSError, ValueError) as error:
            raise NotSetUp(
                say(
                    "the file that {name} names cannot be read as a key; "
                    "name one with the key alone in it, which we may read",
                    name=KEY_FILE,
                )
            ) from error
        if not key.strip():
            raise NotSetUp(say("the file that {name} names is empty; write the key in it", name=where))  # fmt: skip
    key = key.strip()
    if not (key.isascii() and (not key or key.isprintable()) and " " not in key):
        raise NotSetUp(
            say("{name} holds no key; it is one word of plain letters and signs", name=where)
        )
    return key
