"""Every address that this process turns to while a block runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkRequest

_listening: list[list[object]] = []
_is_hooked: list[bool] = []


def _note(event: str, arguments: tuple) -> None:
    if not _listening or event not in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        return
    _listening[-1].append(tuple(arguments[:2] if event == "socket.getaddrinfo" else arguments[1]))


@contextmanager
def contacts() -> Iterator[list[object]]:
    """Note (host, port) of what Python connects to or looks up, and the URL of what QGIS itself asks."""
    if not _is_hooked:
        sys.addaudithook(_note)  # it stays for ever, and is deaf outside the block
        _is_hooked.append(True)
    seen: list[object] = []

    def asked(request: QNetworkRequest) -> None:
        seen.append(request.url().toString())

    processor = QgsNetworkAccessManager.setRequestPreprocessor(asked)
    _listening.append(seen)
    try:
        yield seen
    finally:
        _listening.remove(seen)
        QgsNetworkAccessManager.removeRequestPreprocessor(processor)
