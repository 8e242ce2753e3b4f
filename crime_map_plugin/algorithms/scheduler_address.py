"""The address of a Dask scheduler as the user writes it, with the certificates that QGIS keeps for it."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest, QSslConfiguration

from crime_map_plugin.algorithms.network import (
    check_known,
    client_key,
    trusted_certificates,
    updated_request,
)
from crime_map_plugin.errors import PortalRefused, SchedulerRefused

translate = QCoreApplication.translate

_USUAL_PORT = 8786
_FORMS = "Write tcp://host:8786, tls://host:8786 or tls://host:8786?authcfg=abc1234."
_CHOOSE = "Choose one with a client certificate in Settings > Options > Authentication."


@dataclass(frozen=True)
class SchedulerAddress:
    """Where a scheduler is, and how to show who we are."""

    scheme: str
    host: str
    port: int
    authcfg: str = ""
    context: ssl.SSLContext | None = field(default=None, repr=False, compare=False)
    """The TLS context made from a QGIS authentication configuration; without one Dask's own settings rule."""

    @property
    def url(self) -> str:
        """The address as Dask writes it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def is_here(self) -> bool:
        """Tell whether the scheduler is on this machine."""
        if self.host.lower() == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def is_open(self) -> bool:
        """Tell whether incidents would cross a network that others can read."""
        return self.scheme != "tls" and not self.is_here


def scheduler_address(text: str) -> SchedulerAddress:
    """Return the address that a text means; call it on the main thread, which may ask for a master password.

    Raises
    ------
    SchedulerRefused
        Where it is no address, or its authentication configuration holds no client certificate.
    """
    parts = urlsplit(text.strip())
    try:
        port = parts.port or _USUAL_PORT
    except ValueError:
        port = 0
    asked = dict(parse_qsl(parts.query))
    is_usual = parts.scheme in ("tcp", "tls") and parts.hostname and port and parts.path in ("", "/")
    if not is_usual or parts.username is not None or set(asked) - {"authcfg"} or parts.fragment:
        raise SchedulerRefused("This is no address of a Dask scheduler.", hint=_FORMS, reason="address")
    authcfg = asked.get("authcfg", "")
    if authcfg and parts.scheme != "tls":
        raise SchedulerRefused("Certificates are for tls:// only.", hint=_FORMS, reason="address")
    address = SchedulerAddress(parts.scheme, parts.hostname or "", port, authcfg)
    if not authcfg:
        return address
    return SchedulerAddress(*_place(address), authcfg, context=_context(address))


def _place(address: SchedulerAddress) -> tuple[str, str, int]:
    return address.scheme, address.host, address.port


def _context(address: SchedulerAddress) -> ssl.SSLContext:
    configuration = _ssl_configuration(address)
    if configuration.localCertificate().isNull() or configuration.privateKey().isNull():
        raise SchedulerRefused(
            "The authentication configuration holds no client certificate.",
            hint=_CHOOSE,
            reason="credentials",
        )
    context = ssl.create_default_context(ssl.Purpose.SERVER_AUTH)
    trusted = trusted_certificates()
    if trusted:
        context.load_verify_locations(cadata=trusted.decode("ascii", "ignore"))
    for authority in configuration.caCertificates():
        context.load_verify_locations(cadata=bytes(authority.toPem()).decode("ascii"))
    with client_key(configuration) as (path, passphrase):
        context.load_cert_chain(path, password=passphrase)
    return context


def _ssl_configuration(address: SchedulerAddress) -> QSslConfiguration:
    """Return what QGIS would show a web server at the same place: certificate, key and authorities."""
    try:
        check_known(address.authcfg)
    except PortalRefused as error:
        raise SchedulerRefused(error.message, hint=_CHOOSE, reason="credentials") from error
    request = QNetworkRequest(QUrl(f"https://{address.host}:{address.port}/"))
    is_done, request = updated_request(QgsApplication.authManager(), request, address.authcfg)
    if not is_done:
        raise SchedulerRefused("The certificate could not be read.", hint=_CHOOSE, reason="credentials")
    return request.sslConfiguration()
