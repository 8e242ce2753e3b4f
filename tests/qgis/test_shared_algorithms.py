"""The algorithms on a store in a database: the same results as on a file, and one refresh for all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.shared_place import SharedPlace
from crime_map_plugin.store.shared_writing import Mirror, publish
from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD
from tests.postgres.cluster import PostgisServer
from tests.qgis import fetching
from tests.qgis.running import Log, box, polygons, refusal, run
from tests.qgis.shared import connect, fill
from tests.qgis.test_alg_store import own_layer, profile

N = 600
DISTRICTS = {"west": box(71.0, 50.9, 71.2, 51.1), "east": box(71.2, 50.9, 71.5, 51.1)}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory, qgis_app) -> Path:
    return fill(tmp_path_factory.mktemp("store") / "own.gpkg", N)


@pytest.fixture
def place(postgis_server: PostgisServer, file: Path) -> Iterator[SharedPlace]:
    """Publish the made-up incidents for one test."""
    connect(postgis_server, "police", "owner")
    made = SharedPlace("police", "shared_by_algorithms")
    publish(file, made)
    yield made
    Mirror(made).forget()
    postgis_server.sql(f"DROP SCHEMA {made.schema} CASCADE")


def districts():
    return polygons(
        list(DISTRICTS.values()), crs="EPSG:4326", fields="field=name:string", values=[[n] for n in DISTRICTS]
    )


def table(layer, *names: str) -> list[tuple]:
    return sorted(tuple(feature[name] for name in names) for feature in layer.getFeatures())


def on_both(name: str, place: SharedPlace, file: Path, **parameters) -> tuple[dict, dict]:
    found = [
        run(name, {"STORE": store, "OUTPUT": "memory:", **parameters}) for store in (place.text, str(file))
    ]
    return found[0], found[1]


def test_filtered_incidents_are_those_of_the_file(place: SharedPlace, file: Path) -> None:
    parameters = {
        "FROM": "2026-01-05",
        "TO": "2026-01-20",
        "CATEGORIES": "theft,fraud",
        "BOUNDARY": polygons([DISTRICTS["west"]], crs="EPSG:4326"),
    }
    theirs, ours = on_both("filterincidents", place, file, **parameters)
    assert ours["COUNT"] > 0
    for key in ("COUNT", "OUTSIDE", "NULL_GEOMETRIES", "WITHOUT_DATE"):
        assert theirs[key] == ours[key]
    assert table(theirs["OUTPUT"], "id", "occurred_at", "severity") == table(
        ours["OUTPUT"], "id", "occurred_at", "severity"
    )


def test_district_figures_are_those_of_the_file(place: SharedPlace, file: Path) -> None:
    layer = districts()
    asked = {"DISTRICTS": layer, "NAME": "name", "FROM": "2026-01-05", "TO": "2026-01-20"}
    theirs, ours = on_both("districtstatistics", place, file, **asked)
    names = ("name", "count", "previous")
    assert table(theirs["OUTPUT"], *names) == table(ours["OUTPUT"], *names)


def test_the_quality_of_places_is_that_of_the_file(place: SharedPlace, file: Path) -> None:
    theirs, ours = on_both("locationquality", place, file)
    assert theirs["GEOCODING_RATE"] == ours["GEOCODING_RATE"]


def test_pairs_are_proposed_for_all(place: SharedPlace, file: Path) -> None:
    theirs = run("matchincidents", {"STORE": place.text, "OUTPUT": "memory:"})
    ours = run("matchincidents", {"STORE": str(file), "OUTPUT": "memory:"})
    assert theirs["PROPOSED"] == ours["PROPOSED"]


def test_an_import_reaches_the_shared_store(place: SharedPlace, tmp_path: Path) -> None:
    asked = {"INPUT": own_layer(), "PROFILE": profile(tmp_path), "STORE": place.text}
    result = run("importincidents", asked)
    assert result["STORE"] == place.text
    with Store.open(place.path, read_only=True) as store:
        assert store.count() == N + result["RECEIVED"]
        assert store.audit_list()[0].deed == "imported"


def test_a_purge_takes_a_source_from_all(place: SharedPlace) -> None:
    result = run("purgeincidents", {"STORE": place.text, "BEFORE": "2026-01-11"})
    # from 2026-01-01 06:00, one an hour
    assert result["REMOVED"] == 10 * 24 - 6
    with Store.open(place.path, read_only=True) as store:
        assert store.count() == N - 234


def test_a_refresh_is_not_asked_for_twice(place: SharedPlace, portal_server, tmp_path: Path) -> None:
    data = made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)
    server = portal_server("", data=data, layers=fetching.paged(size=300))
    portal = str(server.write_profile(tmp_path))
    QgsSettings().setValue("crime_map/refresh/minutes", 15)
    try:
        first = fetching.fetch(portal, Path(place.text), INCREMENTAL=True)
        assert first["COMPLETE"]
        assert first["RECEIVED"] > 0
        asked = len(server.requests)
        again = fetching.fetch(portal, Path(place.text), Log(), INCREMENTAL=True)
        assert again["COMPLETE"]
        assert again["RECEIVED"] == 0
        assert len(server.requests) == asked
    finally:
        QgsSettings().remove("crime_map/refresh")
    with Store.open(place.path, read_only=True) as store:
        assert store.count() == N + first["RECEIVED"] - first["DUPLICATES"]


def test_places_without_a_store_are_refused_with_a_remedy(place: SharedPlace) -> None:
    for text, said in (
        ("postgres:nobody/crime", "no connection “nobody”"),
        ("postgres:police/nowhere", "Publish a store to it first"),
        ("postgres:police", "postgres:<connection>/<schema>"),
    ):
        assert said in refusal("filterincidents", {"STORE": text, "OUTPUT": "memory:"})
