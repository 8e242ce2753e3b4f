"""Whether what stands at an address is a Dask scheduler, found out before Dask itself talks to it.

Dask takes the first eight bytes of an answer for a length and asks for so much memory; of a web server's
answer that is millions of terabytes. It also asks again until its time is over, whatever the reason.
"""

from __future__ import annotations

import socket
import ssl
import struct

from crime_map_plugin.algorithms.scheduler_address import SchedulerAddress
from crime_map_plugin.errors import SchedulerRefused, SchedulerUnreachable

_WAIT_S = 5.0
_LENGTH = struct.Struct("<Q")
_LONGEST_GREETING = 1 << 20


def greet(address: SchedulerAddress, context: ssl.SSLContext | None) -> None:
    """Raise where nothing answers, or not as a scheduler does: it speaks first, a length before anything."""
    try:
        connection = socket.create_connection((address.host, address.port), timeout=_WAIT_S)
    except OSError as error:
        raise SchedulerUnreachable(
            f"The Dask scheduler at {address.url} does not answer.",
            detail=str(error),
            hint="Check the address and the network, and that the scheduler is running.",
            address=address.url,
        ) from error
    with connection:
        _check(_first_bytes(connection) if context is None else _first_secured(connection, context, address))


def _first_secured(connection: socket.socket, context: ssl.SSLContext, address: SchedulerAddress) -> bytes:
    try:
        # a scheduler that refuses our certificate says so only when something is read (TLS 1.3)
        with context.wrap_socket(connection, server_hostname=address.host) as encrypted:
            return _first_bytes(encrypted)
    except OSError as error:
        raise SchedulerRefused(
            "The secured connection to the scheduler failed.",
            detail=str(error),
            hint="Check the certificates of the scheduler and of this computer.",
            reason="tls",
        ) from error


def _first_bytes(connection: socket.socket) -> bytes:
    got = b""
    try:
        while len(got) < _LENGTH.size:
            more = connection.recv(_LENGTH.size - len(got))
            if not more:
                break
            got += more
    except (socket.timeout, ConnectionResetError):
        if isinstance(connection, ssl.SSLSocket):
            raise
        return b""
    return got


def _check(got: bytes) -> None:
    if len(got) == _LENGTH.size and _LENGTH.unpack(got)[0] <= _LONGEST_GREETING:
        return
    raise SchedulerRefused(
        "What answers there is no Dask scheduler.",
        hint="Check host and port (the scheduler's, not the dashboard's); a scheduler with TLS is tls://.",
        reason="foreign",
    )
