"""QGIS's own stores for one test: authorities, authentication configurations, proxy settings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QSslCertificate


@contextmanager
def trusted(root: Path) -> Iterator[None]:
    """Keep an authority in QGIS's store, as Settings > Options > Authentication > Certificates does."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("made up", True)
    (certificate,) = QSslCertificate.fromPath(str(root))
    assert manager.storeCertAuthority(certificate)
    _rebuild()
    try:
        yield
    finally:
        manager.removeCertAuthority(certificate)
        _rebuild()


def _rebuild() -> None:
    manager = QgsApplication.authManager()
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()


@contextmanager
def configuration(method: str, **values: str) -> Iterator[str]:
    """Keep an authentication configuration in QGIS's database, and give its id."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("made up", True)
    config = QgsAuthMethodConfig(method)
    config.setName("portal")
    config.setConfigMap(values)
    assert manager.storeAuthenticationConfig(config)[0]
    try:
        yield config.id()
    finally:
        manager.removeAuthenticationConfig(config.id())


@contextmanager
def proxy_settings(**values: object) -> Iterator[None]:
    """Set QGIS's proxy, as Settings > Options > Network does; names without `proxy/`."""
    settings = QgsSettings()
    network = QgsNetworkAccessManager.instance()
    for name, value in {"proxyEnabled": True, "proxyType": "HttpProxy", **values}.items():
        settings.setValue(f"proxy/{name}", value)
    network.setupDefaultProxyAndCache()
    try:
        yield
    finally:
        settings.remove("proxy")
        network.setupDefaultProxyAndCache()
