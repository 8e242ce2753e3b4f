"""Whether the connection to the network is paid by volume, as far as Qt can tell."""

from __future__ import annotations

from qgis.PyQt import QtNetwork

_MOBILE = ("2G", "3G", "4G", "CDMA2000", "EVDO", "HSPA", "LTE", "WCDMA", "WiMAX", "Bluetooth")


def is_metered() -> bool | None:
    """Return whether the connection is metered; None where this Qt or this computer cannot tell."""
    if hasattr(QtNetwork, "QNetworkInformation"):
        return _by_information(QtNetwork.QNetworkInformation)
    if hasattr(QtNetwork, "QNetworkConfigurationManager"):
        return _by_bearer(QtNetwork.QNetworkConfigurationManager())
    return None


def _by_information(information) -> bool | None:
    """Ask Qt 6, which knows since 6.3 and where the system has a service for it."""
    if not hasattr(information, "isMetered") or not hasattr(information, "loadDefaultBackend"):
        return None
    if not information.loadDefaultBackend() or information.instance() is None:
        return None
    known = information.instance()
    feature = getattr(getattr(information, "Feature", information), "Metered", None)
    if feature is None or not known.supports(feature):
        return None
    return bool(known.isMetered())


def _by_bearer(manager) -> bool | None:
    """Ask Qt 5, which does not know what a connection costs but tells a mobile modem from a cable."""
    used = manager.defaultConfiguration()
    if not used.isValid():
        return None
    kind = used.bearerType()
    mobile = {getattr(used, name) for name in (f"Bearer{part}" for part in _MOBILE) if hasattr(used, name)}
    return True if kind in mobile else None
