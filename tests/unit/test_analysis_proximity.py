"""Rings around features: hand-computed cases, SciPy's own laws, and statsmodels' exact tests."""

from __future__ import annotations

import json
import math
import subprocess
from pathlib import Path

import numpy as np
import pytest
from scipy import stats
from shapely.geometry import LineString, MultiPoint, Point, Polygon, box

from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.proximity import Population, poisson_ratio, proximity
from crime_map_plugin.analysis.study_area import StudyArea, from_polygons
from crime_map_plugin.errors import Cancelled, QueryInvalid, TooFewIncidents

PEERS = Path(__file__).resolve().parents[2] / "build" / "peers" / "bin" / "python"


def square(side: float = 1000.0) -> StudyArea:
    return from_polygons([box(0, 0, side, side).wkb])


def test_interval_and_p_are_those_of_scipys_chi_square_and_poisson():
    counts = np.array([0, 1, 3, 10, 57, 1000])
    for expected in (0.02, 0.7, 3.0, 55.5, 1100.0):
        found = poisson_ratio(counts, np.full(6, expected))
        low = np.where(counts > 0, stats.chi2.ppf(0.025, 2 * np.maximum(counts, 1)) / 2, 0) / expected
        high = stats.chi2.ppf(0.975, 2 * counts + 2) / 2 / expected
        least = np.minimum(stats.poisson.sf(counts - 1, expected), stats.poisson.cdf(counts, expected))
        assert found.low == pytest.approx(low, rel=1e-10)
        assert found.high == pytest.approx(high, rel=1e-10)
        assert found.p == pytest.approx(np.minimum(1, 2 * least), rel=1e-8, abs=1e-300)


def test_interval_of_ten_is_garwoods_published_one():
    # Garwood (1936), table of 95 % limits: 10 events, 4.795 to 18.39; none, 0 to 3.689
    found = poisson_ratio([10, 0], [1.0, 1.0])
    assert found.low == pytest.approx([4.795, 0], abs=5e-4)
    assert found.high == pytest.approx([18.39, 3.689], abs=5e-3)


def test_interval_leaves_out_one_just_where_p_is_under_five_percent():
    counts = np.arange(40)
    for expected in (0.3, 2.5, 11.0, 25.0):
        found = poisson_ratio(counts, np.full(40, expected))
        is_out = (found.low > 1) | (found.high < 1)
        assert (is_out == (found.p < 0.05)).all()


def test_statsmodels_exact_test_of_one_rate_agrees_in_its_interval():
    code = (
        "import json, sys; from statsmodels.stats.rates import confint_poisson; "
        "print(json.dumps([list(map(float, confint_poisson(k, 1, method='exact-c'))) "
        "for k in (1, 4, 25, 300)]))"
    )
    out = subprocess.run([str(PEERS), "-c", code], capture_output=True, text=True, check=True).stdout
    expected = np.array(json.loads(out))
    found = poisson_ratio([1, 4, 25, 300], np.ones(4))
    assert np.column_stack([found.low, found.high]) == pytest.approx(expected, rel=1e-9)


def test_rings_around_a_point_hold_what_is_counted_by_hand():
    x = np.array([500.0, 600.0, 601.0, 500.0, 500.0, 900.0])
    y = np.array([500.0, 500.0, 500.0, 750.0, 751.0, 900.0])
    found = proximity(x, y, [Point(500, 500)], distances_m=(100, 250), area=square())
    # the one at exactly 100 m is in the first ring, the one at exactly 250 m in the second
    assert found.count.tolist() == [2, 2]
    assert found.start.tolist() == [0, 100] and found.end.tolist() == [100, 250]
    disc, ring = math.pi * 100**2, math.pi * (250**2 - 100**2)
    assert found.expected == pytest.approx([6 * disc / 1e6, 6 * ring / 1e6], rel=5e-4)
    assert found.per_km2 == pytest.approx([2e6 / disc, 2e6 / ring], rel=5e-4)
    assert found.ratio == pytest.approx(found.count / found.expected)


def test_first_ring_holds_the_inside_of_a_polygon_but_not_of_its_hole():
    lake = Polygon(
        [(200, 200), (800, 200), (800, 800), (200, 800)],
        [[(300, 300), (700, 300), (700, 700), (300, 700)]],
    )
    x, y = np.array([250.0, 500.0, 320.0, 850.0]), np.array([500.0, 500.0, 500.0, 500.0])
    found = proximity(x, y, [lake], distances_m=(50, 100), area=square())
    # inside, 20 m from the inner shore, 50 m from the outer; the middle of the hole is 200 m from any shore
    assert found.count.tolist() == [3, 0]


def test_rings_of_a_line_are_cut_at_the_study_area():
    river = LineString([(-500, 500), (1500, 500)])
    x, y = np.array([10.0, 990.0, 500.0]), np.array([590.0, 420.0, 300.0])
    found = proximity(x, y, [river], distances_m=(100, 200), area=square())
    assert found.rings.area_m2 == pytest.approx([200_000, 200_000])
    assert found.count.tolist() == [2, 1]
    assert found.expected == pytest.approx([0.6, 0.6])


def test_counts_are_those_of_shapelys_distances_for_all_shapes():
    rng = np.random.default_rng(7)
    x, y = rng.uniform(0, 5000, (2, 800))
    shapes = [
        Point(1000, 1000),
        MultiPoint([(2000, 2000), (4000, 100)]),
        LineString(rng.uniform(0, 5000, (30, 2))),
        Point(3000, 3000).buffer(700).difference(Point(3000, 3000).buffer(300)),
        box(4500, 4500, 6000, 6000),
    ]
    limits = (80.0, 400.0, 900.0)
    found = proximity(x, y, shapes, distances_m=limits, area=square(5000.0))
    for feature, ring, count in zip(found.rings.feature, found.rings.ring, found.count):
        distance = np.array([shapes[feature].distance(Point(a, b)) for a, b in zip(x, y)])
        least = limits[ring - 1] if ring else -1.0
        assert count == np.count_nonzero((distance > least) & (distance <= limits[ring]))


def test_overlapping_rings_count_an_incident_for_each_feature():
    found = proximity(
        np.array([500.0, 900.0]),
        np.array([500.0, 900.0]),
        [Point(480, 500), Point(520, 500)],
        distances_m=(100,),
        area=square(),
    )
    assert found.count.tolist() == [1, 1]


def test_expected_numbers_of_a_partition_add_up_to_all_incidents():
    rng = np.random.default_rng(1)
    x, y = rng.uniform(0, 1000, (2, 50))
    found = proximity(x, y, [Point(500, 500)], distances_m=(100, 300, 1000), area=square())
    assert found.expected.sum() == pytest.approx(50)
    assert found.count.sum() == 50


def test_people_instead_of_area_move_what_is_expected():
    area = square()
    x, y = np.array([100.0, 150.0, 900.0]), np.array([100.0, 100.0, 900.0])
    points = Population(np.array([100.0, 900.0]), np.array([120.0, 900.0]), np.array([300.0, 100.0]), [])
    found = proximity(x, y, [Point(100, 100)], distances_m=(200,), area=area, population=points)
    assert found.expected == pytest.approx([2.25])
    halves = [box(0, 0, 500, 1000), box(500, 0, 1000, 1000)]
    polygons = Population(np.zeros(2), np.zeros(2), np.array([30.0, 10.0]), halves)
    strip = proximity(
        x, y, [LineString([(0, 500), (1000, 500)])], distances_m=(100, 500), area=area, population=polygons
    )
    assert strip.expected == pytest.approx([0.6, 2.4])
    # over the left half live three quarters of all people
    left = proximity(x, y, [box(0, 0, 490, 1000)], distances_m=(10,), area=area, population=polygons)
    assert left.expected == pytest.approx([2.25])


def test_ring_where_nobody_lives_has_a_count_but_no_ratio():
    people = Population(np.array([900.0]), np.array([900.0]), np.array([10.0]), [])
    found = proximity(
        np.array([100.0, 900.0]),
        np.array([100.0, 900.0]),
        [Point(100, 100), Point(900, 900)],
        distances_m=(50,),
        area=square(),
        population=people,
    )
    assert found.count.tolist() == [1, 1]
    assert np.isnan([found.ratio[0], found.low[0], found.high[0], found.p[0], found.p_adjusted[0]]).all()
    assert found.expected.tolist() == [0, 2]
    # alone in its family, the other's p stays as it is
    assert found.p_adjusted[1] == found.p[1]
    assert [c.key for c in found.cautions] == ["rings_without_people"]


def test_correction_is_over_features_for_each_ring_apart():
    rng = np.random.default_rng(3)
    x, y = rng.uniform(0, 1000, (2, 400))
    features = [Point(100 * i + 50, 500) for i in range(10)]
    found = proximity(x, y, features, distances_m=(20, 60), area=square())
    plain = proximity(x, y, features, distances_m=(20, 60), area=square(), correction=Correction.NONE)
    assert (plain.p_adjusted == plain.p).all()
    for ring in (0, 1):
        p = found.p[found.rings.ring == ring]
        order = np.argsort(p)
        by_hand = np.minimum.accumulate((p[order] * 10 / np.arange(1, 11))[::-1])[::-1]
        assert found.p_adjusted[found.rings.ring == ring][order] == pytest.approx(np.minimum(by_hand, 1))


def test_feature_away_from_the_study_area_has_no_ring():
    found = proximity(
        np.array([500.0]),
        np.array([500.0]),
        [Point(5000, 5000), Point(500, 500), Point(1050, 500)],
        distances_m=(40, 100),
        area=square(),
    )
    assert found.rings.outside == 1
    assert found.rings.empty == 1  # the first ring of the feature 50 m outside
    assert found.rings.feature.tolist() == [1, 1, 2]


def test_one_incident_alone_gives_an_interval_that_holds_nearly_everything():
    found = proximity(
        np.array([500.0]), np.array([500.0]), [Point(500, 500)], distances_m=(400,), area=square()
    )
    assert found.low[0] < 1 < found.high[0] and found.p[0] > 0.05
    assert [c.key for c in found.cautions] == ["rings_small_expected"]


def test_shifting_and_shuffling_change_nothing():
    rng = np.random.default_rng(5)
    x, y = rng.uniform(0, 1000, (2, 200))
    feature = LineString([(100, 100), (600, 800)])
    first = proximity(x, y, [feature], distances_m=(50, 150), area=square())
    order = rng.permutation(200)
    moved = LineString([(500_100, 4_000_100), (500_600, 4_000_800)])
    area = from_polygons([box(500_000, 4_000_000, 501_000, 4_001_000).wkb])
    second = proximity(x[order] + 500_000, y[order] + 4_000_000, [moved], distances_m=(50, 150), area=area)
    assert first.count.tolist() == second.count.tolist()
    assert first.expected == pytest.approx(second.expected, rel=1e-6)


@pytest.mark.parametrize("distances", [(), (0, 100), (100, 100), (200, 100), (float("nan"),)])
def test_distances_that_do_not_ascend_are_refused(distances):
    with pytest.raises(QueryInvalid):
        proximity(np.array([1.0]), np.array([1.0]), [Point(1, 1)], distances_m=distances, area=square())


def test_nothing_to_count_is_said():
    nothing = np.empty(0)
    with pytest.raises(TooFewIncidents):
        proximity(nothing, nothing, [Point(1, 1)], distances_m=(100,), area=square())
    with pytest.raises(TooFewIncidents, match="No feature"):
        proximity(np.array([1.0]), np.array([1.0]), [Point(9e6, 0)], distances_m=(100,), area=square())
    nobody = Population(np.array([5.0]), np.array([5.0]), np.array([np.nan]), [])
    with pytest.raises(TooFewIncidents, match="Nobody"):
        proximity(
            np.array([1.0]),
            np.array([1.0]),
            [Point(1, 1)],
            distances_m=(100,),
            area=square(),
            population=nobody,
        )


def test_work_can_be_stopped():
    with pytest.raises(Cancelled):
        proximity(
            np.array([1.0]),
            np.array([1.0]),
            [Point(1, 1)],
            distances_m=(100,),
            area=square(),
            cancel=lambda: True,
        )
