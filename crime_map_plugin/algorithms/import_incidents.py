"""From any layer into a store, by a profile."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from crime_map_plugin.algorithms import stores
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.fetch_incidents import StoreAlgorithm, Totals, scope_of
from crime_map_plugin.algorithms.import_pages import ImportPages, Tally, as_of_seconds
from crime_map_plugin.algorithms.import_source import (
    ImportState,
    file_state,
    remember_file_state,
    remember_import,
)
from crime_map_plugin.algorithms.parameters import text_parameter
from crime_map_plugin.algorithms.personal_text import left_out
from crime_map_plugin.algorithms.source_blocks import (
    NUMERIC,
    TextFile,
    answers,
    count_rows,
    is_whole,
    read_features,
    read_text_file,
    text_file,
)
from crime_map_plugin.algorithms.source_layers import check_encoding, check_where
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.portal.description import FieldInfo, LayerDescription
from crime_map_plugin.portal.profile import PortalLayer, Profile, load_profile
from crime_map_plugin.portal.receipt import Receipt
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_DATES = (QMetaType.Type.QDate, QMetaType.Type.QDateTime)


class ImportIncidents(StoreAlgorithm):
    """Bring any agency's own layer into a store."""

    ID = "importincidents"
    ICON = "import"

    def title(self) -> str:
        return translate("CrimeMap", "Import incidents")

    def tags(self) -> list[str]:
        return ["crime", "incidents", "import", "agency", "profile", "csv", "wfs", "postgis"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Writes the rows of any layer that QGIS opens into a store, in the incident schema, and returns "
            "a receipt: points, or a table whose coordinates stand in two columns.\n\n"
            "PROFILE is a profile file (JSON) whose layer maps incident fields to the input's fields, "
            "constants and category names; with several layers in it, the one whose key is the input's "
            "name is taken, else the first. times says how dates are meant: wall-clock or local as they "
            "stand, utc shifted to local time by region. Importing the same rows again updates them and "
            "never doubles them; rows that are gone are removed. Where the profile’s refresh names a field, "
            "only rows with a later date or id are read again, and removals are not found. The calendar "
            "months from the first to the last incident count as complete. Rows without a date or without a "
            "place are kept and counted; when most dates cannot be read or most places make no sense, "
            "nothing is written.",
        )

    def declare(self) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "INPUT",
                translate("CrimeMap", "Incidents (points, or a table with coordinates)"),
                [QgsProcessing.SourceType.TypeVector],
            )
        )
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
        if source is not None:
            layer = _layer_of(profile, source.sourceName())
            _description(source.fields(), layer)
            _check_places(source, layer)
            _check_refresh(source.fields(), layer)
            if layer.source is not None:
                check_encoding(layer.source.encoding)
            if layer.where and not profile.is_portal:
                check_where(layer.where)

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.check(parameters, context)
        self._profile = self._profile_of(parameters, context)
        self._profile_path = Path(self.parameterAsFile(parameters, "PROFILE", context))
        self._path: Path = stores.store_path(self, parameters, context, self._profile.id)
        source = self.parameterAsSource(parameters, "INPUT", context)
        self._file: TextFile | None = None
        if source is not None:
            layer = _layer_of(self._profile, source.sourceName())
            opened = self.parameterAsVectorLayer(parameters, "INPUT", context)
            if layer.coordinates is not None and not (layer.where and not self._profile.is_portal):
                self._file = text_file(parameters["INPUT"], opened, _wanted(source.fields(), layer))
        self._is_whole = is_whole(parameters.get("INPUT"))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise Refused(self.invalidSourceError(parameters, "INPUT"))
        layer = _layer_of(self._profile, source.sourceName())
        description, missing = _description(source.fields(), layer)
        self._file_state = file_state(layer, self._profile_path.parent)
        started = datetime.now().replace(microsecond=0)
        expected = source.featureCount()
        if expected == 0:
            raise TooFewIncidents(
                translate("CrimeMap", "The input holds no incidents, so nothing was imported."),
                hint=translate(
                    "CrimeMap", "Choose another layer, remove its filter, or check that its server answers."
                ),
            )
        state = self._state(layer)
        pages = ImportPages(
            self._profile,
            layer,
            description,
            _crs_of(source, layer),
            context.transformContext(),
            started=started,
            newer_than=None if state is None else state.last,
            cancel=feedback.isCanceled,
        )
        expression = self._expression(source.fields(), layer, state)
        wanted = _wanted(source.fields(), layer)
        is_utc = self._profile.times_of(layer) == "utc"
        blocks = (
            read_text_file(self._file)
            if self._file is not None
            else read_features(source, wanted, expression, to_utc=is_utc)
        )
        for received in pages.take(blocks):
            feedback.setProgress(min(70.0, 70.0 * received / max(expected, 1)))
        tally = pages.tally
        pages.check()
        came = tally.received + tally.not_newer
        counted, is_all = self._counted(source, expression, expected, came)
        if tally.received == 0 and not is_all:
            raise TooFewIncidents(
                translate("CrimeMap", "The source broke off before any row came, so nothing was imported."),
                hint=translate("CrimeMap", "Import again when it answers; what is stored was not changed."),
            )
        if tally.first_date is None and state is None:
            raise TooFewIncidents(
                translate("CrimeMap", "No row of the input has a usable date, so nothing was imported."),
                hint=translate("CrimeMap", "Correct the field of “occurred_at” in the profile."),
            )
        receipt = Receipt(
            source=self._profile.id,
            layer=layer.key,
            asked={"input": source.sourceName()},
            expected=counted,
            received=tally.received,
            duplicates=tally.duplicates,
            without_geometry=tally.without_geometry,
            without_date=tally.without_date,
            missing_fields=missing,
            personal_fields=tally.personal_fields,
            lost=tally.lost(),
            started_at=started.isoformat(),
            complete=is_all,
            reason=""
            if is_all
            else f"The source broke off: {came} of {counted if counted is not None else '?'} rows came.",
        )
        if state is not None:
            receipt.refresh = {
                "by": layer.refresh.by,
                "field": layer.refresh.field,
                "since": as_of_seconds(state.last) if layer.refresh.by == "date" else state.last,
                "removals": "found by a whole import only",
            }
        self._write(pages, layer, state, receipt, started, feedback)
        self._tell(receipt, tally, state is not None, feedback)
        totals = Totals()
        totals.add(receipt.to_json())
        return {**totals.outputs(self._path), "ANALYSIS_CRS": "EPSG:4326"}

    # -- inside ----------------------------------------------------------------------------------------

    def _write(
        self,
        pages: ImportPages,
        layer: PortalLayer,
        state: ImportState | None,
        receipt: Receipt,
        started: datetime,
        feedback: QgsProcessingFeedback,
    ) -> None:
        tally = pages.tally
        begin, end = _months(tally, state)
        scope = scope_of(IncidentQuery(date_from=begin, date_to=end), self._profile.id, layer)
        with stores.writing(self._path, [replace(scope, layer="").query()]) as store:
            _refuse_another_of_that_name(store, self._profile)
            stores.remember_profile(store, self._profile)
            stores.remember_codes(store)
            if not self._profile.is_portal:
                remember_import(store, self._profile_path, self._profile)
            # A part of a layer says nothing of the rest, which must not be taken for gone.
            is_part = state is not None or not self._is_whole
            writer = store.begin(scope, incremental=is_part, resume=False, expected=receipt.expected)
            writer.deed = Deed.IMPORTED
            written = 0
            for page in pages.pages():
                writer.write(page)
                written += page.received
                feedback.setProgress(70 + 30.0 * written / max(tally.received, 1))
            receipt.finished_at = datetime.now().replace(microsecond=0).isoformat()
            is_proven = receipt.complete and self._is_whole
            receipt.removed = writer.finish(
                receipt.to_json(),
                is_proven,
                started,
                resumable=False,
                # A profile without a source may stand for a file of each month.
                holds_undated=layer.source is not None,
            )
            if is_proven:
                remember_file_state(store, self._profile, layer, self._file_state)
            if is_proven and layer.refresh.by != "whole":
                last = tally.latest if np.isfinite(tally.latest) else (state.last if state else np.nan)
                last = max(last, state.last) if state is not None else last
                ImportState(last, begin.isoformat(), end.isoformat()).save(store, self._profile, layer)

    def _state(self, layer: PortalLayer) -> ImportState | None:
        """Return where the last import ended, None where all is to be read."""
        if layer.refresh.by == "whole" or not self._is_whole or not stores.is_there(self._path):
            return None
        with Store.open(self._path, read_only=True) as store:
            _refuse_another_of_that_name(store, self._profile)
            return ImportState.load(store, self._profile, layer)

    def _expression(self, fields: QgsFields, layer: PortalLayer, state: ImportState | None) -> str:
        """Return what QGIS is asked to filter by, on the server where it can; the rest is left out here."""
        parts = [layer.where] if layer.where and not self._profile.is_portal else []
        if state is not None:
            index = fields.lookupField(layer.refresh.field)
            kind = fields[index].type()
            name = QgsExpression.quotedColumnRef(fields[index].name())
            if layer.refresh.by == "id" and kind in NUMERIC:
                parts.append(f"{name} > {state.last:.15g}")
            elif layer.refresh.by == "date" and kind in _DATES:
                moment = as_of_seconds(state.last)
                is_day = kind == QMetaType.Type.QDate
                text = moment[:10] if is_day else moment
                parts.append(f"{name} >= {'to_date' if is_day else 'to_datetime'}('{text}')")
        return " AND ".join(f"({part})" for part in parts)

    def _counted(
        self, source: QgsProcessingFeatureSource, expression: str, expected: int, came: int
    ) -> tuple[int | None, bool]:
        """Return how many rows the source says it has, and whether all of them came."""
        if self._file is not None or (not expression and 0 <= expected <= came):
            return came, True
        # A count may be an estimate, of all rows, or unknown; what comes a second time is none of these.
        again = count_rows(source, expression)
        if again == came and (came > 0 or (bool(expression) and answers(source))):
            return came, True
        if expression:
            return again if again > came else None, False
        return (max(expected, again) if expected >= 0 or again > came else None), False

    def _tell(
        self, receipt: Receipt, tally: Tally, is_refresh: bool, feedback: QgsProcessingFeedback
    ) -> None:
        unplaced = tally.without_geometry
        for number, text in (
            (
                tally.duplicates,
                translate("CrimeMap", "%n row(s) were double and counted once.", None, tally.duplicates),
            ),
            (unplaced, translate("CrimeMap", "%n row(s) have no usable place.", None, unplaced)),
            (
                tally.without_date,
                translate("CrimeMap", "%n row(s) have no usable date.", None, tally.without_date),
            ),
            (
                tally.unreadable_dates,
                translate(
                    "CrimeMap",
                    "%n date(s) could not be read, such as “{example}”.",
                    None,
                    tally.unreadable_dates,
                ).format(example=tally.unreadable_example),
            ),
            (
                tally.places.outside,
                translate("CrimeMap", "%n place(s) are outside Kazakhstan.", None, tally.places.outside),
            ),
            (
                tally.unreadable_signs,
                translate(
                    "CrimeMap",
                    "%n text(s) hold signs that could not be read: the encoding may be another one.",
                    None,
                    tally.unreadable_signs,
                ),
            ),
        ):
            if number:
                self.warn(text)
        if receipt.missing_fields:
            self.warn(
                translate("CrimeMap", "The input lacks fields that the profile names: {fields}.").format(
                    fields=", ".join(receipt.missing_fields)
                )
            )
        if receipt.personal_fields:
            self.warn(left_out(receipt.personal_fields))
        if not receipt.complete:
            feedback.reportError(
                translate(
                    "CrimeMap",
                    "The source broke off after %n row(s). They are kept and nothing was removed; import "
                    "again to get the rest.",
                    None,
                    tally.received,
                )
            )
        if is_refresh:
            feedback.pushInfo(
                translate(
                    "CrimeMap",
                    "Only rows with a later “{field}” were read. Rows that are gone are found by a whole "
                    "import only.",
                ).format(field=receipt.refresh["field"])
            )

    def _profile_of(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Profile:
        return load_profile(self.parameterAsFile(parameters, "PROFILE", context))


def _months(tally: Tally, state: ImportState | None) -> tuple[datetime, datetime]:
    """Return the calendar months from the first to the last incident: all that the input speaks of.

    That a file of 2019 has no row of 2018 does not make 2018 a year without incidents.
    """
    ends = [] if state is None else [datetime.fromisoformat(state.begin), datetime.fromisoformat(state.end)]
    if tally.first_date is not None:
        span = (tally.first_date.astype("datetime64[M]"), tally.last_date.astype("datetime64[M]") + 1)
        ends += [moment.astype("datetime64[s]").item() for moment in span]
    return min(ends), max(ends)


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
            field.name(), "esriFieldTypeDouble" if field.type() in NUMERIC else "esriFieldTypeString"
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
    if layer.category is not None and description.find(layer.category.field) is None:
        missing = [*missing, "category"]
    return description, missing


def _wanted(fields: QgsFields, layer: PortalLayer) -> list[str]:
    """Return the input's fields that the profile names, as the input spells them."""
    named = [*layer.service_fields]
    if layer.coordinates is not None:
        named += [layer.coordinates.x, layer.coordinates.y]
    if layer.refresh.field:
        named.append(layer.refresh.field)
    found = [fields[index].name() for name in named if (index := fields.lookupField(name)) >= 0]
    return [*dict.fromkeys(found)]


def _check_places(source: QgsProcessingFeatureSource, layer: PortalLayer) -> None:
    """Refuse a source whose places cannot be known."""
    if layer.coordinates is not None:
        for name in (layer.coordinates.x, layer.coordinates.y):
            if source.fields().lookupField(name) < 0:
                raise Refused(
                    translate(
                        "CrimeMap",
                        "The input has no field “{field}” for the coordinates: correct the profile.",
                    ).format(field=name)
                )
        if not QgsCoordinateReferenceSystem(layer.coordinates.crs).isValid():
            raise Refused(
                translate(
                    "CrimeMap",
                    "The coordinate system “{crs}” of the profile is not known: write one such as EPSG:4326.",
                ).format(crs=layer.coordinates.crs)
            )
        return
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind == Qgis.GeometryType.Null:
        raise Refused(
            translate(
                "CrimeMap",
                "INPUT is a table without places: name the columns of its coordinates in the profile "
                "(coordinates).",
            )
        )
    if kind != Qgis.GeometryType.Point:
        raise Refused(
            translate(
                "CrimeMap",
                "INPUT needs points, and this layer holds none: use “Centroids” or “Point on surface” first, "
                "or name the columns of its coordinates in the profile.",
            )
        )
    if not source.sourceCrs().isValid():
        raise Refused(
            translate(
                "CrimeMap",
                "INPUT has no coordinate system: set it for the layer (Layer, Set CRS), or name the columns "
                "of its coordinates in the profile.",
            )
        )


def _check_refresh(fields: QgsFields, layer: PortalLayer) -> None:
    if layer.refresh.field and fields.lookupField(layer.refresh.field) < 0:
        raise Refused(
            translate(
                "CrimeMap", "The input has no field “{field}” to refresh by: correct the profile."
            ).format(field=layer.refresh.field)
        )


def _crs_of(source: QgsProcessingFeatureSource, layer: PortalLayer) -> QgsCoordinateReferenceSystem:
    if layer.coordinates is not None:
        return QgsCoordinateReferenceSystem(layer.coordinates.crs)
    return source.sourceCrs()


def _refuse_another_of_that_name(store: Store, profile: Profile) -> None:
    """Refuse to mix two sources: their incidents would replace each other."""
    titles = stores.known_titles(store, profile.id)
    # One of the two may have been translated since.
    if titles and not set(titles.items()) & set(dict(profile.title).items()):
        known = titles.get("en") or next(iter(titles.values()))
        raise Refused(
            translate(
                "CrimeMap",
                "The store already holds another source with the id “{id}”, “{title}”: give this profile an "
                "id of its own, or the same title if both are one source.",
            ).format(id=profile.id, title=known)
        )
