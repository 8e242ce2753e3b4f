"""Stores as algorithms name them, and what of a request they cover."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin import paths
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused
from crime_map_plugin.errors import Cancel, never_cancelled
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.coverage import Gap, Scope, uncovered
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.portal.profile import Profile
from crime_map_plugin.settings import Settings
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.shared_place import is_shared, shared_place
from crime_map_plugin.store.shared_schema import check
from crime_map_plugin.store.shared_server import Server
from crime_map_plugin.store.shared_writing import written

translate = QCoreApplication.translate

_SHOWN_GAPS = 3
_PROFILE = "profile:"
_CODES = "codes"
_CODE_LISTS = ("categories", "severity", "kinds", "place_types", "areas", "districts")


def store_path(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    profile_id: str = "",
) -> Path:
    """Return the file of STORE; empty is the portal's own store, by default that of the settings' portal."""
    text = algorithm.parameterAsString(parameters, "STORE", context).strip()
    if not text:
        settings = Settings.load()
        return settings.store_path(profile_id or settings.portal)
    if is_shared(text):
        return shared_place(text).path
    path = Path(text.partition("|")[0]).expanduser()
    if path.suffix.lower() != ".gpkg":
        raise Refused(
            translate(
                "CrimeMap", "STORE “{name}” is not a GeoPackage: give a path that ends in .gpkg."
            ).format(name=path.name)
        )
    return path


def existing_store(
    algorithm: CrimeMapAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Path:
    """Return the file of STORE, which must be there."""
    path = store_path(algorithm, parameters, context)
    if is_shared(path):
        check(Server(shared_place(path)))
    elif not path.is_file():
        raise Refused(
            translate(
                "CrimeMap", "There is no store “{name}”: fetch incidents first, or choose another file."
            ).format(name=path.name)
        )
    return path


def is_there(path: Path) -> bool:
    """Whether there is a store; that a shared one can be opened is for its opening to say."""
    return is_shared(path) or path.is_file()


@contextmanager
def writing(
    path: Path, queries: Sequence[IncidentQuery], *, cancel: Cancel = never_cancelled
) -> Iterator[Store]:
    """Open a store for a download; of a shared one, a file with what the queries match, shared at the end."""
    if is_shared(path):
        with written(shared_place(path), queries, cancel=cancel) as store:
            yield store
    else:
        with Store.open(path, create=True) as store:
            yield store


def is_layer_given(
    algorithm: CrimeMapAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> bool:
    """Return True where INPUT is given and False where STORE is; refuse both, and neither."""
    has_input = parameters.get("INPUT") not in (None, "")
    has_store = bool(algorithm.parameterAsString(parameters, "STORE", context).strip())
    if has_input == has_store:
        raise Refused(
            translate(
                "CrimeMap", "Give either INPUT (a layer of incidents) or STORE (a .gpkg), one of the two."
            )
        )
    return has_input


def remember_profile(store: Store, profile: Profile) -> None:
    """Keep in the store what its source is called and which categories it can hold at all.

    A profile may be a file that is gone later, and a portal of robberies only has no thefts to fetch.
    """
    layers = {key: layer.fixed_category or "" for key, layer in profile.layers.items() if not layer.outline}
    text = json.dumps({"title": dict(profile.title), "layers": layers}, ensure_ascii=False)
    if store.get_meta(_PROFILE + profile.id) != text:
        store.set_meta(_PROFILE + profile.id, text)


def remember_codes(store: Store) -> None:
    """Keep the names of codes in the store, so that the file explains itself elsewhere, too."""
    if store.get_meta(_CODES) == paths.version():
        return
    store.set_codes(
        (name, code, language, text)
        for name in _CODE_LISTS
        for language in codes.LANGUAGES
        for code, text in codes.labels(name, language).items()
    )
    store.set_meta(_CODES, paths.version())


def _remembered(store: Store, source: str) -> dict[str, Any]:
    try:
        found = json.loads(store.get_meta(_PROFILE + source) or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def known_titles(store: Store, source: str) -> dict[str, str]:
    """Return the titles by language under which the store knows a source, empty where it does not."""
    found = _remembered(store, source).get("title")
    return {str(key): str(text) for key, text in found.items()} if isinstance(found, dict) else {}


def source_title(store: Store, source: str, language: str) -> str:
    """Return what the source is called in a language, else its id."""
    title = _remembered(store, source).get("title") or {}
    return str(title.get(language) or title.get("en") or source)


def offered_categories(store: Store) -> tuple[str, ...]:
    """Return the categories that the store's sources can hold; all where that is not known."""
    found: set[str] = set()
    for source in {covered.scope.source for covered in store.coverage()}:
        layers = _remembered(store, source).get("layers") or {"": ""}
        for category in layers.values():
            found |= {category} if category else set(CATEGORIES)
    return tuple(category for category in CATEGORIES if category in found) or CATEGORIES


def holders(store: Store) -> dict[str, set[tuple[str, str]]]:
    """Return, by category, which layers of the store's sources can hold incidents of it.

    Traffic is in the layer of accidents and in that of crimes: one of the two is not all of it.
    """
    found: dict[str, set[tuple[str, str]]] = {category: set() for category in CATEGORIES}
    for source in {covered.scope.source for covered in store.coverage()}:
        for layer, category in (_remembered(store, source).get("layers") or {}).items():
            for held in (category,) if category else CATEGORIES:
                found.setdefault(held, set()).add((source, layer))
    return found


def gaps(store: Store, wanted: Scope) -> list[Gap]:
    """Return what of the request no complete download covers."""
    if not wanted.categories:
        offered = offered_categories(store)
        wanted = replace(wanted, categories=() if offered == CATEGORIES else offered)
    return uncovered(wanted, store.coverage(), holders=holders(store))


def gaps_text(found: list[Gap]) -> str:
    """Return the pieces that were never fetched, for people."""
    parts = []
    for gap in found[:_SHOWN_GAPS]:
        first = gap.date_from.date().isoformat() if gap.date_from else "…"
        last = gap.date_to.date().isoformat() if gap.date_to else "…"
        parts.append(f"{gap.category or translate('CrimeMap', 'all categories')} {first} – {last}")
    rest = len(found) - _SHOWN_GAPS
    return "; ".join(parts) + (f"; +{rest}" if rest > 0 else "")


def warn_of_gaps(algorithm: CrimeMapAlgorithm, store: Store, wanted: Scope) -> bool:
    """Warn of what was never fetched; return whether everything is covered."""
    found = gaps(store, wanted)
    if found:
        algorithm.warn(
            translate(
                "CrimeMap",
                "Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch "
                "it first.",
            ).format(gaps=gaps_text(found))
        )
    return not found
