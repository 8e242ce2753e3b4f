"""What may come from a portal or a profile file, made up: only the plugin's own errors may come out.

The functions are Hypothesis tests: `make test` runs them with fixed examples, `make fuzz` led by coverage.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from crime_map_plugin import paths
from crime_map_plugin.errors import CrimeMapError, ProfileInvalid, QueryInvalid
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.query import DateField, IncidentQuery, quote_text, store_where
from crime_map_plugin.incidents.schema import FIELDS, NULL_INT
from crime_map_plugin.portal import answers, geometry
from crime_map_plugin.portal.decode import decode
from crime_map_plugin.portal.description import FieldInfo, LayerDescription, read_description
from crime_map_plugin.portal.profile import CategoryMap, PortalLayer, load_profile, origin_of, parse_profile
from crime_map_plugin.portal.where import build_where
from tests.portal_server.where import Column, to_sql

PROFILES = {profile_id: load_profile(profile_id) for profile_id in ("kz-portal", "kz-portal-former")}
SHIPPED = json.loads((paths.resources() / "portals" / "kz-portal.json").read_text(encoding="utf-8"))
NAMES = sorted(
    {name for p in PROFILES.values() for layer in p.layers.values() for name in layer.fields.values()}
)
TYPES = ("String", "Integer", "Double", "Date", "DateOnly", "OID", "SmallInteger", "TimestampOffset", "Blob")

# Python reads NaN, Infinity and numbers of any length from JSON; broken escapes bring halves of characters.
NUMBERS = st.one_of(
    st.integers(),
    st.integers(-(10**400), 10**400),
    st.floats(),
    st.sampled_from([1e308, 20170417.142044, 2**63]),
)
TEXTS = st.one_of(
    st.text(st.characters(), max_size=30),
    st.sampled_from(
        [
            *("", " ", "0188", "2026-08-01", "2026-08-01T12:00:00Z", "08.02.2020 20:30", "20170417.142044"),
            *(
                "99999999-99-99",
                "1785570000000",
                "-1",
                "25:61",
                "12.30",
                "<img src=x>",
                "\x00",
                "\ud800",
                "{0-0}",
            ),
            *("9" * 30, "1e400", "nan", "\u0661\u0662", "2026-08-01T12:00:00+06:00", "0000-00-00"),
        ]
    ),
)
LEAVES = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=8,
)
PAIRS = st.lists(st.one_of(NUMBERS, st.none(), TEXTS), max_size=4)
RINGS = st.lists(st.one_of(st.lists(st.one_of(PAIRS, ANYTHING), max_size=7), ANYTHING), max_size=3)
GEOMETRIES = st.one_of(
    ANYTHING,
    st.fixed_dictionaries({"x": LEAVES, "y": LEAVES}),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["Point", "Polygon"]), "coordinates": st.one_of(PAIRS, RINGS)}
    ),
    st.fixed_dictionaries({"points": st.lists(PAIRS, max_size=2)}),
    st.fixed_dictionaries({"rings": RINGS}),
    st.fixed_dictionaries({"paths": RINGS}),
    st.fixed_dictionaries(dict.fromkeys(("xmin", "ymin", "xmax", "ymax"), LEAVES)),
)
FIELD_NAMES = st.one_of(
    st.sampled_from(NAMES),
    st.sampled_from(NAMES).map(str.upper),
    st.sampled_from(NAMES).map(str.lower),
    TEXTS,
)
ROWS = st.dictionaries(FIELD_NAMES, ANYTHING, max_size=8)
FEATURES = st.one_of(
    st.fixed_dictionaries({"attributes": st.one_of(ROWS, ANYTHING)}, optional={"geometry": GEOMETRIES}),
    st.fixed_dictionaries({"properties": ROWS}, optional={"geometry": GEOMETRIES, "id": ANYTHING}),
    ANYTHING,
)
REFERENCES = st.one_of(
    ANYTHING, st.fixed_dictionaries({"wkid": st.one_of(st.sampled_from([4326, 3857, 32642]), ANYTHING)})
)
ANSWERS = st.one_of(
    st.fixed_dictionaries(
        {"features": st.lists(FEATURES, max_size=5)},
        optional={"spatialReference": REFERENCES, "crs": ANYTHING, "exceededTransferLimit": ANYTHING},
    ),
    st.dictionaries(TEXTS, ANYTHING, max_size=3),
)
DESCRIBED = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(TYPES), max_size=5)


@given(
    ANSWERS,
    st.sampled_from(
        [
            (profile_id, key)
            for profile_id, p in PROFILES.items()
            for key in p.layers
            if not p.layers[key].outline
        ]
    ),
    DESCRIBED,
    REFERENCES,
    st.sampled_from(["wall-clock", "utc", "local"]),
)
@example(
    {
        "features": [
            {"attributes": {"RTA_DATE": 10**400, "Area_Code": 10**400}, "geometry": {"x": 10**400, "y": 1}}
        ]
    },
    ("kz-portal", "accidents"),
    {},
    None,
    "utc",
)
def decoder(answer: Any, which: tuple[str, str], types: dict[str, str], reference: Any, times: str) -> None:
    """Every answer becomes one row for each feature, in the schema's types, or an error of the plugin's."""
    profile = PROFILES[which[0]]
    layer = profile.layers[which[1]]
    profile = type(profile)(**{**profile.__dict__, "times": times})
    listed = [{"name": name, "type": "esriFieldType" + types.get(name, usual(name))} for name in NAMES]
    try:
        description = read_description({"fields": listed, "extent": {"spatialReference": reference}}, layer)
        columns = decode(
            answer, layer, description, profile, ranks=Counter(), fetched_at=datetime(2026, 8, 1)
        )
    except CrimeMapError:
        return
    check_columns(columns, len(answer["features"]))


def usual(name: str) -> str:
    return "Date" if name.lower().startswith("dat") else "String"


def check_columns(columns: dict[str, np.ndarray], n: int) -> None:
    """Check what the store and the analysis rely on."""
    assert set(columns) == {*(field.name for field in FIELDS), "x", "y"}
    assert all(len(values) == n for values in columns.values())
    for field in FIELDS:
        values = columns[field.name]
        if field.kind == "int":
            assert values.dtype == np.int32
        elif field.kind == "datetime":
            assert values.dtype == np.dtype("datetime64[s]")
            years = values[~np.isnat(values)].astype("datetime64[Y]").astype(int) + 1970
            assert ((years >= 1) & (years <= 9999)).all()
        else:
            for value in values:
                assert value is None or (
                    isinstance(value, str) and "\x00" not in value and len(value) <= 5000
                )
                (value or "").encode("utf-8")
    # The same id may come twice in a page: the store keeps the last of them.
    assert all(columns["id"])
    for name, low, high in (("hour", 0, 23), ("weekday", 1, 7), ("severity", 0, 4)):
        known = columns[name][columns[name] != NULL_INT]
        assert ((known >= low) & (known <= high)).all()
    assert set(columns["category"]) <= set(CATEGORIES)
    for name, limit in (("x", 180.0), ("y", 90.0)):
        values = columns[name]
        assert values.dtype == float and (np.isnan(values) | (np.abs(values) <= limit)).all()
    assert (np.isnan(columns["x"]) == np.isnan(columns["y"])).all()


@given(
    st.one_of(st.dictionaries(TEXTS, ANYTHING), st.builds(dict, fields=st.lists(ANYTHING), extent=ANYTHING))
)
def describer(data: dict[str, Any]) -> None:
    """Every description of a layer is understood or refused."""
    try:
        description = read_description(data)
    except CrimeMapError:
        return
    assert 1 <= description.page_size <= 5000 and description.format in ("json", "geojson")
    assert description.extent is None or all(math.isfinite(side) for side in description.extent)


@given(
    st.one_of(
        st.binary(max_size=200), ANYTHING.map(lambda v: json.dumps(v).encode("utf-8", "surrogatepass"))
    ),
    st.sampled_from([200, 204, 400, 401, 403, 404, 429, 500, 503]),
)
@example(b"[" * 100_000, 200)
def answer_reader(body: bytes, status: int) -> None:
    """Every body is an object of JSON or an error of the plugin's; the figures in it are whole numbers."""
    try:
        data = answers.read_json(status, {}, body)
    except CrimeMapError as error:
        assert len(str(error)) + len(error.detail) < 3000
        return
    assert isinstance(data, dict) and status < 400
    answers.has_more(data)
    count, ids = answers.count_in(data), answers.ids_in(data)
    assert count is None or (isinstance(count, int) and count >= 0)
    assert ids is None or ids == sorted(set(ids))


@given(GEOMETRIES)
def shapes(given_geometry: Any) -> None:
    """Every geometry becomes GeoJSON or nothing, and what becomes a polygon can be written."""
    try:
        shape = geometry.to_geojson(given_geometry)
        if shape is not None and shape["type"] in ("Polygon", "MultiPolygon"):
            raw = geometry.to_wkb(shape)
            assert raw[:1] == b"\x01" and raw[1] in (3, 6)
    except CrimeMapError:
        return


def _paths(data: Any, at: tuple = ()) -> list[tuple]:
    children = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [at, *(path for key, value in children for path in _paths(value, (*at, key)))]


PATHS = _paths(SHIPPED)
CHANGES = st.lists(st.tuples(st.sampled_from(PATHS), st.booleans(), TEXTS, ANYTHING), max_size=3)


@given(
    st.one_of(
        CHANGES,
        st.binary(max_size=300),
        st.lists(st.tuples(st.integers(0, 20_000), st.binary(max_size=3)), min_size=1, max_size=4),
    )
)
def profile_reader(change: Any) -> None:
    """Every file is a profile that keeps to its own address and folder, or is refused in a sentence."""
    try:
        profile = parse_profile(_changed(change), "x.json")
    except ProfileInvalid as error:
        assert error.message and len(error.message) < 1000
        return
    assert urlsplit(profile.root).scheme in ("http", "https") and "@" not in urlsplit(profile.root).netloc
    assert profile.id.isascii() and not set(profile.id) & set("./\\:") and profile.requests_at_once in (1, 2)
    assert 1 <= len(profile.layers) <= 100
    for layer in profile.layers.values():
        url = profile.url(layer)
        assert origin_of(url) == profile.origin and url.startswith(profile.root)
        assert ".." not in urlsplit(url).path.split("/") and not set(url) & set("?#\\ \n\r\t\x00")
        assert urlsplit(url).path.startswith(urlsplit(profile.root).path)
        assert all(isinstance(text, str) and 0 < len(text) <= 300 for text in layer.title.values())
        parts_whole(layer.where)


def _changed(change: Any) -> bytes:
    if isinstance(change, bytes):
        return change
    if change and isinstance(change[0][0], int):
        raw = bytearray(json.dumps(SHIPPED).encode())
        for offset, piece in change:
            at = offset % len(raw)
            raw[at : at + len(piece)] = piece
        return bytes(raw)
    data = json.loads(json.dumps(SHIPPED))
    for path, is_key, name, value in change:
        place = data
        try:
            for step in path[:-1]:
                place = place[step]
            if is_key and isinstance(place, dict):
                place[name] = value
            elif path:
                place[path[-1]] = value
        except (KeyError, TypeError, IndexError):
            continue
    return json.dumps(data).encode("utf-8", "surrogatepass")


def parts_whole(condition: str) -> None:
    """Check that a condition cannot end or swallow what is written behind it."""
    if not condition:
        return
    bare = "".join(condition.split("'")[::2])
    assert condition.count("'") % 2 == 0 and ";" not in bare and "--" not in bare and "/*" not in bare
    depth = 0
    for sign in bare:
        depth += (sign == "(") - (sign == ")")
        assert depth >= 0
    assert depth == 0


# -- conditions -----------------------------------------------------------------------------------------

SIGNS = st.sampled_from(
    [
        *(
            "'",
            "''",
            '"',
            "--",
            "/*",
            "*/",
            ";",
            "%",
            "_",
            "\\",
            "\\'",
            "\x00",
            "\n",
            ")",
            "(",
            "0",
            "1",
            "A",
        ),
        *(
            " OR 1=1",
            " UNION SELECT 1",
            "Қ",
            "ұ",
            "\u2019",
            "\uff07",
            "\u02bc",
            "N'",
            "\ud800",
            "$$",
            "{",
            "[%",
        ),
    ]
)
VALUES = st.one_of(
    st.lists(SIGNS, min_size=1, max_size=5).map("".join), st.sampled_from(["1971", "197111", "001", "3"])
)
MAP = {
    "severity": "hard_code",
    "occurred_at": "dat_sover",
    "place_type": "place_id",
    "region_code": "city_code",
    "district_code": "reg_code",
}
KINDS = {name: FieldInfo(name.upper(), "esriFieldTypeString") for name in (*MAP.values(), "sort")}
DESCRIPTION = LayerDescription(
    name="x", fields={**KINDS, "dat_sover": FieldInfo("DAT_SOVER", "esriFieldTypeDate")}, object_id="OBJECTID"
)
EPOCH = datetime(1970, 1, 1)
START = datetime(2026, 7, 1)
ROW = st.tuples(*(st.one_of(st.none(), VALUES) for _ in range(5)), st.integers(0, 9))


@given(
    st.lists(VALUES, max_size=3),
    st.lists(VALUES, max_size=3),
    st.sets(st.sampled_from(CATEGORIES), max_size=3),
    st.dictionaries(VALUES, st.sampled_from(CATEGORIES), max_size=4),
    st.lists(st.integers(0, 4), max_size=2),
    st.lists(ROW, max_size=6),
    st.booleans(),
)
@example(["'"], ["' OR 1=1 --"], set(), {}, [], [("3", "'", "1971", "' OR 1=1 --", "x", 1)], True)
def where_builder(
    places: list[str],
    areas: list[str],
    wanted: set[str],
    mapping: dict[str, str],
    severities: list[int],
    rows: list[tuple],
    is_dated: bool,
) -> None:
    """A value stays one literal: SQLite and the demo portal's parser find the rows that Python finds."""
    query = IncidentQuery(
        categories=tuple(sorted(wanted)),
        places=tuple(places),
        area_codes=tuple(areas),
        severities=tuple(severities),
        date_from=START if is_dated else None,
        date_to=START + timedelta(days=5) if is_dated else None,
        date_field=DateField.OCCURRED,
    )
    layer = PortalLayer("x", "x/1", {"en": "x"}, fields=MAP, category=CategoryMap("sort", mapping, "other"))
    try:
        where = build_where(DESCRIPTION, layer, query)
        store_where(query)
    except QueryInvalid:
        assert any(_is_unwritable(text) for text in (*places, *areas, *mapping))
        return
    parts_whole(where)
    rows = [row for row in rows if not any(_is_unwritable(value or "") for value in row[:5])]
    expected = [i for i, row in enumerate(rows) if _is_wanted(row, query, wanted, mapping)]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE TABLE t (n INTEGER, HARD_CODE TEXT, PLACE_ID TEXT, CITY_CODE TEXT, REG_CODE TEXT, "
            "SORT TEXT, DAT_SOVER INTEGER)"
        )
        for i, row in enumerate(rows):
            moment = START + timedelta(days=row[5])
            connection.execute(
                "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)",
                (i, *row[:5], int((moment - EPOCH).total_seconds() * 1000)),
            )
        columns = {name: Column(name.upper(), name == "dat_sover") for name in (*MAP.values(), "sort")}
        sql, values = to_sql(where, columns)
        assert _found(connection, sql, values) == expected
        if not is_dated:
            # Dates have a literal of their own, which SQLite does not know.
            assert _found(connection, where, []) == expected


def _is_unwritable(text: str) -> bool:
    return any(sign == "\x00" or "\ud800" <= sign <= "\udfff" for sign in text)


def _found(connection: sqlite3.Connection, where: str, values: list) -> list[int]:
    return [row[0] for row in connection.execute("SELECT n FROM t WHERE " + where + " ORDER BY n", values)]


def _is_wanted(row: tuple, query: IncidentQuery, wanted: set[str], mapping: dict[str, str]) -> bool:
    severity, place, city, district, sort, day = row
    category = mapping.get(sort, "other") if sort is not None else "other"
    cities = [code for code in query.area_codes if len(code) == 4]
    districts = [code for code in query.area_codes if len(code) != 4]
    return (
        (not query.severities or severity in {str(s) for s in query.severities})
        and (not query.places or place in query.places)
        and (not query.area_codes or city in cities or district in districts)
        and (not wanted or category in wanted)
        and (query.date_from is None or day < 5)
    )


@given(st.text(st.characters(), max_size=40))
def literals(text: str) -> None:
    """A quoted text read by SQLite is the text, or it is refused."""
    try:
        literal = quote_text(text)
    except QueryInvalid:
        assert _is_unwritable(text)
        return
    with closing(sqlite3.connect(":memory:")) as connection:
        assert connection.execute("SELECT " + literal).fetchall() == [(text,)]


TARGETS = {
    "decoder": decoder,
    "describer": describer,
    "answers": answer_reader,
    "shapes": shapes,
    "profile": profile_reader,
    "where": where_builder,
    "literals": literals,
}
