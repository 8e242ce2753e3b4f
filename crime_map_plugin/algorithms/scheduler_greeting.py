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


def greet(address: SchedulerAddress) -> None:
    """Raise where nothing answers, or not as a scheduler does: it speaks first, a length before anything.

    Without a context of QGIS's own the TLS connection is left to Dask's settings, so only the port is tried.
    """
    try:
        with socket.create_connection((address.host, address.port), timeout=_WAIT_S) as connection:
            if address.scheme == "tcp":
                _check(_first_bytes(connection))
            elif address.context is not None:
                with address.context.wrap_socket(connection, server_hostname=address.host) as encrypted:
                    _check(_first_bytes(encrypted))
    except ssl.SSLError as error:
        raise SchedulerRefused(
            "The secured connection to the scheduler failed.",
            detail=str(error),
            hint="Check the certificates of the scheduler and of the authentication configuration.",
            reason="tls",
        ) from error
    except OSError as error:
        raise SchedulerUnreachable(
            f"The Dask scheduler at {address.url} does not answer.",
            detail=str(error),
            hint="Check the address and the network, and that the scheduler is running.",
            address=address.url,
        ) from error


def _first_bytes(connection: socket.socket) -> bytes:
    got = b""
    try:
        while len(got) < _LENGTH.size:
            more = connection.recv(_LENGTH.size - len(got))
            if not more:
                break
            got += more
    except socket.timeout:
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
