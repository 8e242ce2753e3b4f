"""From a portal into a store, layer by layer, each with its receipt."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterExtent,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import stores
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused, progress_between
from crime_map_plugin.algorithms.error_text import sentence
from crime_map_plugin.algorithms.lacking_fields import LackingFields, state_of
from crime_map_plugin.algorithms.network import Network, check_known
from crime_map_plugin.algorithms.parameters import (
    boolean_parameter,
    categories_parameter,
    period_parameters,
    severity_parameter,
    text_parameter,
)
from crime_map_plugin.algorithms.personal_text import left_out
from crime_map_plugin.algorithms.queries import query_of
from crime_map_plugin.algorithms.reconcile import Reconciliation
from crime_map_plugin.algorithms.refresh import remember_portal
from crime_map_plugin.algorithms.refresh_state import RefreshState, Sums
from crime_map_plugin.errors import (
    Cancelled,
    CrimeMapError,
    IncompleteDownload,
    Progress,
    QueryInvalid,
    SharedRefused,
    SharedUnreachable,
    StoreDamaged,
    StoreLocked,
    StoreNewer,
    StoreNotWritable,
    StoreUntrusted,
)
from crime_map_plugin.incidents.coverage import Scope, contains
from crime_map_plugin.incidents.query import DateField, IncidentQuery, parse_list
from crime_map_plugin.portal import arcgis
from crime_map_plugin.portal.http import Http
from crime_map_plugin.portal.profile import PortalLayer, Profile, load_profile
from crime_map_plugin.settings import Settings
from crime_map_plugin.store.geopackage import Store, layer_source
from crime_map_plugin.store.shared_place import is_shared, shared_place
from crime_map_plugin.store.shared_writing import note_refreshed, refreshed_within

translate = QCoreApplication.translate

_OF_THE_STORE = (
    *(Cancelled, StoreDamaged, StoreLocked, StoreNewer, StoreNotWritable, StoreUntrusted),
    *(SharedRefused, SharedUnreachable),
)
"""Errors that end the whole fetch; those of the portal end one layer's."""

_SUMMED = ("EXPECTED", "RECEIVED", "DUPLICATES", "WITHOUT_GEOMETRY", "REMOVED")


@dataclass
class Totals:
    """What a fetch returns, summed over layers."""

    expected: int = 0
    received: int = 0
    duplicates: int = 0
    without_geometry: int = 0
    removed: int = 0
    complete: bool = True
    receipts: list[dict[str, Any]] = field(default_factory=list)
    failures: list[CrimeMapError] = field(default_factory=list)

    def add(self, receipt: dict[str, Any]) -> None:
        """Add one layer's receipt."""
        self.receipts.append(receipt)
        self.expected += receipt.get("expected") or 0
        self.received += receipt.get("received") or 0
        self.duplicates += receipt.get("duplicates") or 0
        self.without_geometry += receipt.get("without_geometry") or 0
        self.removed += receipt.get("removed") or 0
        self.complete = self.complete and bool(receipt.get("complete"))

    def outputs(self, store: Path) -> dict[str, Any]:
        """Return the outputs of the algorithm."""
        return {
            "STORE": str(store),
            "LAYER": layer_source(store),
            "EXPECTED": self.expected,
            "RECEIVED": self.received,
            "DUPLICATES": self.duplicates,
            "WITHOUT_GEOMETRY": self.without_geometry,
            "REMOVED": self.removed,
            "COMPLETE": self.complete,
            "RECEIPT": json.dumps({"layers": self.receipts, **_counted_once(store)}, ensure_ascii=False),
        }


def _counted_once(path: Path) -> dict[str, int]:
    """Return how many pairs the store counts once, nothing where there are none."""
    with Store.open(path, read_only=True) as store:
        found = store.counted_elsewhere()
    return {"counted_once": found} if found else {}


class StoreAlgorithm(CrimeMapAlgorithm):
    """An algorithm that writes into a store and returns a receipt."""

    def group(self) -> str:
        return translate("CrimeMap", "Data")

    def groupId(self) -> str:
        return "data"

    def declare_receipt(self) -> None:
        """Declare the outputs of a fetch."""
        self.addOutput(QgsProcessingOutputString("STORE", translate("CrimeMap", "Store")))
        self.addOutput(QgsProcessingOutputString("LAYER", translate("CrimeMap", "Source of the layer")))
        titles = (
            translate("CrimeMap", "Expected"),
            translate("CrimeMap", "Received"),
            translate("CrimeMap", "Duplicates"),
            translate("CrimeMap", "Without a place"),
            translate("CrimeMap", "Removed"),
        )
        for name, text in zip(_SUMMED, titles):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputBoolean("COMPLETE", translate("CrimeMap", "Complete")))
        self.addOutput(QgsProcessingOutputString("RECEIPT", translate("CrimeMap", "Receipt (JSON)")))
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))


class FetchIncidents(StoreAlgorithm):
    """Download incidents from a portal into a store."""

    ID = "fetchincidents"
    ICON = "fetch"

    def title(self) -> str:
        return translate("CrimeMap", "Fetch incidents")

    def tags(self) -> list[str]:
        return ["crime", "incidents", "download", "portal", "arcgis"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Downloads incidents from a portal into a store (one GeoPackage) and returns a receipt: how "
            "many the portal counted, how many came, how many were double, without a place, or gone and "
            "removed.\n\n"
            "PORTAL is the id of a shipped profile or the path of a profile file. Empty lists fetch "
            "everything. The period is half-open: July is 2026-07-01 to 2026-08-01, in local wall-clock "
            "time. The store is created if it is not there and never overwritten; a second fetch updates "
            "rows and never doubles them. INCREMENTAL asks for what is new since the last complete "
            "fetch, with a day of overlap, compares the portal’s counts by month and by code with those of "
            "the store, and fetches only the months that differ again; its receipt says what could not be "
            "compared. A fetch that ends early is kept, says COMPLETE = false, and is resumed by the next "
            "one.",
        )

    def declare(self) -> None:
        self.addParameter(
            text_parameter("PORTAL", translate("CrimeMap", "Portal (id or profile file)"), optional=False)
        )
        self.addParameter(
            text_parameter("LAYERS", translate("CrimeMap", "Layers (comma list of keys, empty = all)"))
        )
        self.addParameter(categories_parameter())
        self.addParameter(
            text_parameter("AREA_CODE", translate("CrimeMap", "Areas (codes of 4 or 6 digits)"))
        )
        self.addParameter(QgsProcessingParameterExtent("EXTENT", translate("CrimeMap", "Extent"), None, True))
        for parameter in period_parameters():
            self.addParameter(parameter)
        self.addParameter(severity_parameter())
        self.addParameter(
            QgsProcessingParameterAuthConfig(
                "AUTHCFG", translate("CrimeMap", "Authentication configuration"), None, True
            )
        )
        self.addParameter(
            text_parameter("STORE", translate("CrimeMap", "Store (.gpkg; empty = the portal's own store)"))
        )
        self.addParameter(
            boolean_parameter("INCREMENTAL", translate("CrimeMap", "Only what is new since the last fetch"))
        )
        self.declare_receipt()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        profile = self._profile_of(parameters, context)
        query = query_of(self, parameters, context, self.dates(parameters))
        self._layers_of(profile, parameters, context, query)
        stores.store_path(self, parameters, context, profile.id)
        authcfg = self.parameterAsString(parameters, "AUTHCFG", context)
        if authcfg:
            check_known(authcfg)

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._profile = self._profile_of(parameters, context)
        self._portal = self.parameterAsString(parameters, "PORTAL", context).strip()
        self._query = query_of(self, parameters, context, self.dates(parameters))
        self._layers = self._layers_of(self._profile, parameters, context, self._query)
        self._path = stores.store_path(self, parameters, context, self._profile.id)
        authcfg = self.parameterAsString(parameters, "AUTHCFG", context)
        if not authcfg:
            # Chosen for this portal; a file that merely claims its id does not get to see it.
            authcfg = Settings.load().authcfg_for(self._portal, self._profile.origin)
        self._network = Network(self._profile.root, authcfg)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        totals = Totals()
        is_incremental = self.parameterAsBoolean(parameters, "INCREMENTAL", context)
        fresh = self._refreshed_by_others(totals, feedback) if is_incremental else frozenset()
        layers = [layer for layer in self._layers if layer.key not in fresh]
        if not layers:
            return {**totals.outputs(self._path), "ANALYSIS_CRS": "EPSG:4326"}
        queries = [self._scope(layer).query() for layer in layers]
        http = self._network.client(self._profile, feedback.isCanceled)
        try:
            with stores.writing(self._path, queries, cancel=feedback.isCanceled) as store:
                stores.remember_profile(store, self._profile)
                remember_portal(store, self._portal, self._profile)
                stores.remember_codes(store)
                share = 100.0 / len(layers)
                for number, layer in enumerate(layers):
                    progress = progress_between(feedback, number * share, (number + 1) * share)
                    feedback.setProgressText(
                        translate("CrimeMap", "Fetching {layer}").format(layer=layer.name(_language()))
                    )
                    self._fetch_layer(layer, store, http, totals, feedback, progress, is_incremental)
        finally:
            http.close()
        if is_shared(self._path):
            for layer, receipt in zip(layers, totals.receipts[-len(layers) :]):
                if receipt.get("complete"):
                    note_refreshed(shared_place(self._path), self._scope(layer))
        self._tell(totals, feedback, is_incremental)
        return {**totals.outputs(self._path), "ANALYSIS_CRS": "EPSG:4326"}

    # -- inside ----------------------------------------------------------------------------------------

    def _scope(self, layer: PortalLayer) -> Scope:
        query = replace(self._query, categories=() if layer.fixed_category else self._query.categories)
        return scope_of(query, self._profile.id, layer)

    def _refreshed_by_others(self, totals: Totals, feedback: QgsProcessingFeedback) -> frozenset[str]:
        """Return the layers that anybody just refreshed in the shared store: once is enough for all."""
        if not is_shared(self._path):
            return frozenset()
        place, minutes = shared_place(self._path), Settings.load().refresh_minutes
        fresh = set()
        for layer in self._layers:
            age = refreshed_within(place, self._scope(layer), minutes) if minutes else None
            if age is None:
                continue
            fresh.add(layer.key)
            feedback.pushInfo(
                translate(
                    "CrimeMap",
                    "{layer}: the shared store was brought up to date %n minute(s) ago, so the portal is not "
                    "asked again.",
                    None,
                    age,
                ).format(layer=layer.key)
            )
        return frozenset(fresh)

    def _fetch_layer(
        self,
        layer: PortalLayer,
        store: Store,
        http: Http,
        totals: Totals,
        feedback: QgsProcessingFeedback,
        progress: Progress,
        wants_incremental: bool,
    ) -> None:
        query = replace(self._query, categories=() if layer.fixed_category else self._query.categories)
        scope = scope_of(query, self._profile.id, layer)
        as_of = last_complete(store, scope) if wants_incremental else None
        if as_of is not None:
            self._refresh_layer(layer, query, scope, as_of, store, http, totals, feedback, progress)
            return
        if wants_incremental:
            feedback.pushInfo(
                translate(
                    "CrimeMap", "{layer}: there is no complete fetch to build on, so all of it is fetched."
                ).format(layer=layer.key)
            )
        writer = store.begin(scope)
        sums = Sums.resumed(writer.checkpoint)
        lacking = LackingFields(store, scope)
        fetcher = arcgis.fetch(
            layer,
            query,
            profile=self._profile,
            http=http,
            cancel=feedback.isCanceled,
            resume=writer.checkpoint,
        )
        failure: CrimeMapError | None = None
        has_begun = False
        try:
            for page in fetcher:
                if not fetcher.receipt.resumed and writer.is_resumed:
                    writer.start_over()
                    sums = Sums()
                    if has_begun:
                        sums.forget()  # rows of this session count, and do not come again
                if fetcher.receipt.expected is not None:
                    writer.expect(fetcher.receipt.expected)
                    progress(writer.received / max(fetcher.receipt.expected, 1))
                sums.add(page)
                page.checkpoint.update(sums=sums.plain(), last_id=sums.last_id)
                lacking.note(fetcher.receipt.missing_fields)
                writer.write(page)
                has_begun = True
        except _OF_THE_STORE:
            writer.abandon()
            raise
        except CrimeMapError as error:
            failure = error
            totals.failures.append(error)
        receipt = fetcher.receipt
        if receipt.complete and not receipt.resumed:
            writer.start_over()  # no page came to say so: everything is gone
        if failure is not None:
            receipt.complete, receipt.reason = False, receipt.reason or str(failure)
        if receipt.personal_fields:
            self.warn(left_out(receipt.personal_fields))
        latest = writer.latest(DateField.REGISTERED)
        receipt.removed = writer.finish(receipt.to_json(), receipt.complete)
        if receipt.complete:
            state = RefreshState(
                latest.isoformat() if latest else "",
                sums.last_id,
                sums.plain(),
                # What came before an interruption may lack more.
                lacking=lacking.noted() if receipt.resumed else receipt.missing_fields,
            )
            state.save(store, scope)
        totals.add(receipt.to_json())

    def _refresh_layer(
        self,
        layer: PortalLayer,
        query: IncidentQuery,
        scope: Scope,
        as_of: datetime,
        store: Store,
        http: Http,
        totals: Totals,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> None:
        writer = store.begin(scope, incremental=True, resume=False)
        refresh = Reconciliation(
            layer,
            query,
            profile=self._profile,
            http=http,
            cancel=feedback.isCanceled,
            writer=writer,
            state=state_of(store, scope),
            lacking=LackingFields(store, scope),
            as_of=as_of,
            progress=progress,
        )
        try:
            refresh.run()
        except _OF_THE_STORE:
            writer.abandon()
            raise
        except CrimeMapError as error:
            totals.failures.append(error)
        receipt = refresh.receipt
        receipt.refresh["altered"] = writer.altered
        state = refresh.next_state() if receipt.complete else None
        writer.finish(receipt.to_json(), receipt.complete, resumable=False)
        if state is not None:
            state.save(store, scope)
        totals.add(receipt.to_json())
        if repaired := receipt.refresh.get("months_repaired"):
            feedback.pushInfo(
                translate("CrimeMap", "{layer}: other than stored, and fetched again: {months}.").format(
                    layer=layer.key, months=", ".join(dict.fromkeys(repaired))
                )
            )
        if receipt.refresh.get("not_proven"):
            feedback.pushInfo(
                translate(
                    "CrimeMap",
                    "{layer}: the numbers are those of the portal. Corrections of older incidents that "
                    "change no number, such as a moved place, it does not tell: fetch everything now and "
                    "then.",
                ).format(layer=layer.key)
            )

    def _tell(self, totals: Totals, feedback: QgsProcessingFeedback, is_incremental: bool) -> None:
        is_useless = totals.received == 0 and not any(receipt.get("complete") for receipt in totals.receipts)
        if is_useless and totals.failures:
            raise totals.failures[0]
        if is_useless and totals.expected:
            raise IncompleteDownload(
                f"The portal counts {totals.expected} incidents and sent none of them.",
                detail=" ".join(str(receipt["reason"]) for receipt in totals.receipts),
                hint="Fetch again later, or choose a shorter period.",
            )
        for failure in totals.failures:
            feedback.reportError(sentence(failure))
        if not totals.complete:
            feedback.reportError(
                translate(
                    "CrimeMap",
                    "The download is not complete: {received} of {expected} incidents came. Fetch again to "
                    "go on.",
                ).format(received=totals.received, expected=totals.expected)
            )
        if totals.complete and totals.received == 0 and is_incremental:
            feedback.pushInfo(translate("CrimeMap", "Nothing new was registered since the last fetch."))
        elif totals.complete and totals.received == 0:
            self.warn(
                translate(
                    "CrimeMap",
                    "The portal has no incidents for this filter: widen the period, the area or the filter.",
                )
            )

    def _profile_of(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Profile:
        profile = load_profile(self.parameterAsString(parameters, "PORTAL", context).strip())
        if not profile.is_portal:
            raise Refused(
                translate(
                    "CrimeMap",
                    "“{name}” describes a layer and no portal: use “Import incidents” with this profile.",
                ).format(name=profile.id)
            )
        return profile

    def _layers_of(
        self,
        profile: Profile,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        query: IncidentQuery,
    ) -> list[PortalLayer]:
        """Return the layers to ask; one whose only category is not wanted is left out."""
        keys = parse_list(self.parameterAsString(parameters, "LAYERS", context))
        allowed = {key: layer for key, layer in profile.layers.items() if not layer.outline}
        for key in keys:
            if key not in allowed:
                raise QueryInvalid(
                    translate("CrimeMap", "The portal profile has no layer “{key}”.").format(key=key),
                    hint=translate("CrimeMap", "Use one of: {keys}.").format(keys=", ".join(allowed)),
                )
        chosen = [allowed[key] for key in keys] if keys else list(allowed.values())
        wanted = [
            layer
            for layer in chosen
            if not query.categories or not layer.fixed_category or layer.fixed_category in query.categories
        ]
        if not wanted:
            raise Refused(
                translate(
                    "CrimeMap",
                    "None of the chosen layers holds the chosen categories: choose other LAYERS or "
                    "CATEGORIES.",
                )
            )
        return wanted


def scope_of(query: IncidentQuery, source: str, layer: PortalLayer) -> Scope:
    """Return what a download of the layer proves; a layer of accidents proves nothing about thefts."""
    scope = Scope.of_query(query, source, layer.key)
    return replace(scope, categories=(layer.fixed_category,)) if layer.fixed_category else scope


def last_complete(store: Store, scope: Scope) -> datetime | None:
    """Return the date of the data of the last complete fetch that holds the scope."""
    return max(
        (covered.as_of for covered in store.coverage() if contains(covered.scope, scope)), default=None
    )


def _language() -> str:
    return (Settings.load().language or "en")[:2]
