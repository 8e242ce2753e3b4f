"""The incident schema: one set of fields for every source, and columns instead of objects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

Columns = dict[str, np.ndarray]
"""Field name to array, all of one length: text as object arrays of str or None, int as int32 with NULL_INT
for NULL, datetime as naive ``datetime64[s]`` with NaT, and ``x``, ``y`` in degrees with NaN for no place."""

NULL_INT = np.int32(-2147483648)
COORDINATES = ("x", "y")
WGS84 = 4326


@dataclass(frozen=True)
class Field:
    """One field of the incident schema."""

    name: str
    kind: Literal["text", "int", "datetime"]
    internal: bool = False


FIELDS: tuple[Field, ...] = (
    Field("id", "text"),
    Field("source", "text"),
    Field("source_layer", "text"),
    Field("category", "text"),
    Field("article", "text"),
    Field("article_text", "text"),
    Field("severity", "int"),
    Field("kind", "text"),
    Field("occurred_at", "datetime"),
    Field("registered_at", "datetime"),
    Field("hour", "int"),
    Field("weekday", "int"),
    Field("place_type", "text"),
    Field("street", "text"),
    Field("house", "text", internal=True),
    Field("case_number", "text", internal=True),
    Field("region_code", "text"),
    Field("district_code", "text"),
    Field("agency_ru", "text"),
    Field("agency_kk", "text"),
    Field("precision", "text"),
    Field("injured", "int"),
    Field("killed", "int"),
    Field("fetched_at", "datetime"),
)

BY_NAME: Mapping[str, Field] = {f.name: f for f in FIELDS}


def field_names(*, internal: bool = True) -> tuple[str, ...]:
    """Return the schema's field names in order, with or without the internal ones."""
    return tuple(f.name for f in FIELDS if internal or not f.internal)


def null_column(name: str, n: int) -> np.ndarray:
    """Return ``n`` NULLs of the field's type."""
    if name in COORDINATES:
        return np.full(n, np.nan)
    kind = BY_NAME[name].kind
    if kind == "int":
        return np.full(n, NULL_INT, dtype=np.int32)
    if kind == "datetime":
        return np.full(n, "NaT", dtype="datetime64[s]")
    return np.full(n, None, dtype=object)


def empty_columns(n: int = 0) -> Columns:
    """Return ``n`` incidents of which nothing is known."""
    return {name: null_column(name, n) for name in (*field_names(), *COORDINATES)}


def length(columns: Columns) -> int:
    """Return how many incidents the columns hold."""
    return len(next(iter(columns.values()))) if columns else 0


def select(columns: Columns, chosen: np.ndarray) -> Columns:
    """Return the incidents that a mask or an index array chooses."""
    return {name: values[chosen] for name, values in columns.items()}


def int_column(values: Iterable[Any]) -> np.ndarray:
    """Return int32 with NULL_INT where a value is missing or is no whole number in range."""
    return np.array([_int_or_null(value) for value in values], dtype=np.int32)


def _int_or_null(value: Any) -> int:
    if value is None or value == "" or isinstance(value, bool):
        return int(NULL_INT)
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return int(NULL_INT)
    is_whole = number == number and abs(number) < 2147483648 and number == int(number)
    return int(number) if is_whole else int(NULL_INT)


@dataclass
class Page:
    """One answer of a source: its incidents, what it counted, and where to go on from.

    ``withdrawn`` names incidents of earlier pages that turned out to be gone or none of those asked for.
    ``object_ids`` are the numbers that the service has for the rows today, -1 where it has none; they are
    for comparing and never stored with an incident.
    """

    columns: Columns
    received: int
    without_geometry: int = 0
    duplicates: int = 0
    checkpoint: dict[str, Any] = field(default_factory=dict)
    withdrawn: tuple[str, ...] = ()
    object_ids: np.ndarray | None = None
