"""What sfhotspot published of the Memphis robberies, beyond grids and Gi*: surfaces and their bandwidths.

Its grids in degrees are left out: they hang on spherical buffers, and here a degree never reaches a distance.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.bandwidth import bandwidth_nrd
from crime_map_plugin.analysis.density import density_at
from crime_map_plugin.analysis.grid import Grid, make_grid
from tests.unit.memphis import in_metres, january


def published(shared: Path, name: str) -> dict[str, Any]:
    return json.loads((shared / "data/incidents/published_results.json").read_text("utf-8"))[name]


def rule_of_thumb(values: np.ndarray) -> float:
    """Return the normal reference rule of one axis, written out."""
    quarter, three_quarters = np.quantile(values, [0.25, 0.75])
    spread = min(values.std(ddof=1), (three_quarters - quarter) / 1.34)
    return 4 * 1.06 * spread * len(values) ** -0.2


def raw_sums(grid: Grid, at: np.ndarray, bandwidth: float, weights: np.ndarray | None = None) -> np.ndarray:
    """Return sums of a quartic kernel with a peak of 1 at the first ten cells, as sfhotspot gives them."""
    x, y = grid.centres()
    density = density_at(x[:10], y[:10], at[:, 0], at[:, 1], bandwidth_m=bandwidth, weights=weights)
    return density / 1e6 * math.pi * bandwidth**2 / 3


def three_digits(values: np.ndarray) -> list[float]:
    return [float(f"{value:.3g}") for value in values]


def test_the_published_bandwidth_is_that_of_one_axis(shared):
    x, y = january(shared)
    assert rule_of_thumb(x) == pytest.approx(
        published(shared, "memphis_robberies_jan")["kde_500m_auto"]["bandwidth_m"], abs=0.5
    )
    assert bandwidth_nrd(x, y) == pytest.approx((rule_of_thumb(x) + rule_of_thumb(y)) / 2, rel=1e-12)
    assert bandwidth_nrd(x, y) == pytest.approx(9372, abs=0.5)


def test_the_published_surface_with_that_bandwidth(shared):
    x, y = january(shared)
    grid = make_grid(study_area.from_points(x, y, 500.0), 500.0)
    expected = published(shared, "memphis_robberies_jan")["kde_500m_auto"]["kde_first10"]
    assert three_digits(raw_sums(grid, np.column_stack([x, y]), rule_of_thumb(x))) == expected


def test_the_published_ratio_of_robberies_to_people(shared):
    robberies = in_metres(shared, "memphis_robberies.csv")
    people = in_metres(shared, "memphis_population_blocks.csv", "population")
    expected = published(shared, "memphis_robberies")["dual_kde_500m"]
    grid = make_grid(study_area.from_points(robberies[:, 0], robberies[:, 1], 500.0), 500.0)
    assert (len(robberies), grid.n) == (published(shared, "memphis_robberies")["rows"], expected["cells"])
    of_robberies, of_people = rule_of_thumb(robberies[:, 0]), rule_of_thumb(people[:, 0])
    assert of_robberies == pytest.approx(expected["bandwidth_x"], abs=0.5)
    assert of_people == pytest.approx(expected["bandwidth_y"], abs=0.5)
    upper = raw_sums(grid, robberies, of_robberies)
    lower = raw_sums(grid, people[:, :2], of_people, people[:, 2])
    assert three_digits(upper / lower) == expected["kde_first10"]


def test_the_published_bandwidth_in_the_next_zone(shared):
    robberies = in_metres(shared, "memphis_robberies.csv", epsg=32616)
    assert rule_of_thumb(robberies[:, 0]) == pytest.approx(
        published(shared, "memphis_robberies")["kde_degrees"]["bandwidth_m"], abs=0.5
    )
