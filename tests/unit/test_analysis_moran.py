"""Moran's I, local and global, general G and Gi*: published numbers, every draw listed, invariances."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations, permutations
from math import comb

import numpy as np
import pytest
from shapely.geometry import Point, box

from crime_map_plugin.analysis import inference, study_area
from crime_map_plugin.analysis.contiguity import distance_band, k_nearest
from crime_map_plugin.analysis.general_g import general_g
from crime_map_plugin.analysis.getis_ord import getis_ord, getis_ord_grid
from crime_map_plugin.analysis.grid import GridKind, make_grid
from crime_map_plugin.analysis.inference import Correction, adjust
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.local_moran import local_moran
from crime_map_plugin.analysis.moran import moran
from crime_map_plugin.analysis.neighbours import GridNeighbours, Neighbours, neighbours_from_pairs
from crime_map_plugin.errors import Cancelled, QueryInvalid, TooFewIncidents

DRAWN = {"inference": Inference.PERMUTATION, "correction": Correction.NONE}


def grid_near(shape, size=10.0, kind=GridKind.SQUARE, band=None) -> GridNeighbours:
    return GridNeighbours(make_grid(study_area.from_polygons([shape.wkb]), size, kind), band)


def as_lists(near) -> Neighbours:
    """Return the neighbours of grid cells as lists, by the distance of centres."""
    x, y = near.grid.centres()
    first = 1.45 if near.grid.kind is GridKind.SQUARE else 1.05
    reach = near.distance_band_m or first * near.grid.cell_size
    return distance_band(x, y, reach)


def matrix(near: Neighbours) -> np.ndarray:
    weights = np.zeros((near.n, near.n))
    weights[near.owner, near.indices] = 1.0
    return weights


def path(n: int) -> Neighbours:
    return neighbours_from_pairs(n, np.arange(n - 1), np.arange(1, n))


def six_points():
    published = [(10, 10), (20, 10), (40, 10), (15, 20), (30, 20), (30, 30)]
    x, y = np.array(published, dtype=float).T
    return np.array([2, 3, 3.2, 5, 8, 7]), distance_band(x, y, 15.0)


def published_results(shared, name):
    return json.loads((shared / "data/incidents/published_results.json").read_text("utf-8"))[name]


# -- published -----------------------------------------------------------------------------------------


def counties(shared):
    """Return the homicide rates of the counties around St. Louis and the published queen neighbours."""
    layer = json.loads((shared / "data/boundaries/stl_homicide_counties.geojson").read_text("utf-8"))
    values = np.array([feature["properties"]["HR8893"] for feature in layer["features"]])
    lines = (shared / "data/boundaries/stl_homicide_queen.gal").read_text("utf-8").splitlines()[1:]
    pairs = [(int(a.split()[0]) - 1, int(v) - 1) for a, b in zip(lines[::2], lines[1::2]) for v in b.split()]
    return values, neighbours_from_pairs(values.size, *np.array(pairs).T)


def test_moran_of_homicides_around_st_louis_is_as_published(shared):
    expected = published_results(shared, "stl_homicide")
    found = moran(*counties(shared))
    assert found.value == pytest.approx(0.24365582621771659, abs=1e-15)
    assert found.value == pytest.approx(expected["moran_I"], abs=1e-15)
    assert found.p_normal / 2 == pytest.approx(expected["p_norm_one_tailed"], rel=1e-9)


def test_general_g_of_the_six_points_is_as_published(shared):
    expected = published_results(shared, "getis_ord_six_points")
    found = general_g(*six_points())
    assert found.value == pytest.approx(expected["G_global"], abs=5e-9)
    assert found.p / 2 == pytest.approx(expected["G_p_norm"], abs=5e-7)


@pytest.mark.parametrize("star", [True, False])
def test_gi_of_the_six_points_is_as_published_binary_and_by_row(shared, star):
    """The row-standardised values leave out the factor for the number of neighbours."""
    expected = published_results(shared, "getis_ord_six_points")
    name = "GiStar_z0" if star else "Gi_z0"
    values, near = six_points()
    z = getis_ord(values, near, include_self=star).z[0]
    assert z == pytest.approx(expected[f"{name}_binary"], abs=5e-8)
    n, k = (6, near.counts()[0] + 1) if star else (5, near.counts()[0])
    assert z * np.sqrt((n - k) / (k * (n - 1))) == pytest.approx(expected[f"{name}_row"], abs=5e-9)


# -- by hand and by listing ----------------------------------------------------------------------------


def test_a_chessboard_and_two_halves_have_the_least_and_the_most_autocorrelation():
    rook = grid_near(box(0, 0, 40, 40), band=10.0)
    column, row = rook.grid.column, rook.grid.row
    assert moran((column + row) % 2, rook).value == pytest.approx(-1.0)
    weights = matrix(as_lists(rook))
    weights /= weights.sum(axis=1)[:, None]
    z = np.where(column < 2, 1.0, -1.0)
    assert moran(column < 2, rook).value == pytest.approx(z @ weights @ z / 16)
    assert set(local_moran((column + row) % 2, rook).z < 0) == {True}


def test_moran_of_a_path_by_hand():
    # Deviations −1.5 −.5 .5 1.5; neighbours' means −.5 −.5 .5 .5; sum of products 2; of squares 5.
    found = moran([1.0, 2.0, 3.0, 4.0], path(4))
    assert found.value == pytest.approx(2 / 5)
    assert found.expected == pytest.approx(-1 / 3)
    local = local_moran([1.0, 2.0, 3.0, 4.0], path(4))
    assert local.i == pytest.approx([3 * 0.75 / 5, 3 * 0.25 / 5, 3 * 0.25 / 5, 3 * 0.75 / 5])
    assert local.i.sum() == pytest.approx(3 * found.value)


def test_moments_equal_those_of_every_arrangement():
    rng = np.random.default_rng(3)
    values = rng.gamma(1, 1, 7)
    near = k_nearest(*rng.uniform(0, 1, (2, 7)), 2)
    dealt = np.array([np.array(order) for order in permutations(values)])
    weights = matrix(near)
    each = np.einsum("pi,ij,pj->p", dealt - values.mean(), weights / 2, dealt - values.mean())
    each /= ((values - values.mean()) ** 2).sum()
    found = moran(values, near)
    assert found.expected == pytest.approx(each.mean())
    assert found.z_random == pytest.approx((found.value - each.mean()) / each.std())
    products = np.einsum("pi,ij,pj->p", dealt, weights, dealt) / (values.sum() ** 2 - (values**2).sum())
    g = general_g(values, near)
    assert g.expected == pytest.approx(products.mean())
    assert g.z == pytest.approx((g.value - products.mean()) / products.std())


def test_permutation_p_of_moran_approaches_every_arrangement():
    values, near = np.array([1.0, 1, 2, 5, 3, 4]), path(6)
    seen = moran(values, near)
    dealt = np.array([moran(np.array(order), near).value for order in permutations(values)])
    above, below = np.mean(dealt >= seen.value - 1e-12), np.mean(dealt <= seen.value + 1e-12)
    drawn = moran(values, near, permutations=9999, seed=4).p_permutation
    assert drawn == pytest.approx(min(1, 2 * min(above, below)), abs=0.03)


def conditional(values, near: Neighbours):
    """Return z and p of local Moran by listing every draw of neighbours among the other places."""
    deviation = values - values.mean()
    z, p = np.zeros(near.n), np.ones(near.n)
    for i in range(near.n):
        mine = near.indices[near.indptr[i] : near.indptr[i + 1]]
        others = np.delete(deviation, i)
        draws = deviation[i] * np.array([np.mean(draw) for draw in combinations(others, mine.size)])
        seen = deviation[i] * deviation[mine].mean()
        above, below = np.mean(draws >= seen - 1e-12), np.mean(draws <= seen + 1e-12)
        p[i] = min(1.0, 2 * min(above, below))
        z[i] = (seen - draws.mean()) / draws.std() if draws.std() > 1e-12 else 0.0
    return z, p


@pytest.mark.parametrize("kind", list(GridKind))
@pytest.mark.parametrize("band", [None, 10.0])
def test_local_moran_of_a_small_lattice_equals_listing_every_draw(kind, band):
    near = grid_near(box(0, 0, 40, 25), kind=kind, band=band)
    values = np.random.default_rng(12).poisson(1.3, near.n).astype(float)
    z, p = conditional(values, as_lists(near))
    exact = local_moran(values, near, permutations=0, **DRAWN)
    assert exact.method == "exact" and exact.cautions == ()
    assert exact.z == pytest.approx(z, abs=1e-9)
    assert exact.p == pytest.approx(p, abs=1e-12)
    drawn = local_moran(values, near, permutations=20_000, seed=2, **DRAWN)
    assert drawn.p == pytest.approx(p, abs=0.025)


def test_local_moran_of_one_sided_neighbours_equals_listing_every_draw():
    rng = np.random.default_rng(5)
    near = k_nearest(*rng.uniform(0, 1, (2, 12)), 3)
    assert not (matrix(near) == matrix(near).T).all()
    values = rng.poisson(2.0, 12).astype(float)
    z, p = conditional(values, near)
    assert local_moran(values, near, permutations=0, **DRAWN).p == pytest.approx(p, abs=1e-12)
    found = local_moran(values + 0.5, near, permutations=20_000, **DRAWN)
    assert found.z == pytest.approx(z, abs=1e-9)
    assert found.p == pytest.approx(p, abs=0.025)


def test_a_place_at_the_mean_is_neither_like_its_neighbours_nor_unlike_them():
    values = np.array([3.0, 5.0, 7.0, 7.0, 3.0, 5.0])
    for options in ({}, {**DRAWN, "permutations": 99}, {**DRAWN, "permutations": 0}):
        found = local_moran(values, path(6), **options)
        assert found.i[[1, 5]].tolist() == [0.0, 0.0]
        assert found.z[[1, 5]].tolist() == [0.0, 0.0]
        assert found.p[[1, 5]].tolist() == [1.0, 1.0]


def test_quadrants_name_the_place_first_and_its_neighbours_second():
    near = grid_near(box(0, 0, 200, 200))
    x, y = near.grid.centres()
    values = np.random.default_rng(1).poisson(5, near.n).astype(float)
    high, low = np.hypot(x - 50, y - 50) < 35, np.hypot(x - 150, y - 150) < 35
    values[high], values[low] = 20, 0
    hole, tower = near.grid.cell_of([45.0, 145.0], [45.0, 145.0])
    values[hole], values[tower] = 0, 20
    found = local_moran(values, near)
    assert (found.quadrant[hole], found.quadrant[tower]) == ("LH", "HL")
    left, right = near.grid.cell_of([35.0, 165.0], [45.0, 165.0])
    assert (found.quadrant[left], found.quadrant[right]) == ("HH", "LL")
    assert set(found.quadrant) == {"HH", "LL", "HL", "LH", "none"}
    assert ((found.quadrant != "none") == ((found.p_adjusted <= 0.10) & (found.z != 0))).all()
    assert found.p_adjusted == pytest.approx(adjust(found.p))


# -- grids and lists are one statistic -----------------------------------------------------------------


@pytest.mark.parametrize("kind", list(GridKind))
@pytest.mark.parametrize("band", [None, 9.0, 25.0])
def test_a_grid_with_a_hole_gives_what_lists_of_its_neighbours_give(kind, band):
    shape = Point(0, 0).buffer(60).difference(Point(5, 0).buffer(25))
    near = grid_near(shape, 9.0, kind, band)
    values = np.random.default_rng(6).gamma(0.5, 10, near.n)
    lists = as_lists(near)
    assert vars(moran(values, near)) == pytest.approx(vars(moran(values, lists)), nan_ok=True)
    assert vars(general_g(values, near)) == pytest.approx(vars(general_g(values, lists)))
    for options in ({}, {**DRAWN, "permutations": 199}):
        ours, other = local_moran(values, near, **options), local_moran(values, lists, **options)
        for name in ("i", "z", "p", "p_adjusted"):
            assert getattr(ours, name) == pytest.approx(getattr(other, name), abs=1e-9), name
        assert ours.quadrant.tolist() == other.quadrant.tolist()


# -- invariances ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [(8.0, 0.0), (1.0, 1024.0), (1 / 1024, 0.0), (-1.0, 0.0)])
def test_scaling_and_shifting_the_values_changes_nothing(scale):
    near = grid_near(box(0, 0, 80, 60))
    values = np.random.default_rng(1).poisson(2.0, near.n)
    other = values * scale[0] + scale[1]
    assert moran(other, near, permutations=99).value == pytest.approx(moran(values, near).value)
    for options in ({}, {**DRAWN, "permutations": 99}):
        ours, base = local_moran(other, near, **options), local_moran(values, near, **options)
        assert ours.i == pytest.approx(base.i, abs=1e-9)
        assert ours.z == pytest.approx(base.z, abs=1e-9)
        assert ours.p == pytest.approx(base.p, abs=1e-9)


def test_the_order_of_the_places_changes_nothing():
    rng = np.random.default_rng(2)
    x, y = rng.uniform(0, 100, (2, 70))
    values, order = rng.gamma(1, 3, 70), rng.permutation(70)
    for near in (lambda a, b: distance_band(a, b, 20.0), lambda a, b: k_nearest(a, b, 5)):
        base, moved = local_moran(values, near(x, y)), local_moran(values[order], near(x[order], y[order]))
        assert moved.i == pytest.approx(base.i[order], nan_ok=True)
        assert moved.z == pytest.approx(base.z[order], nan_ok=True)
        assert moran(values[order], near(x[order], y[order])).z_random == pytest.approx(
            moran(values, near(x, y)).z_random
        )


# -- drawing -------------------------------------------------------------------------------------------


def every_permutation_p():
    """Return the drawn p of Gi* and local Moran, on a grid and among places."""
    rng = np.random.default_rng(9)
    cells = grid_near(box(0, 0, 90, 70))
    counts = rng.poisson(1.0, cells.n).astype(float)
    places = k_nearest(*rng.uniform(0, 1, (2, 80)), 6)
    rates = rng.gamma(1, 2, 80)
    return [
        getis_ord_grid(counts, cells.grid, seed=5, permutations=499, **DRAWN).p.tolist(),
        getis_ord(rates, places, seed=5, permutations=499, **DRAWN).p.tolist(),
        local_moran(counts, cells, seed=5, permutations=499, **DRAWN).p.tolist(),
        local_moran(rates, places, seed=5, permutations=499, **DRAWN).p.tolist(),
        moran(rates, places, seed=5, permutations=99).p_permutation,
    ]


def test_drawn_p_do_not_depend_on_threads_or_on_the_size_of_blocks(monkeypatch):
    alone = every_permutation_p()
    with ThreadPoolExecutor(4) as pool:
        assert all(found == alone for found in pool.map(lambda _: every_permutation_p(), range(8)))
    monkeypatch.setattr(inference, "_DRAWS_AT_ONCE", 60)
    assert every_permutation_p() == alone


def test_another_seed_draws_others():
    near, values = path(40), np.random.default_rng(1).gamma(1, 1, 40)
    first, second = (local_moran(values, near, permutations=199, seed=s, **DRAWN).p for s in (1, 2))
    assert (first != second).any()
    one, two = (moran(values, near, permutations=199, seed=s).p_permutation for s in (1, 2))
    assert one != two


@pytest.mark.parametrize("include_self", [True, False])
def test_gi_of_one_sided_neighbours_equals_listing_every_draw(include_self):
    """Neighbours that are not mutual are summed and drawn as they are listed."""
    rng = np.random.default_rng(8)
    near = k_nearest(*rng.uniform(0, 1, (2, 11)), 2)
    values = rng.poisson(2.0, 11).astype(float)
    exact = getis_ord(values, near, include_self=include_self, permutations=0, **DRAWN)
    for i in range(11):
        mine = near.indices[near.indptr[i] : near.indptr[i + 1]]
        sums = np.array([sum(draw) for draw in combinations(np.delete(values, i), 2)])
        assert sums.size == comb(10, 2)
        seen = values[mine].sum()
        assert exact.p[i] == pytest.approx(min(1, 2 * min(np.mean(sums >= seen), np.mean(sums <= seen))))
        if not include_self:
            assert exact.z[i] == pytest.approx((seen - sums.mean()) / sums.std())


def test_zero_permutations_fall_back_with_a_reason_for_real_values():
    near = path(12)
    found = local_moran(np.random.default_rng(1).random(12), near, permutations=0, **DRAWN)
    assert found.method == "permutation"
    assert [caution.key for caution in found.cautions] == ["exact_not_applicable"]


def test_only_places_with_neighbours_count_as_tests():
    near = neighbours_from_pairs(60, np.arange(9), np.arange(1, 10))
    values = np.random.default_rng(1).poisson(3.0, 60).astype(float)
    found = local_moran(values, near, inference=Inference.PERMUTATION, permutations=199)
    assert found.cautions == ()  # ten tests need 199 permutations, sixty would need 1,199
    few = local_moran(values, near, inference=Inference.PERMUTATION, permutations=99)
    assert few.cautions[0].key == "fdr_out_of_reach"
    assert few.cautions[0].facts["needed"] == 199
    assert found.p_adjusted[:10] == pytest.approx(adjust(found.p[:10]))


# -- degenerate ----------------------------------------------------------------------------------------


def test_places_without_neighbours_have_no_local_moran():
    found = local_moran([1.0, 2.0, 4.0, 9.0], neighbours_from_pairs(4, [0, 1], [1, 2]))
    for name in ("i", "z", "p", "p_adjusted"):
        values = getattr(found, name)
        assert np.isnan(values[3]) and np.isfinite(values[:3]).all()
    assert found.quadrant[3] == "none"


@pytest.mark.parametrize("value", [0.0, 3.0, 0.1, 1e12, -7.3])
def test_equal_values_have_no_clusters_and_no_global_moran(value):
    near = grid_near(box(0, 0, 70, 50))
    for options in ({}, {**DRAWN, "permutations": 99}, {**DRAWN, "permutations": 0}):
        found = local_moran(np.full(near.n, value), near, **options)
        assert set(found.i) == {0.0} and set(found.z) == {0.0} and set(found.p) == {1.0}
        assert set(found.quadrant) == {"none"}
    with pytest.raises(TooFewIncidents):
        moran(np.full(near.n, value), near)
    with pytest.raises(TooFewIncidents):
        general_g(np.full(near.n, abs(value)), near)


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_hardly_any_places_give_numbers_or_a_typed_error(n):
    values = np.arange(float(n))
    near = path(n) if n > 1 else neighbours_from_pairs(n, np.empty(0), np.empty(0))
    for options in ({}, {**DRAWN, "permutations": 9}):
        found = local_moran(values, near, **options)
        assert not np.isinf(found.i).any()
        tested = near.counts() > 0
        assert ((found.p[tested] > 0) & (found.p[tested] <= 1)).all()
    if n < 3:
        with pytest.raises(TooFewIncidents):
            moran(values, near)
    else:
        whole = moran(values, near)
        assert whole.z_random is None and np.isfinite(whole.z_normal)


def test_nobody_with_neighbours_has_no_autocorrelation():
    alone = neighbours_from_pairs(5, np.empty(0), np.empty(0))
    with pytest.raises(TooFewIncidents):
        moran(np.arange(5.0), alone)
    assert np.isnan(local_moran(np.arange(5.0), alone).z).all()


def test_everybody_as_a_neighbour_leaves_nothing_to_chance():
    near = k_nearest(np.arange(5.0), np.zeros(5), 4)
    found = moran([1.0, 2.0, 4.0, 8.0, 9.0], near, permutations=19)
    assert found.value == pytest.approx(-1 / 4)
    assert (found.z_normal, found.z_random, found.p_permutation) == (0.0, 0.0, 1.0)
    local = local_moran([1.0, 2.0, 4.0, 8.0, 9.0], near, permutations=19, **DRAWN)
    assert local.p.tolist() == [1.0] * 5 and local.z.tolist() == [0.0] * 5


def test_all_in_one_place_is_an_outlier_not_a_cluster():
    near = grid_near(box(0, 0, 100, 100))
    values = np.zeros(near.n)
    values[near.grid.cell_of([55.0], [55.0])] = 50
    found = local_moran(values, near)
    assert "HH" not in found.quadrant
    with pytest.raises(TooFewIncidents):
        general_g(values, near)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_values_that_are_not_finite_are_refused(bad):
    for method in (local_moran, moran, general_g):
        with pytest.raises(QueryInvalid):
            method([1.0, bad, 2.0, 3.0], path(4))


def test_wrong_input_is_refused():
    for method in (local_moran, moran, general_g):
        with pytest.raises(QueryInvalid):
            method([1.0, 2.0, 3.0], path(4))
    with pytest.raises(QueryInvalid):
        general_g([1.0, -2.0, 3.0, 4.0], path(4))
    with pytest.raises(QueryInvalid):
        moran(np.arange(4.0), path(4), permutations=-1)
    with pytest.raises(QueryInvalid):
        local_moran(np.arange(4.0), path(4), permutations=-1, **DRAWN)


def test_work_is_cancelled_and_tells_its_progress():
    values, near = np.random.default_rng(1).gamma(1, 1, 30), path(30)
    for method in (
        lambda **o: moran(values, near, permutations=50, **o),
        lambda **o: local_moran(values, near, permutations=50, **DRAWN, **o),
    ):
        told = []
        method(progress=lambda fraction, text="", told=told: told.append(fraction))
        assert told == sorted(told) and told[-1] == 1.0
        with pytest.raises(Cancelled):
            method(cancel=lambda: True)
