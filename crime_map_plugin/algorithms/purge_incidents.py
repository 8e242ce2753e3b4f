"""Incidents deleted from a store for good, and the file shrunk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import stores
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused, date_value
from crime_map_plugin.algorithms.error_text import sentence
from crime_map_plugin.algorithms.parameters import boolean_parameter, text_parameter
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.settings import profile_folder
from crime_map_plugin.store import old_results, purging, watch_state
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate


class PurgeIncidents(CrimeMapAlgorithm):
    """Delete incidents from a store."""

    ID = "purgeincidents"
    ICON = "cancel"

    def title(self) -> str:
        return translate("CrimeMap", "Purge incidents")

    def group(self) -> str:
        return translate("CrimeMap", "Data")

    def groupId(self) -> str:
        return "data"

    def tags(self) -> list[str]:
        return ["crime", "incidents", "delete", "retention", "privacy", "vacuum"]

    def flags(self) -> Qgis.ProcessingAlgorithmFlag:
        # A model that deletes for good would be run by somebody who does not know that it does.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.HideFromModeler

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Deletes incidents from a store for good, without asking again: check STORE and BEFORE "
            "first. It cannot be undone; what the portal still has can be fetched again.\n\n"
            "BEFORE deletes what happened before this time (where that is not known: was registered, "
            "else was fetched). SOURCE deletes the incidents of one source, by its id; with both, the "
            "older ones of that source. The deleted period counts as “not fetched” from then on, never "
            "as 0. Receipts of nothing but deleted incidents and downloads that were cut off go, too; "
            "the audit list stays and tells of the purge.\n\n"
            "The file is then written anew without the deleted bytes, which needs free space for a "
            "while: about its own size, at most twice. Layers open in QGIS may stay open; if one is "
            "just being read, the file shrinks when it is closed or at the next purge, and a warning "
            "says so. RESULTS also deletes result layers that the panel made beside the store before "
            "BEFORE and that are not in the project.",
        )

    def declare(self) -> None:
        self.addParameter(text_parameter("STORE", translate("CrimeMap", "Store (.gpkg)"), optional=False))
        self.addParameter(
            QgsProcessingParameterDateTime(
                "BEFORE",
                translate("CrimeMap", "Delete what happened before (local time)"),
                QgsProcessingParameterDateTime.Type.DateTime,
                None,
                True,
            )
        )
        self.addParameter(text_parameter("SOURCE", translate("CrimeMap", "Delete only this source (its id)")))
        self.addParameter(
            boolean_parameter(
                "RESULTS",
                translate("CrimeMap", "Also delete the panel’s result layers from before that time"),
            )
        )
        self.addOutput(QgsProcessingOutputString("STORE", translate("CrimeMap", "Store")))
        for name, text in (
            ("REMOVED", translate("CrimeMap", "Removed")),
            ("BYTES_BEFORE", translate("CrimeMap", "Size before, in bytes")),
            ("BYTES_AFTER", translate("CrimeMap", "Size after, in bytes")),
            ("RESULTS_REMOVED", translate("CrimeMap", "Result layers removed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        path = stores.existing_store(self, parameters, context)
        order = self._order(parameters, context)
        if order.before is None and not order.source:
            raise Refused(
                translate(
                    "CrimeMap", "Give BEFORE (a date), SOURCE (the id of a source) or both: what shall go?"
                )
            )
        if order.before is None and self.parameterAsBoolean(parameters, "RESULTS", context):
            raise Refused(translate("CrimeMap", "RESULTS needs BEFORE: which result layers are old?"))
        if order.source:
            with Store.open(path, read_only=True) as store:
                known = store.purge_preview(order).sources
            if order.source not in known:
                raise Refused(
                    translate(
                        "CrimeMap", "The store has no source “{source}”. Use one of: {sources}."
                    ).format(source=order.source, sources=", ".join(known))
                )

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.check(parameters, context)
        self._path = stores.existing_store(self, parameters, context)
        project = context.project()
        layers = project.mapLayers().values() if project is not None else ()
        self._in_use = [Path(layer.source().partition("|")[0]) for layer in layers]

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        order = self._order(parameters, context)
        feedback.setProgressText(translate("CrimeMap", "Deleting incidents"))
        with Store.open(self._path) as store:
            done = store.purge(order, cancel=feedback.isCanceled)
        self._tell(done)
        self._forget_news()
        results = 0
        if order.before is not None and self.parameterAsBoolean(parameters, "RESULTS", context):
            folder = self._path.parent / old_results.FOLDER
            cleaned = old_results.delete(old_results.find(folder, order.before, self._in_use))
            results = cleaned.deleted
            if cleaned.left:
                self.warn(
                    translate(
                        "CrimeMap", "%n result layer(s) are open elsewhere and stay.", None, len(cleaned.left)
                    )
                )
        return {
            "STORE": str(self._path),
            "REMOVED": done.removed,
            "BYTES_BEFORE": done.bytes_before,
            "BYTES_AFTER": done.bytes_after,
            "RESULTS_REMOVED": results,
            "ANALYSIS_CRS": "EPSG:4326",
        }

    def _forget_news(self) -> None:
        """Take the purged incidents out of what this profile keeps of its watch areas."""

        def there(ids: set[str]) -> set[str]:
            with Store.open(self._path, read_only=True) as store:
                return set(store.read(ids=ids, fields=("id",))["id"])

        try:
            watch_state.forget_absent(profile_folder(), self._path, there)
        except (CrimeMapError, OSError) as error:
            reason = sentence(error) if isinstance(error, CrimeMapError) else str(error)
            self.warn(
                translate(
                    "CrimeMap", "The list of new incidents in watch areas could not be cleared: {reason}"
                ).format(reason=reason)
            )

    def _tell(self, done: purging.Purged) -> None:
        if done.remains is purging.Remains.IN_USE:
            self.warn(
                translate(
                    "CrimeMap",
                    "The incidents are deleted, but their bytes may still be in the file: another program or "
                    "layer is using it. Close it, then purge again with the same values.",
                )
            )
        elif done.remains is purging.Remains.NO_SPACE:
            self.warn(
                translate(
                    "CrimeMap",
                    "The incidents are deleted, but the file could not shrink: the disk is full. Free some "
                    "space, then purge again with the same values.",
                )
            )
        copies = purging.copies(self._path)
        if copies:
            self.warn(
                translate(
                    "CrimeMap", "Copies beside the store still hold deleted incidents: {names}. Delete them."
                ).format(names=", ".join(copy.name for copy in copies))
            )

    def _order(self, parameters: dict[str, Any], context: QgsProcessingContext) -> purging.Order:
        before, has_offset = date_value(parameters.get("BEFORE"))
        if has_offset and before is not None:
            self.warn(
                translate(
                    "CrimeMap",
                    "{name}: the offset was dropped; times are local wall-clock times, read as {value}.",
                ).format(name="BEFORE", value=before.isoformat())
            )
        return purging.Order(before, self.parameterAsString(parameters, "SOURCE", context).strip())
