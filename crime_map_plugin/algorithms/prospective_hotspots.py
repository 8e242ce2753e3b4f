"""Prospective hotspots (ProMap) of incidents as a GeoTIFF."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterRasterDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import outputs
from crime_map_plugin.algorithms.base import Refused, date_value, progress_between
from crime_map_plugin.algorithms.geotiff import RasterBand, write_geotiff
from crime_map_plugin.algorithms.input_checks import tell_few
from crime_map_plugin.algorithms.parameters import number_parameter, points_parameter, time_field_parameter
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.analysis.prospective import Prospective, day_after, prospective_hotspots
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

REACH = 400.0
"""Metres: how far an incident reaches in the paper."""


class ProspectiveHotspots(PointAlgorithm):
    """Where the nearest and latest incidents raise the risk of the coming week."""

    ID = "prospectivehotspots"
    ICON = "hotspot"
    NEEDS = ("shapely",)

    def title(self) -> str:
        return translate("CrimeMap", "Prospective hotspots (ProMap)")

    def group(self) -> str:
        return translate("CrimeMap", "Hotspots")

    def groupId(self) -> str:
        return "hotspots"

    def tags(self) -> list[str]:
        return ["crime", "promap", "prediction", "near repeat", "hotspot", "risk"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Shows where the coming week's risk is highest by the past incidents nearby, the nearer and the "
            "later the more: prospective hot-spotting, ProMap (Bowers, Johnson & Pease 2004). It suits "
            "offences that repeat nearby soon after, such as burglary.\n\n"
            "Each incident up to DISTANCE (metres) from the centre of a cell, in the DAYS before AS_OF, adds "
            "1/(1 + d) × 1/(1 + t): d is the number of complete half cells between the two, t the number of "
            "complete weeks before AS_OF; both are rounded down, as in the paper. The value is a sum of "
            "weights, good for ranking cells; it is not a number of incidents.\n\n"
            "AS_OF is the moment the map is made for; empty is the midnight after the last incident. "
            "Incidents at or after AS_OF, or more than DAYS before it, are not used and are counted. The "
            "defaults are the paper's: cells of 50 m, 400 m, two months (56 days). The raster reaches "
            "DISTANCE beyond the hull of all incidents. CELL_SIZE 0 takes a fiftieth of the shorter side, "
            "DISTANCE 0 takes 400 m or two cells. VALID_UNTIL is 7 days after AS_OF: then make the map anew.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(),
            time_field_parameter(),
            QgsProcessingParameterDateTime(
                "AS_OF",
                translate("CrimeMap", "Made for (local time; empty = the day after the last incident)"),
                QgsProcessingParameterDateTime.Type.DateTime,
                None,
                True,
            ),
            number_parameter(
                "CELL_SIZE", translate("CrimeMap", "Cell size in metres (0 = chosen)"), 50, minimum=0
            ),
            number_parameter(
                "DISTANCE",
                translate("CrimeMap", "How far an incident reaches, in metres (0 = chosen)"),
                REACH,
                minimum=0,
            ),
            number_parameter("DAYS", translate("CrimeMap", "How far back, in days"), 56, minimum=0),
            QgsProcessingParameterRasterDestination("OUTPUT", translate("CrimeMap", "Prospective hotspots")),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("AS_OF", translate("CrimeMap", "Made for")),
            ("VALID_UNTIL", translate("CrimeMap", "Valid until")),
        ):
            self.addOutput(QgsProcessingOutputString(name, text))
        for name, text in (
            ("CHOSEN_CELL_SIZE", translate("CrimeMap", "Cell size in metres")),
            ("CHOSEN_DISTANCE", translate("CrimeMap", "How far an incident reaches, in metres")),
            ("USED", translate("CrimeMap", "Incidents used")),
            ("TOO_OLD", translate("CrimeMap", "Incidents before the days looked back")),
            ("NOT_PAST", translate("CrimeMap", "Incidents at or after the moment the map is made for")),
            ("MAXIMUM", translate("CrimeMap", "Highest value")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        date_value(parameters.get("AS_OF"))
        if self.parameterAsDouble(parameters, "DAYS", context) <= 0:
            raise Refused(translate("CrimeMap", "DAYS: write a number above 0, such as 56."))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        as_of = self._as_of(parameters)
        points = self.read_input(parameters, context, feedback)
        times = np.empty(0, dtype="datetime64[s]") if points.times is None else points.times
        if as_of is None:
            as_of = day_after(times)
            self.choose(
                "AS_OF",
                as_of.isoformat(),
                translate("CrimeMap", "Made for {moment}: the day after the last incident").format(
                    moment=as_of.isoformat()
                ),
            )
        size = self.cell_size(parameters, context, points)
        reach = self._reach(parameters, context, size)
        days = self.parameterAsDouble(parameters, "DAYS", context)
        feedback.setProgressText(translate("CrimeMap", "Computing the risk"))
        found = prospective_hotspots(
            points.x,
            points.y,
            times,
            points.area(size),
            as_of=as_of,
            cell_size=size,
            distance_m=reach,
            days=days,
            progress=progress_between(feedback, 30, 90),
            cancel=feedback.isCanceled,
        )
        self._tell(found)
        path = self._write(found, points, parameters, context)
        feedback.setProgress(100)
        return {
            "OUTPUT": path,
            "AS_OF": as_of.isoformat(),
            "VALID_UNTIL": found.valid_until.isoformat(),
            "CHOSEN_CELL_SIZE": size,
            "CHOSEN_DISTANCE": reach,
            "USED": found.used,
            "TOO_OLD": found.before,
            "NOT_PAST": found.after,
            "MAXIMUM": float(found.values.max()),
            **self.counts(points),
        }

    def _as_of(self, parameters: dict[str, Any]) -> datetime | None:
        value, has_offset = date_value(parameters.get("AS_OF"))
        if has_offset:
            self.warn(
                translate(
                    "CrimeMap",
                    "{name}: the offset was dropped; times are local wall-clock times, read as {value}.",
                ).format(name="AS_OF", value=value.isoformat() if value else "")
            )
        return value

    def _reach(self, parameters: dict[str, Any], context: QgsProcessingContext, size: float) -> float:
        reach = self.parameterAsDouble(parameters, "DISTANCE", context)
        if reach > 0:
            return reach
        reach = max(REACH, 2 * size)
        self.choose(
            "DISTANCE", reach, translate("CrimeMap", "Distance chosen: {size} m").format(size=f"{reach:g}")
        )
        return reach

    def _tell(self, found: Prospective) -> None:
        if found.after:
            self.warn(
                translate("CrimeMap", "%n incident(s) at or after AS_OF were not used.", None, found.after)
            )
        if found.before:
            self.warn(
                translate(
                    "CrimeMap",
                    "%n incident(s) from before the DAYS looked back were not used.",
                    None,
                    found.before,
                )
            )
        tell_few(self, found.used)
        if found.unreached:
            self.warn(
                translate(
                    "CrimeMap",
                    "%n incident(s) are farther than DISTANCE from every cell's centre and count nowhere: "
                    "choose a larger DISTANCE or smaller cells.",
                    None,
                    found.unreached,
                )
            )

    def _write(
        self,
        found: Prospective,
        points: PointInput,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> str:
        path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        record = self.record(
            points,
            as_of=found.as_of.isoformat(),
            valid_until=found.valid_until.isoformat(),
            cell_size=found.cell_size,
            distance=found.distance_m,
            days=found.days,
            used=found.used,
            too_old=found.before,
            not_past=found.after,
            out_of_reach=found.unreached,
        )
        write_geotiff(
            path,
            [RasterBand("prospective_weight", np.ascontiguousarray(found.values[::-1]))],
            west=found.x0,
            north=found.north,
            cell_size=found.cell_size,
            crs=points.crs.crs,
            record=record,
            has_nodata=False,
        )
        outputs.finish_raster(self, path, record, Kind.PROSPECTIVE)
        return path
