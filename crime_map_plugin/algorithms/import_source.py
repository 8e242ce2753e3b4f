"""How to import again what a store was imported from: the layers that its profiles describe."""

from __future__ import annotations

import glob
import hashlib
import json
import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.source_approval import approve_profile
from crime_map_plugin.algorithms.source_layers import address_of, open_source
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.portal.layer_source import LayerSource, is_local_file
from crime_map_plugin.portal.profile import PortalLayer, Profile, load_profile
from crime_map_plugin.store.geopackage import Store

_PROFILE_FILE = "import:profile:"
_STATE = "import:state:"
_FILE_STATE = "import:file:"


@dataclass(frozen=True)
class ImportedLayer:
    """A layer that can be imported again: its profile's file and key."""

    profile: Path
    source: str
    layer: str
    is_unchanged: bool = False
    """Whether its file is as it was at the last complete import; of a service this is not known."""


@dataclass
class ImportState:
    """Where the last complete import of a layer ended: the latest value of its field, and its months."""

    last: float = math.nan
    begin: str = ""
    end: str = ""
    mapping: str = ""

    @classmethod
    def load(cls, store: Store, profile: Profile, layer: PortalLayer) -> ImportState | None:
        """Return the state, None where the next import has to read everything."""
        try:
            found = json.loads(store.get_meta(_key(profile, layer)) or "null")
            state = cls(float(found["last"]), str(found["begin"]), str(found["end"]), str(found["mapping"]))
            is_usable = datetime.fromisoformat(state.begin) < datetime.fromisoformat(state.end)
        except (ValueError, TypeError, KeyError):
            return None
        return state if is_usable and math.isfinite(state.last) and state.mapping == _mapping(layer) else None

    def save(self, store: Store, profile: Profile, layer: PortalLayer) -> None:
        """Keep the state in the store."""
        self.mapping = _mapping(layer)
        store.set_meta(_key(profile, layer), json.dumps(self.__dict__ if math.isfinite(self.last) else None))


def remember_import(store: Store, path: Path, profile: Profile) -> None:
    """Keep in the store which profile file was imported by, if it says where its layer is."""
    text = str(path.resolve()) if any(layer.source for layer in profile.layers.values()) else ""
    if store.get_meta(_PROFILE_FILE + profile.id) != text:
        store.set_meta(_PROFILE_FILE + profile.id, text)
    if text:
        approve_profile(path)


def imported_layers(path: Path) -> list[ImportedLayer]:
    """Return what the store was imported from and can be imported from again, without opening any of it."""
    with Store.open(path, read_only=True) as store:
        covered = {(entry.scope.source, entry.scope.layer) for entry in store.coverage()}
        files = {source: store.get_meta(_PROFILE_FILE + source) for source in {pair[0] for pair in covered}}
        states = {pair: store.get_meta(_FILE_STATE + ":".join(pair)) for pair in covered}
    found = []
    for source, key in sorted(covered):
        # The store may be anyone's: what it names must not make this machine turn to another one.
        file = Path(files[source]) if files[source] and is_local_file(files[source]) else None
        if file is None or not file.is_file():
            continue
        try:
            layer = load_profile(file).layers.get(key)
        except CrimeMapError:
            continue
        if layer is not None and layer.source is not None:
            state = file_state(layer, file.parent)
            found.append(ImportedLayer(file, source, key, bool(state) and state == states[source, key]))
    return found


def file_state(layer: PortalLayer, folder: Path) -> str:
    """Return what changes when the file of a layer or its mapping does, empty where there is no file.

    The files beside it of the same name belong to it: a Shapefile's table, a GeoPackage's log.
    """
    source: LayerSource | None = layer.source
    if source is None or not is_local_file(source.uri):
        return ""
    name = address_of(layer, folder).partition("|")[0]
    if source.provider == "delimitedtext":
        name = QUrl(name.partition("?")[0]).toLocalFile()
    elif source.provider != "ogr":
        return ""
    path = Path(name)
    if not path.is_file():
        return ""
    try:
        beside = sorted(path.parent.glob(glob.escape(path.stem) + ".*"))
        stats = [(one.name, one.stat()) for one in beside if not one.name.endswith(("-shm", ".qmd"))]
    except OSError:
        return ""
    return json.dumps([_mapping(layer), [[name, stat.st_mtime_ns, stat.st_size] for name, stat in stats]])


def remember_file_state(store: Store, profile: Profile, layer: PortalLayer, state: str) -> None:
    """Keep in the store how the file of a layer was before it was imported whole."""
    key = f"{_FILE_STATE}{profile.id}:{layer.key}"
    if (store.get_meta(key) or "") != state:
        store.set_meta(key, state)


def import_parameters(
    profile_file: Path, key: str, store: Path | str
) -> tuple[dict[str, Any], QgsVectorLayer]:
    """Return the parameters of `crimemap:importincidents` and the layer, which the caller must hold on to.

    On the main thread. Raises Refused or ProfileInvalid where the layer cannot be opened. Whether everything
    or only what is newer is read, the profile's ``refresh`` decides.
    """
    profile = load_profile(profile_file)
    layer = profile.layers.get(key)
    if layer is None:
        raise Refused(f"The profile “{profile_file.name}” has no layer “{key}”.")
    opened = open_source(layer, profile_file.parent)
    return {"INPUT": opened, "PROFILE": str(profile_file), "STORE": str(store)}, opened


def _key(profile: Profile, layer: PortalLayer) -> str:
    return f"{_STATE}{profile.id}:{layer.key}"


def _mapping(layer: PortalLayer) -> str:
    """Return what makes an earlier state useless when it changes: how rows become incidents."""
    facts = [
        dict(layer.fields),
        dict(layer.constants),
        dict(layer.flags),
        layer.incidents,
        repr(layer.category),
        repr(layer.coordinates),
        layer.dates,
        layer.times,
        repr(layer.refresh),
        layer.where,
    ]
    return hashlib.sha256(json.dumps(facts, sort_keys=True, default=str).encode()).hexdigest()
