"""Incidents that two registers both hold, proposed as pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import stores
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, progress_between
from crime_map_plugin.algorithms.columns import REAL, TEXT, Column
from crime_map_plugin.algorithms.outputs import write_layer
from crime_map_plugin.algorithms.parameters import number_parameter, text_parameter
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.analysis.matching import Incidents, Pairs, candidates, earth_centred, one_to_one
from crime_map_plugin.incidents.schema import Columns, length
from crime_map_plugin.maps.layers import Kind
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.links import Link, State

translate = QCoreApplication.translate

DEGREES = "EPSG:4326"
_USUAL_METRES, _USUAL_HOURS = 100, 6
_FIELDS = ("id", "source", "source_layer", "category", "article", "occurred_at", "hour", "x", "y")
_LINE = np.dtype([("order", "u1"), ("type", "<u4"), ("points", "<u4"), ("places", "<f8", (2, 2))])


class MatchIncidents(CrimeMapAlgorithm):
    """Propose pairs of incidents of two registers that may be one."""

    ID = "matchincidents"
    ICON = "match"
    NEEDS = ("scipy.spatial",)

    def title(self) -> str:
        return translate("CrimeMap", "Match incidents")

    def group(self) -> str:
        return translate("CrimeMap", "Data")

    def groupId(self) -> str:
        return "data"

    def tags(self) -> list[str]:
        return ["crime", "incidents", "duplicates", "record linkage", "accidents", "counted twice"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Finds incidents that two registers of a store both hold, such as an accident that the police "
            "and the road agency report, and keeps them in the store as proposed pairs. No incident is "
            "deleted or changed.\n\n"
            "A pair: different sources or layers of a source, the same category, at most DISTANCE metres "
            "(0 = 100) and HOURS hours apart; in the category “other”, articles must not differ. Score: "
            "(1 − metres/DISTANCE) · (1 − hours/HOURS), from 0 to 1. Where one of the two has no time of "
            "day, both must be of one calendar day; the hours then count as 0 and stay empty. Metres are "
            "those on the ellipsoid. Each incident gets at most one partner in each other register: the pair "
            "with the highest score first.\n\n"
            "A proposed pair counts as two incidents. Confirm or split pairs in the panel (Data, “Counted "
            "twice …”): a confirmed pair is counted once in all maps and figures, by the row that is placed "
            "more precisely. Matching again keeps what was confirmed and split, and replaces what was "
            "proposed.\n\n"
            "Fields: id_a, id_b, metres, hours, score, state (proposed, confirmed, split). Lines in "
            "EPSG:4326 between the two places. Compare Christen (2012), Data Matching.",
        )

    def declare(self) -> None:
        self.addParameter(
            text_parameter("STORE", translate("CrimeMap", "Store (.gpkg; empty = the portal's own store)"))
        )
        self.addParameter(
            number_parameter("DISTANCE", translate("CrimeMap", "Most metres apart"), _USUAL_METRES, minimum=0)
        )
        self.addParameter(
            number_parameter("HOURS", translate("CrimeMap", "Most hours apart"), _USUAL_HOURS, minimum=0)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Pairs"), QgsProcessing.SourceType.TypeVectorLine
            )
        )
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))
        for name, text in (
            ("PROPOSED", translate("CrimeMap", "Proposed pairs")),
            ("CONFIRMED", translate("CrimeMap", "Confirmed pairs")),
            ("SPLIT", translate("CrimeMap", "Split pairs")),
            (
                "COUNTED_ONCE",
                translate("CrimeMap", "Incidents not counted, since another one stands for them"),
            ),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        stores.existing_store(self, parameters, context)

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._path = stores.existing_store(self, parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        reach_m = self.parameterAsDouble(parameters, "DISTANCE", context)
        if reach_m == 0:
            reach_m = float(_USUAL_METRES)
            self.choose("DISTANCE", reach_m, translate("CrimeMap", "DISTANCE: 100 metres"))
        reach_hours = self.parameterAsDouble(parameters, "HOURS", context)
        feedback.setProgressText(translate("CrimeMap", "Looking for pairs"))
        with Store.open(self._path) as store:
            columns = store.read(fields=_FIELDS, once=False, cancel=feedback.isCanceled)
            decided = [link for link in store.links() if link.state is not State.PROPOSED]
            # By id, not by row: the same pairs come out in whatever order the rows were stored.
            order = np.array(sorted(range(length(columns)), key=columns["id"].__getitem__), dtype=np.int64)
            columns = {name: values[order] for name, values in columns.items()}
            feedback.setProgress(30)
            incidents = incidents_of(columns)
            self._tell_of_left_out(incidents)
            found = candidates(
                incidents, reach_m=reach_m, reach_hours=reach_hours, cancel=feedback.isCanceled
            )
            best = _undecided(found, columns["id"], incidents.origin, decided)
            feedback.setProgress(60)
            store.propose_links(_links(best, columns["id"]))
            links, tally = store.links(), store.link_counts()
            counted_once = store.counted_elsewhere()
        proposed = tally[State.PROPOSED]
        if not proposed:
            self.warn(
                translate("CrimeMap", "No pair is proposed: no two registers hold incidents near each other.")
            )
        record = Record(
            self.ID,
            dict(self.used),
            DEGREES,
            length(columns),
            int(np.count_nonzero(~np.isfinite(columns["x"]))),
            chosen=self.chosen,
            warnings=self.warnings,
            facts={"proposed": proposed, "counted_once": counted_once},
        )
        feedback.setProgressText(translate("CrimeMap", "Writing the result"))
        destination = write_layer(
            self,
            parameters,
            context,
            columns=_fields(links),
            wkb=_lines(links, columns),
            geometry=Qgis.WkbType.LineString,
            crs=QgsCoordinateReferenceSystem(DEGREES),
            record=record,
            kind=Kind.LINKS,
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 60, 100),
        )
        return {
            "OUTPUT": destination,
            "ANALYSIS_CRS": DEGREES,
            "PROPOSED": proposed,
            "CONFIRMED": tally[State.CONFIRMED],
            "SPLIT": tally[State.SPLIT],
            "COUNTED_ONCE": counted_once,
        }

    def _tell_of_left_out(self, incidents: Incidents) -> None:
        if len(np.unique(incidents.origin)) < 2:
            self.warn(
                translate(
                    "CrimeMap",
                    "The store holds one register only: fetch or import a second one to match it with.",
                )
            )
        is_placed = np.isfinite(incidents.places_m).all(axis=1)
        left_out = int(np.count_nonzero(~is_placed | np.isnat(incidents.moments)))
        if left_out:
            self.warn(
                translate(
                    "CrimeMap", "%n incident(s) without a place or a date were left out.", None, left_out
                )
            )


def incidents_of(columns: Columns) -> Incidents:
    """Return what matching needs of the store's rows."""
    is_other = columns["category"] == "other"
    registers = [f"{source}\x1f{layer}" for source, layer in zip(columns["source"], columns["source_layer"])]
    articles = [
        article if other and article else "" for article, other in zip(columns["article"], is_other.tolist())
    ]
    article = _numbered(articles)
    return Incidents(
        earth_centred(columns["x"], columns["y"]),
        columns["occurred_at"],
        (columns["hour"] >= 0) & ~np.isnat(columns["occurred_at"]),
        _numbered(registers),
        _numbered([category or "" for category in columns["category"]]),
        # Only “other” says too little: elsewhere, two agencies may write one accident under two articles.
        np.where([bool(text) for text in articles], article, -1).astype(np.int64),
    )


def _numbered(texts: Sequence[str]) -> np.ndarray:
    number_of = {text: number for number, text in enumerate(sorted(set(texts)))}
    return np.array([number_of[text] for text in texts], dtype=np.int64)


def _undecided(found: Pairs, ids: np.ndarray, origin: np.ndarray, decided: Sequence[Link]) -> Pairs:
    """Return the best pairs beside those that were decided: what was split is not asked again."""
    position_of = {one: position for position, one in enumerate(ids.tolist())} if decided else {}
    known = [
        (position_of[link.id_a], position_of[link.id_b], link.state)
        for link in decided
        if link.id_a in position_of and link.id_b in position_of
    ]
    if not known:
        return one_to_one(found, origin)
    n = len(ids)
    settled = np.array([a * n + b for a, b, _ in known], dtype=np.int64)
    fresh = found.chosen(~np.isin(found.first * n + found.second, settled))
    confirmed = np.array(
        [(a, b) for a, b, state in known if state is State.CONFIRMED], dtype=np.int64
    ).reshape(-1, 2)
    return one_to_one(fresh, origin, (confirmed[:, 0], confirmed[:, 1]))


def _links(pairs: Pairs, ids: np.ndarray) -> list[Link]:
    rows = zip(
        ids[pairs.first].tolist(),
        ids[pairs.second].tolist(),
        pairs.metres.tolist(),
        pairs.hours.tolist(),
        pairs.score.tolist(),
    )
    return [
        Link(a, b, metres, None if hours != hours else hours, score) for a, b, metres, hours, score in rows
    ]


def _fields(links: Sequence[Link]) -> list[Column]:
    def column(name: str, kind: str, values: Sequence[Any]) -> Column:
        return Column(name, kind, np.array(values, dtype=float if kind == REAL else object))

    return [
        column("id_a", TEXT, [link.id_a for link in links]),
        column("id_b", TEXT, [link.id_b for link in links]),
        column("metres", REAL, [link.metres for link in links]),
        column("hours", REAL, [np.nan if link.hours is None else link.hours for link in links]),
        column("score", REAL, [link.score for link in links]),
        column("state", TEXT, [link.state.value for link in links]),
    ]


def _lines(links: Sequence[Link], columns: Columns) -> list[bytes]:
    position_of = {one: position for position, one in enumerate(columns["id"].tolist())}
    ends = np.array([(position_of[link.id_a], position_of[link.id_b]) for link in links], dtype=np.int64)
    ends = ends.reshape(-1, 2)
    lines = np.empty(len(links), dtype=_LINE)
    lines["order"], lines["type"], lines["points"] = 1, 2, 2
    lines["places"] = np.stack([columns["x"][ends], columns["y"][ends]], axis=2)
    is_placed = np.isfinite(lines["places"]).all(axis=(1, 2)).tolist()
    return [line.tobytes() if placed else b"" for line, placed in zip(lines, is_placed)]
