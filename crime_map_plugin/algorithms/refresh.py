"""How to ask anew for what a store holds: the parameters of an incremental fetch, by stored scope."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from crime_map_plugin.incidents.coverage import Covered, Scope, contains
from crime_map_plugin.portal.profile import Profile, shipped_profiles
from crime_map_plugin.store.geopackage import Store

_PORTAL = "portal:"


def remember_portal(store: Store, portal: str, profile: Profile) -> None:
    """Keep in the store by which name or file the portal was asked."""
    path = Path(portal)
    text = str(path.resolve()) if portal != profile.id and path.is_file() else portal
    if store.get_meta(_PORTAL + profile.id) != text:
        store.set_meta(_PORTAL + profile.id, text)


def refresh_parameters(path: Path) -> list[dict[str, Any]]:
    """Return the parameters of `crimemap:fetchincidents` that bring each stored scope up to date.

    One dict for each scope that was fetched completely from a portal, the oldest data first; a scope inside
    another is refreshed with that one. What was imported from files cannot be asked for again and is left
    out, and so is a portal whose profile file is gone.
    """
    with Store.open(path, read_only=True) as store:
        covered = store.coverage()
        portals = {source: _portal(store, source) for source in {entry.scope.source for entry in covered}}
    widest = [
        entry
        for number, entry in enumerate(covered)
        if portals[entry.scope.source] and not _is_inside(entry, number, covered)
    ]
    return [
        _parameters(entry.scope, portals[entry.scope.source], path)
        for entry in sorted(widest, key=lambda entry: entry.as_of)
    ]


def _is_inside(entry: Covered, number: int, covered: list[Covered]) -> bool:
    """Whether another scope holds this one; of two equal ones, the later."""
    return any(
        contains(other.scope, entry.scope) and (not contains(entry.scope, other.scope) or place > number)
        for place, other in enumerate(covered)
        if place != number
    )


def _portal(store: Store, source: str) -> str:
    portal = store.get_meta(_PORTAL + source)
    is_shipped = source in {profile.id for profile in shipped_profiles()}
    if portal:
        return portal if (portal == source and is_shipped) or Path(portal).is_file() else ""
    # Stores of older versions do not say; an import's receipt has no address.
    was_asked = any("url" in receipt["asked"] for receipt in store.receipts() if receipt["source"] == source)
    return source if is_shipped and was_asked else ""


def _parameters(scope: Scope, portal: str, path: Path) -> dict[str, Any]:
    found: dict[str, Any] = {
        "PORTAL": portal,
        "LAYERS": scope.layer,
        "CATEGORIES": ",".join(scope.categories),
        "AREA_CODE": ",".join(scope.area_codes),
        "DATE_FIELD": scope.date_field.value,
        "SEVERITY": list(scope.severities),
        "STORE": str(path),
        "INCREMENTAL": True,
    }
    if scope.extent is not None:
        west, south, east, north = (repr(float(value)) for value in scope.extent)
        found["EXTENT"] = f"{west},{east},{south},{north} [EPSG:4326]"
    for name, value in (("FROM", scope.date_from), ("TO", scope.date_to)):
        if value is not None:
            found[name] = value.isoformat()
    return found
