"""The main job on real robberies, from a feature server that nobody here wrote."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import NULL, QgsVectorLayer

from tests.koop.koop_server import KoopServer, Points
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.commands import process
from tests.qgis.running import Log, run

YEAR = {"FROM": "2019-01-01", "TO": "2020-01-01"}


@pytest.fixture(scope="module")
def store(koop_server: KoopServer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store of all robberies, fetched twice."""
    folder = tmp_path_factory.mktemp("koop_store")
    portal = fetching.koop_profile(koop_server, folder)
    for _ in range(2):
        result = fetching.fetch(portal, folder / "s.gpkg", **YEAR)
        assert result["COMPLETE"] is True
        assert result["REMOVED"] == 0
    return folder / "s.gpkg"


def precincts_by_shapely(shared: Path, points: Points) -> dict[str, Counter[str]]:
    """Count the robberies by precinct and month with Shapely, which mends the invalid precinct."""
    from shapely.geometry import Point, shape
    from shapely.prepared import prep
    from shapely.validation import make_valid

    text = (shared / "data" / "boundaries" / "memphis_precincts.geojson").read_text(encoding="utf-8")
    found = {}
    for feature in json.loads(text)["features"]:
        outline = prep(make_valid(shape(feature["geometry"])))
        found[feature["properties"]["precinct"]] = Counter(
            when[:7]
            for x, y, when in zip(points.lon, points.lat, points.date_local)
            if outline.contains(Point(x, y))
        )
    return found


def test_every_robbery_arrives_once_and_as_it_is(
    koop_server: KoopServer, koop_points: Points, tmp_path: Path
):
    target = tmp_path / "s.gpkg"
    result = fetching.fetch(fetching.koop_profile(koop_server, tmp_path), target)
    total = len(koop_points.uid)
    assert (result["EXPECTED"], result["RECEIVED"], result["DUPLICATES"]) == (total, total, 0)
    assert (result["WITHOUT_GEOMETRY"], result["REMOVED"], result["COMPLETE"]) == (0, 0, True)
    columns = fetching.names(target)
    wanted = ("id", "occurred_at", "article_text", "category", "hour", "geom")
    stored = [tuple(row[columns.index(name)] for name in wanted) for row in fetching.rows(target)]
    served = zip(
        koop_points.uid, koop_points.date_local, koop_points.offense_type, koop_points.lon, koop_points.lat
    )
    assert stored == sorted(
        (f"memphis:robberies:{uid}", f"{when}.000", kind, "robbery", int(when[11:13]), (lon, lat))
        for uid, when, kind, lon, lat in served
    )


def test_memphis_had_2245_robberies_and_a_second_fetch_changes_nothing(
    shared: Path, koop_server: KoopServer, store: Path, tmp_path: Path
):
    assert len(fetching.rows(store)) == 2245
    before = fetching.rows(store)
    result = fetching.fetch(fetching.koop_profile(koop_server, tmp_path), store, **YEAR)
    assert (result["RECEIVED"], result["REMOVED"], result["COMPLETE"]) == (2245, 0, True)
    assert fetching.rows(store) == before
    assert QgsVectorLayer(result["LAYER"], "robberies", "ogr").featureCount() == 2245


def test_precincts_hold_as_many_robberies_as_shapely_finds(shared: Path, koop_points: Points, store: Path):
    precincts = str(shared / "data" / "boundaries" / "memphis_precincts.geojson")
    layer = QgsVectorLayer(precincts, "precincts", "ogr")
    assert [
        feature["precinct"] for feature in layer.getFeatures() if not feature.geometry().isGeosValid()
    ] == ["Appling Farms"]
    expected = precincts_by_shapely(shared, koop_points)
    assert sum(sum(months.values()) for months in expected.values()) == 2244
    common = {"STORE": str(store), "DISTRICTS": precincts, "NAME": "precinct", "OUTPUT": "memory:"}
    year = run("districtstatistics", {**common, **YEAR})
    found = {feature["precinct"]: feature for feature in year["OUTPUT"].getFeatures()}
    assert {name: f["count"] for name, f in found.items()} == {
        k: sum(v.values()) for k, v in expected.items()
    }
    assert {name: f["n_robbery"] for name, f in found.items()} == {
        name: sum(months.values()) for name, months in expected.items()
    }
    # 2018 was never fetched, and a portal of robberies has no thefts: not 0 but NULL
    assert all(f["previous"] == NULL and f["n_theft"] == NULL for f in found.values())
    assert (year["COUNT"], year["OUTSIDE"]) == (2244, 1)

    july = run("districtstatistics", {**common, "FROM": "2019-07-01", "TO": "2019-08-01"})
    months = {f["precinct"]: (f["count"], f["previous"], f["year_ago"]) for f in july["OUTPUT"].getFeatures()}
    assert months == {name: (m["2019-07"], m["2019-06"], NULL) for name, m in expected.items()}


def test_every_precinct_gets_its_sheet_with_its_count(
    shared: Path, koop_points: Points, store: Path, tmp_path: Path
):
    log = Log()
    result = run(
        "districtsheets",
        {
            "STORE": str(store),
            "DISTRICTS": str(shared / "data" / "boundaries" / "memphis_precincts.geojson"),
            "NAME": "precinct",
            "AUDIENCE": 0,
            "LANGUAGE": "en",
            "FORMAT": "svg",
            "FOLDER": str(tmp_path / "sheets"),
            **YEAR,
        },
        log,
    )
    files = [Path(file) for file in json.loads(result["FILES"])]
    assert len(files) == 9
    expected = precincts_by_shapely(shared, koop_points)
    for file, (name, months) in zip(files, sorted(expected.items())):
        texts = [
            re.sub(r"<[^>]+>", "", text)
            for text in re.findall(r"<text[^>]*>(.*?)</text>", file.read_text(encoding="utf-8"), re.DOTALL)
        ]
        assert any(name in text for text in texts), file.name
        assert str(sum(months.values())) in {text.strip() for text in texts}, file.name
        assert any("not fetched" in text for text in texts)
    assert log.errors == []


def test_qgis_process_fetches_from_koop_and_prints_a_receipt(
    environment: dict[str, str], koop_server: KoopServer, koop_points: Points, tmp_path: Path
):
    total = len(koop_points.uid)
    target = tmp_path / "s.gpkg"
    portal = fetching.koop_profile(koop_server, tmp_path)
    for _ in range(2):
        said = process(environment, "fetchincidents", f"PORTAL={portal}", f"STORE={target}")["results"]
        assert (said["EXPECTED"], said["RECEIVED"], said["REMOVED"]) == (total, total, 0)
        assert (said["DUPLICATES"], said["COMPLETE"], said["STORE"]) == (0, True, str(target))
        (receipt,) = json.loads(said["RECEIPT"])["layers"]
        assert (receipt["layer"], receipt["complete"], receipt["expected"]) == ("robberies", True, total)
    assert len(fetching.ids(target)) == len(set(fetching.ids(target))) == total


def test_qgis_process_fetches_from_the_demo_portal(
    environment: dict[str, str],
    portal_server: Callable[..., PortalServer],
    small_portal_data: Path,
    tmp_path: Path,
):
    server = portal_server()
    portal = server.write_profile(tmp_path)
    target = tmp_path / "s.gpkg"
    said = process(environment, "fetchincidents", f"PORTAL={portal}", f"STORE={target}", "CATEGORIES=")[
        "results"
    ]
    expected = sorted(fetching.truth(small_portal_data))
    assert (said["RECEIVED"], said["COMPLETE"]) == (len(expected), True)
    assert fetching.ids(target) == expected
    assert server.max_simultaneous <= 2
