"""Where is the console reached, and by whom?"""

import ipaddress
import os
import socket
from dataclasses import dataclass

import click

FIRST_FREE, LAST = 1024, 65535  # below, ports belong to root


@dataclass(frozen=True)
class Address:
    """An address and a port of this machine."""

    host: str
    port: int

    @classmethod
    def free(cls, host: str, port: int) -> "Address":
        """The address, if we can have it. Raises `click.ClickException` with what is open instead."""
        address = cls("127.0.0.1" if host == "localhost" else host, port)
        try:
            parsed = ipaddress.ip_address(address.host)
        except ValueError:
            raise click.BadParameter(
                f"`{host}` is not an address; write one of this machine's, such as 127.0.0.1",
                param_hint="--host",
            ) from None
        if not parsed.is_loopback and not os.environ.get("INSTRUKS_HOST"):
            raise click.ClickException(
                f"others could reach {host}, so Instruks must know its name: set INSTRUKS_HOST to "
                "the name in front of it, which must speak https; or leave out --host"
            )
        address.try_it()
        return address

    def try_it(self) -> None:
        """See that no one else listens here. Raises `click.ClickException`."""
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((self.host, self.port))
            except OSError as error:
                another = self.port + 1 if FIRST_FREE <= self.port < LAST else FIRST_FREE
                raise click.ClickException(
                    f"port {self.port} on {self.host} is not to be had "
                    f"({(error.strerror or '').lower()}); use another: make run PORT={another}"
                ) from error

    @property
    def this_machine_only(self) -> bool:
        """Whether nobody else can reach it, not even through a proxy."""
        loopback = ipaddress.ip_address(self.host).is_loopback
        return loopback and not os.environ.get("INSTRUKS_HOST")

    def __str__(self) -> str:
        return f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"
