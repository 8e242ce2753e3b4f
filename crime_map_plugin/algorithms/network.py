"""QGIS's network settings as plain values for the portal client, gathered on the main thread."""

from __future__ import annotations

import os
import secrets
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote, urlsplit

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QMetaObject, QObject, Qt, QThread, QUrl, pyqtSlot
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkRequest, QSslConfiguration

from crime_map_plugin import paths
from crime_map_plugin.errors import Cancel, PortalRefused
from crime_map_plugin.portal.http import Http, HttpOptions
from crime_map_plugin.portal.profile import Profile

_CONNECT_S = 10.0
_LEAST_READ_S = 5.0
_RENEWAL_S = 30.0


@contextmanager
def client_key(configuration: QSslConfiguration) -> Iterator[tuple[Path, str]]:
    """Keep a client certificate and its key as an encrypted file that only its owner can read.

    The file, of which path and passphrase are given, is there for no longer than it takes to load it.
    """
    passphrase = secrets.token_urlsafe(24)
    handle, name = tempfile.mkstemp(suffix=".pem")  # mkstemp gives mode 600
    try:
        with os.fdopen(handle, "wb") as file:
            for certificate in (configuration.localCertificate(), *configuration.localCertificateChain()):
                file.write(bytes(certificate.toPem()))
            file.write(bytes(configuration.privateKey().toPem(passphrase.encode("ascii"))))
        yield Path(name), passphrase
    finally:
        Path(name).unlink(missing_ok=True)


class Network:
    """What the portal client must know of QGIS for one address; make it on the main thread."""

    def __init__(self, url: str, authcfg: str = "") -> None:
        self._credentials = _Credentials(url, authcfg) if authcfg else None
        headers = self._credentials.renew_now() if self._credentials else {}
        proxy = proxy_for(url)
        host = urlsplit(url).hostname
        self.options = HttpOptions(
            # only the portal's own origin is ever contacted, so one answer serves
            proxies=lambda asked: proxy if urlsplit(asked).hostname == host else proxy_for(asked),
            headers=headers,
            ca_pem=trusted_certificates() if urlsplit(url).scheme == "https" else None,
            timeout_s=(_CONNECT_S, max(_LEAST_READ_S, QgsNetworkAccessManager.timeout() / 1000.0)),
            user_agent=user_agent(),
            refresh_headers=self._credentials.renewed if self._credentials else None,
        )

    def client(self, profile: Profile, cancel: Cancel) -> Http:
        """Return the client of a portal's origin; call it on the thread on which the work runs."""
        options = self.options
        with ExitStack() as stack:
            if self._credentials is not None:
                # a main thread that works itself cannot be asked in between
                self._credentials.is_owner_busy = QThread.currentThread() == self._credentials.thread()
                if self._credentials.has_client_key():
                    path, passphrase = stack.enter_context(client_key(self._credentials.configuration))
                    options = replace(options, client_pem=path, client_passphrase=passphrase)
            return Http(
                options, cancel=cancel, origin=profile.origin, requests_at_once=profile.requests_at_once
            )


class _Credentials(QObject):
    """The headers of an authentication configuration; they can be renewed from a worker thread."""

    def __init__(self, url: str, authcfg: str) -> None:
        super().__init__()
        self._url = url
        self._authcfg = authcfg
        self._headers: dict[str, str] = {}
        self._is_renewed = threading.Event()
        self.is_owner_busy = False
        self.configuration = QSslConfiguration()

    def has_client_key(self) -> bool:
        """Tell whether the configuration carries a client certificate with its key."""
        certificate, key = self.configuration.localCertificate(), self.configuration.privateKey()
        return not certificate.isNull() and not key.isNull()

    def renew_now(self) -> dict[str, str]:
        """Return the headers; only on the thread that made this object."""
        check_known(self._authcfg)
        manager = QgsApplication.authManager()
        manager.clearCachedConfig(self._authcfg)
        request = QNetworkRequest(QUrl(self._url))
        is_done, request = updated_request(manager, request, self._authcfg)
        if not is_done:
            raise PortalRefused(
                "The credentials could not be read.",
                hint="Unlock the authentication database (Settings > Options > Authentication).",
                credentials=False,
            )
        self.configuration = request.sslConfiguration()
        self._headers = {
            # QGIS ends Esri's header with a space, which is no part of a value
            bytes(name).decode("latin-1"): bytes(request.rawHeader(name)).decode("latin-1").strip()
            for name in request.rawHeaderList()
        }
        return dict(self._headers)

    def renewed(self) -> Mapping[str, str]:
        """Return fresh headers from any thread; the work is done on the thread that made this object.

        Where that thread itself waits for the download (qgis_process, scripts), a message to it would wait
        for ever, and nothing else uses the manager meanwhile: QGIS's providers ask it from threads, too.
        """
        if self.is_owner_busy or QThread.currentThread() == self.thread():
            return self.renew_now()
        self._is_renewed.clear()
        QMetaObject.invokeMethod(self, "_renew_queued", Qt.ConnectionType.QueuedConnection)
        self._is_renewed.wait(_RENEWAL_S)
        return dict(self._headers)

    @pyqtSlot()
    def _renew_queued(self) -> None:
        try:
            self.renew_now()
        except PortalRefused:
            self._headers = {}
        finally:
            self._is_renewed.set()


def check_known(authcfg: str) -> None:
    """Raise where an authentication configuration is not in this QGIS profile."""
    if authcfg not in QgsApplication.authManager().configIds():
        raise PortalRefused(
            "The authentication configuration is not known in this QGIS profile.",
            hint="Choose one in Settings > Options > Authentication, or none.",
            credentials=False,
        )


def updated_request(manager: object, request: QNetworkRequest, authcfg: str) -> tuple[bool, QNetworkRequest]:
    """PyQt returns the changed request beside the result in some builds and changes it in place in others."""
    answer = manager.updateNetworkRequest(request, authcfg)  # type: ignore[attr-defined]
    if isinstance(answer, tuple):
        return bool(answer[0]), answer[1]
    return bool(answer), request


def proxy_for(url: str) -> str | None:
    """Return the proxy that QGIS would use for the address, as requests writes it, or None."""
    manager = QgsNetworkAccessManager.instance()
    factory = manager.proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(QUrl(url))) if factory is not None else [manager.proxy()]
    if not found:
        return None
    proxy = found[0]
    scheme = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
    }.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return None
    user = quote(proxy.user(), safe="")
    login = f"{user}:{quote(proxy.password(), safe='')}@" if user else ""
    return f"{scheme}://{login}{proxy.hostName()}:{proxy.port() or 8080}"


def trusted_certificates() -> bytes | None:
    """Return the authorities that QGIS trusts, those that the agency added among them."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return None
    return bytes(manager.trustedCaCertsPemText()) or None


def user_agent() -> str:
    """Return QGIS's own user agent with the plugin's name, so that the portal can tell who asks."""
    own = str(QgsSettings().value("qgis/networkAndProxy/userAgent", "Mozilla/5.0") or "Mozilla/5.0")
    return f"{own} QGIS/{Qgis.versionInt()} CrimeMap/{paths.version()}"
