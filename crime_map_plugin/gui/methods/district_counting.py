"""The filtered incidents counted by district, for methods that compare districts."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.gui.methods.method import Job, Step
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents.query import IncidentQuery

translate = QCoreApplication.translate

STATISTICS = "crimemap:districtstatistics"
COUNTS = "counts"
COUNT, RATE = "count", "per_10k"


def value_options() -> tuple[tuple[str, str], ...]:
    """Return what of a district can be compared."""
    return (
        (translate("CrimeMap", "Number of incidents"), COUNT),
        (translate("CrimeMap", "Incidents per 10,000 people"), RATE),
    )


def trouble(workspace: Workspace, value: str) -> str:
    """Return what is missing to count by district, empty when nothing is."""
    settings = workspace.settings
    if not settings.districts_source:
        return translate("CrimeMap", "Choose your districts first, on the page District maps.")
    if value == RATE and not settings.districts_population:
        return translate("CrimeMap", "The layer of districts names no field of the population.")
    return ""


def count_step(job: Job) -> Step:
    """Return the step that counts; from the store where it can tell none from not fetched."""
    query = job.query
    is_plain = query == IncidentQuery(
        date_from=query.date_from, date_to=query.date_to, date_field=query.date_field
    )
    source = {"STORE": job.store} if is_plain else {"INPUT": job.incidents}
    parameters: dict[str, Any] = {
        **source,
        "DISTRICTS": job.districts.source,
        "NAME": job.districts.name,
        "POPULATION_FIELD": job.districts.population or None,
        "FROM": query.date_from.isoformat() if query.date_from else None,
        "TO": query.date_to.isoformat() if query.date_to else None,
        "DATE_FIELD": query.date_field.value,
        "OUTPUT": job.aside(COUNTS),
    }
    text = translate("CrimeMap", "Counting by district …")
    return Step(COUNTS, STATISTICS, text, lambda _: parameters)
