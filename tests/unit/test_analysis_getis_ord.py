"""Gi and Gi*: published numbers, brute force, invariances, degenerate inputs, stability."""

from __future__ import annotations

import json

import numpy as np
import pytest
from shapely.geometry import Point, box

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.getis_ord import getis_ord, getis_ord_grid, z_scores
from crime_map_plugin.analysis.grid import GridKind, make_grid
from crime_map_plugin.analysis.hotspots import hotspots
from crime_map_plugin.analysis.inference import Correction, adjust
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.neighbours import neighbours_from_pairs
from crime_map_plugin.errors import Cancelled, GridTooLarge, QueryInvalid
from tests.unit.memphis import january

POINTS = np.array([(10, 10), (20, 10), (40, 10), (15, 20), (30, 20), (30, 30)], dtype=float)
VALUES = [2, 3, 3.2, 5, 8, 7]


def six_points():
    distance = np.hypot(*(POINTS[:, None] - POINTS).transpose(2, 0, 1))
    return neighbours_from_pairs(6, *np.nonzero(distance <= 15))


def area_of(shape):
    return study_area.from_polygons([shape.wkb])


def brute(values, near):
    """Return z by Ord & Getis 1995, written out cell by cell; `near` tells whether self is in."""
    z = np.zeros(len(values))
    for i, w in enumerate(near.astype(float)):
        used = np.ones(len(values), bool) if w[i] else np.arange(len(values)) != i
        x, n = values[used], used.sum()
        mean, sd = x.mean(), np.sqrt((x**2).mean() - x.mean() ** 2)
        root = (n * (w**2).sum() - w.sum() ** 2) / (n - 1)
        if sd > 0 and root > 1e-12:
            z[i] = (w @ values - w.sum() * mean) / (sd * np.sqrt(root))
    return z


def test_gi_star_of_the_six_points():
    expected = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331]
    assert getis_ord(VALUES, six_points()).z == pytest.approx(expected, abs=5e-9)


def test_gi_of_the_six_points():
    expected = [-1.0136729, -0.04361589, 1.31558703, -0.31412676, 1.15373986, 1.77833941]
    assert getis_ord(VALUES, six_points(), include_self=False).z == pytest.approx(expected, abs=5e-9)


@pytest.mark.parametrize(("size", "key"), [(500.0, "gistar_500m_auto"), (200.0, "gistar_200m")])
def test_the_published_gi_star_of_memphis(shared, size, key):
    published = json.loads((shared / "data/incidents/published_results.json").read_text("utf-8"))
    expected = published["memphis_robberies_jan"][key]
    x, y = january(shared)
    result = hotspots(x, y, study_area.from_points(x, y, size), size)
    assert result.grid.n == expected["cells"]
    z = [float(f"{value:.3g}") for value in result.statistic.z[:10]]
    p = [float(f"{value:.3g}") for value in result.statistic.p[:10]]
    assert z == expected["gistar_first10"]
    assert p == expected["pvalue_first10"]


@pytest.mark.parametrize("kind", list(GridKind))
@pytest.mark.parametrize("include_self", [True, False])
@pytest.mark.parametrize("band", [None, 1.0, 2.3])
def test_z_on_a_grid_with_a_hole_equals_the_formula(kind, include_self, band):
    grid = make_grid(area_of(Point(0, 0).buffer(60).difference(Point(5, 0).buffer(25))), 9.0, kind)
    values = np.random.default_rng(6).gamma(0.5, 10, grid.n)
    x, y = grid.centres()
    reach = band or (2**0.5 if kind is GridKind.SQUARE else 1.0)
    near = np.hypot(x[:, None] - x, y[:, None] - y) <= 9.0 * reach * (1 + 1e-9)
    np.fill_diagonal(near, include_self)
    metres = None if band is None else band * 9.0
    result = getis_ord_grid(values, grid, distance_band_m=metres, include_self=include_self)
    assert result.z == pytest.approx(brute(values, near), abs=1e-9)
    assert result.p_adjusted == pytest.approx(adjust(result.p))


@pytest.mark.parametrize("inference", list(Inference))
def test_scaling_and_shifting_the_values_changes_nothing(inference):
    grid = make_grid(area_of(box(0, 0, 80, 60)), 10.0)
    values = np.random.default_rng(1).poisson(2.0, grid.n)
    base = getis_ord_grid(values, grid, inference=inference, permutations=99)
    for other in (values * 8.0, values + 1024.0, values / 1024.0):
        result = getis_ord_grid(other, grid, inference=inference, permutations=99)
        assert result.z == pytest.approx(base.z, abs=1e-9)
        assert result.p == pytest.approx(base.p, abs=1e-9)


def test_shuffling_moving_and_doubling_with_half_weights_changes_nothing():
    rng = np.random.default_rng(2)
    x, y = np.concatenate([rng.uniform(0, 3000, (2, 300)), rng.normal(1000, 100, (2, 100))], axis=1)
    area = study_area.from_points(x, y, 200.0)
    base = hotspots(x, y, area, 200.0).statistic.z
    order = rng.permutation(x.size)
    assert hotspots(x[order], y[order], area, 200.0).statistic.z == pytest.approx(base)
    moved = study_area.from_points(x + 2.0**20, y - 2.0**20, 200.0)
    assert hotspots(x + 2.0**20, y - 2.0**20, moved, 200.0).statistic.z == pytest.approx(base, abs=1e-9)
    twice = hotspots(np.tile(x, 2), np.tile(y, 2), area, 200.0, weights=np.full(2 * x.size, 0.5))
    assert twice.statistic.z == pytest.approx(base)
    assert twice.count.sum() == 2 * x.size
    assert twice.weight.sum() == pytest.approx(x.size)


@pytest.mark.parametrize("value", [0.0, 3.0, 0.1, 1e12, -7.3])
@pytest.mark.parametrize("include_self", [True, False])
@pytest.mark.parametrize("permutations", [0, 99])
def test_equal_values_are_nowhere_hot(value, include_self, permutations):
    grid = make_grid(area_of(box(0, 0, 70, 50)), 10.0)
    for inference in Inference:
        result = getis_ord_grid(
            np.full(grid.n, value),
            grid,
            include_self=include_self,
            inference=inference,
            permutations=permutations,
        )
        assert set(result.z) == {0.0} and set(result.p) == {1.0} and set(result.hot) == {0}


@pytest.mark.parametrize("shape", [box(0, 0, 10, 10), box(0, 0, 20, 10), box(0, 0, 30, 10)])
@pytest.mark.parametrize("include_self", [True, False])
def test_one_two_and_three_cells_give_numbers(shape, include_self):
    grid = make_grid(area_of(shape), 10.0)
    for inference in Inference:
        values = np.arange(1.0, grid.n + 1)
        result = getis_ord_grid(values, grid, include_self=include_self, inference=inference, permutations=9)
        assert np.isfinite(result.z).all()
        assert ((result.p > 0) & (result.p <= 1)).all()


def test_places_without_neighbours_are_zero_for_gi_and_count_themselves_for_gi_star():
    values = [1.0, 2.0, 3.0, 10.0]
    near = neighbours_from_pairs(4, [0], [1])
    assert getis_ord(values, near, include_self=False).z[2:].tolist() == [0.0, 0.0]
    alone = (10 - 4) / np.std(values)
    assert getis_ord(values, near).z[3] == pytest.approx(alone)


def test_gi_of_the_only_place_that_differs_is_zero():
    z = z_scores([0.0, 0.0, 0.0, 9.0], [0.0, 0.0, 0.0, 0.0], [1, 1, 1, 1], include_self=False)
    assert z[3] == 0.0
    assert np.isfinite(z).all()


@pytest.mark.parametrize("n", [0, 1, 2])
def test_hardly_any_events_give_a_result_with_a_caution(n):
    x = y = np.full(n, 25.0)
    result = hotspots(x, y, area_of(box(0, 0, 100, 100)), 10.0)
    assert np.isfinite(result.statistic.z).all()
    assert result.statistic.cautions[0].key == "few_events"
    assert str(n) in str(result.statistic.cautions[0])


def test_thirty_events_need_no_caution():
    x, y = np.random.default_rng(1).uniform(0, 100, (2, 30))
    assert hotspots(x, y, area_of(box(0, 0, 100, 100)), 10.0).statistic.cautions == ()


def test_all_events_in_one_cell_make_it_and_its_neighbours_hot():
    result = hotspots(np.full(50, 55.0), np.full(50, 55.0), area_of(box(0, 0, 200, 200)), 10.0)
    hot = np.flatnonzero(result.statistic.hot > 0)
    x, y = result.grid.centres()
    assert len(hot) == 9
    assert np.abs(x[hot] - 55).max() == 10 and np.abs(y[hot] - 55).max() == 10


def test_points_outside_a_boundary_are_left_out_and_counted():
    result = hotspots([5.0, 95.0, 150.0], [5.0, 95.0, 50.0], area_of(box(0, 0, 100, 100)), 10.0)
    assert (int(result.count.sum()), result.outside) == (2, 1)


def test_points_of_a_cell_but_outside_the_boundary_are_left_out():
    triangle = Point(0, 0).buffer(100.0)
    result = hotspots([0.0, 98.0], [0.0, 98.0], area_of(triangle), 50.0)
    assert (int(result.count.sum()), result.outside) == (1, 1)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_values_that_are_not_finite_are_refused(bad):
    with pytest.raises(QueryInvalid):
        getis_ord([1.0, bad, 2.0], neighbours_from_pairs(3, [0], [1]))
    with pytest.raises(QueryInvalid):
        hotspots([1.0, bad], [1.0, 2.0], area_of(box(0, 0, 9, 9)), 1.0)


def test_values_and_neighbours_must_match():
    with pytest.raises(QueryInvalid):
        getis_ord([1.0, 2.0], neighbours_from_pairs(3, [0], [1]))
    with pytest.raises(QueryInvalid):
        neighbours_from_pairs(2, [0], [2])


def test_pairs_named_twice_or_with_oneself_count_once():
    near = neighbours_from_pairs(3, [0, 1, 2, 0], [1, 0, 2, 1])
    assert near.counts().tolist() == [1, 1, 0]


def test_zero_permutations_mean_the_exact_law_for_counts():
    grid = make_grid(area_of(box(0, 0, 60, 60)), 10.0)
    values = np.random.default_rng(3).poisson(0.7, grid.n)
    exact = getis_ord_grid(values, grid, inference=Inference.PERMUTATION, permutations=0)
    drawn = getis_ord_grid(values, grid, inference=Inference.PERMUTATION, permutations=30_000)
    assert exact.method == "exact" and exact.cautions == ()
    assert drawn.p == pytest.approx(exact.p, abs=0.018)


def test_zero_permutations_fall_back_with_a_reason_for_weights():
    grid = make_grid(area_of(box(0, 0, 60, 60)), 10.0)
    values = np.random.default_rng(3).random(grid.n)
    result = getis_ord_grid(
        values, grid, inference=Inference.PERMUTATION, permutations=0, correction=Correction.NONE
    )
    assert result.method == "permutation"
    assert [caution.key for caution in result.cautions] == ["exact_not_applicable"]
    assert "whole counts" in str(result.cautions[0])


def test_too_few_permutations_for_fdr_are_named_with_the_number_that_would_do():
    grid = make_grid(area_of(box(0, 0, 100, 100)), 10.0)
    values = np.random.default_rng(3).poisson(1, grid.n)
    result = getis_ord_grid(values, grid, inference=Inference.PERMUTATION, permutations=999)
    assert result.cautions[0].key == "fdr_out_of_reach"
    assert result.cautions[0].facts["needed"] == 1999
    alone = getis_ord_grid(
        values, grid, inference=Inference.PERMUTATION, permutations=999, correction=Correction.NONE
    )
    assert alone.cautions == ()


def test_a_strong_hotspot_stays_hot_and_an_empty_corner_never_is():
    rng = np.random.default_rng(4)
    x, y = np.concatenate([rng.uniform(0, 4000, (2, 400)), rng.normal(2000, 150, (2, 400))], axis=1)
    inside = (np.abs(x - 2000) <= 2000) & (np.abs(y - 2000) <= 2000)
    result = hotspots(x[inside], y[inside], area_of(box(0, 0, 4000, 4000)), 100.0, stability=True)
    share = result.stays_hot
    middle = result.grid.cell_of([1990.0], [1990.0])[0]
    assert share[middle] == 1.0
    assert share[0] == 0.0
    assert set(np.round(share * 5, 9)) <= {0.0, 1.0, 2.0, 3.0, 4.0, 5.0}
    assert 0 < share[result.statistic.hot <= 0].max() < 1


@pytest.mark.parametrize("kind", list(GridKind))
@pytest.mark.parametrize("band", [None, 250.0])
def test_stability_runs_for_both_shapes_and_any_band(kind, band):
    rng = np.random.default_rng(5)
    x, y = rng.normal(1000, 100, (2, 200))
    area = area_of(box(0, 0, 2000, 2000))
    result = hotspots(x, y, area, 100.0, kind=kind, distance_band_m=band, stability=True)
    hottest = int(np.argmax(result.statistic.z))
    assert result.stays_hot[hottest] == 1.0
    assert ((result.stays_hot >= 0) & (result.stays_hot <= 1)).all()


def test_work_is_cancelled():
    with pytest.raises(Cancelled):
        hotspots([1.0], [1.0], area_of(box(0, 0, 9, 9)), 1.0, stability=True, cancel=lambda: True)


def test_progress_ends_at_one_and_never_falls():
    told = []
    hotspots(
        [1.0, 2.0],
        [1.0, 5.0],
        area_of(box(0, 0, 9, 9)),
        1.0,
        inference=Inference.PERMUTATION,
        stability=True,
        progress=lambda fraction, text="": told.append(fraction),
    )
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_grid_over_the_limit_is_refused():
    with pytest.raises(GridTooLarge):
        hotspots([1.0], [1.0], area_of(box(0, 0, 1000, 1000)), 1.0, limit=1000)
