"""One answer of the portal as incidents in columns. A row is decoded once, projected once, never dropped."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

import numpy as np

from crime_map_plugin.incidents import categories, identity, local_time, schema
from crime_map_plugin.incidents.flags import column_of, flag_column, is_personal
from crime_map_plugin.incidents.schema import Columns
from crime_map_plugin.portal import answers, crs
from crime_map_plugin.portal.description import DATE_ONLY, FieldInfo, LayerDescription, personal_names
from crime_map_plugin.portal.profile import OTHER_ID, TIME_OF_DAY, PortalLayer, Profile

_KINDS = {"5": "crime", "6": "misdemeanour"}
_LONGEST_TEXT = 4000
_SAMPLE = 30
_OF_PLACES = ("street", "house", "agency_ru", "agency_kk")
_TIME = re.compile(r"\s*(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Numbers below this are dates written as 20170417.142044, not milliseconds.
_WRITTEN_DATE = (18_000_101, 22_000_101)
_LARGEST_DATE = 10**17


def decode(
    answer: Mapping[str, Any],
    layer: PortalLayer,
    description: LayerDescription,
    profile: Profile,
    *,
    ranks: Counter[str] | None = None,
    fetched_at: datetime | None = None,
) -> Columns:
    """Return the incidents of an answer in EPSG:4326, in the order of its features.

    ``ranks`` carries the counts of rows without an id of their own from page to page.
    """
    rows = answers.features(answer)
    x, y = coordinates(answer, rows, description)
    return decode_table(_Raw(rows), x, y, layer, description, profile, ranks=ranks, fetched_at=fetched_at)


class Table(Protocol):
    """Rows as columns of values, one per field."""

    def values(self, info: FieldInfo) -> Sequence[Any]:
        """Return a field's values, one per row; None where a row has none."""


ReadDates = Callable[[str, Sequence[Any]], "tuple[np.ndarray, np.ndarray, np.ndarray]"]
"""Of an incident field and a column: dates, where they carry a time, and where they are true UTC."""


def decode_table(
    raw: Table,
    x: np.ndarray,
    y: np.ndarray,
    layer: PortalLayer,
    description: LayerDescription,
    profile: Profile,
    *,
    ranks: Counter[str] | None = None,
    fetched_at: datetime | None = None,
    read_dates: ReadDates | None = None,
) -> Columns:
    """Return the incidents of a table whose places are known in degrees; see ``decode``."""
    fields = _not_personal(description.resolve(layer)[0], raw)
    n = len(x)
    columns = schema.empty_columns(n)
    _fill_plain(columns, fields, raw, is_portal=profile.is_portal)
    _fill_constants(columns, layer, n)
    columns["source"][:] = profile.id
    columns["source_layer"][:] = layer.key
    if fetched_at is not None:
        columns["fetched_at"][:] = np.datetime64(fetched_at.replace(tzinfo=None), "s")
    is_time_known = _fill_dates(
        columns, fields, raw, profile.times_of(layer), read_dates or (lambda _, values: _dates(values))
    )
    columns["hour"] = local_time.hours(columns["occurred_at"], is_time_known)
    columns["weekday"] = local_time.weekdays(columns["occurred_at"])
    columns["category"] = _categories(columns, layer, description, raw)
    columns["x"], columns["y"] = x, y
    columns["precision"] = _precision(columns)
    columns["id"] = identity.incident_ids(
        columns, profile.id, layer.key, native=native_ids(fields, raw), ranks=ranks
    )
    for flag, name in layer.flags.items():
        info = None if is_personal(name) else description.find(name)
        if info is not None:
            columns[column_of(flag)] = flag_column(raw.values(info))
    return columns


def personal_fields(
    answer: Mapping[str, Any], layer: PortalLayer, description: LayerDescription
) -> dict[str, str]:
    """Return the fields that an answer shows to be about persons, with what each holds; none is taken."""
    return personal_fields_of(_Raw(answers.features(answer)), layer, description)


def personal_fields_of(raw: Table, layer: PortalLayer, description: LayerDescription) -> dict[str, str]:
    """Return what ``personal_fields`` does of a table."""
    fields, _ = description.resolve(layer)
    taken = _not_personal(fields, raw)
    left = {info.name: _kind_of(key, info, raw) for key, info in fields.items() if key not in taken}
    return {**personal_names(layer), **{name: kind for name, kind in left.items() if kind}}


def _not_personal(fields: Mapping[str, FieldInfo], raw: Table) -> dict[str, FieldInfo]:
    """Return the fields whose values are not those of persons."""
    return {key: info for key, info in fields.items() if _kind_of(key, info, raw) is None}


def _kind_of(key: str, info: FieldInfo, raw: Table) -> str | None:
    if info.is_date:
        return None
    sample = (value for value in raw.values(info) if value not in (None, ""))
    return is_personal(info.name, itertools.islice(sample, _SAMPLE), of_place=key in _OF_PLACES)


def absent_fields(answer: Mapping[str, Any], layer: PortalLayer, description: LayerDescription) -> list[str]:
    """Return the incident fields that were asked for and that no row of the answer has."""
    rows = answers.features(answer)
    fields, _ = description.resolve(layer)
    names = _Raw(rows).names
    return [key for key, info in fields.items() if info.name.lower() not in names] if rows else []


class _Raw:
    """The rows' attributes by field name in any letter case."""

    def __init__(self, rows: Sequence[Mapping[str, Any]]) -> None:
        self._rows = [answers.attributes(row) for row in rows]
        spellings: dict[str, set[str]] = {}
        layouts = {*map(tuple, self._rows)}
        for keys in layouts:
            for key in keys:
                spellings.setdefault(str(key).lower(), set()).add(key)
        self.names = spellings
        self._layout = layouts.pop() if len(layouts) == 1 else ()
        self._columns: dict[str, tuple[Any, ...]] | None = None

    def values(self, info: FieldInfo) -> Sequence[Any]:
        spelled = self.names.get(info.name.lower(), set())
        if len(spelled) > 1:
            return [next((row[name] for name in spelled if name in row), None) for row in self._rows]
        if self._layout and self._columns is None:
            # All rows have the same keys in the same order, as servers write them.
            self._columns = dict(zip(self._layout, zip(*(row.values() for row in self._rows))))
        name = next(iter(spelled), info.name)
        if self._columns is not None:
            return self._columns.get(name) or [None] * len(self._rows)
        return [row.get(name) for row in self._rows]


def native_ids(fields: Mapping[str, FieldInfo], raw: Table) -> np.ndarray | None:
    """Return the service's stable id of each row: the first, else the other, None where it has neither."""
    found = [_texts(raw.values(fields[key])) for key in ("id", OTHER_ID) if key in fields]
    if not found:
        return None
    result = found[0]
    for other in found[1:]:
        missing = np.array([not (value or "").strip("{}0-") for value in result], dtype=bool)
        result = np.where(missing, other, result)
    return result


def _fill_plain(columns: Columns, fields: Mapping[str, FieldInfo], raw: Table, *, is_portal: bool) -> None:
    for key, info in fields.items():
        if key in ("id", OTHER_ID, TIME_OF_DAY):
            continue
        kind = schema.BY_NAME[key].kind
        if kind == "text":
            columns[key] = _texts(raw.values(info))
        elif kind == "int":
            columns[key] = schema.int_column(raw.values(info))
    if "article" in fields:
        codes = columns["article"].tolist()
        read: Callable[[str | None], str | None]
        if not is_portal:
            read = categories.article_as_written
        elif fields["article"].is_numeric:
            read = categories.article_of_number
        else:
            read = categories.article_of
        known = {code: read(code) for code in {*codes}}
        columns["article"] = _objects([known[code] for code in codes])
    severity = columns["severity"]
    columns["severity"] = np.where((severity >= 0) & (severity <= 4), severity, schema.NULL_INT).astype(
        np.int32
    )
    columns["kind"] = _objects([_KINDS.get(kind, kind) if kind else None for kind in columns["kind"]])
    columns["place_type"] = _objects(
        [place.zfill(3) if place and place.isdigit() else place for place in columns["place_type"]]
    )
    if "region_code" not in fields:
        # Such a portal is asked for a region by the beginning of the district code, and so is the store.
        districts = columns["district_code"].tolist()
        regions = {code: _region_of(code) for code in {*districts}}
        columns["region_code"] = _objects([regions[code] for code in districts])


def _region_of(district: str | None) -> str | None:
    return district[:4] if district and re.fullmatch(r"\d{6}", district) else None


def _fill_constants(columns: Columns, layer: PortalLayer, n: int) -> None:
    for key, value in layer.constants.items():
        dtype = np.int32 if schema.BY_NAME[key].kind == "int" else object
        columns[key] = np.full(n, value, dtype=dtype)


def _fill_dates(
    columns: Columns, fields: Mapping[str, FieldInfo], raw: Table, times: str, read_dates: ReadDates
) -> np.ndarray:
    """Fill both dates; return where the hour of the first is known."""
    is_time_known = np.zeros(len(columns["id"]), dtype=bool)
    for key in ("occurred_at", "registered_at"):
        if key not in fields:
            continue
        values = raw.values(fields[key])
        dates, has_time, is_utc = read_dates(key, values)
        if fields[key].type == DATE_ONLY:
            has_time[:] = False
        if times == "utc":
            # Text without an offset is somebody's wall clock even where numbers are true UTC.
            shifted = local_time.from_utc(dates, columns["region_code"])
            dates = np.where(is_utc & has_time, shifted, dates)
        columns[key] = dates
        if key == "occurred_at":
            is_time_known = has_time
    if TIME_OF_DAY in fields:
        seconds = _times_of_day(raw.values(fields[TIME_OF_DAY]))
        is_time_known = (seconds >= 0) & ~np.isnat(columns["occurred_at"])
        days = columns["occurred_at"].astype("datetime64[D]").astype("datetime64[s]")
        combined = days + np.maximum(seconds, 0).astype("timedelta64[s]")
        columns["occurred_at"] = np.where(is_time_known, combined, columns["occurred_at"])
    return is_time_known


def _dates(values: Sequence[Any]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return dates, where they carry a time, and where they are counted from 1970 or bear an offset."""
    # JSON holds integers that no float can be; such a number is no date.
    values = [None if isinstance(value, int) and abs(value) > _LARGEST_DATE else value for value in values]
    if all(value is None or type(value) is int for value in values):
        milliseconds = np.array([np.nan if value is None else value for value in values], dtype=float)
        with np.errstate(invalid="ignore"):
            is_written = (milliseconds >= _WRITTEN_DATE[0]) & (milliseconds < _WRITTEN_DATE[1])
        if not is_written.any():
            dates = local_time.from_epoch_ms(values)
            return dates, ~np.isnat(dates), np.isfinite(milliseconds)
    n = len(values)
    numbers: list[float | None] = [None] * n
    texts: list[str | None] = [None] * n
    for i, value in enumerate(values):
        if isinstance(value, bool) or value is None:
            continue
        if isinstance(value, (int, float)):
            if _WRITTEN_DATE[0] <= value < _WRITTEN_DATE[1]:
                texts[i] = f"{value:.6f}" if value != int(value) else str(int(value))
            elif value == value:
                numbers[i] = float(value)
        elif isinstance(value, str):
            stripped = value.strip()
            if re.fullmatch(r"-?\d{9,15}", stripped):
                numbers[i] = float(stripped)
            else:
                texts[i] = stripped or None
    from_numbers = local_time.from_epoch_ms(numbers)
    from_texts = local_time.from_text(texts)
    is_number = np.array([number is not None for number in numbers], dtype=bool)
    dates = np.where(is_number, from_numbers, from_texts).astype("datetime64[s]")
    has_clock = np.array(
        [bool(t and (":" in t or re.fullmatch(r"\d{8}\.\d{6}", t))) for t in texts], dtype=bool
    )
    bears_offset = np.array([bool(t and re.search(r"(?i)(z|[+-]00:?00)$", t)) for t in texts], dtype=bool)
    return dates, (is_number | has_clock) & ~np.isnat(dates), is_number | bears_offset


def _times_of_day(values: Sequence[Any]) -> np.ndarray:
    """Return seconds since midnight of ``HH:MM``, -1 where no time is known."""
    result = np.full(len(values), -1, dtype=np.int64)
    for i, value in enumerate(values):
        match = _TIME.fullmatch(value) if isinstance(value, str) else None
        if match:
            hour, minute, second = (int(part or 0) for part in match.groups())
            if hour < 24 and minute < 60 and second < 60:
                result[i] = hour * 3600 + minute * 60 + second
    return result


def _categories(
    columns: Columns, layer: PortalLayer, description: LayerDescription, raw: Table
) -> np.ndarray:
    n = len(columns["article"])
    fixed = layer.constants.get("category") or layer.fixed_category
    if fixed:
        return np.full(n, fixed, dtype=object)
    if layer.category is not None:
        info = description.find(layer.category.field)
        values = _texts(raw.values(info)) if info else [None] * n
        return _objects([layer.category.values.get(value or "", layer.category.default) for value in values])
    return categories.categorise(columns["article"], columns["occurred_at"])


def coordinates(
    answer: Mapping[str, Any], rows: Sequence[Mapping[str, Any]], description: LayerDescription
) -> tuple[np.ndarray, np.ndarray]:
    """Return longitudes and latitudes of the rows' points, NaN where there is none."""
    pairs = np.array([_point(row.get("geometry")) for row in rows], dtype=float).reshape(-1, 2)
    x, y = pairs[:, 0], pairs[:, 1]
    declared = description.spatial_reference
    lon, lat = crs.to_degrees(x, y, crs.effective_reference(x, y, reference_of(answer), declared))
    crs.forget_origin(lon, lat, declared)
    return lon, lat


def reference_of(answer: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the spatial reference that an answer names: Esri's object, or GeoJSON's old ``crs`` member."""
    said = answer.get("spatialReference")
    if isinstance(said, Mapping) and said:
        return said
    old = answer.get("crs")
    properties = old.get("properties") if isinstance(old, Mapping) else None
    name = str(properties.get("name", "")) if isinstance(properties, Mapping) else ""
    match = re.search(r"EPSG:+(?:[\d.]*:)?(\d+)$", name)
    return {"wkid": int(match.group(1))} if match else None


def _point(geometry: Any) -> tuple[float, float]:
    if isinstance(geometry, dict):
        x, y = geometry.get("x"), geometry.get("y")
        if type(x) is float and type(y) is float:
            return x, y
        coordinates = geometry.get("coordinates", (x, y))
        points = geometry.get("points")
        if isinstance(points, list) and len(points) == 1:
            coordinates = points[0]
        if isinstance(coordinates, (list, tuple)) and len(coordinates) >= 2:
            return _number(coordinates[0]), _number(coordinates[1])
    return np.nan, np.nan


def _number(value: Any) -> float:
    if value is None or isinstance(value, (bool, list, dict)):
        return np.nan
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return np.nan


def _precision(columns: Columns) -> np.ndarray:
    has_street = np.array([bool(v) for v in columns["street"]], dtype=bool)
    has_house = np.array([bool(v) for v in columns["house"]], dtype=bool)
    has_district = np.array([bool(v) for v in columns["district_code"]], dtype=bool)
    choices = [has_street & has_house, has_street, has_district]
    return np.select(choices, ["house", "street", "settlement"], "unknown").astype(object)


def _texts(values: Sequence[Any]) -> np.ndarray:
    # Most columns hold few different words.
    different = {*values} if {*map(type, values)} <= {str, type(None)} else None
    if different is None:
        return _objects([_text(value) for value in values])
    words = [value for value in different if value is not None]
    known = {None: None, **dict(zip(words, _cleaned(words)))}
    return _objects([known[value] for value in values])


def _cleaned(words: Sequence[str]) -> list[str | None]:
    """Return many texts as `_text` does: most need nothing but a look at all of them at once."""
    joined = "".join(words)
    if "\x00" in joined or _SURROGATE.search(joined) or max(map(len, words), default=0) > _LONGEST_TEXT:
        return [_text(word) for word in words]
    return [word.strip() or None for word in words]


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        # Lone surrogates from broken escapes would make every later write fail.
        text = value.strip()[:_LONGEST_TEXT].replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
        return text or None
    if value is None or isinstance(value, (bool, list, dict)):
        return None
    if isinstance(value, float):
        return (str(int(value)) if value == int(value) else str(value)) if abs(value) < 1e18 else None
    return str(value)


def _objects(values: Sequence[Any]) -> np.ndarray:
    result = np.empty(len(values), dtype=object)
    result[:] = list(values)
    return result
