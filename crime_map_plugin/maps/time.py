"""The project's time: its range and step for the temporal controller, as naive wall-clock digits."""

from __future__ import annotations

from datetime import datetime, timedelta

from qgis.core import Qgis, QgsDateTimeRange, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

_DAYS_OF_MONTH_STEP = 92
_DAYS_OF_DAY_STEP = 4


def wall_clock(moment: datetime) -> QDateTime:
    """Return the same digits for QGIS, which compares digits and converts nothing when both sides say UTC."""
    return QDateTime(
        QDate(moment.year, moment.month, moment.day),
        QTime(moment.hour, moment.minute, moment.second),
        Qt.TimeSpec.UTC,
    )


def step_for(begin: datetime, end: datetime) -> tuple[float, Qgis.TemporalUnit]:
    """Return a step that plays the period in a sensible number of frames: hours, days, or weeks."""
    span = end - begin
    if span <= timedelta(days=_DAYS_OF_DAY_STEP):
        return 1.0, Qgis.TemporalUnit.Hours
    if span <= timedelta(days=_DAYS_OF_MONTH_STEP):
        return 1.0, Qgis.TemporalUnit.Days
    return 1.0, Qgis.TemporalUnit.Weeks


def set_project_time(
    project: QgsProject,
    begin: datetime,
    end: datetime,
    *,
    step: float | None = None,
    unit: Qgis.TemporalUnit | None = None,
    frames_per_second: float = 2.0,
) -> None:
    """Give the project the half-open range [begin, end) and a step for its temporal controller."""
    chosen_step, chosen_unit = step_for(begin, end)
    settings = project.timeSettings()
    settings.setTemporalRange(QgsDateTimeRange(wall_clock(begin), wall_clock(end), True, False))
    settings.setTimeStep(chosen_step if step is None else step)
    settings.setTimeStepUnit(chosen_unit if unit is None else unit)
    settings.setFramesPerSecond(frames_per_second)


def set_layer_time(layer: QgsVectorLayer, field: str = "occurred_at") -> None:
    """Let the time slider filter the layer by a date field."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField(field)
    properties.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginExcludeEnd)
    properties.setFixedDuration(0)
    properties.setDurationUnits(Qgis.TemporalUnit.Minutes)
    properties.setAccumulateFeatures(False)
    properties.setIsActive(True)
