"""Kernel density: right at each pixel, whole in sum, and refused when it would not fit."""

from __future__ import annotations

import math

import numpy as np
import pytest
from shapely.geometry import Point, box

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.bandwidth import bandwidth_k_nearest, bandwidth_nrd
from crime_map_plugin.analysis.density import Method, density_at, kernel_density, relative_density
from crime_map_plugin.analysis.exact_sum import ExactSum
from crime_map_plugin.analysis.grid import make_grid
from crime_map_plugin.analysis.kernels import Kernel, kernel_value
from crime_map_plugin.analysis.raster import Raster
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.analysis.sweep_sum import SweepSum
from crime_map_plugin.errors import (
    Cancelled,
    GridTooLarge,
    QueryInvalid,
    TooFewIncidents,
    never_cancelled,
    silent,
)
from tests.unit.memphis import january

METHODS = [Method.EXACT, Method.FFT]
SMOOTH = [Kernel.QUARTIC, Kernel.GAUSSIAN]


def integral(density) -> float:
    """Return the density per km² summed over the pixels' areas in m²: incidents."""
    return float(density.values.sum()) * density.pixel_size**2 / 1e6


def given(shape) -> StudyArea:
    return study_area.from_polygons([shape.wkb])


def drawn(shape) -> StudyArea:
    """Return a study area as if drawn around points: no boundary."""
    return StudyArea(shape, False)


def written_out(kernel, u):
    """Return the kernels on the unit disc from their textbook formulas, per unit area."""
    if kernel is Kernel.GAUSSIAN:
        return math.exp(-u * u / 2) / (2 * math.pi) / (1 - math.exp(-8)) if u <= 4 else 0.0
    if u > 1:
        return 0.0
    return {
        Kernel.QUARTIC: 3 / math.pi * (1 - u * u) ** 2,
        Kernel.TRIANGULAR: 3 / math.pi * (1 - u),
        Kernel.EPANECHNIKOV: 2 / math.pi * (1 - u * u),
        Kernel.UNIFORM: 1 / math.pi,
    }[kernel]


def oracle(raster, x, y, kernel, h, weights=None):
    """Return the density at all pixel centres, one kernel value at a time."""
    w = np.ones(len(x)) if weights is None else weights
    value = np.zeros(raster.values.shape)
    for row in range(value.shape[0]):
        for column in range(value.shape[1]):
            px = raster.x0 + (column + 0.5) * raster.pixel_size
            py = raster.y0 + (row + 0.5) * raster.pixel_size
            for a, b, c in zip(x, y, w):
                value[row, column] += c * written_out(kernel, math.hypot(px - a, py - b) / h)
    return value / h**2 * 1e6


@pytest.mark.parametrize("kernel", list(Kernel))
def test_kernels_integrate_to_one_and_follow_their_formulas(kernel):
    step = 0.01
    u = np.arange(0.0, 4.5, step) + step / 2
    value = kernel_value(kernel, (3.0 * u) ** 2, 3.0)
    assert float((value * 2 * math.pi * u * step * 9).sum()) == pytest.approx(1.0, abs=2e-4)
    assert value == pytest.approx([written_out(kernel, r) / 9 for r in u])


@pytest.mark.parametrize("kernel", list(Kernel))
def test_the_exact_sum_equals_the_formula_at_each_pixel(kernel):
    rng = np.random.default_rng(1)
    x, y, weights = rng.uniform(0, 600, 40), rng.uniform(0, 400, 40), rng.random(40)
    h = 150.0 if kernel is not Kernel.GAUSSIAN else 50.0
    result = kernel_density(
        x,
        y,
        drawn(box(0, 0, 600, 400)),
        cell_size=25.0,
        bandwidth_m=h,
        kernel=kernel,
        weights=weights,
        method=Method.EXACT,
    )
    expected = oracle(result, x, y, kernel, h, weights)
    # Compared as shapes: the whole raster is scaled so that its sum is the number of incidents.
    scaled = expected * weights.sum() / (expected.sum() * 25.0**2 / 1e6)
    assert result.values == pytest.approx(scaled, abs=1e-9 * expected.max())
    assert (
        np.abs(result.values - expected).max()
        <= (0.02 if kernel is Kernel.UNIFORM else 0.002) * expected.max()
    )


@pytest.mark.parametrize("steps", [0.4, 2.0, 7.7, 25.0])
@pytest.mark.parametrize("is_weighted", [False, True])
def test_sweeping_along_rows_equals_going_from_pixel_to_pixel(steps, is_weighted):
    rng = np.random.default_rng(7)
    # A city 100 bandwidths wide at most; some stand in pixels' middles and corners, some at one place.
    x, y = rng.uniform(0, 100, 500), rng.uniform(0, 60, 500)
    x[:100], y[:100] = np.floor(x[:100]) + 0.5, np.floor(y[:100]) + 0.5
    x[100:150], y[100:150] = np.floor(x[100:150]), np.floor(y[100:150])
    x[150:200], y[150:200] = 71.3, 20.9
    weights = rng.random(500) if is_weighted else None
    reach = math.ceil(steps)
    raster = Raster(-reach, -reach, 60 + 2 * reach, 100 + 2 * reach, 1.0)
    parts = (raster, Kernel.QUARTIC, steps, 1, x, y, silent, never_cancelled)
    expected = ExactSum(*parts).density(weights)
    assert SweepSum(*parts).density(weights) == pytest.approx(expected, abs=1e-6 * expected.max())
    assert np.array_equal(SweepSum(*parts).mass(expected > 0), ExactSum(*parts).mass(expected > 0))


def test_many_incidents_are_swept_and_right_to_a_millionth():
    x, y = np.random.default_rng(8).uniform(0, 1000, (2, 20_000))
    result = kernel_density(
        x, y, drawn(box(0, 0, 1000, 1000)), cell_size=20.0, bandwidth_m=110.0, method=Method.EXACT
    )
    rows, columns = result.values.shape
    px, py = np.meshgrid(
        result.x0 + (np.arange(columns) + 0.5) * 20.0, result.y0 + (np.arange(rows) + 0.5) * 20.0
    )
    expected = density_at(px.ravel(), py.ravel(), x, y, bandwidth_m=110.0)
    expected *= 20_000 / (expected.sum() * 20.0**2 / 1e6)
    assert np.abs(result.values.ravel() - expected).max() <= 1e-6 * expected.max()
    assert ((result.values.ravel() > 0) == (expected > 0)).mean() > 0.999


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("kernel", SMOOTH)
@pytest.mark.parametrize("steps", [5.0, 7.7, 10.0, 45.0, 61.0, 107.0])
@pytest.mark.parametrize("n", [1, 3, 200])
def test_the_error_is_under_two_thousandths_of_the_maximum(method, kernel, steps, n):
    rng = np.random.default_rng(n)
    x, y = rng.uniform(0, 1000, (2, n))
    h = steps * 20.0 / (2.0 if kernel is Kernel.GAUSSIAN else 1.0)
    result = kernel_density(
        x, y, drawn(box(0, 0, 1000, 1000)), cell_size=20.0, bandwidth_m=h, kernel=kernel, method=method
    )
    rows, columns = result.values.shape
    px, py = np.meshgrid(
        result.x0 + (np.arange(columns) + 0.5) * 20.0, result.y0 + (np.arange(rows) + 0.5) * 20.0
    )
    expected = density_at(px.ravel(), py.ravel(), x, y, bandwidth_m=h, kernel=kernel)
    assert np.abs(result.values.ravel() - expected).max() <= 0.002 * expected.max()


@pytest.mark.parametrize("kernel", SMOOTH)
def test_a_stack_of_incidents_among_others_is_as_right(kernel):
    rng = np.random.default_rng(5)
    x = np.concatenate([rng.uniform(0, 2000, 3000), np.full(2000, 1009.0), np.full(900, 1390.9)])
    y = np.concatenate([rng.uniform(0, 2000, 3000), np.full(2000, 1009.9), np.full(900, 1001.1)])
    area = drawn(box(0, 0, 2000, 2000))
    fft, exact = (
        kernel_density(x, y, area, cell_size=20.0, bandwidth_m=200.0, kernel=kernel, method=method)
        for method in (Method.FFT, Method.EXACT)
    )
    assert np.abs(fft.values - exact.values).max() <= 0.002 * exact.values.max()


@pytest.mark.parametrize("kernel", [Kernel.TRIANGULAR, Kernel.EPANECHNIKOV])
def test_kernels_with_an_edge_are_close_by_fft_when_incidents_spread(kernel):
    x, y = np.random.default_rng(6).uniform(0, 1000, (2, 20_000))
    area = drawn(box(0, 0, 1000, 1000))
    fft, exact = (
        kernel_density(x, y, area, cell_size=20.0, bandwidth_m=200.0, kernel=kernel, method=method)
        for method in (Method.FFT, Method.EXACT)
    )
    assert np.abs(fft.values - exact.values).max() <= 0.002 * exact.values.max()


def test_kernels_with_an_edge_are_summed_exactly_by_default():
    x, y = np.random.default_rng(6).uniform(0, 4000, (2, 100_000))
    area = drawn(box(0, 0, 4000, 4000))
    chosen = {
        kernel: kernel_density(x, y, area, cell_size=50.0, bandwidth_m=500.0, kernel=kernel).method
        for kernel in (Kernel.QUARTIC, Kernel.UNIFORM)
    }
    assert chosen == {Kernel.QUARTIC: Method.FFT, Kernel.UNIFORM: Method.EXACT}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("kernel", list(Kernel))
@pytest.mark.parametrize("steps", [2.0, 6.3])
def test_the_integral_is_the_number_of_incidents(method, kernel, steps):
    x, y = np.random.default_rng(7).uniform(0, 3000, (2, 150))
    area = study_area.from_points(x, y, 50.0)
    result = kernel_density(x, y, area, cell_size=50.0, bandwidth_m=steps * 50, kernel=kernel, method=method)
    assert integral(result) == pytest.approx(150, rel=1e-9)
    assert result.valid is None
    assert (result.values >= 0).all()


def test_the_raster_covers_the_study_area_and_the_kernel_around_it():
    result = kernel_density([50.0], [50.0], drawn(box(0, 0, 100, 60)), cell_size=20.0, bandwidth_m=70.0)
    assert (result.x0, result.y0) == (-80.0, -80.0)
    assert result.values.shape == (4 + 3 + 4, 4 + 5 + 4)
    assert result.geotransform == (-80.0, 20.0, 0.0, 140.0, 0.0, -20.0)


def test_published_quartic_values_of_memphis(shared):
    x, y = january(shared)
    grid = make_grid(study_area.from_points(x, y, 200.0), 200.0)
    cx, cy = (values[:10] for values in grid.centres())
    per_m2 = density_at(cx, cy, x, y, bandwidth_m=1000.0) / 1e6
    unnormalised = per_m2 * math.pi * 1000.0**2 / 3
    published = [0.0658, 0.3152, 0.6183, 0.8672, 1.0026, 0.9969, 0.8207, 0.5181, 0.2077, 0.1830]
    assert unnormalised == pytest.approx(published, abs=5.1e-5)


@pytest.mark.parametrize("method", METHODS)
def test_the_memphis_raster_has_the_published_values_at_its_pixels(shared, method):
    x, y = january(shared)
    area = study_area.from_points(x, y, 200.0)
    grid = make_grid(area, 200.0)
    result = kernel_density(x, y, area, cell_size=200.0, bandwidth_m=1000.0, method=method)
    values = result.values[grid.row[:10] + 5, grid.column[:10] + 5] / 1e6 * math.pi * 1000.0**2 / 3
    published = [0.0658, 0.3152, 0.6183, 0.8672, 1.0026, 0.9969, 0.8207, 0.5181, 0.2077, 0.1830]
    peak = result.values.max() / 1e6 * math.pi * 1000.0**2 / 3
    assert values == pytest.approx(published, abs=0.002 * peak)


@pytest.mark.parametrize("method", METHODS)
def test_shuffling_moving_and_doubling_with_half_weights_changes_nothing(method):
    rng = np.random.default_rng(8)
    x, y = rng.uniform(0, 2000, (2, 500))

    def run(a, b, weights=None, shift=0.0):
        area = drawn(box(shift, -shift, 2000 + shift, 2000 - shift))
        return kernel_density(
            a, b, area, cell_size=20.0, bandwidth_m=210.0, weights=weights, method=method
        ).values

    base = run(x, y)
    order = rng.permutation(500)
    tolerance = 1e-9 * base.max()
    assert run(x[order], y[order]) == pytest.approx(base, abs=tolerance)
    assert run(x + 4096, y - 4096, shift=4096.0) == pytest.approx(base, abs=tolerance)
    assert run(np.tile(x, 2), np.tile(y, 2), np.full(1000, 0.5)) == pytest.approx(base, abs=tolerance)
    assert run(x, y, np.full(500, 3.0)) == pytest.approx(3 * base, abs=3 * tolerance)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("bandwidth", [120.0, 500.0])
def test_edge_correction_keeps_every_incident_inside_the_boundary(method, bandwidth):
    shape = Point(1000, 1000).buffer(900).difference(box(900, 900, 1300, 1400))
    x, y = np.random.default_rng(9).uniform(0, 2000, (2, 400))
    weights = np.random.default_rng(10).random(400)
    inside = np.array([shape.contains(Point(*xy)) for xy in zip(x, y)])
    plain, corrected = (
        kernel_density(
            x,
            y,
            given(shape),
            cell_size=10.0,
            bandwidth_m=bandwidth,
            weights=weights,
            edge_correction=correct,
            method=method,
        )
        for correct in (False, True)
    )
    assert corrected.outside == int((~inside).sum())
    assert corrected.total == pytest.approx(weights[inside].sum())
    assert integral(corrected) == pytest.approx(weights[inside].sum(), rel=1e-9)
    assert integral(plain) < 0.97 * weights[inside].sum()


def test_edge_correction_divides_by_the_mass_inside():
    # A kernel centred on a straight border has half its mass inside.
    area = given(box(0, 0, 4000, 4000))
    result = kernel_density(
        [0.0001, 2000.0], [2000.0, 2000.0], area, cell_size=10.0, bandwidth_m=300.0, edge_correction=True
    )
    row = int((2000.0 - result.y0) / 10.0)
    at_border = result.values[row, int((5.0 - result.x0) / 10.0)]
    in_the_middle = result.values[row, int((2005.0 - result.x0) / 10.0)]
    assert at_border / in_the_middle == pytest.approx(2.0, rel=0.01)


def test_only_pixels_outside_a_boundary_hold_no_data():
    shape = Point(0, 0).buffer(500).difference(Point(0, 0).buffer(200))
    x, y = np.random.default_rng(1).uniform(-500, 500, (2, 300))
    result = kernel_density(x, y, given(shape), cell_size=20.0, bandwidth_m=100.0)
    rows, columns = result.values.shape
    for row in range(0, rows, 3):
        for column in range(0, columns, 3):
            centre = Point(result.x0 + (column + 0.5) * 20, result.y0 + (row + 0.5) * 20)
            assert result.valid[row, column] == shape.contains(centre)


def test_a_boundary_without_a_pixel_centre_is_refused_with_a_remedy():
    with pytest.raises(QueryInvalid) as refusal:
        kernel_density([1.0], [1.0], given(box(0, 0, 10, 2000)), cell_size=1000.0, bandwidth_m=2000.0)
    assert "CELL_SIZE" in refusal.value.hint


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("n", [0, 1, 2])
def test_hardly_any_incidents_give_numbers_and_a_caution(method, n):
    x = y = np.full(n, 500.0)
    result = kernel_density(
        x, y, drawn(box(0, 0, 1000, 1000)), cell_size=50.0, bandwidth_m=300.0, method=method
    )
    assert integral(result) == pytest.approx(n)
    assert np.isfinite(result.values).all()
    assert result.cautions[0].key == "few_events"


def test_the_memory_is_estimated_before_it_is_taken():
    with pytest.raises(GridTooLarge) as refusal:
        kernel_density(
            [0.0, 1e9],
            [0.0, 1e9],
            drawn(box(0, 0, 1e9, 1e9)),
            cell_size=10.0,
            bandwidth_m=100.0,
            memory_limit=10_000_000,
        )
    fitting = refusal.value.facts["fitting_cell_size"]
    result = kernel_density(
        [0.0, 1e9],
        [0.0, 1e9],
        drawn(box(0, 0, 1e9, 1e9)),
        cell_size=fitting,
        bandwidth_m=2 * fitting,
        memory_limit=12_000_000,
    )
    assert integral(result) == pytest.approx(2.0)


@pytest.mark.parametrize("bad", [0.0, -1.0, np.nan, np.inf])
def test_lengths_that_are_none_are_refused(bad):
    area = drawn(box(0, 0, 10, 10))
    with pytest.raises(QueryInvalid):
        kernel_density([1.0], [1.0], area, cell_size=bad, bandwidth_m=5.0)
    with pytest.raises(QueryInvalid):
        kernel_density([1.0], [1.0], area, cell_size=1.0, bandwidth_m=bad)


@pytest.mark.parametrize("method", METHODS)
def test_work_is_cancelled(method):
    with pytest.raises(Cancelled):
        kernel_density(
            [1.0],
            [1.0],
            drawn(box(0, 0, 10, 10)),
            cell_size=1.0,
            bandwidth_m=5.0,
            method=method,
            cancel=lambda: True,
        )


def test_incidents_per_people_have_a_floor_under_the_denominator():
    area = drawn(box(0, 0, 1000, 1000))
    both = {"cell_size": 20.0, "bandwidth_m": 200.0}
    cases = kernel_density([500.0, 0.0], [500.0, 1000.0], area, **both)
    people = kernel_density([500.0], [500.0], area, weights=[2000.0], **both)
    ratio = relative_density(cases, people)
    middle = int((500.0 - ratio.y0) / 20.0)
    assert ratio.values[middle, middle] == pytest.approx(5.0)  # 1 per 2,000 people
    assert ratio.name == "incidents_per_10000_people"
    floor = 0.05 * people.values[people.values > 0].mean()
    assert ratio.values.max() == pytest.approx(cases.values.max() / floor * 1e4, rel=0.5)
    assert np.isfinite(ratio.values).all()


def test_a_population_of_nobody_or_on_another_raster_is_refused():
    area = drawn(box(0, 0, 1000, 1000))
    cases = kernel_density([500.0], [500.0], area, cell_size=20.0, bandwidth_m=200.0)
    nobody = kernel_density([], [], area, cell_size=20.0, bandwidth_m=200.0)
    coarser = kernel_density([500.0], [500.0], area, cell_size=40.0, bandwidth_m=200.0)
    for people in (nobody, coarser):
        with pytest.raises(QueryInvalid):
            relative_density(cases, people)


def test_the_reference_rule_uses_both_axes(shared):
    x, y = january(shared)
    # Published axes: 8876.67 and 9867.45.
    assert bandwidth_nrd(x, y) == pytest.approx((8876.67 + 9867.45) / 2, abs=0.01)


def test_the_reference_rule_needs_two_places():
    for x in ([], [1.0], [1.0, 1.0, 1.0]):
        with pytest.raises(TooFewIncidents):
            bandwidth_nrd(x, x)


def test_an_axis_without_quartile_range_uses_its_standard_deviation():
    x = [0.0] * 9 + [10.0]
    expected = 4 * 1.06 * np.std(x, ddof=1) * 10**-0.2
    assert bandwidth_nrd(x, x) == pytest.approx(expected)


def test_the_nearest_neighbour_rule_is_the_mean_distance_to_the_fifteenth():
    x, y = np.random.default_rng(3).uniform(0, 10_000, (2, 80))
    distance = np.sort(np.hypot(x[:, None] - x, y[:, None] - y), axis=1)[:, 15].mean()
    wide = given(box(0, 0, 40_000, 40_000))
    assert bandwidth_k_nearest(x, y, wide, cell_size=10.0) == pytest.approx(distance)
    assert bandwidth_k_nearest(x, y, given(box(0, 0, 8_000, 90_000)), cell_size=10.0) == 1000.0
    assert bandwidth_k_nearest(x, y, wide, cell_size=4_000.0) == 8000.0


def test_the_nearest_neighbour_rule_with_few_or_stacked_incidents():
    area = given(box(0, 0, 8_000, 8_000))
    assert bandwidth_k_nearest([], [], area, cell_size=100.0) == 200.0
    assert bandwidth_k_nearest([1.0], [1.0], area, cell_size=100.0) == 200.0
    assert bandwidth_k_nearest([0.0, 300.0], [0.0, 400.0], area, cell_size=100.0) == 500.0
    assert bandwidth_k_nearest([5.0] * 40, [5.0] * 40, area, cell_size=100.0) == 200.0


def test_the_nearest_neighbour_rule_on_many_incidents_is_close_and_ignores_their_order():
    x, y = np.random.default_rng(3).uniform(0, 100_000, (2, 60_000))
    area = given(box(0, 0, 100_000, 100_000))
    order = np.random.default_rng(4).permutation(x.size)
    result = bandwidth_k_nearest(x, y, area, cell_size=10.0)
    # On average the k-th neighbour in the plane is at Γ(k + ½)/Γ(k)/√(π·intensity).
    theory = math.exp(math.lgamma(15.5) - math.lgamma(15)) / math.sqrt(math.pi * 60_000 / 1e10)
    assert result == pytest.approx(theory, rel=0.02)
    assert bandwidth_k_nearest(x[order], y[order], area, cell_size=10.0) == pytest.approx(result)


@pytest.mark.parametrize("method", METHODS)
def test_people_beyond_the_study_area_are_left_out_and_counted(method):
    area = drawn(box(0, 0, 1000, 1000))
    sizes = {"cell_size": 20.0, "bandwidth_m": 200.0, "method": method}
    alone = kernel_density([500.0], [500.0], area, **sizes)
    among = kernel_density([500.0, 1100.0, -9e6], [500.0, 500.0, 9e9], area, **sizes)
    assert among.outside == 2
    assert among.values == pytest.approx(alone.values)
