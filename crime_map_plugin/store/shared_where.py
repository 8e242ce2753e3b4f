"""A filter as the database of a shared store answers it: the condition of every store, and what differs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.incidents.audience import protected_where
from crime_map_plugin.incidents.flags import TABLE as FLAGS
from crime_map_plugin.incidents.query import Extent, IncidentQuery, store_where
from crime_map_plugin.incidents.schema import WGS84
from crime_map_plugin.store.shared_server import json_literal

_MOMENT = 'to_char("occurred_at", \'YYYY-MM-DD"T"HH24:MI:SS\')'
_BOX = (
    '("geom" && {postgis}.ST_MakeEnvelope({west}, {south}, {east}, {north}, {srid}) '
    'AND {postgis}.ST_X("geom") BETWEEN {west} AND {east} '
    'AND {postgis}.ST_Y("geom") BETWEEN {south} AND {north})'
)


def shared_where(
    query: IncidentQuery,
    *,
    schema: str,
    postgis: str,
    bbox: Extent | None = None,
    ids: Collection[str] | None = None,
    once: bool = True,
) -> str:
    """Return the SQL condition over the schema's incidents, empty for all; also a layer's subset string.

    Dates are dates here and texts in a file; tables are named with their schema.
    """
    place = quoted(schema)
    parts = [store_where(replace(query, flags=(), protected=None))]
    parts += [_inside(box, quoted(postgis)) for box in (query.extent, bbox) if box is not None]
    if query.flags:
        parts.append(_flagged(query.flags, place))
    if query.protected is not None:
        parts.append(_protected(query.protected))
    if ids is not None:
        parts.append(
            statement('"id" IN (SELECT json_array_elements_text({ids}))', ids=json_literal(list(ids)))
        )
    if once:
        parts.append(_counted(query, place))
    return " AND ".join(part for part in parts if part)


def _inside(box: Extent, postgis: str) -> str:
    west, south, east, north = (repr(float(value)) for value in box)
    return statement(_BOX, west=west, south=south, east=east, north=north, postgis=postgis, srid=str(WGS84))


def _protected(wanted: bool) -> str:
    where = protected_where().replace('"occurred_at"', _MOMENT)
    return "(" + where + ")" if wanted else "NOT (" + where + ")"


def _flagged(flags: Sequence[str], schema: str) -> str:
    facts = " AND ".join("f." + quoted(flag) + " = 1" for flag in flags)
    return statement(
        '"id" IN (SELECT f."id" FROM {schema}.{table} AS f WHERE {facts})',
        schema=schema,
        table=quoted(FLAGS),
        facts=facts,
    )


def _counted(query: IncidentQuery, schema: str) -> str:
    """Return what leaves out the incidents of which the same query counts another one."""
    register = store_where(IncidentQuery(sources=query.sources, layers=query.layers))
    return statement(
        '"id" NOT IN (SELECT e.id FROM {schema}.crime_map_counted_elsewhere AS e '
        "WHERE e.counted_as IN (SELECT id FROM {schema}.incidents{register}))",
        schema=schema,
        register=" WHERE " + register if register else "",
    )
