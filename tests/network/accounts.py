"""Accounts of each kind that QGIS knows, all of whose credentials are marked."""

from __future__ import annotations

import base64
import json
import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


def new_mark() -> str:
    """Return a credential that stands nowhere else on this machine; tinyproxy takes no sign in one."""
    return "mark" + secrets.token_hex(12)


@dataclass(frozen=True)
class Account:
    """A configuration of one of QGIS's kinds."""

    method: str
    values: dict[str, str]
    marks: list[str]
    # What the portal must be shown: a header and its value.
    header: tuple[str, str]


def basic() -> Account:
    mark = new_mark()
    shown = "Basic " + base64.b64encode(f"analyst:{mark}".encode()).decode()
    return Account("Basic", {"username": "analyst", "password": mark}, [mark], ("Authorization", shown))


def api_header() -> Account:
    mark = new_mark()
    return Account("APIHeader", {"X-Api-Key": mark}, [mark], ("X-Api-Key", mark))


def esri() -> Account:
    mark = new_mark()
    return Account("EsriToken", {"token": mark}, [mark], ("X-Esri-Authorization", f"Bearer {mark}"))


class TokenServer:
    """The token address of an OAuth2 configuration, asked by QGIS itself; it gives its keys in turn."""

    def __init__(self, keys: Sequence[str] = ()) -> None:
        self.keys = list(keys) or [new_mark()]
        self.bodies: list[str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                outer.bodies.append(self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode())
                key = outer.keys[min(len(outer.bodies), len(outer.keys)) - 1]
                body = json.dumps({"access_token": key, "token_type": "bearer", "expires_in": 3600}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def __enter__(self) -> TokenServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/token"

    def account(self) -> Account:
        """Return an account that signs in with user name and password; only that needs no browser."""
        client, word = new_mark(), new_mark()
        config = {
            "version": 1,
            "configType": 1,
            "grantFlow": 2,
            "name": "portal",
            "tokenUrl": self.url,
            "clientId": "crime-map",
            "clientSecret": client,
            "username": "analyst",
            "password": word,
            "persistToken": False,
            "accessMethod": 0,
            "requestTimeout": 5,
        }
        header = ("Authorization", f"Bearer {self.keys[0]}")
        return Account("OAuth2", {"oauth2config": json.dumps(config)}, [client, word, *self.keys], header)
