"""Connections of QGIS to the tests' database, and made-up stores to publish there."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProviderRegistry

from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.store.geopackage import Store
from tests.postgres.cluster import PostgisServer
from tests.qgis.store_pages import pages

SCOPE = Scope(source="kz-portal", layer="crime")


def connect(server: PostgisServer, name: str, user: str) -> str:
    """Make a connection known to QGIS and return its name."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = server.connection(user)
    metadata.saveConnection(metadata.createConnection(uri, {"saveUsername": True}), name)
    return name


def fill(path: Path, n: int, first: int = 0) -> Path:
    """Write so many made-up incidents into a store."""
    with Store.open(path, create=True) as store:
        writer = store.begin(SCOPE)
        for page in pages(n, 500, first):
            writer.write(page)
        writer.finish({"expected": n, "received": n}, True)
    return path
