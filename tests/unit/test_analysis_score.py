"""Scores of hotspots: by hand, by brute force over all choices of cells, and what must not matter."""

from __future__ import annotations

import math
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from shapely.geometry import Point, Polygon, box

from crime_map_plugin.analysis import hotspot_polygons, study_area
from crime_map_plugin.analysis.hotspot_raster import HeatRaster, pixels
from crime_map_plugin.analysis.score import curve, nothing, rank, score, take
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents

AREA = study_area.from_polygons([box(0, 0, 400, 300).wkb])
HITS = np.array([6, 3, 1, 0, 0, 2, 5, 0, 0, 1, 0, 2])


def test_hit_rate_pai_and_pei_by_hand():
    cells = rank(HITS, 100.0, HITS)
    found = score(200.0, 8, study_area_m2=1200.0, incidents=20, best=cells)
    assert found.hit_rate == pytest.approx(0.4)
    assert found.pai == pytest.approx(0.4 / (200 / 1200))
    assert found.pei == pytest.approx(8 / 11)
    assert math.isnan(found.naive_pai)


def test_published_definition_of_pai():
    # Chainey, Tompson & Uhlig (2008): 25 % of incidents in 50 % of the area is 0.5; 20 % in 10 % is 2
    cells = rank([1.0], 1.0, [1.0])
    for rate, share, pai in ((25, 0.5, 0.5), (20, 0.1, 2.0)):
        found = score(share, rate, study_area_m2=1.0, incidents=100, best=cells)
        assert found.pai == pytest.approx(pai)


@pytest.mark.parametrize("k", range(1, 12))
def test_the_best_cells_are_the_best_of_all_choices(k: int):
    most = max(sum(chosen) for chosen in combinations(HITS.tolist(), k))
    found = score(k * 100.0, 4, study_area_m2=1200.0, incidents=20, best=rank(HITS, 100.0, HITS))
    assert found.best_hits == most
    # more area than k cells but less than k + 1 holds no more whole cells
    found = score(k * 100.0 + 60, 4, study_area_m2=1200.0, incidents=20, best=rank(HITS, 100.0, HITS))
    assert found.best_hits == most


def test_ties_at_the_cut_are_the_mean_over_all_orders():
    heat = np.array([3.0, 2, 2, 2, 1, 0])
    hits = np.array([4, 1, 5, 0, 2, 7])
    for k in range(1, 7):
        first = [i for i in range(6) if heat[i] == 3]
        tied = [1, 2, 3]
        rest = [4, 5]
        if k <= 1:
            expected = hits[first].sum()
        elif k <= 4:
            expected = 4 + np.mean([hits[list(c)].sum() for c in combinations(tied, k - 1)])
        else:
            expected = 10 + hits[rest[: k - 4]].sum()
        area, found = take(rank(heat, 50.0, hits), k * 50.0)
        assert (area[0], found[0]) == pytest.approx((k * 50.0, expected))


def test_whole_pieces_are_taken_up_to_the_first_that_does_not_fit():
    ranked = rank([3, 2, 1], [10.0, 40.0, 5.0], [1, 2, 3])
    areas, hits = take(ranked, [0, 9, 10, 49, 50, 54, 55, 1000])
    assert areas.tolist() == [0, 0, 10, 10, 50, 50, 55, 55]
    assert hits.tolist() == [0, 0, 1, 1, 3, 3, 6, 6]
    areas, hits = take(ranked, [4, 49], at_least_one=True)
    assert (areas.tolist(), hits.tolist()) == ([10, 10], [1, 1])


def test_rounding_does_not_lose_a_cell():
    ranked = rank(np.arange(1000.0), 0.1, np.ones(1000))
    assert take(ranked, np.arange(1001) * 0.1)[1].tolist() == list(range(1001))


def test_the_naive_map_takes_the_same_area():
    earlier = np.array([0, 9, 0, 0, 0, 8, 7, 0, 0, 0, 0, 0])
    cells, naive = rank(HITS, 100.0, HITS), rank(earlier, 100.0, HITS)
    found = score(300.0, 8, study_area_m2=1200.0, incidents=20, best=cells, naive=naive)
    assert found.naive_pai == pytest.approx((3 + 2 + 5) / 20 / 0.25)
    # a fourth cell comes from the nine without earlier incidents, which hold 10 later ones
    found = score(400.0, 8, study_area_m2=1200.0, incidents=20, best=cells, naive=naive)
    assert found.naive_pai == pytest.approx((10 + 10 / 9) / 20 / (4 / 12))


def test_scores_do_not_depend_on_units_or_on_the_order():
    rng = np.random.default_rng(9)
    heat, hits = rng.integers(0, 6, 200).astype(float), rng.poisson(1.0, 200)
    order = rng.permutation(200)

    def both(unit: float, order: Any, lift: Any = lambda v: v) -> list[float]:
        ranked = rank(lift(heat[order]), 100 * unit, hits[order])
        area, n = take(ranked, 0.07 * 20_000 * unit)
        best = rank(hits[order], 100 * unit, hits[order])
        total = int(hits.sum())
        found = score(area[0], n[0], study_area_m2=20_000 * unit, incidents=total, best=best, naive=ranked)
        return [found.hit_rate, found.pai, found.pei, found.naive_pai, found.area_share]

    expected = both(1.0, np.arange(200))
    assert both(1.0, order) == pytest.approx(expected)
    assert both(1e6, order) == pytest.approx(expected)
    assert both(1.0, order, lambda v: np.exp(v) - 40) == pytest.approx(expected)


def test_the_curve_ends_with_everything_and_meets_the_score():
    rng = np.random.default_rng(1)
    hits = rng.poisson(2.0, 100)
    ranked, best = rank(rng.random(100), 1.0, hits), rank(hits, 1.0, hits)
    total = int(hits.sum())
    found = curve(ranked, study_area_m2=100.0, incidents=total, best=best, naive=ranked)
    for values in (found.hit_rate, found.best_hit_rate, found.naive_hit_rate):
        assert (values[0], values[-1]) == (0.0, pytest.approx(1.0))
        assert (np.diff(values) >= 0).all()
    assert (found.best_hit_rate >= found.hit_rate - 1e-12).all()
    np.testing.assert_allclose(found.pai[1:], found.hit_rate[1:] / (found.coverage_pct[1:] / 100))
    assert np.isnan(found.pai[0])
    one = score(7.0, take(ranked, 7.0)[1][0], study_area_m2=100.0, incidents=total, best=best)
    assert (found.pai[7], found.pei[7]) == pytest.approx((one.pai, one.pei))


def test_beyond_the_hotspots_the_curve_is_chance():
    ranked = rank([2.0], 10.0, [6])
    best = rank(np.array([6, 4]), 50.0, np.array([6, 4]))
    found = curve(ranked, study_area_m2=100.0, incidents=10, best=best)
    assert found.hit_rate[[10, 55, 100]].tolist() == pytest.approx([0.6, 0.8, 1.0])
    assert np.isnan(found.naive_pai).all()


def test_nothing_to_score_is_refused():
    best = rank([1.0], 1.0, [1.0])
    with pytest.raises(TooFewIncidents):
        score(1.0, 0, study_area_m2=2.0, incidents=0, best=best)
    with pytest.raises(TooFewIncidents):
        curve(best, study_area_m2=2.0, incidents=0, best=best)
    with pytest.raises(QueryInvalid):
        score(0.0, 0, study_area_m2=2.0, incidents=1, best=best)
    for wrong in (([math.nan], 1.0, [1]), ([1.0], 0.0, [1]), ([1.0], 1.0, [-1]), ([1.0, 2.0], 1.0, [1])):
        with pytest.raises(QueryInvalid):
            rank(*wrong)
    assert take(nothing(), [5.0])[0].tolist() == [0.0]


# -- polygons ------------------------------------------------------------------------------------------

X = np.array([50.0, 60, 150, 250, 350, 390])
Y = np.array([50.0, 60, 50, 50, 250, 290])


def test_polygons_overlap_without_counting_twice():
    shapes = [box(0, 0, 100, 100).wkb, box(50, 0, 200, 100).wkb]
    found = hotspot_polygons.whole(shapes, AREA, X, Y)
    assert (found.area_m2, found.hits.sum()) == (20_000.0, 3)
    ranked = hotspot_polygons.ranked(shapes, np.array([1.0, 2.0]), AREA, X, Y)
    assert ranked.area.tolist() == pytest.approx([15_000, 5_000])
    # (60, 60) lies in both and belongs to the hotter one; (50, 50) on its left edge does too
    assert ranked.hits.tolist() == [3, 0]


def test_polygons_are_cut_at_the_study_area_and_its_holes():
    ring = Polygon(box(0, 0, 400, 300).exterior.coords, [box(40, 40, 160, 160).exterior.coords])
    area = study_area.from_polygons([ring.wkb])
    inside = area.contains(X, Y)
    found = hotspot_polygons.whole([box(-100, -100, 200, 200).wkb], area, X[inside], Y[inside])
    assert found.area_m2 == pytest.approx(200 * 200 - 120 * 120)
    assert found.hits.sum() == 0
    assert hotspot_polygons.whole([box(-100, -100, 0, 0).wkb], AREA, X, Y).area_m2 == 0
    far = hotspot_polygons.ranked([box(900, 0, 950, 10).wkb], np.array([1.0]), AREA, X, Y)
    assert far.area_m2 == 0


def test_circles_one_in_the_other_are_taken_as_rings():
    circles = [Point(200, 150).buffer(radius, 64).wkb for radius in (100, 50, 20)]
    found = hotspot_polygons.ranked(circles, np.array([1.0, 2.0, 3.0]), AREA, X, Y)
    assert found.area.tolist() == pytest.approx(
        [math.pi * 400, math.pi * (2500 - 400), math.pi * (10_000 - 2500)], rel=1e-3
    )


# -- rasters -------------------------------------------------------------------------------------------


def grid_of(values: np.ndarray) -> HeatRaster:
    rows, columns = values.shape
    return HeatRaster(values, 0.0, 300.0, 400 / columns, 300 / rows, np.full(rows, 120_000 / values.size))


def test_a_pixel_owns_its_lower_and_left_edges():
    raster = grid_of(np.zeros((3, 4)))
    x = np.array([0.0, 100, 50, 400, 400, 399, -1, 50])
    y = np.array([0.0, 100, 300, 300, 0, 101, 50, 300.1])
    assert raster.pixels_of(x, y).tolist() == [8, 5, 0, 3, 11, 7, -1, -1]


def test_pixels_equal_the_same_squares_as_polygons():
    rng = np.random.default_rng(2)
    values = rng.integers(0, 4, (3, 4)).astype(float)
    x, y = rng.uniform(0, 400, 50), rng.uniform(0, 300, 50)
    found = pixels(grid_of(values), AREA, (x, y), (x[:5], y[:5])).by_heat()
    squares = [
        box(100 * c, 200 - 100 * r, 100 * c + 100, 300 - 100 * r).wkb for r in range(3) for c in range(4)
    ]
    expected = hotspot_polygons.ranked(squares, values.ravel(), AREA, x, y)
    for name in ("area", "hits", "pieces"):
        np.testing.assert_allclose(getattr(found, name), getattr(expected, name))


def test_a_study_area_smaller_or_larger_than_the_raster_takes_the_pixels_by_their_centres():
    values = np.arange(12.0).reshape(3, 4)
    half = study_area.from_polygons([box(0, 0, 240, 1000).wkb])
    found = pixels(grid_of(values), half, (np.array([225.0]), np.array([10.0])), (np.empty(0), np.empty(0)))
    # columns 0 and 1 by their centres; of column 2 only the pixel with the incident
    assert sorted(found.heat.tolist()) == [0, 1, 4, 5, 8, 9, 10]
    everywhere = study_area.from_polygons([box(-9e5, -9e5, 9e5, 9e5).wkb])
    nobody = (np.empty(0), np.empty(0))
    assert pixels(grid_of(values), everywhere, nobody, nobody).heat.size == 12
    assert (
        pixels(grid_of(values), study_area.from_polygons([box(900, 0, 950, 9).wkb]), nobody, nobody).heat.size
        == 0
    )


def test_pixels_without_a_value_are_no_hotspots_but_cells():
    values = np.array([[np.nan, 1.0], [2.0, np.nan]])
    here = (np.array([10.0, 10.0, 390.0]), np.array([290.0, 280.0, 290.0]))
    found = pixels(grid_of(values), AREA, here, (np.empty(0), np.empty(0)))
    assert found.by_heat().hits.tolist() == [0, 1]
    assert found.by_later().hits.tolist() == [2, 1, 0]
    assert found.by_earlier().hits.tolist() == [3]
