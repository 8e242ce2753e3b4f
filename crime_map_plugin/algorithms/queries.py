"""The filter parameters that algorithms share, read as one query."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

from crime_map_plugin.algorithms.base import CrimeMapAlgorithm
from crime_map_plugin.incidents import query as incident_query
from crime_map_plugin.incidents.query import Extent, IncidentQuery


def query_of(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    period: tuple[datetime | None, datetime | None],
) -> IncidentQuery:
    """Return the query of whichever filter parameters the algorithm declares."""

    def text(name: str) -> str:
        if algorithm.parameterDefinition(name) is None:
            return ""
        return algorithm.parameterAsString(parameters, name, context) or ""

    severities: tuple[int, ...] = ()
    if algorithm.parameterDefinition("SEVERITY") is not None:
        severities = tuple(algorithm.parameterAsEnums(parameters, "SEVERITY", context))
    return IncidentQuery(
        categories=incident_query.parse_list(text("CATEGORIES")),
        date_from=period[0],
        date_to=period[1],
        date_field=algorithm.date_field(parameters, context),
        severities=severities,
        hours=incident_query.parse_hours(text("HOURS")),
        weekdays=incident_query.parse_weekdays(text("WEEKDAYS")),
        places=incident_query.parse_places(text("PLACES")),
        articles=incident_query.parse_articles(text("ARTICLES")),
        flags=incident_query.parse_list(text("FLAGS")),
        area_codes=incident_query.parse_area_codes(text("AREA_CODE")),
        extent=extent_of(algorithm, parameters, context),
    )


def extent_of(
    algorithm: CrimeMapAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Extent | None:
    """Return EXTENT in degrees; without a CRS its numbers are degrees already."""
    if algorithm.parameterDefinition("EXTENT") is None or parameters.get("EXTENT") in (None, ""):
        return None
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    box = algorithm.parameterAsExtent(parameters, "EXTENT", context, degrees if crs.isValid() else crs)
    if box.isNull() or box.isEmpty():
        return None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
