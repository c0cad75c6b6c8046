"""What does the model read in a document?"""

import json
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from instruks.connectors.language_model.asked import Messages, messages, portions
from instruks.connectors.language_model.claimed import claims_in
from instruks.connectors.language_model.endpoint import Endpoint
from instruks.connectors.language_model.exchange import BrokenOff, Reply, TooSlow, post
from instruks.connectors.language_model.unreachable import Unreachable
from instruks.reading.document import Document
from instruks.reading.second_reader import Said
from instruks.texts.sentence import say


@dataclass(frozen=True)
class Limits:
    """How much one agreement may take: of time in all, of text, and of each answer."""

    seconds: float = 240
    characters: int = 400_000
    characters_at_once: int = 24_000
    answer: int = 2**20  # bytes
    before_again: float = 2  # seconds, where the endpoint names no time
    longest_wait: float = 30  # seconds an endpoint may ask us to wait


USUAL = Limits()
TRY_AGAIN = frozenset({429, 500, 502, 503, 504})
TOO_MUCH_ASKED = frozenset({400, 422})
"""Some endpoints know no `response_format`, or not this one: they are asked once more without."""


@dataclass(frozen=True)
class LanguageModel:
    """A second reader behind an endpoint that speaks chat completions. Its name is the model's."""

    endpoint: Endpoint
    limits: Limits = USUAL
    wait: Callable[[float], None] = time.sleep

    @property
    def name(self) -> str:
        """The reader by whose name its claims are marked."""
        return self.endpoint.model

    def read(self, document: Document, wanted: Collection[str]) -> Iterable[Said]:
        """Everything it claims of the terms that are wanted, unheld against the text.

        All or nothing: where one portion of a long text gets no answer, `Unreachable` is raised.
        """
        length = len(document.text)
        if length > self.limits.characters:
            raise Unreachable(
                say(
                    "the text has {length} characters, and no more than {most} are sent",
                    length=length, most=self.limits.characters,
                )
            )  # fmt: skip
        if not wanted:
            return []
        ends_at = time.monotonic() + self.limits.seconds
        return [
            claim
            for clauses in portions(document, self.limits.characters_at_once)
            for claim in claims_in(self._answer(messages(clauses, wanted), ends_at))
        ]

    def _answer(self, asked: Messages, ends_at: float) -> bytes:
        plain: dict[str, Any] = {"model": self.endpoint.model, "messages": asked, "stream": False}
        strict = {**plain, "temperature": 0, "response_format": {"type": "json_object"}}
        reply = self._heard(strict, ends_at)
        if reply.status in TOO_MUCH_ASKED:
            reply = self._heard(plain, ends_at)
        if reply.status != HTTPStatus.OK:
            raise _refused(self.endpoint, reply)
        return reply.content

    def _heard(self, asked: dict[str, Any], ends_at: float) -> Reply:
        """The reply; where it was busy or the line was cut, that of a second try."""
        pause = self.limits.before_again
        try:
            reply = self._post(asked, ends_at)
            if reply.status not in TRY_AGAIN:
                return reply
            pause = _asked_to_wait(reply, pause)
            if pause > self.limits.longest_wait:
                return reply
        except BrokenOff:
            pass
        self.wait(pause)
        return self._post(asked, ends_at)

    def _post(self, asked: dict[str, Any], ends_at: float) -> Reply:
        left, body = ends_at - time.monotonic(), json.dumps(asked).encode()
        try:
            return post(self.endpoint, body, seconds=left, most=self.limits.answer)
        except TooSlow as error:
            raise Unreachable(
                say(
                    "`{host}` took more than {seconds} seconds",
                    host=self.endpoint.host, seconds=f"{self.limits.seconds:g}",
                )
            ) from error  # fmt: skip


def _asked_to_wait(reply: Reply, usual: float) -> float:
    """The seconds in `Retry-After`; a moment on the clock is not counted."""
    asked = reply.retry_after.strip()
    return float(asked) if asked.isdecimal() and len(asked) < len("9999999") else usual


def _refused(endpoint: Endpoint, reply: Reply) -> Unreachable:
    if reply.status // 100 == HTTPStatus.MULTIPLE_CHOICES // 100:
        try:
            elsewhere = urlsplit(reply.location).hostname or endpoint.host
        except ValueError:
            elsewhere = "?"
        return Unreachable(
            say(
                "`{host}` sends on to `{elsewhere}`, and the text goes nowhere but where the settings say",
                host=endpoint.host, elsewhere=elsewhere,
            )
        )  # fmt: skip
    return Unreachable(
        say("`{host}` answers with status {status}", host=endpoint.host, status=reply.status)
    )
