"""What the user of this computer has approved: mappings to open unasked, and hosts to sign in to."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from urllib.parse import unquote

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.portal.layer_source import hosts_of

translate = QCoreApplication.translate

_PROFILES = "crime_map/approved_mappings"
_HOSTS = "crime_map/sign_in_hosts"
_SIGN_IN = re.compile(r"(?i)\bauthcfg\s*=\s*['\"]?([A-Za-z0-9]+)")


def approve_profile(path: Path) -> None:
    """Remember a mapping that the user has imported with, as it is written now."""
    found, text = _kept(_PROFILES), _fingerprint(path)
    if text and found.get(str(path.resolve())) != text:
        found[str(path.resolve())] = text
        QgsSettings().setValue(_PROFILES, json.dumps(found))


def is_approved(path: Path) -> bool:
    """Whether the user has imported with this mapping, and it has not been changed since."""
    text = _fingerprint(path)
    return bool(text) and _kept(_PROFILES).get(str(path.resolve())) == text


def approve_sign_in(uri: str) -> None:
    """Remember which hosts the sign-in data of an address is meant for."""
    found = _kept(_HOSTS)
    for name in _sign_ins(uri):
        found[name] = sorted({*found.get(name, []), *_hosts(uri)})
    if _sign_ins(uri):
        QgsSettings().setValue(_HOSTS, json.dumps(found))


def check_sign_in(uri: str) -> None:
    """Refuse to send sign-in data to a host that the user has not approved for it."""
    known = _kept(_HOSTS)
    for name in _sign_ins(uri):
        strange = sorted(set(_hosts(uri)).difference(known.get(name, [])))
        if strange:
            raise Refused(
                translate(
                    "CrimeMap",
                    "The sign-in data “{name}” is not approved for {host}: open the mapping on the page "
                    "“Import” and import it there once.",
                ).format(name=name, host=strange[0])
            )


def _sign_ins(uri: str) -> list[str]:
    return sorted({*_SIGN_IN.findall(uri), *_SIGN_IN.findall(unquote(unquote(uri)))})


def _hosts(uri: str) -> list[str]:
    # A database on this computer, or a service of pg_service.conf, which may be anywhere.
    services = [f"service {name}" for name in re.findall(r"(?i)\bservice\s*=\s*['\"]?([^'\"\s]+)", uri)]
    return [host.lower() for host in hosts_of(uri)] + services or ["localhost"]


def _fingerprint(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _kept(key: str) -> dict:
    try:
        found = json.loads(QgsSettings().value(key, "") or "{}")
    except (TypeError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
