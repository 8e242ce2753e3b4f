"""Answers one request of the ArcGIS REST protocol from the SQLite file."""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tests.portal_server import layers as served
from tests.portal_server import projections
from tests.portal_server.layers import ServedField, ServedLayer
from tests.portal_server.where import Column, WhereError, to_sql

VERSION = {"currentVersion": 11.1, "fullVersion": "11.1.0"}
LAST_EDIT_MS = 1793491200000  # 2026-11-01, the end of the made-up data
STATISTICS = {"count": "COUNT", "min": "MIN", "max": "MAX", "sum": "SUM", "avg": "AVG"}


class QueryError(Exception):
    """An error as ArcGIS reports it: with HTTP 200 and the code in the body."""

    def __init__(self, message: str, *details: str, code: int = 400) -> None:
        super().__init__(message)
        self.code, self.message, self.details = code, message, list(details)

    def body(self) -> dict:
        return {"error": {"code": self.code, "message": self.message, "details": self.details}}


@dataclass
class Habits:
    """How the query side misbehaves; the plain value is an honest server."""

    page_limit: int = 0  # a lower limit than the description promises
    without_order: Any = None  # callable giving SQL for the order of an unordered page
    ignore_out_sr: bool = False
    ignore_count: bool = False
    ignore_ids: bool = False
    no_statistics: bool = False
    ignore_statistics: bool = False  # rows come instead
    ignore_groups: bool = False
    extra_where: dict[str, str] = field(default_factory=dict)  # by table


def spatial_reference(wkid: int) -> dict:
    latest = projections.ALIASES.get(wkid, wkid)
    return {"wkid": wkid, "latestWkid": latest}


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def columns_of(layer: ServedLayer) -> dict[str, Column]:
    return {f.name: Column(f.column, f.type == served.DATE) for f in layer.fields}


# --- descriptions -------------------------------------------------------------------------------------------


def describe_root(layers: Sequence[ServedLayer], folder: str) -> dict:
    inside = sorted({x.service for x in layers})
    prefix = f"{folder}/" if folder else ""
    found = [s for s in inside if s.startswith(prefix) and s[len(prefix) :].count("/") == 1]
    folders = sorted({s.split("/")[0] for s in inside if s.count("/") == 2}) if not folder else []
    return {
        **VERSION,
        "folders": folders,
        "services": [dict(zip(("name", "type"), s.rsplit("/", 1))) for s in found],
    }


def describe_service(layers: Sequence[ServedLayer]) -> dict:
    first = layers[0]
    extent = _outline_extent(first.wkid)
    return {
        **VERSION,
        "serviceDescription": served.NOTICE,
        "description": served.NOTICE,
        "copyrightText": served.NOTICE,
        "mapName": "made up",
        "capabilities": "Map,Query,Data" if "MapServer" in first.path else "Query",
        "supportedQueryFormats": ", ".join(first.formats),
        "maxRecordCount": first.max_record_count,
        "spatialReference": spatial_reference(first.wkid),
        "initialExtent": extent,
        "fullExtent": extent,
        "units": "esriMeters",
        "layers": [
            {
                "id": x.number,
                "name": x.name,
                "type": "Feature Layer",
                "parentLayerId": -1,
                "subLayerIds": None,
                "defaultVisibility": True,
                "minScale": 0,
                "maxScale": 0,
                "geometryType": _geometry_type(x),
            }
            for x in layers
        ],
        "tables": [],
    }


def _geometry_type(layer: ServedLayer) -> str:
    return "esriGeometryPolygon" if layer.is_polygon else "esriGeometryPoint"


def _outline_extent(wkid: int) -> dict:
    x, y = projections.from_lonlat([71.22, 71.65, 71.22, 71.65], [51.01, 51.01, 51.26, 51.26], wkid)
    return {
        "xmin": float(x.min()),
        "ymin": float(y.min()),
        "xmax": float(x.max()),
        "ymax": float(y.max()),
        "spatialReference": spatial_reference(wkid),
    }


def describe_layer(layer: ServedLayer, connection: sqlite3.Connection) -> dict:
    is_map = "MapServer" in layer.path
    fields = [f.described() for f in layer.fields]
    if is_map:
        fields.append({"name": "SHAPE", "type": "esriFieldTypeGeometry", "alias": "SHAPE", "domain": None})
    symbol = {
        "type": "esriSMS",
        "style": "esriSMSCircle",
        "color": [180, 40, 40, 255],
        "size": 4,
        "angle": 0,
        "xoffset": 0,
        "yoffset": 0,
        "outline": {"color": [0, 0, 0, 255], "width": 0.5},
    }
    if layer.is_polygon:
        symbol = {
            "type": "esriSFS",
            "style": "esriSFSNull",
            "color": [0, 0, 0, 0],
            "outline": {"type": "esriSLS", "style": "esriSLSSolid", "color": [80, 80, 80, 255], "width": 1},
        }
    result = {
        "currentVersion": 10.31 if not layer.supports_pagination else VERSION["currentVersion"],
        "id": layer.number,
        "name": layer.name,
        "type": "Feature Layer",
        "description": layer.description,
        "copyrightText": served.NOTICE,
        "geometryType": _geometry_type(layer),
        "minScale": 0,
        "maxScale": 0,
        "defaultVisibility": True,
        "extent": _outline_extent(layer.wkid),
        "drawingInfo": {
            "renderer": {"type": "simple", "symbol": symbol, "label": "", "description": ""},
            "transparency": 0,
            "labelingInfo": None,
        },
        "hasAttachments": False,
        "htmlPopupType": "esriServerHTMLPopupTypeNone",
        "displayField": layer.display_field,
        "typeIdField": None,
        "fields": fields,
        "relationships": [],
        "capabilities": "Map,Query,Data" if is_map else "Query",
        "maxRecordCount": layer.max_record_count,
        "supportsStatistics": layer.supports_statistics,
        "supportsAdvancedQueries": True,
        "supportedQueryFormats": ", ".join(layer.formats),
        "useStandardizedQueries": True,
        "advancedQueryCapabilities": {
            "useStandardizedQueries": True,
            "supportsStatistics": layer.supports_statistics,
            "supportsOrderBy": True,
            "supportsDistinct": True,
            "supportsPagination": layer.supports_pagination,
            "supportsReturningQueryExtent": False,
            "supportsQueryWithDistance": False,
        },
        "dateFieldsTimeReference": None,
    }
    if layer.tracks_edits:
        result["editFieldsInfo"] = {"editDateField": served.EDITED.name}
    if layer.supports_pagination:
        # The former server (10.31) says neither; a client finds the OID by its type there.
        result["objectIdField"] = layer.oid.name if layer.shows_oid else None
        result["globalIdField"] = layer.global_id
        result["editingInfo"] = {"lastEditDate": LAST_EDIT_MS}
        result["standardMaxRecordCount"] = layer.max_record_count
    return result


# --- queries ------------------------------------------------------------------------------------------------


def _is_true(params: Mapping[str, str], name: str, default: bool = False) -> bool:
    value = params.get(name, "").strip().lower()
    return default if not value else value == "true"


def _whole(params: Mapping[str, str], name: str) -> int | None:
    text = params.get(name, "").strip()
    if not text:
        return None
    try:
        value = int(text)
    except ValueError:
        value = -1
    if value < 0:
        raise QueryError("Cannot perform query. Invalid query parameters.", f"'{name}' parameter is invalid")
    return value


def _wkid(text: str | None, default: int) -> int:
    if not text:
        return default
    try:
        value = json.loads(text)
        wkid = int(value.get("latestWkid") or value["wkid"]) if isinstance(value, dict) else int(value)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise QueryError(
            "Cannot perform query. Invalid query parameters.", f"spatial reference {text!r} is invalid"
        ) from None
    if wkid not in projections.ALIASES:
        raise QueryError(
            "Cannot perform query. Invalid query parameters.", f"spatial reference {wkid} is not served"
        )
    return wkid


def _envelope(params: Mapping[str, str], layer: ServedLayer) -> tuple[str, list]:
    """The condition for `geometry`; polygons are tested by their boxes."""
    text = params.get("geometry", "").strip()
    if not text:
        return "", []
    if params.get("geometryType", "esriGeometryEnvelope") != "esriGeometryEnvelope":
        raise QueryError("Cannot perform query. Invalid query parameters.", "only envelopes are served")
    wkid = _wkid(params.get("inSR"), layer.wkid)
    try:
        if text.startswith("{"):
            box = json.loads(text)
            if "spatialReference" in box:
                wkid = _wkid(json.dumps(box["spatialReference"]), wkid)
            edges = [float(box[k]) for k in ("xmin", "ymin", "xmax", "ymax")]
        else:
            edges = [float(v) for v in text.split(",")]
        xmin, ymin, xmax, ymax = edges
        if not all(map(math.isfinite, edges)):
            raise ValueError
    except (ValueError, KeyError, TypeError):
        raise QueryError("Cannot perform query. Invalid query parameters.", "'geometry' is invalid") from None
    if layer.is_polygon:
        along = np.linspace(0, 1, 21)
        x = np.concatenate([xmin + along * (xmax - xmin)] * 2 + [np.full(21, xmin), np.full(21, xmax)])
        y = np.concatenate([np.full(21, ymin), np.full(21, ymax)] + [ymin + along * (ymax - ymin)] * 2)
        lon, lat = projections.to_lonlat(x, y, wkid)
        return (
            '"xmax" >= ? AND "xmin" <= ? AND "ymax" >= ? AND "ymin" <= ?',
            [float(lon.min()), float(lon.max()), float(lat.min()), float(lat.max())],
        )
    x_name, y_name = _coordinate_columns(wkid)
    return f"{x_name} BETWEEN ? AND ? AND {y_name} BETWEEN ? AND ?", [xmin, xmax, ymin, ymax]


def _coordinate_columns(wkid: int) -> tuple[str, str]:
    code = projections.ALIASES[wkid]
    return ('"lon"', '"lat"') if code == 4326 else (f'"x{code}"', f'"y{code}"')


def _needs_oid(layer: ServedLayer) -> None:
    if not layer.shows_oid:
        raise QueryError("Unable to complete operation.", "The layer has no object id field.")


def _object_ids(params: Mapping[str, str]) -> list[int]:
    try:
        return [int(t) for t in params["objectIds"].split(",") if t.strip()]
    except ValueError:
        raise QueryError(
            "Cannot perform query. Invalid query parameters.", "'objectIds' is invalid"
        ) from None


def _condition(params: Mapping[str, str], layer: ServedLayer, habits: Habits) -> tuple[str, list]:
    where = params.get("where", "").strip()
    pieces, values = [], []
    if not where and not params.get("objectIds", "").strip() and not params.get("geometry", "").strip():
        raise QueryError("Cannot perform query. Invalid query parameters.", "'where' clause is missing")
    if where:
        try:
            sql, values = to_sql(where, columns_of(layer))
        except WhereError as e:
            raise QueryError("Cannot perform query. Invalid query parameters.", str(e)) from e
        pieces.append(f"({sql})")
    if params.get("objectIds", "").strip():
        _needs_oid(layer)
        pieces.append(f"{quoted(layer.oid.column)} IN (SELECT value FROM json_each(?))")
        values = [*values, json.dumps(_object_ids(params))]
    box, edges = _envelope(params, layer)
    if box:
        pieces.append(f"({box})")
        values = [*values, *edges]
    for extra in (layer.extra.get("only"), habits.extra_where.get(layer.table)):
        if extra:
            pieces.append(f"({extra})")
    return " AND ".join(pieces), values


def _out_fields(params: Mapping[str, str], layer: ServedLayer) -> list[ServedField]:
    wanted = params.get("outFields", "").strip()
    if wanted == "*":
        return list(layer.fields)
    if not wanted:
        return [f for f in layer.fields if f.type == served.OID]
    by_name = {f.name.lower(): f for f in layer.fields}
    result = []
    for name in wanted.split(","):
        found = by_name.get(name.strip().strip('"').lower())
        if found is None:
            raise QueryError(
                "Cannot perform query. Invalid query parameters.",
                f"'Invalid field: {name.strip()}' parameter is invalid",
            )
        if found not in result:
            result.append(found)
    return result


def _order(params: Mapping[str, str], layer: ServedLayer, also: Sequence[str] = ()) -> str:
    by_name = {f.name.lower(): f.column for f in layer.fields} | {name.lower(): name for name in also}
    pieces = []
    for item in params.get("orderByFields", "").split(","):
        words = item.split()
        if not words:
            continue
        direction = words[1].upper() if len(words) > 1 else "ASC"
        column = by_name.get(words[0].strip('"').lower())
        if column is None or direction not in ("ASC", "DESC") or len(words) > 2:
            raise QueryError(
                "Cannot perform query. Invalid query parameters.",
                f"'orderByFields' {item.strip()!r} is invalid",
            )
        pieces.append(f"{quoted(column)} {direction}")
    return ", ".join(pieces)


def query(
    layer: ServedLayer,
    params: Mapping[str, str],
    connection: sqlite3.Connection,
    habits: Habits | None = None,
) -> dict:
    """The answer to `<layer>/query` as a dict; errors are raised as QueryError."""
    habits = habits or Habits()
    form = params.get("f", "json").lower()
    if form == "geojson" and "geojson" not in (f.lower() for f in layer.formats):
        raise QueryError("Invalid or missing input parameters.", "Output format not supported: geojson")
    if form not in ("json", "pjson", "geojson"):
        raise QueryError("Invalid or missing input parameters.", f"Output format not supported: {form}")
    condition, values = _condition(params, layer, habits)
    table = quoted(layer.table)
    if _is_true(params, "returnCountOnly") and not habits.ignore_count:
        found = connection.execute(f"SELECT COUNT(*) FROM {table} WHERE {condition}", values).fetchone()
        return {"count": found[0]}
    if _is_true(params, "returnIdsOnly") and not habits.ignore_ids:
        _needs_oid(layer)
        order = _order(params, layer) or quoted(layer.oid.column)
        sql = f"SELECT {quoted(layer.oid.column)} FROM {table} WHERE {condition} ORDER BY {order}"
        return {
            "objectIdFieldName": layer.oid.name,
            "objectIds": [r[0] for r in connection.execute(sql, values)],
        }
    if params.get("outStatistics", "").strip() and not habits.ignore_statistics:
        if habits.no_statistics:
            raise QueryError("Unable to complete operation.", "Unable to perform query operation.")
        if habits.ignore_groups:
            params = {**params, "groupByFieldsForStatistics": ""}
        return _statistics(layer, params, connection, condition, values, habits)
    if _is_true(params, "returnDistinctValues"):
        return _distinct(layer, params, connection, condition, values)
    return _features(layer, params, connection, condition, values, habits, form == "geojson")


def _statistics(layer, params, connection, condition, values, habits) -> dict:
    columns = {f.name.lower(): f for f in layer.fields}
    try:
        asked = json.loads(params["outStatistics"])
        pieces = []
        for item in asked:
            source = columns[item["onStatisticField"].lower()]
            kind = item["statisticType"].lower()
            name = item.get("outStatisticFieldName") or f"{kind}_{source.name}"
            if kind in ("sum", "avg") and source.type not in served.NUMBERS:
                raise QueryError("Unable to complete operation.", "Unable to perform query operation.")
            pieces.append((STATISTICS[kind], source, name))
        groups = [
            columns[n.strip().lower()]
            for n in params.get("groupByFieldsForStatistics", "").split(",")
            if n.strip()
        ]
    except (ValueError, KeyError, TypeError, AttributeError):
        raise QueryError(
            "Cannot perform query. Invalid query parameters.", "'outStatistics' is invalid"
        ) from None
    selected = [f"{quoted(g.column)} AS {quoted(g.name)}" for g in groups]
    selected += [
        f"{function}({quoted(source.column)}) AS {quoted(name)}" for function, source, name in pieces
    ]
    sql = f"SELECT {', '.join(selected)} FROM {quoted(layer.table)} WHERE {condition}"
    if groups:
        sql += f" GROUP BY {', '.join(quoted(g.column) for g in groups)}"
    order = _order(params, layer, [name for _, _, name in pieces])
    if order:
        sql += f" ORDER BY {order}"
    names = [g.name for g in groups] + [name for _, _, name in pieces]
    described = [g.described() for g in groups]
    for function, source, name in pieces:
        kind = (
            served.INT
            if function == "COUNT"
            else source.type
            if function in ("MIN", "MAX")
            else served.DOUBLE
        )
        described.append({"name": name, "type": kind, "alias": name})
    # As many groups as rows, and no more, as everywhere else.
    limit = min(layer.max_record_count, habits.page_limit or layer.max_record_count)
    rows = connection.execute(f"{sql} LIMIT ?", [*values, limit + 1]).fetchall()
    result = {
        "displayFieldName": "",
        "fieldAliases": {n: n for n in names},
        "fields": described,
        "features": [{"attributes": dict(zip(names, row))} for row in rows[:limit]],
    }
    return {**result, "exceededTransferLimit": True} if len(rows) > limit else result


def _distinct(layer, params, connection, condition, values) -> dict:
    fields = _out_fields(params, layer)
    selected = ", ".join(quoted(f.column) for f in fields)
    order = _order(params, layer) or selected
    sql = f"SELECT DISTINCT {selected} FROM {quoted(layer.table)} WHERE {condition} ORDER BY {order}"
    names = [f.name for f in fields]
    return {
        "displayFieldName": "",
        "fields": [f.described() for f in fields],
        "features": [{"attributes": dict(zip(names, row))} for row in connection.execute(sql, values)],
    }


def _features(layer, params, connection, condition, values, habits, is_geojson) -> dict:
    fields = _out_fields(params, layer)
    offset, asked = _whole(params, "resultOffset"), _whole(params, "resultRecordCount")
    if not layer.supports_pagination and (offset is not None or asked is not None):
        raise QueryError("Pagination is not supported.")
    limit = min(layer.max_record_count, habits.page_limit or layer.max_record_count)
    if asked:
        limit = min(limit, asked)
    order = _order(params, layer)
    if not order:
        order = habits.without_order() if habits.without_order else quoted(layer.oid.column)
    out = (
        layer.wkid if habits.ignore_out_sr else _wkid(params.get("outSR"), 4326 if is_geojson else layer.wkid)
    )
    with_geometry = _is_true(params, "returnGeometry", True)
    shape = ['"rings"', "NULL"] if layer.is_polygon else list(_coordinate_columns(out))
    selected = [quoted(f.column) for f in fields] + [quoted(layer.oid.column), *shape]
    sql = (
        f"SELECT {', '.join(selected)} FROM {quoted(layer.table)} WHERE {condition} "
        f"ORDER BY {order} LIMIT ? OFFSET ?"
    )
    rows = connection.execute(sql, [*values, limit + 1, offset or 0]).fetchall()
    exceeded, rows = len(rows) > limit, rows[:limit]
    shapes = [_shape(layer, row[-2:], out, is_geojson) if with_geometry else None for row in rows]
    return write_features(layer, fields, rows, shapes, out, exceeded, is_geojson, with_geometry)


def _shape(layer: ServedLayer, stored, wkid: int, is_geojson: bool):
    if layer.is_polygon:
        rings = []
        for ring in json.loads(stored[0]):
            # Esri's outer rings run clockwise, GeoJSON's counter-clockwise, as they are stored.
            x, y = projections.from_lonlat(*zip(*(ring if is_geojson else ring[::-1])), wkid)
            rings.append(np.column_stack([x, y]).tolist())
        return {"type": "Polygon", "coordinates": rings} if is_geojson else {"rings": rings}
    x, y = stored
    if x is None:
        return None
    return {"type": "Point", "coordinates": [x, y]} if is_geojson else {"x": x, "y": y}


def write_features(layer, fields, rows, shapes, wkid, exceeded, is_geojson, with_geometry) -> dict:
    names = [f.name for f in fields]
    if is_geojson:
        features = [
            {"type": "Feature", "id": row[-3], "geometry": shape, "properties": dict(zip(names, row))}
            for row, shape in zip(rows, shapes)
        ]
        result: dict = {
            "type": "FeatureCollection",
            "crs": {"type": "name", "properties": {"name": f"EPSG:{projections.ALIASES[wkid]}"}},
        }
        if exceeded:
            result["exceededTransferLimit"] = True
        if not layer.shows_oid:
            for feature in features:
                del feature["id"]
        return {**result, "features": features}
    features = []
    for row, shape in zip(rows, shapes):
        feature = {"attributes": dict(zip(names, row))}
        if shape is not None:
            feature["geometry"] = shape
        features.append(feature)
    result = {
        "objectIdFieldName": layer.oid.name if layer.shows_oid else "",
        "globalIdFieldName": layer.global_id,
    }
    if with_geometry:
        result["geometryType"] = _geometry_type(layer)
        result["spatialReference"] = spatial_reference(wkid)
    result["fields"] = [f.described() for f in fields]
    if exceeded:
        result["exceededTransferLimit"] = True
    return {**result, "features": features}
