"""Prospective hotspots: weights by hand, and every pixel by brute force."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

import numpy as np
import pytest

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.prospective import Prospective, day_after, prospective_hotspots
from crime_map_plugin.errors import Cancelled, GridTooLarge, QueryInvalid, TooFewIncidents

AS_OF = datetime(2026, 7, 29)


def ago(*days: float) -> np.ndarray:
    return np.array([AS_OF - timedelta(days=d) for d in days], dtype="datetime64[s]")


def promap(x, y, times, *, hull=None, size: float = 50.0, **more) -> Prospective:
    area = hull or study_area.from_points(x, y, size)
    return prospective_hotspots(x, y, times, area, **{"as_of": AS_OF, "cell_size": size, **more})


def at(found: Prospective, x: float, y: float) -> float:
    row, column = (math.floor((v - v0) / found.cell_size) for v, v0 in ((y, found.y0), (x, found.x0)))
    return found.values[row, column]


def brute_force(found: Prospective, x, y, times) -> np.ndarray:
    """The definition, pixel by pixel and incident by incident."""
    values = np.zeros(found.values.shape)
    seconds = (np.datetime64(found.as_of, "s") - times).astype("timedelta64[s]").astype(float)
    for row, column in np.ndindex(values.shape):
        centre = found.x0 + (column + 0.5) * found.cell_size, found.y0 + (row + 0.5) * found.cell_size
        for px, py, s in zip(x, y, seconds):
            d = math.hypot(px - centre[0], py - centre[1])
            if d <= found.distance_m and 0 < s <= found.days * 86_400:
                halves = math.floor(d / (found.cell_size / 2))
                values[row, column] += 1 / (1 + halves) / (1 + math.floor(s / 604_800))
    return values


def city(n: int = 60, seed: int = 1):
    rng = np.random.default_rng(seed)
    return rng.uniform(0, 1500, n), rng.uniform(0, 900, n), ago(*rng.uniform(0.01, 70, n))


def test_weights_by_hand():
    # In the middle of its pixel, three complete weeks ago: 1/(1+0) · 1/(1+3).
    found = promap([1000.0], [1000.0], ago(22))
    assert at(found, 1000, 1000) == 1 / 4
    # The next pixel's centre is 50 m off: two half cells. The diagonal one 70.7 m: also two complete ones.
    assert at(found, 1050, 1000) == pytest.approx(1 / 3 / 4)
    assert at(found, 1050, 1050) == pytest.approx(1 / 3 / 4)
    # 400 m off is the last pixel in reach: sixteen half cells.
    assert at(found, 1400, 1000) == pytest.approx(1 / 17 / 4)
    assert at(found, 1400, 1050) == 0


@pytest.mark.parametrize(
    ("days", "weight"), [(0.5, 1), (6.99, 1), (7, 1 / 2), (13.9, 1 / 2), (14, 1 / 3), (56, 1 / 9)]
)
def test_time_counts_in_complete_weeks(days, weight):
    assert promap([0.0], [0.0], ago(days)).values.max() == pytest.approx(weight)


def test_the_window_is_half_open():
    second = 1 / 86_400
    found = promap([0.0, 500.0, 0.0, 0.0], [0.0] * 4, ago(56, 56 + second, 0, -1))
    assert (found.used, found.before, found.after) == (1, 1, 2)
    assert found.values.max() == pytest.approx(1 / 9)


@pytest.mark.parametrize(("size", "distance"), [(50.0, 400.0), (130.0, 260.0), (70.0, 333.0)])
def test_every_pixel_is_as_the_definition_says(size, distance):
    x, y, times = city()
    found = promap(x, y, times, size=size, distance_m=distance)
    np.testing.assert_allclose(found.values, brute_force(found, x, y, times), atol=1e-12)


def test_many_incidents_at_one_place_add_up():
    x, y, times = city(25, 3)
    x[5:], y[5:] = x[5], y[5]
    found = promap(x, y, times)
    np.testing.assert_allclose(found.values, brute_force(found, x, y, times), atol=1e-12)


def test_raster_holds_the_study_area_and_the_distance_around_it():
    found = promap([1000.0, 2000.0], [500.0, 700.0], ago(1, 2))
    # The hull's rounded margin is a polygon: its corner may be off by millimetres.
    assert (found.x0, found.y0) == pytest.approx((1000 - 25 - 400, 500 - 25 - 400), abs=0.01)
    assert found.values.shape == ((250 + 800) / 50, (1050 + 800) / 50)
    assert found.north == pytest.approx(found.y0 + 1050)


def test_no_weight_is_cut_off_at_the_edge():
    x, y, times = city(20)
    hull, wide = study_area.from_points(x, y, 50.0), study_area.from_points([-5000, 5000], [0, 0], 9000.0)
    x0, y0, _, _ = hull.bounds
    wx0, wy0, _, _ = wide.bounds
    # The same places within their pixels, on a raster with much room around.
    far = promap(x - x0 + wx0 + 4000, y - y0 + wy0 + 4000, times, hull=wide)
    assert promap(x, y, times, hull=hull).values.sum() == pytest.approx(far.values.sum())


def test_the_map_is_for_the_week_after():
    assert promap([0.0], [0.0], ago(1)).valid_until == datetime(2026, 8, 5)


def test_order_of_the_incidents_changes_nothing():
    x, y, times = city()
    order = np.random.default_rng(2).permutation(x.size)
    np.testing.assert_allclose(
        promap(x, y, times).values, promap(x[order], y[order], times[order]).values, atol=1e-12
    )


def test_a_shift_in_space_and_time_changes_nothing():
    x, y, times = city()
    first = promap(x, y, times)
    moved = promap(x + 5_000_000, y + 4_000_000, times)
    np.testing.assert_allclose(first.values, moved.values, atol=1e-9)
    years = timedelta(days=70 * 365)
    early = promap(x, y, times - np.timedelta64(70 * 365, "D"), as_of=AS_OF - years)
    assert early.as_of.year == 1956
    np.testing.assert_array_equal(first.values, early.values)


def test_scale_changes_nothing():
    x, y, times = city()
    large = promap(3 * x, 3 * y, times, size=150.0, distance_m=1200.0)
    np.testing.assert_allclose(promap(x, y, times).values, large.values, atol=1e-9)


def test_twice_the_incidents_is_twice_the_risk():
    x, y, times = city()
    both = promap(np.tile(x, 2), np.tile(y, 2), np.tile(times, 2))
    np.testing.assert_allclose(both.values, 2 * promap(x, y, times).values, atol=1e-12)


def test_incidents_that_reach_no_centre_are_counted():
    hull = study_area.from_points([0.0, 1000.0], [0.0, 1000.0], 500.0)
    x0, y0, _, _ = hull.bounds
    # Pixels of 500 m with a reach of 100 m: one incident at a centre, one in a corner.
    found = promap(
        [x0 + 250, x0 + 10], [y0 + 250, y0 + 10], ago(1, 1), hull=hull, size=500.0, distance_m=100.0
    )
    assert (found.used, found.unreached) == (2, 1)
    assert found.values.sum() == 1


def test_the_day_after_the_last_incident():
    times = np.array(["NaT", "2026-07-01T23:30:00", "1969-05-01"], dtype="datetime64[s]")
    assert day_after(times) == datetime(2026, 7, 2)
    assert day_after(times[2:]) == datetime(1969, 5, 2)
    with pytest.raises(TooFewIncidents):
        day_after(times[:1])


def test_few_incidents_are_said():
    assert [c.key for c in promap([0.0], [0.0], ago(1)).cautions] == ["few_events"]
    x, y, _ = city(30)
    assert promap(x, y, ago(*[1] * 30)).cautions == ()


def test_what_cannot_be_used_is_refused():
    hull = study_area.from_points([0.0], [0.0], 50.0)
    with pytest.raises(TooFewIncidents):
        promap([], [], ago(), hull=hull)
    with pytest.raises(TooFewIncidents) as caught:
        promap([0.0], [0.0], ago(60))
    assert "56 days before 2026-07-29" in str(caught.value)
    with pytest.raises(QueryInvalid):
        promap([np.nan], [0.0], ago(1), hull=hull)
    with pytest.raises(QueryInvalid):
        promap([0.0], [0.0], np.array(["NaT"], dtype="datetime64[s]"))
    for name in ("size", "distance_m", "days"):
        with pytest.raises(QueryInvalid):
            promap([0.0], [0.0], ago(1), hull=hull, **{name: 0})


def test_a_raster_that_does_not_fit_names_the_size_that_does():
    x, y, times = [0.0, 100_000.0], [0.0, 100_000.0], ago(1, 2)
    with pytest.raises(GridTooLarge) as caught:
        promap(x, y, times, memory_limit=10_000_000)
    fitting = caught.value.facts["fitting_cell_size"]
    assert promap(x, y, times, size=fitting, distance_m=2 * fitting, memory_limit=10_000_000).used == 2


def test_work_can_be_stopped():
    with pytest.raises(Cancelled):
        promap([0.0], [0.0], ago(1), cancel=lambda: True)
