"""The demo portal behind TLS, with a list of who came and with which certificate."""

from __future__ import annotations

import contextlib
import socket
import ssl
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.portal_server.server import PortalServer, _Server


class _TlsServer(_Server):
    """Shakes hands in the thread of the connection, so that a client that gives up holds up nobody."""

    portal: TlsPortal

    def get_request(self) -> tuple[socket.socket, Any]:
        plain, address = super().get_request()
        secured = self.portal.context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)
        return secured, address

    def finish_request(self, request: Any, client_address: Any) -> None:
        request.settimeout(10)
        try:
            request.do_handshake()
        except ssl.SSLError:
            _linger(request)
            raise
        shown = request.getpeercert() or {}
        self.portal.clients.append(
            "".join(
                value for part in shown.get("subject", ()) for name, value in part if name == "commonName"
            )
        )
        super().finish_request(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that does not trust us, or brings no certificate, is what these tests are about."""
        if isinstance(sys.exc_info()[1], ssl.SSLError):
            self.portal.broken_handshakes += 1
        else:
            super().handle_error(request, client_address)


def _linger(request: ssl.SSLSocket) -> None:
    """Read what the client has sent already: closing before would throw away the alert that tells it why."""
    with contextlib.suppress(OSError), socket.socket(fileno=request.detach()) as plain:
        plain.settimeout(0.5)
        while plain.recv(4096):
            pass


class TlsPortal(PortalServer):
    """A portal at https://127.0.0.1."""

    def __init__(self, data: Path, context: ssl.SSLContext, **options: Any) -> None:
        super().__init__(data, **options)
        self.context = context
        self.clients: list[str] = []
        self.broken_handshakes = 0

    def _serve(self, handler: type[BaseHTTPRequestHandler], port: int) -> ThreadingHTTPServer:
        server = _TlsServer(("127.0.0.1", port), handler)
        server.portal = self
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return server

    @property
    def origin(self) -> str:
        return f"https://127.0.0.1:{self.port}"
