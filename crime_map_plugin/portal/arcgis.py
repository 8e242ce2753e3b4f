"""An ArcGIS REST layer as incidents: describe, count, fetch with a receipt, district outlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

import numpy as np

from crime_map_plugin.errors import Cancel, Cancelled, CrimeMapError, PortalRefused, never_cancelled
from crime_map_plugin.incidents import schema
from crime_map_plugin.incidents.personal import is_personal
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import Columns, Page
from crime_map_plugin.incidents.slices import Slice
from crime_map_plugin.portal import answers, crs, geometry
from crime_map_plugin.portal.asking import Asker
from crime_map_plugin.portal.decode import absent_fields, decode, personal_fields, reference_of
from crime_map_plugin.portal.description import LayerDescription, read_description
from crime_map_plugin.portal.http import Http
from crime_map_plugin.portal.paging import Ladder
from crime_map_plugin.portal.profile import OTHER_ID, PortalLayer, Profile
from crime_map_plugin.portal.receipt import Receipt
from crime_map_plugin.portal.row_ids import object_ids
from crime_map_plugin.portal.where import NOTHING, News, build_where, missing_in_condition, own_condition

__all__ = ["Fetcher", "Outline", "build_where", "count", "describe", "fetch", "outlines"]

# A point on the rim of an extent may leave it by the rounding of a transformation.
_RIM_DEGREES = 1e-6


def describe(layer: PortalLayer, *, profile: Profile, http: Http) -> LayerDescription:
    """Return what the layer says of itself; a layer without the date of its incidents is refused."""
    description = read_description(http.get_json(profile.url(layer), {"f": "json"}), layer)
    if not layer.outline and description.find(layer.fields["occurred_at"]) is None:
        raise PortalRefused(
            f"The layer “{layer.key}” has no field “{layer.fields['occurred_at']}” for its dates.",
            detail=", ".join(info.name for info in description.fields.values())[:1000],
            hint="Correct “occurred_at” in the profile.",
            reason="no date",
        )
    return description


def count(
    layer: PortalLayer,
    query: IncidentQuery,
    *,
    profile: Profile,
    http: Http,
    description: LayerDescription | None = None,
) -> int | None:
    """Return how many rows match a query, or None where the portal does not count."""
    described = description or describe(layer, profile=profile, http=http)
    asker = asker_for(layer, query, profile, http, described)
    return 0 if asker is None else asker.count()


def fetch(
    layer: PortalLayer,
    query: IncidentQuery,
    *,
    profile: Profile,
    http: Http,
    cancel: Cancel = never_cancelled,
    resume: Mapping[str, Any] | None = None,
    case_numbers: bool = False,
    description: LayerDescription | None = None,
    piece: Slice | None = None,
    news: News | None = None,
) -> Fetcher:
    """Return the download of a query: iterate over its pages, then read its receipt.

    ``piece`` and ``news`` leave a part of the query; with a ``description``, the layer is not asked for it.
    """
    return Fetcher(
        layer,
        query,
        profile=profile,
        http=http,
        cancel=cancel,
        resume=resume,
        case_numbers=case_numbers,
        description=description,
        piece=piece,
        news=news,
    )


def asker_for(
    layer: PortalLayer,
    query: IncidentQuery,
    profile: Profile,
    http: Http,
    description: LayerDescription,
    *,
    case_numbers: bool = False,
    piece: Slice | None = None,
    news: News | None = None,
) -> Asker | None:
    """Return the question, or None where the layer cannot hold an answer."""
    where = build_where(description, layer, query, times=profile.times, piece=piece, news=news)
    if where == NOTHING:
        return None
    fields, _ = description.resolve(layer)
    # Case numbers are restricted: they stay on the server unless somebody asks for them by name.
    names = [info.name for key, info in fields.items() if key != "case_number" or case_numbers]
    if layer.category is not None and (info := description.find(layer.category.field)) is not None:
        names.append(info.name)
    names += [
        info.name
        for name in layer.flags.values()
        if (info := description.find(name)) is not None and not is_personal(name)
    ]
    stable = [fields[key].name for key in ("id", OTHER_ID) if key in fields]
    url = profile.url(layer)
    return Asker(
        http, url, description, where=where, extent=query.extent, out_fields=names, stable_ids=stable
    )


def note_question(
    receipt: Receipt,
    layer: PortalLayer,
    query: IncidentQuery,
    profile: Profile,
    description: LayerDescription,
    asker: Asker | None,
) -> None:
    """Write into a receipt what is asked, and what the layer says of itself."""
    fields, receipt.missing_fields = description.resolve(layer)
    receipt.field_aliases = {key: info.alias for key, info in fields.items() if info.alias}
    receipt.asked = _asked(profile.url(layer), query, asker.where if asker else NOTHING)
    if layer.where and not own_condition(description, layer):
        lacking = ", ".join(missing_in_condition(description, layer))
        receipt.left_out = f"{layer.where} (the service has no {lacking})"
    if description.last_edit_ms is not None:
        edited = np.datetime64(0, "ms") + np.timedelta64(description.last_edit_ms, "ms")
        receipt.service_edited_at = str(edited.astype("datetime64[s]")) + "Z"


class Fetcher:
    """One layer's download. Iterate once; ``receipt`` is filled on the way and final at the end.

    A portal that fails after some rows came ends the iteration with ``receipt.complete`` false and the
    reason; one that fails before any row raises. Stopping raises ``Cancelled`` in both cases.
    """

    def __init__(
        self,
        layer: PortalLayer,
        query: IncidentQuery,
        *,
        profile: Profile,
        http: Http,
        cancel: Cancel = never_cancelled,
        resume: Mapping[str, Any] | None = None,
        case_numbers: bool = False,
        description: LayerDescription | None = None,
        piece: Slice | None = None,
        news: News | None = None,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._layer, self._query, self._profile, self._http = layer, query, profile, http
        self._cancel, self._resume, self._case_numbers = cancel, resume, case_numbers
        self._ids: set[str] = set()
        self._came: list[np.ndarray] = []
        self._doubles = 0
        self._ranks: Counter[str] = Counter()
        self._fetched_at = clock().replace(microsecond=0, tzinfo=None)
        self._piece, self._news = piece, news
        self.description = description
        self.receipt = Receipt(source=profile.id, layer=layer.key)

    @property
    def expected(self) -> int | None:
        """How many rows the portal counted, once it has."""
        return self.receipt.expected

    def __iter__(self) -> Iterator[Page]:
        receipt, http = self.receipt, self._http
        receipt.started_at = utc_now()
        retries, requests, seconds = http.retries, http.requests, http.service_seconds
        try:
            yield from self._pages()
        except CrimeMapError as error:
            receipt.reason = f"{error.message} {error.detail}".strip()[:2000]
            has_rows = receipt.pages > 0
            if not has_rows or isinstance(error, Cancelled):
                raise
        finally:
            receipt.retries += http.retries - retries
            receipt.requests += http.requests - requests
            receipt.service_seconds = round(receipt.service_seconds + http.service_seconds - seconds, 3)
            receipt.finished_at = utc_now()
            if not receipt.complete and not receipt.reason:
                receipt.reason = "The download was stopped before its end."

    def _pages(self) -> Iterator[Page]:
        receipt, layer = self.receipt, self._layer
        description = self.description or describe(layer, profile=self._profile, http=self._http)
        self.description = description
        asker = asker_for(
            layer,
            self._query,
            self._profile,
            self._http,
            description,
            case_numbers=self._case_numbers,
            piece=self._piece,
            news=self._news,
        )
        note_question(receipt, layer, self._query, self._profile, description, asker)
        if asker is None:
            receipt.expected, receipt.complete = 0, True
            return
        ladder = Ladder(asker, resume=self._resume)
        try:
            for batch in ladder:
                self._note(ladder)
                self._check_cancelled()
                yield self._page(batch.answer, batch.checkpoint, description)
                self._check_cancelled()
            if withdrawn := self._withdrawn(ladder):
                yield Page(schema.empty_columns(), 0, checkpoint={"strategy": "restart"}, withdrawn=withdrawn)
        finally:
            self._note(ladder)
        receipt.complete = ladder.complete
        receipt.reason = ladder.reason()

    def _withdrawn(self, ladder: Ladder) -> tuple[str, ...]:
        """Return the ids of incidents that came, but in the end were none of those asked for."""
        gone: set[str] = set()
        places: dict[int, set[int]] = {}
        for batch, place in ladder.gone():
            places.setdefault(batch, set()).add(place)
            gone.add(self._came[batch][place])
        if gone:
            # A row that was taken away and put back under another objectid is one incident.
            for batch, ids in enumerate(self._came):
                lost = places.get(batch, ())
                gone.difference_update(key for place, key in enumerate(ids) if place not in lost)
        return tuple(sorted(gone))

    def _note(self, ladder: Ladder) -> None:
        receipt = self.receipt
        receipt.expected = ladder.expected
        receipt.received = ladder.received
        receipt.vanished = ladder.vanished
        receipt.moved = ladder.moved
        receipt.pages = ladder.pages
        receipt.strategies = list(ladder.strategies)
        receipt.resumed = ladder.resumed
        receipt.duplicates = ladder.duplicates + self._doubles

    def _check_cancelled(self) -> None:
        if self._cancel():
            self._http.stop()

    def _page(
        self, answer: dict[str, Any], checkpoint: dict[str, Any], description: LayerDescription
    ) -> Page:
        receipt, layer = self.receipt, self._layer
        for key in absent_fields(answer, layer, description):
            is_wanted = key != "case_number" or self._case_numbers
            if is_wanted and key not in receipt.missing_fields:
                receipt.missing_fields.append(key)
        receipt.personal_fields.update(personal_fields(answer, layer, description))
        columns = decode(
            answer, layer, description, self._profile, ranks=self._ranks, fetched_at=self._fetched_at
        )
        if not self._case_numbers:
            # Some servers send every field, whatever was asked for.
            columns["case_number"] = schema.null_column("case_number", schema.length(columns))
        self._came.append(columns["id"])
        received = schema.length(columns)
        chosen = self._chosen(columns)
        receipt.outside += int((~chosen).sum())
        first = np.ones(received, dtype=bool)
        ids = columns["id"].tolist()
        for i in np.flatnonzero(chosen).tolist():
            identity = ids[i]
            first[i] = identity not in self._ids
            self._ids.add(identity)
        doubles = int((~first).sum())
        self._doubles += doubles
        receipt.duplicates += doubles
        numbers = np.array(
            [_number(i) for i in object_ids(answers.features(answer), description.object_id)], dtype=np.int64
        )
        columns, numbers = schema.select(columns, chosen & first), numbers[chosen & first]
        without = int(np.isnan(columns["x"]).sum())
        receipt.without_geometry += without
        if self._ranks:
            # Ranks of rows without an id of their own cannot be carried over to a later session.
            checkpoint = {**checkpoint, "strategy": "restart"}
        return Page(columns, received, without, doubles, checkpoint, object_ids=numbers)

    def _chosen(self, columns: Columns) -> np.ndarray:
        """Return which rows are what was asked for, whatever the server made of the question."""
        query = self._query
        n = schema.length(columns)
        chosen = np.ones(n, dtype=bool)
        dates = columns[query.date_field.column]
        if query.date_from or query.date_to:
            missing = np.isnat(dates)
            self.receipt.without_date += int(missing.sum())
            chosen &= ~missing
            if query.date_from:
                chosen &= dates >= np.datetime64(query.date_from, "s")
            if query.date_to:
                chosen &= dates < np.datetime64(query.date_to)
        if self._piece:
            chosen &= _in_piece(columns[self._piece.column], self._piece)
        filters: tuple[tuple[str, tuple[Any, ...]], ...] = (
            ("category", query.categories),
            ("severity", query.severities),
            ("place_type", query.places),
            ("hour", query.hours),
            ("weekday", query.weekdays),
        )
        for key, wanted in filters:
            if wanted and self._can_tell(key):
                chosen &= np.isin(columns[key], list(wanted))
        if query.area_codes:
            regions = np.array([(code or "") for code in columns["region_code"]], dtype=object)
            districts = np.array([(code or "") for code in columns["district_code"]], dtype=object)
            codes = list(query.area_codes)
            heads = np.array([code[:4] for code in districts], dtype=object)
            chosen &= (
                np.isin(regions, codes)
                | np.isin(districts, codes)
                | ((regions == "") & np.isin(heads, codes))
            )
        if query.extent:
            xmin, ymin, xmax, ymax = query.extent
            with np.errstate(invalid="ignore"):
                chosen &= (columns["x"] >= xmin - _RIM_DEGREES) & (columns["x"] <= xmax + _RIM_DEGREES)
                chosen &= (columns["y"] >= ymin - _RIM_DEGREES) & (columns["y"] <= ymax + _RIM_DEGREES)
        return chosen

    def _can_tell(self, key: str) -> bool:
        """A filter by a field that the service lacks was not possible on the server either."""
        return key in ("category", "hour", "weekday") or key not in self.receipt.missing_fields


@dataclass(frozen=True)
class Outline:
    """One district's outline in EPSG:4326, as WKB and as GeoJSON, with its names."""

    attributes: dict[str, Any]
    geojson: dict[str, Any] = field(repr=False)

    @property
    def wkb(self) -> bytes:
        """The outline as two-dimensional WKB."""
        return geometry.to_wkb(self.geojson)


def outlines(
    layer: PortalLayer, *, profile: Profile, http: Http, cancel: Cancel = never_cancelled
) -> list[Outline]:
    """Return the polygons of an outline layer; features without a polygon are left out."""
    description = describe(layer, profile=profile, http=http)
    fields, _ = description.resolve(layer)
    asker = asker_for(layer, IncidentQuery(), profile, http, description)
    found: list[Outline] = []
    if asker is None:
        return found
    for batch in Ladder(asker):
        if cancel():
            http.stop()
        for feature in answers.features(batch.answer):
            shape = geometry.to_geojson(feature.get("geometry"))
            if shape is None or shape["type"] not in ("Polygon", "MultiPolygon"):
                continue
            raw = {str(key).lower(): value for key, value in answers.attributes(feature).items()}
            attributes = {key: raw.get(info.name.lower()) for key, info in fields.items()}
            found.append(Outline(attributes, _in_degrees(shape, batch.answer, description)))
    return found


def _in_degrees(
    shape: dict[str, Any], answer: Mapping[str, Any], description: LayerDescription
) -> dict[str, Any]:
    is_single = shape["type"] == "Polygon"
    parts = [shape["coordinates"]] if is_single else shape["coordinates"]
    moved = []
    for part in parts:
        rings = []
        for ring in part:
            x, y = (np.array([p[i] for p in ring], dtype=float) for i in (0, 1))
            reference = crs.effective_reference(x, y, reference_of(answer), description.spatial_reference)
            lon, lat = crs.to_degrees(x, y, reference)
            rings.append(np.column_stack([lon, lat]).tolist())
        moved.append(rings)
    return {"type": shape["type"], "coordinates": moved[0] if is_single else moved}


def _in_piece(dates: np.ndarray, piece: Slice) -> np.ndarray:
    if piece.undated:
        return np.isnat(dates)
    inside = ~np.isnat(dates)
    if piece.start:
        inside &= dates >= np.datetime64(piece.start, "s")
    if piece.end:
        inside &= dates < np.datetime64(piece.end, "s")
    return inside


def _number(value: int | None) -> int:
    return -1 if value is None or abs(value) >= 2**62 else value


def _asked(url: str, query: IncidentQuery, where: str) -> dict[str, Any]:
    return {
        "url": url,
        "where": where,
        "categories": list(query.categories),
        "date_from": query.date_from.isoformat() if query.date_from else None,
        "date_to": query.date_to.isoformat() if query.date_to else None,
        "date_field": query.date_field.column,
        "severities": list(query.severities),
        "area_codes": list(query.area_codes),
        "extent": list(query.extent) if query.extent else None,
    }


def utc_now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
