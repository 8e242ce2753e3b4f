"""From any point layer into a store, by a profile."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QMetaType

from crime_map_plugin.algorithms import analysis_crs, stores
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.fetch_incidents import StoreAlgorithm, Totals, scope_of
from crime_map_plugin.algorithms.input_checks import refuse_other_than
from crime_map_plugin.algorithms.parameters import points_parameter, text_parameter
from crime_map_plugin.algorithms.personal_text import left_out
from crime_map_plugin.algorithms.reading import plain, wall_clock
from crime_map_plugin.errors import Cancelled, TooFewIncidents
from crime_map_plugin.incidents import local_time, schema
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import Page
from crime_map_plugin.portal.decode import decode, personal_fields
from crime_map_plugin.portal.description import FieldInfo, LayerDescription
from crime_map_plugin.portal.profile import PortalLayer, Profile, load_profile
from crime_map_plugin.portal.receipt import Receipt
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_BLOCK = 5_000
_NUMERIC = (
    QMetaType.Type.Int,
    QMetaType.Type.UInt,
    QMetaType.Type.LongLong,
    QMetaType.Type.ULongLong,
    QMetaType.Type.Double,
)


@dataclass
class _Tally:
    received: int = 0
    duplicates: int = 0
    without_geometry: int = 0
    without_date: int = 0
    personal: dict[str, str] = field(default_factory=dict)


class ImportIncidents(StoreAlgorithm):
    """Bring any agency's own layer into a store."""

    ID = "importincidents"
    ICON = "import"

    def title(self) -> str:
        return translate("CrimeMap", "Import incidents")

    def tags(self) -> list[str]:
        return ["crime", "incidents", "import", "agency", "profile"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Writes the points of any layer into a store, in the incident schema, and returns a "
            "receipt.\n\n"
            "PROFILE is a profile file (JSON) whose layer maps incident fields to the input's fields, "
            "constants and category names; with several layers in it, the one whose key is the input's "
            "name is taken, else the first. times says how dates are meant: wall-clock or local as they "
            "stand, utc shifted to local time by region. Importing the same rows again updates them and "
            "never doubles them; rows that are gone are removed. The calendar months from the first to "
            "the last incident count as complete. Rows without a date or without a place are kept and "
            "counted.",
        )

    def declare(self) -> None:
        self.addParameter(points_parameter())
        self.addParameter(
            QgsProcessingParameterFile(
                "PROFILE",
                translate("CrimeMap", "Profile (JSON)"),
                fileFilter=translate("CrimeMap", "Portal profiles") + " (*.json *.JSON)",
            )
        )
        self.addParameter(
            text_parameter("STORE", translate("CrimeMap", "Store (.gpkg, created if absent)"), optional=False)
        )
        self.declare_receipt()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        profile = self._profile_of(parameters, context)
        stores.store_path(self, parameters, context, profile.id)
        source = self.parameterAsSource(parameters, "INPUT", context)
        refuse_other_than(source, "INPUT", Qgis.GeometryType.Point)
        if source is not None:
            layer = _layer_of(profile, source.sourceName())
            _description(source.fields(), layer)

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.check(parameters, context)
        self._profile = self._profile_of(parameters, context)
        self._path: Path = stores.store_path(self, parameters, context, self._profile.id)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise Refused(self.invalidSourceError(parameters, "INPUT"))
        layer = _layer_of(self._profile, source.sourceName())
        description, missing = _description(source.fields(), layer)
        started = datetime.now().replace(microsecond=0)
        tally = _Tally()
        if source.featureCount() == 0:
            raise TooFewIncidents(
                translate("CrimeMap", "The input holds no incidents, so nothing was imported."),
                hint=translate("CrimeMap", "Choose another layer, or remove its filter."),
            )
        pages = list(self._pages(source, layer, description, tally, started, context, feedback))
        begin, end = _months(pages)
        scope = scope_of(IncidentQuery(date_from=begin, date_to=end), self._profile.id, layer)
        with Store.open(self._path, create=True) as store:
            stores.remember_profile(store, self._profile)
            stores.remember_codes(store)
            writer = store.begin(scope, resume=False, expected=tally.received)
            writer.deed = Deed.IMPORTED
            for page in pages:
                if feedback.isCanceled():
                    raise Cancelled("Stopped while importing.")
                writer.write(page)
            receipt = Receipt(
                source=self._profile.id,
                layer=layer.key,
                asked={"input": source.sourceName()},
                expected=tally.received,
                received=tally.received,
                duplicates=tally.duplicates,
                without_geometry=tally.without_geometry,
                without_date=tally.without_date,
                missing_fields=missing,
                personal_fields=tally.personal,
                started_at=started.isoformat(),
                finished_at=datetime.now().replace(microsecond=0).isoformat(),
                complete=True,
            )
            receipt.removed = writer.finish(receipt.to_json(), True, started)
        self._tell(tally, missing)
        totals = Totals()
        totals.add(receipt.to_json())
        return {**totals.outputs(self._path), "ANALYSIS_CRS": "EPSG:4326"}

    def _pages(
        self,
        source: QgsProcessingFeatureSource,
        layer: PortalLayer,
        description: LayerDescription,
        tally: _Tally,
        started: datetime,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        """Yield the input as pages of a portal: one decoder serves both, so both mean the same."""
        ranks: Counter[str] = Counter()
        seen: set[str] = set()
        total = max(source.featureCount(), 1)
        names = source.fields().names()
        in_utc = _date_names(names, layer) if self._profile.times == "utc" else set()
        block: list[dict[str, Any]] = []
        flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
        iterator = source.getFeatures(QgsFeatureRequest(), flag)
        while True:
            block = []
            for feature in iterator:
                values = {name: _value(feature.attribute(index)) for index, name in enumerate(names)}
                for name in in_utc:
                    values[name] = _said_to_be_utc(values[name])
                block.append({"attributes": values, "geometry": _point(feature.geometry())})
                if len(block) == _BLOCK:
                    break
            if feedback.isCanceled():
                raise Cancelled("Stopped while importing.")
            if not block:
                return
            answer = {"features": self._in_degrees(block, source.sourceCrs(), context)}
            tally.personal.update(personal_fields(answer, layer, description))
            columns = decode(answer, layer, description, self._profile, ranks=ranks, fetched_at=started)
            received = schema.length(columns)
            is_first = _first_ones(columns["id"], seen)
            columns = schema.select(columns, is_first)
            without = int(np.isnan(columns["x"]).sum())
            tally.received += received
            tally.duplicates += int((~is_first).sum())
            tally.without_geometry += without
            tally.without_date += int(np.isnat(columns["occurred_at"]).sum())
            feedback.setProgress(100.0 * tally.received / total)
            yield Page(columns, received, without, int((~is_first).sum()), {"rows": tally.received})

    def _in_degrees(
        self, block: list[dict[str, Any]], crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
    ) -> list[dict[str, Any]]:
        places = np.array([row["geometry"] for row in block], dtype=float).reshape(-1, 2)
        placed = np.isfinite(places).all(axis=1)
        lon, lat = np.full(len(block), np.nan), np.full(len(block), np.nan)
        if placed.any():
            degrees = QgsCoordinateReferenceSystem("EPSG:4326")
            x, y = places[placed, 0], places[placed, 1]
            lon[placed], lat[placed] = analysis_crs.transform(x, y, crs, degrees, context.transformContext())
        for row, x, y in zip(block, lon.tolist(), lat.tolist()):
            row["geometry"] = {"x": x, "y": y} if x == x and y == y else None
        return block

    def _tell(self, tally: _Tally, missing: list[str]) -> None:
        for number, text in (
            (
                tally.duplicates,
                translate("CrimeMap", "%n row(s) were double and counted once.", None, tally.duplicates),
            ),
            (
                tally.without_geometry,
                translate("CrimeMap", "%n row(s) have no usable place.", None, tally.without_geometry),
            ),
            (
                tally.without_date,
                translate("CrimeMap", "%n row(s) have no usable date.", None, tally.without_date),
            ),
        ):
            if number:
                self.warn(text)
        if tally.personal:
            self.warn(left_out(tally.personal))
        if missing:
            self.warn(
                translate("CrimeMap", "The input lacks fields that the profile names: {fields}.").format(
                    fields=", ".join(missing)
                )
            )

    def _profile_of(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Profile:
        return load_profile(self.parameterAsFile(parameters, "PROFILE", context))


def _months(pages: list[Page]) -> tuple[datetime, datetime]:
    """Return the calendar months from the first to the last incident: all that the input speaks of.

    That a file of 2019 has no row of 2018 does not make 2018 a year without incidents.
    """
    dates = np.concatenate([page.columns["occurred_at"] for page in pages] or [np.empty(0, "datetime64[s]")])
    dates = dates[~np.isnat(dates)]
    if len(dates) == 0:
        raise TooFewIncidents(
            translate("CrimeMap", "No row of the input has a usable date, so nothing was imported."),
            hint=translate("CrimeMap", "Correct the field of “occurred_at” in the profile."),
        )
    first, last = dates.min().astype("datetime64[M]"), dates.max().astype("datetime64[M]")
    span = (first, last + 1)
    begin, end = (moment.astype("datetime64[s]").item() for moment in span)
    return begin, end


def _layer_of(profile: Profile, name: str) -> PortalLayer:
    """Return the profile's layer of the input's name, else its first layer of incidents."""
    layers = {key: layer for key, layer in profile.layers.items() if not layer.outline}
    if not layers:
        raise Refused(translate("CrimeMap", "The profile has no layer of incidents: correct the profile."))
    return layers.get(name.lower()) or next(iter(layers.values()))


def _description(fields: QgsFields, layer: PortalLayer) -> tuple[LayerDescription, list[str]]:
    """Return the input's fields as a portal would describe them, and the incident fields it lacks."""
    infos = {
        field.name().lower(): FieldInfo(
            field.name(), "esriFieldTypeDouble" if field.type() in _NUMERIC else "esriFieldTypeString"
        )
        for field in fields
    }
    description = LayerDescription(name=layer.key, fields=infos, spatial_reference={"wkid": 4326})
    found, missing = description.resolve(layer)
    if "occurred_at" not in found:
        raise Refused(
            translate(
                "CrimeMap",
                "The input has no field “{field}” for the date of an incident: correct the profile.",
            ).format(field=layer.fields["occurred_at"])
        )
    return description, missing


def _value(raw: Any) -> Any:
    value = plain(raw)
    if isinstance(value, (QDateTime, QDate)):
        return wall_clock(value)
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    return json.dumps(value, default=str)


def _date_names(names: list[str], layer: PortalLayer) -> set[str]:
    """Return which of the input's fields hold the two dates."""
    wanted = {layer.fields.get(key, "").lower() for key in ("occurred_at", "registered_at")}
    return {name for name in names if name.lower() in wanted}


def _said_to_be_utc(value: Any) -> Any:
    """Return a date and time with the Z that the profile means; the decoder takes bare text as local."""
    if (
        not isinstance(value, str)
        or ":" not in value
        or re.search(r"(?i)(z|[+-]\d{2}:?\d{2})$", value.strip())
    ):
        return value
    moment = local_time.from_text([value])[0]
    return value if np.isnat(moment) else f"{moment}Z"


def _point(geometry: Any) -> tuple[float, float]:
    shape = geometry.constGet()
    if shape is None or shape.isEmpty():
        return (np.nan, np.nan)
    vertex = next(shape.vertices())
    return vertex.x(), vertex.y()


def _first_ones(ids: np.ndarray, seen: set[str]) -> np.ndarray:
    """Return which ids have not come before, and note them."""
    is_first = np.ones(len(ids), dtype=bool)
    for number, key in enumerate(ids):
        is_first[number] = key not in seen
        seen.add(key)
    return is_first
