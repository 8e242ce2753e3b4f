"""Parameters that several algorithms share, each declared in the same words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def points_parameter(name: str = "INPUT", *, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    """Return the incident points."""
    return QgsProcessingParameterFeatureSource(
        name,
        translate("CrimeMap", "Incidents (points)"),
        [QgsProcessing.SourceType.TypeVectorPoint],
        None,
        optional,
    )


def boundary_parameter() -> QgsProcessingParameterFeatureSource:
    """Return the optional polygons of the study area."""
    return QgsProcessingParameterFeatureSource(
        "BOUNDARY",
        translate("CrimeMap", "Study area (polygons; empty = hull of the incidents)"),
        [QgsProcessing.SourceType.TypeVectorPolygon],
        None,
        True,
    )


def number_parameter(
    name: str,
    text: str,
    default: float,
    *,
    is_integer: bool = False,
    minimum: float | None = None,
    maximum: float | None = None,
) -> QgsProcessingParameterNumber:
    """Return a number parameter."""
    kind = (
        QgsProcessingParameterNumber.Type.Integer if is_integer else QgsProcessingParameterNumber.Type.Double
    )
    parameter = QgsProcessingParameterNumber(name, text, kind, default)
    if minimum is not None:
        parameter.setMinimum(minimum)
    if maximum is not None:
        parameter.setMaximum(maximum)
    return parameter


def cell_size_parameter() -> QgsProcessingParameterNumber:
    """Return CELL_SIZE in metres."""
    return number_parameter(
        "CELL_SIZE", translate("CrimeMap", "Cell size in metres (0 = chosen)"), 0, minimum=0
    )


def grid_parameter() -> QgsProcessingParameterEnum:
    """Return GRID: squares or hexagons."""
    return QgsProcessingParameterEnum(
        "GRID",
        translate("CrimeMap", "Grid"),
        [translate("CrimeMap", "Squares"), translate("CrimeMap", "Hexagons")],
        False,
        0,
    )


def weight_parameter() -> QgsProcessingParameterField:
    """Return WEIGHT, a numeric field of INPUT."""
    return field_parameter("WEIGHT", translate("CrimeMap", "Weight field"), "INPUT")


def field_parameter(
    name: str, text: str, parent: str, *, optional: bool = True, is_numeric: bool = True
) -> QgsProcessingParameterField:
    """Return a field of a layer parameter."""
    kind = (
        QgsProcessingParameterField.DataType.Numeric
        if is_numeric
        else QgsProcessingParameterField.DataType.Any
    )
    return QgsProcessingParameterField(name, text, None, parent, kind, False, optional)


def time_field_parameter(*, optional: bool = False) -> QgsProcessingParameterField:
    """Return the field that holds an incident's time: a date, a date-time or an ISO text."""
    return field_parameter(
        "TIME_FIELD", translate("CrimeMap", "Time field"), "INPUT", optional=optional, is_numeric=False
    )


def numbers_parameter(name: str, text: str, default: Sequence[float]) -> QgsProcessingParameterMatrix:
    """Return a list of numbers; a matrix, since a JSON list given to a text parameter becomes empty."""
    return QgsProcessingParameterMatrix(name, text, len(default), False, [text], list(default))


def polygons_parameter(name: str, text: str) -> QgsProcessingParameterFeatureSource:
    """Return a polygon source."""
    return QgsProcessingParameterFeatureSource(name, text, [QgsProcessing.SourceType.TypeVectorPolygon])


def text_parameter(
    name: str, text: str, *, default: str | None = None, optional: bool = True
) -> QgsProcessingParameterString:
    """Return a one-line text."""
    return QgsProcessingParameterString(name, text, default, False, optional)


def boolean_parameter(name: str, text: str, default: bool = False) -> QgsProcessingParameterBoolean:
    """Return a yes or no."""
    return QgsProcessingParameterBoolean(name, text, default)


def period_parameters(*, optional: bool = True) -> Iterable[Any]:
    """Return FROM, TO and DATE_FIELD."""
    for name, text in (
        ("FROM", translate("CrimeMap", "From (included; local time)")),
        ("TO", translate("CrimeMap", "To (not included; local time)")),
    ):
        yield QgsProcessingParameterDateTime(
            name, text, QgsProcessingParameterDateTime.Type.DateTime, None, optional
        )
    yield QgsProcessingParameterEnum(
        "DATE_FIELD",
        translate("CrimeMap", "The period is about the date of"),
        [translate("CrimeMap", "the incident"), translate("CrimeMap", "its registration")],
        False,
        0,
    )


def severity_parameter() -> QgsProcessingParameterEnum:
    """Return SEVERITY 0–4; its default is an empty list, which means all (None would mean the first)."""
    return QgsProcessingParameterEnum(
        "SEVERITY",
        translate("CrimeMap", "Severity (none chosen = all)"),
        [
            translate("CrimeMap", "Not set"),
            translate("CrimeMap", "Minor"),
            translate("CrimeMap", "Medium"),
            translate("CrimeMap", "Grave"),
            translate("CrimeMap", "Especially grave"),
        ],
        True,
        [],
        True,
    )


def categories_parameter() -> QgsProcessingParameterString:
    """Return CATEGORIES as a comma list of keys."""
    return text_parameter("CATEGORIES", translate("CrimeMap", "Categories (comma list of keys, empty = all)"))


def correction_parameter() -> QgsProcessingParameterEnum:
    """Return CORRECTION for testing many cells at once."""
    return QgsProcessingParameterEnum(
        "CORRECTION",
        translate("CrimeMap", "Correction for testing many places at once"),
        [
            translate("CrimeMap", "None"),
            translate("CrimeMap", "Benjamini–Hochberg"),
            translate("CrimeMap", "Benjamini–Yekutieli"),
        ],
        False,
        1,
    )
