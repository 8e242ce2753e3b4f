"""The same queries on the demo portal and on Koop, over the same points; every difference is written down.

Without this the demo portal and our client could agree with each other and be wrong together.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator

import numpy as np
import pytest
import requests

from tests.koop.koop_server import KoopServer, Points
from tests.portal_server import layers as served
from tests.portal_server import made_up, projections
from tests.portal_server.layers import ServedField, ServedLayer
from tests.portal_server.server import PortalServer
from tests.portal_server.where import epoch_ms

ROBBERIES = ServedLayer(
    "made/FeatureServer/0",
    "robberies",
    "robberies",
    (
        ServedField("uid", served.OID, "objectid", "uid"),
        ServedField("offense_type", served.TEXT, "offense_type", "offense_type", 128),
        ServedField("date_local", served.DATE, "date_local", "date_local"),
    ),
    4326,
    max_record_count=500,
)


@pytest.fixture(scope="module")
def same_points_portal(
    koop_points: Points, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[PortalServer]:
    """Run the demo portal's protocol over the points that Koop serves."""
    path = tmp_path_factory.mktemp("portal") / "robberies.sqlite"
    lon, lat = np.array(koop_points.lon), np.array(koop_points.lat)
    x, y = projections.from_lonlat(lon, lat, 3857)
    columns = {
        "objectid": np.array(koop_points.uid),
        "offense_type": np.array(koop_points.offense_type, dtype=object),
        "date_local": np.array([epoch_ms(t.replace("T", " ")) for t in koop_points.date_local]),
        **{"lon": lon, "lat": lat, "x3857": x, "y3857": y},
    }
    with contextlib.closing(sqlite3.connect(path)) as connection:
        made_up.write_table(connection, "robberies", columns)
        connection.commit()
    with PortalServer(path, layers=[ROBBERIES]) as server:
        yield server


def queries(points: Points) -> dict[str, dict[str, str]]:
    """Return every query of the list by name; literals come from the data, so that each has an answer."""
    ids = sorted(points.uid)
    middle, kind = ids[len(ids) // 2], points.offense_type[0]
    west, south = np.quantile(points.lon, 0.3) + 0.0005, np.quantile(points.lat, 0.3) + 0.0005
    east, north = np.quantile(points.lon, 0.8) + 0.0005, np.quantile(points.lat, 0.8) + 0.0005
    box = {"geometryType": "esriGeometryEnvelope", "spatialRel": "esriSpatialRelIntersects"}
    degrees = f"{west},{south},{east},{north}"
    (x1, x2), (y1, y2) = projections.from_lonlat([west, east], [south, north], 3857)
    statistics = [
        {"statisticType": name, "onStatisticField": "uid", "outStatisticFieldName": f"the_{name}"}
        for name in ("count", "min", "max", "sum")
    ]
    count, order = {"returnCountOnly": "true"}, {"outFields": "*", "orderByFields": "uid"}
    july, march = "TIMESTAMP '2019-07-01 00:00:00'", "TIMESTAMP '2019-03-01 00:00:00'"
    wheres = {
        "all": "1=1",
        "equal": f"uid = {middle}",
        "not equal": f"uid <> {middle}",
        "less": f"uid < {middle}",
        "less or equal": f"uid <= {middle}",
        "greater": f"uid > {middle}",
        "greater or equal": f"uid >= {middle}",
        "in": f"uid IN ({ids[0]}, {middle}, {ids[-1]}, 7)",
        "not in": f"uid NOT IN ({ids[0]}, {middle})",
        "between": f"uid BETWEEN {ids[10]} AND {middle}",
        "not between": f"uid NOT BETWEEN {ids[10]} AND {middle}",
        "text": f"offense_type = '{kind}'",
        "text with a quote": "offense_type = 'it''s'",
        "like": "offense_type LIKE 'pers%'",
        "like in other case": "offense_type LIKE 'PERS%'",
        "not like": "offense_type NOT LIKE 'pers%'",
        "is null": "offense_type IS NULL",
        "is not null": "offense_type IS NOT NULL",
        "timestamp": f"date_local >= {july}",
        "timestamps": f"date_local >= {march} AND date_local < TIMESTAMP '2019-04-01 00:00:00'",
        "timestamp between": f"date_local BETWEEN {march} AND TIMESTAMP '2019-03-31 23:59:59'",
        "date": "date_local >= DATE '2019-07-01'",
        "and, or": f"uid < {ids[20]} OR uid > {ids[-20]} AND date_local >= {july}",
        "parentheses": f"(uid < {ids[20]} OR uid > {ids[-20]}) AND date_local >= {july}",
        "not": f"NOT (uid < {middle})",
        "lower case words": f"uid in ({ids[0]}, {middle}) and not uid is null",
        "other case of a field": f"UID = {middle}",
        "unknown field": "no_such_field = 1",
        "torn": "uid > 5 AND",
        "number as text": f"uid = '{middle}'",
    }
    result = {f"count where: {name}": {"where": text, **count} for name, text in wheres.items()}
    result.update(
        {
            "ids": {"where": "1=1", "returnIdsOnly": "true"},
            "ids where": {"where": f"uid > {middle}", "returnIdsOnly": "true"},
            "count in box": {"where": "1=1", "geometry": degrees, "inSR": "4326", **box, **count},
            "count in box, metres": {
                "where": "1=1",
                "geometry": f"{x1},{y1},{x2},{y2}",
                "inSR": "102100",
                **box,
                **count,
            },
            "count in box, json": {
                "where": "1=1",
                "geometry": json.dumps(
                    {
                        "xmin": west,
                        "ymin": south,
                        "xmax": east,
                        "ymax": north,
                        "spatialReference": {"wkid": 4326},
                    }
                ),
                **box,
                **count,
            },
            "count in box and where": {
                "where": f"uid > {middle}",
                "geometry": degrees,
                "inSR": "4326",
                **box,
                **count,
            },
            "first page": {"where": "1=1", **order},
            "second page": {"where": "1=1", "resultOffset": "500", **order},
            "short page": {"where": "1=1", "resultRecordCount": "20", "resultOffset": "100", **order},
            "page larger than allowed": {"where": "1=1", "resultRecordCount": "100000", **order},
            "last page": {"where": "1=1", "resultOffset": str(len(ids) - 30), **order},
            "page behind the end": {"where": "1=1", "resultOffset": str(len(ids) + 5), **order},
            "exactly the last page": {
                "where": "1=1",
                "resultOffset": str(len(ids) - 100),
                "resultRecordCount": "100",
                **order,
            },
            "keyset page": {"where": f"uid > {middle}", "resultRecordCount": "100", **order},
            "newest first": {
                "where": "1=1",
                "outFields": "*",
                "orderByFields": "date_local DESC, uid DESC",
                "resultRecordCount": "50",
            },
            "by object ids": {"objectIds": f"{ids[3]},{ids[5]},{ids[8]}", **order},
            "without geometry": {"where": f"uid <= {ids[5]}", "returnGeometry": "false", **order},
            "two fields": {
                "where": f"uid <= {ids[5]}",
                "outFields": "uid,date_local",
                "orderByFields": "uid",
            },
            "unknown out field": {
                "where": f"uid <= {ids[5]}",
                "outFields": "uid,no_such_field",
                "orderByFields": "uid",
            },
            "in web mercator": {"where": f"uid <= {ids[5]}", "outSR": "102100", **order},
            "geojson": {"where": f"uid <= {ids[5]}", "f": "geojson", **order},
            "geojson page": {"where": "1=1", "f": "geojson", **order},
            "statistics": {"where": "1=1", "outStatistics": json.dumps(statistics)},
            "grouped statistics": {
                "where": "1=1",
                "outStatistics": json.dumps(statistics[:1]),
                "groupByFieldsForStatistics": "offense_type",
                "orderByFields": "offense_type",
            },
            "no where": {"outFields": "*", "returnCountOnly": "true"},
        }
    )
    return result


def facts(answer: dict) -> dict[str, object]:
    """Return what a client takes from an answer, in one form for both servers."""
    if "error" in answer:
        return {"error": answer["error"].get("code")}
    if "count" in answer:
        return {"count": answer["count"]}
    if "objectIds" in answer:
        return {"ids": answer["objectIds"], "id field": answer["objectIdFieldName"]}
    is_geojson = answer.get("type") == "FeatureCollection"
    rows, found = [], {}
    for feature in answer["features"]:
        row = dict(feature["properties" if is_geojson else "attributes"])
        shape = feature.get("geometry") or {}
        point = shape.get("coordinates") or [shape.get("x"), shape.get("y")]
        rows.append((sorted(row.items(), key=str), [None if v is None else round(v, 6) for v in point]))
    if not is_geojson and "objectIdFieldName" not in answer:
        rows.sort(key=str)  # groups of statistics come in no promised order
    found["rows"] = rows
    found["more"] = answer.get("exceededTransferLimit", "not said")
    found["feature id"] = is_geojson and bool(answer["features"]) and "id" in answer["features"][0]
    found["crs"] = answer.get("crs", {}).get("properties", {}).get("name") if is_geojson else None
    found["wkid"] = answer.get("spatialReference", {}).get("wkid")
    return found


def differences(ours: dict, theirs: dict, total: int) -> dict[str, tuple]:
    """Return what differs between two answers, in words where the numbers hang on the data."""
    if "error" in ours or "error" in theirs or ("count" in ours) != ("count" in theirs):
        return {} if ours == theirs else {"answer": (brief(ours, total), brief(theirs, total))}
    result = {}
    for key in ours.keys() | theirs.keys():
        a, b = ours.get(key, "missing"), theirs.get(key, "missing")
        if a == b:
            continue
        if key == "count" and (a == 0) != (b == 0):
            a, b = brief(ours, total), brief(theirs, total)
        if key == "rows":
            a, b = row_difference(a, b, total)
        result[key] = (a, b)
    return result


def brief(answer: dict, total: int) -> str:
    if "error" in answer:
        return f"error {answer['error']}"
    if "count" in answer:
        return "none" if answer["count"] == 0 else "some"
    return rows_in_words(len(answer.get("rows", answer.get("ids", ()))), total)


def rows_in_words(count: int, total: int) -> str:
    return "no rows" if count == 0 else "all rows" if count == total else "some rows"


def row_difference(ours: list, theirs: list, total: int) -> tuple:
    if len(ours) != len(theirs):
        return rows_in_words(len(ours), total), rows_in_words(len(theirs), total)
    if [with_dates_as_numbers(row) for row in theirs] == ours:
        return "epoch ms", "ISO text"
    return ours[:2], theirs[:2]


def with_dates_as_numbers(row: tuple) -> tuple:
    fields, point = row
    return [(k, milliseconds(v) if k == "date_local" and isinstance(v, str) else v) for k, v in fields], point


def milliseconds(text: str) -> int:
    return epoch_ms(text[:19].replace("T", " "))


# (demo portal, Koop). The demo portal follows ArcGIS; Koop's side is what Koop 10.4 was seen to do.
NOT_SAID = ("not said", False)  # Koop writes exceededTransferLimit: false, ArcGIS leaves it out
KNOWN_DIFFERENCES = {
    # Koop cuts pages only where resultRecordCount is given, and ignores a resultOffset without it.
    "first page": {"more": (True, False), "rows": ("some rows", "all rows")},
    "second page": {"more": (True, False), "rows": ("some rows", "all rows")},
    "page larger than allowed": {"more": (True, False), "rows": ("some rows", "all rows")},
    "last page": {"more": NOT_SAID, "rows": ("some rows", "all rows")},
    "page behind the end": {"more": NOT_SAID, "rows": ("no rows", "all rows")},
    "exactly the last page": {"more": NOT_SAID},
    "by object ids": {"more": NOT_SAID},
    "in web mercator": {"more": NOT_SAID},
    "two fields": {"more": NOT_SAID},
    # Koop tells the reference system even without geometry.
    "without geometry": {"more": NOT_SAID, "wkid": (None, 4326)},
    # Koop writes plain GeoJSON: dates as text, no ids of features, no crs, never a word about more.
    "geojson": {"crs": ("EPSG:4326", None), "feature id": (True, False), "rows": ("epoch ms", "ISO text")},
    "geojson page": {
        "crs": ("EPSG:4326", None),
        "feature id": (True, False),
        "more": (True, "not said"),
        "rows": ("some rows", "all rows"),
    },
    # Koop evaluates where in JavaScript: unknown names are null, case counts in names and not in LIKE.
    "count where: unknown field": {"answer": ("error 400", "none")},
    "unknown out field": {"answer": ("error 400", "some rows")},
    "count where: other case of a field": {"count": ("some", "none")},
    "count where: like in other case": {"count": ("none", "some")},
    "count where: number as text": {"count": ("some", "none")},
    # ArcGIS wants a where, ids or a geometry.
    "no where": {"answer": ("error 400", "some")},
}


def ask(url: str, params: dict[str, str]) -> dict[str, object]:
    answer = requests.get(f"{url}/query", params={"f": "json", **params}, timeout=30)
    return facts(answer.json())


def test_the_demo_portal_differs_from_koop_in_the_known_ways_and_in_no_other(
    same_points_portal: PortalServer, koop_server: KoopServer, koop_points: Points
) -> None:
    total = len(koop_points.uid)
    found = {}
    for name, params in queries(koop_points).items():
        ours, theirs = ask(same_points_portal.url("robberies"), params), ask(koop_server.url, params)
        difference = differences(ours, theirs, total)
        if difference:
            found[name] = difference
    assert found == KNOWN_DIFFERENCES


def test_counts_of_both_are_the_counts_of_the_points(
    same_points_portal: PortalServer, koop_server: KoopServer, koop_points: Points
) -> None:
    lists = queries(koop_points)
    summer = sum(t >= "2019-07-01" for t in koop_points.date_local)
    march = sum("2019-03-01" <= t < "2019-04-01" for t in koop_points.date_local)
    west, south, east, north = map(float, lists["count in box"]["geometry"].split(","))
    boxed = sum(west <= x <= east and south <= y <= north for x, y in zip(koop_points.lon, koop_points.lat))
    expected = {
        "count where: all": len(koop_points.uid),
        "count where: timestamp": summer,
        "count where: date": summer,
        "count where: timestamps": march,
        "count where: timestamp between": march,
        "count in box": boxed,
        "count in box, metres": boxed,
    }
    assert 0 < boxed < len(koop_points.uid)
    for url in (same_points_portal.url("robberies"), koop_server.url):
        assert {name: ask(url, lists[name])["count"] for name in expected} == expected


def test_koop_serves_every_point_once(koop_server: KoopServer, koop_points: Points) -> None:
    answer = requests.get(
        f"{koop_server.url}/query", params={"where": "1=1", "returnIdsOnly": "true", "f": "json"}, timeout=30
    ).json()
    assert sorted(answer["objectIds"]) == sorted(koop_points.uid)
