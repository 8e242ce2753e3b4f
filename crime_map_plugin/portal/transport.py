"""One HTTP exchange: connect, send, read the whole body within limits, abort from outside at any moment."""

from __future__ import annotations

import base64
import ssl
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from socket import SHUT_RDWR
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.utils import get_auth_from_url
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

_CHUNK = 65_536
# All that a request throws, and what a socket that is closed under a reader makes of itself.
_FAILURES = (
    requests.RequestException,
    HTTPError,
    HTTPException,
    OSError,
    ValueError,
    AttributeError,
    TypeError,
)


class BodyTooLarge(OSError):
    """The body is longer than is sensible to read."""


class BodyTruncated(OSError):
    """Fewer bytes came than the server announced."""


class TooSlow(OSError):
    """The answer dribbles in and is over the time for a whole answer."""


@dataclass(frozen=True)
class Answer:
    """What came back: status, headers with lower-case names, and the whole decoded body."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    seconds: float


def sign_in(proxy: str) -> dict[str, str]:
    """Return the sign-in for a proxy in UTF-8 (RFC 7617); requests itself knows Latin letters only."""
    user, key = get_auth_from_url(proxy)
    login = base64.b64encode(f"{user}:{key}".encode()).decode("ascii")
    return {"Proxy-Authorization": f"Basic {login}"} if user else {}


class _Context(ssl.SSLContext):
    """What is believed of a server; its name is checked also where that is a number.

    urllib3 1.26 names no server to OpenSSL where the address is an IP address, and OpenSSL then refuses to
    go on. Nothing here can loosen the check, and no file of session keys is written for SSLKEYLOGFILE.
    """

    host = ""

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        kwargs["server_hostname"] = kwargs.get("server_hostname") or self.host
        return super().wrap_socket(*args, **kwargs)


def _context(host: str, ca_pem: bytes | None) -> ssl.SSLContext:
    context = _Context(ssl.PROTOCOL_TLS_CLIENT)  # demands a certificate and checks its names
    context.host = host
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    if ca_pem:
        context.load_verify_locations(cadata=ca_pem.decode("ascii", "ignore"))
    return context


class _Adapter(HTTPAdapter):
    """An adapter with our own TLS context, whose sockets are known so that a stalled read can be ended."""

    def __init__(self, context: ssl.SSLContext, sockets: weakref.WeakSet[Any]) -> None:
        self._context = context
        self._sockets = sockets
        super().__init__(max_retries=0, pool_connections=2, pool_maxsize=2)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        self._track(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        self._track(manager)
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        return sign_in(proxy)

    def _track(self, manager: Any) -> None:
        sockets = self._sockets
        classes: dict[str, Any] = {}
        for scheme, pool in (("http", HTTPConnectionPool), ("https", HTTPSConnectionPool)):

            def connect(self: Any, _base: Any = pool.ConnectionCls) -> None:
                _base.connect(self)
                sockets.add(self.sock)

            connection = type(
                "Tracked" + pool.ConnectionCls.__name__, (pool.ConnectionCls,), {"connect": connect}
            )
            classes[scheme] = type("Tracked" + pool.__name__, (pool,), {"ConnectionCls": connection})
        manager.pool_classes_by_scheme = classes


class Transport:
    """A session that obeys only what it is given: no environment, no redirects, no retries of its own."""

    def __init__(
        self,
        *,
        host: str,
        ca_pem: bytes | None,
        client_pem: Path | None,
        client_passphrase: str,
        timeout_s: tuple[float, float],
        total_s: float,
        largest_body: int,
    ) -> None:
        self._timeout = timeout_s
        self._total = total_s
        self._largest = largest_body
        self._sockets: weakref.WeakSet[Any] = weakref.WeakSet()
        context = _context(host, ca_pem)
        if client_pem is not None:
            context.load_cert_chain(str(client_pem), password=client_passphrase or None)
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.mount("https://", _Adapter(context, self._sockets))
        self._session.mount("http://", _Adapter(context, self._sockets))

    def exchange(
        self, method: str, url: str, form: Mapping[str, str], headers: Mapping[str, str], proxy: str | None
    ) -> Answer:
        """Return the whole answer; blocks, so it is run in a thread of its own."""
        start = time.monotonic()
        response = self._session.request(
            method,
            url,
            params=form if method == "GET" else None,
            data=form if method == "POST" else None,
            headers=dict(headers),
            proxies={"http": proxy, "https": proxy} if proxy else {},
            timeout=self._timeout,
            allow_redirects=False,
            stream=True,
        )
        with response:
            body = bytearray()
            for chunk in response.iter_content(_CHUNK):
                body += chunk
                if len(body) > self._largest:
                    raise BodyTooLarge(f"more than {self._largest} bytes")
                if time.monotonic() - start > self._total:
                    raise TooSlow(f"not finished after {self._total:.0f} seconds")
            announced = response.headers.get("Content-Length", "")
            if announced.isdigit() and response.raw.tell() < int(announced):
                raise BodyTruncated(f"{response.raw.tell()} of {announced} bytes")
            seconds = time.monotonic() - start
            return Answer(
                response.status_code,
                {k.lower(): v for k, v in response.headers.items()},
                bytes(body),
                seconds,
            )

    def abort(self) -> None:
        """End every exchange under way, whatever it waits for."""
        for sock in list(self._sockets):
            try:
                sock.shutdown(SHUT_RDWR)
            except OSError:
                # Already closed by the other side, which is what was wanted.
                continue
        self._session.close()


class Exchange:
    """An exchange running in a daemon thread, so that waiting for it can be given up at once."""

    def __init__(self, work: Callable[[], Answer], after: Callable[[], None]) -> None:
        self.done = threading.Event()
        self.answer: Answer | None = None
        self.error: Exception | None = None
        self._work = work
        self._after = after
        threading.Thread(target=self._run, name="crime-map-request", daemon=True).start()

    def _run(self) -> None:
        try:
            self.answer = self._work()
        except _FAILURES as error:
            # Carried to the waiting thread and typed there.
            self.error = error
        finally:
            self._after()
            self.done.set()
