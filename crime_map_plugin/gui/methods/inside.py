"""Only what lies in the study area, for methods that know nothing but points.

One mistyped place far away would stretch the distances, radii and pixels that they choose.
"""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import CrimeMapError, require
from crime_map_plugin.gui.methods.method import Job, Results, Step
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_INSIDE = "inside"
_KEEP = "native:extractbylocation"
# It takes a moment, and the analysis after it may take minutes.
_SHARE = 0.05


def keep_steps(job: Job, text: str) -> list[Step]:
    """Return the step that keeps what lies in the study area; none where there is no boundary."""
    if job.boundary is None:
        return []
    parameters = {
        "INPUT": job.incidents,
        "PREDICATE": [0],
        "INTERSECT": job.boundary,
        "OUTPUT": job.aside(_INSIDE),
    }
    return [Step(_INSIDE, _KEEP, text, lambda _: parameters, share=_SHARE)]


def points(job: Job, results: Results) -> str:
    """Return INPUT: the incidents kept, or all of them."""
    return str(results[_INSIDE]["OUTPUT"]) if _INSIDE in results else job.incidents


def cautions(job: Job, results: Results) -> tuple[str, ...]:
    """Return how many incidents were not kept; may run on any thread."""
    if _INSIDE not in results:
        return ()
    with Store.open(Path(job.store), read_only=True) as store:
        matching = store.count(job.query)
    data = require("osgeo.ogr").Open(points(job, results))
    if data is None:
        raise CrimeMapError("The result cannot be read.", detail=job.store, hint="Run the analysis again.")
    left = matching - data.GetLayer(0).GetFeatureCount()
    if left <= 0:
        return ()
    return (
        counted(
            translate(
                "CrimeMap",
                "%n incident(s) without a place or outside the study area were left out.",
                None,
                left,
            ),
            left,
        ),
    )
