"""Which law of chance fits the cells: the exact one where few incidents are expected around each.

On maps without any pattern the normal distribution names cells hot far more often than it says. The exact law
does not; but it holds each cell's own number, and so shows no hot spot that lies within one cell and few weak
ones. Planted on 2,500 cells were hot spots of four cells, which raise the sum around by four standard
deviations. Where 0.5, 2, 5, 10 and 30 incidents are expected around a cell, the normal distribution finds 97,
98, 90, 91 and 87 % of them, and 39, 16, 13, 9 and 6 % of its hot cells lie elsewhere (10 % are allowed); the
exact law finds 0, 3, 8, 7 and 10 %, and 4, 31, 64, 86 and 94 % of those twice as strong. So from 10 on the
normal distribution serves better.
"""

from __future__ import annotations

import math
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.incident_grid import ENOUGH_FOR_NORMAL
from crime_map_plugin.gui.methods.method import Job, Results, Step
from crime_map_plugin.gui.numbers import locale

translate = QCoreApplication.translate

COUNTED = "counted"
_GRID = "crimemap:incidentgrid"
_SQUARES_AROUND, _HEXAGONS_AROUND = 9, 7
_SHARE = 0.5


def count_step(job: Job, cells: dict[str, Any]) -> Step:
    """Return the step that tells how many incidents a cell holds on average."""
    output = job.aside(COUNTED)
    text = translate("CrimeMap", "Counting incidents …")
    return Step(
        COUNTED,
        _GRID,
        text,
        lambda results: {"INPUT": job.points(results), **cells, "OUTPUT": output},
        share=_SHARE,
    )


def expected(results: Results, band: float, is_hexagonal: bool) -> float:
    """Return how many incidents a neighbourhood, the cell among it, holds on average."""
    found = results[COUNTED]
    inside = int(found["INPUT_COUNT"]) - int(found["NULL_GEOMETRIES"]) - int(found["OUTSIDE"])
    around: float = _HEXAGONS_AROUND if is_hexagonal else _SQUARES_AROUND
    if band:
        around = max(1.0, math.pi * (band / float(found["CHOSEN_CELL_SIZE"])) ** 2)
    return inside / int(found["CELLS"]) * around


def is_normal(number: float) -> bool:
    """Tell whether the normal distribution fits where so many incidents are expected."""
    return number >= ENOUGH_FOR_NORMAL


def sentence(number: float) -> str:
    """Return which law was used and why."""
    said = locale().toString(number, "f", 1)
    if is_normal(number):
        return translate(
            "CrimeMap",
            "p is from the normal distribution: {expected} incidents are expected around a cell, 10 or more.",
        ).format(expected=said)
    return translate(
        "CrimeMap",
        "p is from the exact law: {expected} incidents are expected around a cell, under 10. It shows no hot "
        "spot that lies within one cell; smaller cells may.",
    ).format(expected=said)
