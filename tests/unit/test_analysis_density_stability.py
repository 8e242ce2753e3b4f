"""The densest places, repeated: a share of runs, held against densities summed by point."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import box

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.density import density_at, kernel_density
from crime_map_plugin.analysis.density_stability import stays_dense
from crime_map_plugin.errors import Cancelled

AREA = study_area.from_polygons([box(0, 0, 3000, 2000).wkb])
SIZE, BANDWIDTH = 100.0, 450.0


def crowd() -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(5)
    x = np.concatenate(
        [random.uniform(0, 3000, 200), random.normal(800, 90, 60), random.normal(2200, 250, 60)]
    )
    y = np.concatenate(
        [random.uniform(0, 2000, 200), random.normal(900, 90, 60), random.normal(1300, 250, 60)]
    )
    inside = (x > 0) & (x < 3000) & (y > 0) & (y < 2000)
    return x[inside], y[inside]


def hot_centres(x, y, bandwidth, dx, dy):
    """Return the lower-left corners of the densest 5 % of a lattice moved by (dx, dy)."""
    columns = np.arange(-10, 41) * SIZE - dx + SIZE / 2
    rows = np.arange(-10, 31) * SIZE - dy + SIZE / 2
    cx, cy = (part.ravel() for part in np.meshgrid(columns, rows))
    # a centre on the lower or left edge is inside, as a grid cell owns those edges
    inside = (cx >= 0) & (cx < 3000) & (cy >= 0) & (cy < 2000)
    cx, cy = cx[inside], cy[inside]
    values = density_at(cx, cy, x, y, bandwidth_m=bandwidth)
    hot = values >= np.quantile(values, 0.95)
    return cx[hot] - SIZE / 2, cy[hot] - SIZE / 2


def by_hand(x, y):
    """Return how often each whole pixel of AREA is half covered, rectangle by rectangle."""
    left, low = (part.astype(float) for part in np.meshgrid(np.arange(30) * SIZE, np.arange(20) * SIZE))
    total = np.zeros(left.shape)
    half = SIZE / 2
    for bandwidth, dx, dy in (
        (450.0, half, 0),
        (450.0, 0, half),
        (450.0, half, half),
        (337.5, 0, 0),
        (562.5, 0, 0),
    ):
        covered = np.zeros(left.shape)
        for hx, hy in zip(*hot_centres(x, y, bandwidth, dx, dy)):
            across = np.clip(np.minimum(left + SIZE, hx + SIZE) - np.maximum(left, hx), 0, None)
            up = np.clip(np.minimum(low + SIZE, hy + SIZE) - np.maximum(low, hy), 0, None)
            covered += across * up
        total += covered >= 0.5 * SIZE * SIZE - 1e-6
    return total / 5


def test_the_share_equals_rectangles_laid_over_one_another():
    x, y = crowd()
    base = kernel_density(x, y, AREA, cell_size=SIZE, bandwidth_m=BANDWIDTH)
    shares = stays_dense(x, y, AREA, base)
    margin = round(-base.x0 / SIZE)
    inner = shares[margin : margin + 20, margin : margin + 30]
    expected = by_hand(x, y)
    assert set(np.unique(expected)) >= {0.0, 1.0}
    assert np.count_nonzero((expected > 0) & (expected < 1)) > 0
    np.testing.assert_array_equal(inner, expected)
    shares[margin : margin + 20, margin : margin + 30] = 0
    assert shares.max() == 0


def test_shuffled_and_shifted_incidents_give_the_same_shares():
    x, y = crowd()
    order = np.random.default_rng(1).permutation(len(x))
    base = kernel_density(x, y, AREA, cell_size=SIZE, bandwidth_m=BANDWIDTH)
    moved = study_area.from_polygons([box(512000, 4096000, 515000, 4098000).wkb])
    moved_base = kernel_density(x + 512000, y + 4096000, moved, cell_size=SIZE, bandwidth_m=BANDWIDTH)
    shares = stays_dense(x, y, AREA, base)
    np.testing.assert_array_equal(shares, stays_dense(x[order], y[order], AREA, base))
    np.testing.assert_array_equal(shares, stays_dense(x + 512000, y + 4096000, moved, moved_base))


def test_without_a_boundary_only_the_hull_counts_as_the_study_area():
    x, y = crowd()
    hull = study_area.from_points(x, y, SIZE)
    base = kernel_density(x, y, hull, cell_size=SIZE, bandwidth_m=BANDWIDTH)
    shares = stays_dense(x, y, hull, base)
    pixels_in_hull = hull.area_m2 / SIZE**2
    assert 0.03 * pixels_in_hull < np.count_nonzero(shares == 1) <= 0.05 * pixels_in_hull + 1


def test_a_cancelled_repetition_stops():
    x, y = crowd()
    base = kernel_density(x, y, AREA, cell_size=SIZE, bandwidth_m=BANDWIDTH)
    with pytest.raises(Cancelled):
        stays_dense(x, y, AREA, base, cancel=lambda: True)
