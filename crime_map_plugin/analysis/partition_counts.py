"""Incidents of a partition by area, category, step of time and cell, and sums of such counts."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from crime_map_plugin.analysis.districts import assign_geometries
from crime_map_plugin.analysis.grid import Grid, GridKind, make_grid
from crime_map_plugin.analysis.partitions import Arrays, Partition, Points
from crime_map_plugin.analysis.study_area import StudyArea, from_polygons
from crime_map_plugin.analysis.transverse_mercator import WGS84, is_utm, to_utm
from crime_map_plugin.errors import QueryInvalid

PER_WEIGHT = 1_000_000
"""Weights are summed in whole millionths, so that a sum does not depend on the order."""
_MOST_WEIGHT = 2.0**62
_MARGIN_DEG = 0.01
_PLANS_KEPT = 2


@dataclass(frozen=True)
class CountedArea:
    """An area and the grid that it is counted on.

    Attributes
    ----------
    polygon : bytes
        WKB in the analysis CRS, metres.
    crs : str
        The analysis CRS: "EPSG:…" or a PROJ string.
    cell_size : float
        Metres; not 0.
    kind : GridKind
    bounds : (float, float, float, float), optional
        x_min, y_min, x_max, y_max in the CRS of the source, to pass over what lies far away; None where it
        is not known.
    """

    polygon: bytes
    crs: str
    cell_size: float
    kind: GridKind = GridKind.SQUARE
    bounds: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, eq=False)
class CountPlan:
    """What is counted.

    Attributes
    ----------
    areas : tuple of CountedArea
    categories : tuple of str
        Empty: all incidents together, as one category.
    edges : ndarray of datetime64[s], shape (steps + 1,)
        Step i is [edges[i], edges[i + 1]). Periods that overlap are cut at each other's ends.
    crs : str
        Of the source. Where it is not an area's own, it must be EPSG:4326 and the area's a UTM zone:
        for all others the desktop projects and sends arrays.
    """

    areas: tuple[CountedArea, ...]
    categories: tuple[str, ...]
    edges: np.ndarray
    crs: str = WGS84

    @property
    def n_steps(self) -> int:
        """Number of steps."""
        return len(self.edges) - 1

    @property
    def n_categories(self) -> int:
        """Number of categories, 1 where all are counted together."""
        return max(1, len(self.categories))

    @cached_property
    def key(self) -> str:
        """A digest by which a worker knows the plan again."""
        said = repr((self.areas, self.categories, np.asarray(self.edges).tolist(), self.crs))
        return hashlib.sha256(said.encode()).hexdigest()

    def steps(self, start: np.datetime64, end: np.datetime64) -> slice:
        """Return the steps of a period [start, end) whose ends are among the edges.

        Raises
        ------
        QueryInvalid
            They are not.
        """
        both = np.array([start, end], dtype="datetime64[s]")
        first, last = np.searchsorted(self.edges, both).tolist()
        if last >= len(self.edges) or (self.edges[[first, last]] != both).any():
            raise QueryInvalid("The period does not begin and end with a step.", period=both.tolist())
        return slice(first, last)


def edges_of(periods: Sequence[tuple[np.datetime64, np.datetime64]]) -> np.ndarray:
    """Return the edges of steps that all periods are made of.

    Examples
    --------
    >>> edges_of([(np.datetime64("2026-01-01"), np.datetime64("2026-02-01"))])
    array(['2026-01-01T00:00:00', '2026-02-01T00:00:00'], dtype='datetime64[s]')
    """
    return np.unique(np.array(periods, dtype="datetime64[s]").ravel())


@dataclass(frozen=True, eq=False)
class Counts:
    """Sparse counts, a few bytes each: they are sent about more than they are looked at.

    Attributes
    ----------
    gap : ndarray of unsigned int, shape (k,)
        Each key less the one before, the first less −1, in the smallest type that holds them.
    count : ndarray of unsigned int, shape (k,)
        In the smallest type too.
    weight : ndarray of int64, shape (k,), optional
        In millionths.
    shape : (int, int, int, int)
        Areas, categories, steps, widest: cells of the largest grid + 1.
    rows, no_place, no_time, other_time, other_category, no_area : int
        Incidents read; of them without a place, without a time, at another time, of another category,
        in none of the areas: each left out for the first of these reasons.
    """

    gap: np.ndarray
    count: np.ndarray
    weight: np.ndarray | None
    shape: tuple[int, int, int, int]
    rows: int = 0
    no_place: int = 0
    no_time: int = 0
    other_time: int = 0
    other_category: int = 0
    no_area: int = 0

    @cached_property
    def key(self) -> np.ndarray:
        """Places of the counts, rising, shape (k,) int64.

        ((area · categories + category) · steps + step) · widest + cell; the number after the last cell of
        an area's grid stands for points in the area but in no cell.
        """
        return np.cumsum(self.gap, dtype=np.int64) - 1

    def __getstate__(self) -> dict[str, Any]:
        """Return what is sent: not the keys, which follow from the gaps."""
        return {name: value for name, value in vars(self).items() if name != "key"}

    def cube(self, area: int, category: int, n_cells: int) -> np.ndarray:
        """Return one area's and category's counts, shape (steps, cells) int64."""
        return self._dense(self.count, area, category, n_cells)

    def weights(self, area: int, category: int, n_cells: int) -> np.ndarray:
        """Return one area's and category's weights, shape (steps, cells) float64; the counts without any."""
        if self.weight is None:
            return self.cube(area, category, n_cells).astype(np.float64)
        return self._dense(self.weight, area, category, n_cells) / PER_WEIGHT

    def totals(self) -> np.ndarray:
        """Return incidents by area, category and step, in cells or not: shape (areas, categories, steps)."""
        areas, categories, steps, widest = self.shape
        total = np.zeros(areas * categories * steps, dtype=np.int64)
        np.add.at(total, self.key // widest, self.count.astype(np.int64))
        return total.reshape(areas, categories, steps)

    def _dense(self, values: np.ndarray, area: int, category: int, n_cells: int) -> np.ndarray:
        _, categories, steps, widest = self.shape
        begin = (area * categories + category) * steps * widest
        first, last = np.searchsorted(self.key, [begin, begin + steps * widest])
        found = np.zeros((steps, widest), dtype=np.int64)
        found.ravel()[self.key[first:last] - begin] = values[first:last]
        return found[:, :n_cells]


def count_partition(partition: Partition, plan: CountPlan) -> Counts:
    """Return the counts of one partition, read and counted where this runs.

    Raises
    ------
    QueryInvalid
        The source's CRS would have to be projected to another than a UTM zone, or a weight is not
        finite.

    Notes
    -----
    A point is in an area by the rule of `districts.assign`: one on the border of two is counted once, one
    in two that overlap is counted in both. All sums are whole numbers, so that the sum of partitions is
    the same whatever their sizes and their order.
    """
    made = _made(plan)
    total = _nothing(plan, made)
    for points in partition.blocks():
        total = add(total, _count(points, plan, made, total.shape))
    return total


def count_points(points: Points, plan: CountPlan) -> Counts:
    """Return the counts of incidents as `count_partition` does."""
    return count_partition(Arrays(points), plan)


def add(a: Counts, b: Counts) -> Counts:
    """Return the sum of two counts of one plan."""
    if a.shape != b.shape:
        raise QueryInvalid("Counts of two plans cannot be added.", shapes=[a.shape, b.shape])
    if a.count.size < b.count.size:
        a, b = b, a
    # not the cached keys: they would stay as long as the counts do
    keys, others = (np.cumsum(each.gap, dtype=np.int64) - 1 for each in (a, b))
    place = np.searchsorted(keys, others)
    is_known = np.zeros(others.size, dtype=bool)
    inner = place < keys.size
    is_known[inner] = keys[place[inner]] == others[inner]
    key = np.insert(keys, place[~is_known], others[~is_known])
    del keys, others
    count = _merged(a.count, b.count, place, is_known)
    has_weight = a.weight is not None or b.weight is not None
    weight = _merged(_weight(a), _weight(b), place, is_known) if has_weight else None
    names = ("rows", "no_place", "no_time", "other_time", "other_category", "no_area")
    lost = (getattr(a, name) + getattr(b, name) for name in names)
    return Counts(_small(np.diff(key, prepend=-1)), _small(count), weight, a.shape, *lost)


def _small(values: np.ndarray) -> np.ndarray:
    """Return whole numbers from 0 in the smallest type that holds them."""
    return values.astype(np.min_scalar_type(int(values.max(initial=0))))


def _weight(counts: Counts) -> np.ndarray:
    """Return the weights; rows without any weigh 1."""
    return counts.count.astype(np.int64) * PER_WEIGHT if counts.weight is None else counts.weight


def _merged(a: np.ndarray, b: np.ndarray, place: np.ndarray, is_known: np.ndarray) -> np.ndarray:
    """Return the values of both, added where both have a key."""
    both = a.astype(np.int64)
    # a key comes once in each, so nothing is added twice to one place
    both[place[is_known]] += b[is_known]
    return np.insert(both, place[~is_known], b[~is_known])


def points_in(points: Points, plan: CountPlan, area: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the incidents that the counts of an area hold: rows, and x and y in its analysis CRS.

    For methods that need the points themselves: they get those that are counted, no others.
    """
    made = _made(plan)
    rows, _ = _usable(points, plan)
    found = [
        (rows[some], px, py)
        for some, owner, px, py in _assigned(points.x[rows], points.y[rows], plan, made)
        for some, px, py in [(some[owner == area], px[owner == area], py[owner == area])]
    ]
    which, x, y = (np.concatenate(column) for column in zip(*found))
    order = np.argsort(which, kind="stable")
    return which[order], x[order], y[order]


def points_of_areas(
    points: Points, plan: CountPlan
) -> list[tuple[int, np.ndarray, np.ndarray, np.ndarray, np.ndarray]]:
    """Return, for each area with incidents, its number, their rows, categories, and x and y.

    They are those that the counts hold, by rising row, x and y in the area's analysis CRS.
    """
    made = _made(plan)
    rows, _ = _usable(points, plan)
    category = _category(points, plan)
    found = []
    for some, owner, x, y in _assigned(points.x[rows], points.y[rows], plan, made):
        order = np.lexsort((some, owner))
        owner, some, x, y = owner[order], rows[some[order]], x[order], y[order]
        areas, begin = np.unique(owner, return_index=True)
        for area, first, last in zip(areas.tolist(), begin.tolist(), [*begin[1:].tolist(), owner.size]):
            mine = slice(first, last)
            found.append((area, some[mine], category[some[mine]], x[mine], y[mine]))
    return found


def grid_of(area: CountedArea) -> tuple[Grid, StudyArea]:
    """Return the grid that an area is counted on, the same wherever it is made, and the area."""
    whole = from_polygons([area.polygon])
    return make_grid(whole, area.cell_size, area.kind), whole


@dataclass(frozen=True, eq=False)
class _Made:
    grids: list[Grid]
    shapes: list[StudyArea]
    widest: int


# What a process has made stays for its next partition.
_PLANS: dict[str, _Made] = {}


def _made(plan: CountPlan) -> _Made:
    """Return the plan's grids, made once in a process."""
    if plan.key not in _PLANS:
        if not plan.areas or plan.n_steps < 1:
            raise QueryInvalid("There is no area or no period to count.")
        while len(_PLANS) >= _PLANS_KEPT:
            _PLANS.pop(next(iter(_PLANS)))
        for area in plan.areas:
            if area.crs != plan.crs and not (plan.crs == WGS84 and is_utm(area.crs)):
                raise QueryInvalid(
                    "A worker can only project from EPSG:4326 to a UTM zone.",
                    hint="Let the desktop project the incidents.",
                    source=plan.crs,
                    area=area.crs,
                )
        grids, shapes = zip(*(grid_of(area) for area in plan.areas))
        _PLANS[plan.key] = _Made(list(grids), list(shapes), 1 + max(grid.n for grid in grids))
    return _PLANS[plan.key]


def _nothing(plan: CountPlan, made: _Made) -> Counts:
    none = np.empty(0, dtype=np.uint8)
    return Counts(none, none, None, (len(plan.areas), plan.n_categories, plan.n_steps, made.widest))


def _usable(points: Points, plan: CountPlan) -> tuple[np.ndarray, tuple[int, int, int, int]]:
    """Return the rows with a place, a time and a category that are asked for, and how many are not."""
    has_place = np.isfinite(points.x) & np.isfinite(points.y)
    has_time = has_place & ~np.isnat(points.times)
    at_time = has_time & (points.times >= plan.edges[0]) & (points.times < plan.edges[-1])
    is_asked = at_time & (_category(points, plan) >= 0)
    held = [int(np.count_nonzero(mask)) for mask in (has_place, has_time, at_time, is_asked)]
    lost = [before - after for before, after in zip([points.n, *held], held)]
    return np.flatnonzero(is_asked), (lost[0], lost[1], lost[2], lost[3])


def _category(points: Points, plan: CountPlan) -> np.ndarray:
    """Return the plan's category of each row, −1 where it is not asked for."""
    if not plan.categories:
        return np.zeros(points.n, dtype=np.int64)
    number = {name: place for place, name in enumerate(plan.categories)}
    known = np.array([number.get(name, -1) for name in points.categories], dtype=np.int64)
    return known[points.category] if known.size else np.full(points.n, -1, dtype=np.int64)


def _count(points: Points, plan: CountPlan, made: _Made, shape: tuple[int, int, int, int]) -> Counts:
    rows, lost = _usable(points, plan)
    category = _category(points, plan)[rows]
    step = np.searchsorted(plan.edges, points.times[rows], side="right") - 1
    weight = None if points.weight is None else _millionths(points.weight[rows])
    keys, weights, counted = [], [], np.zeros(rows.size, dtype=bool)
    for some, owner, x, y in _assigned(points.x[rows], points.y[rows], plan, made):
        counted[some] = True
        order = np.argsort(owner, kind="stable")
        owner, some, x, y = owner[order], some[order], x[order], y[order]
        cell = np.empty(owner.size, dtype=np.int64)
        areas, begin = np.unique(owner, return_index=True)
        for area, first, last in zip(areas.tolist(), begin.tolist(), [*begin[1:].tolist(), owner.size]):
            grid = made.grids[area]
            found = grid.cell_of(x[first:last], y[first:last])
            cell[first:last] = np.where(found < 0, grid.n, found)
        keys.append(((owner * shape[1] + category[some]) * shape[2] + step[some]) * shape[3] + cell)
        weights.append(None if weight is None else weight[some])
    key = np.concatenate(keys) if keys else np.empty(0, dtype=np.int64)
    summed = np.concatenate([part for part in weights if part is not None]) if weight is not None else None
    key, count, summed = _summed(key, np.ones(key.size, dtype=np.int64), summed)
    no_area = int(rows.size - np.count_nonzero(counted))
    gap = _small(np.diff(key, prepend=-1))
    return Counts(gap, _small(count), summed, shape, points.n, *lost, no_area)


def _assigned(
    x: np.ndarray, y: np.ndarray, plan: CountPlan, made: _Made
) -> list[tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]]:
    """Return, for each analysis CRS, rows in an area, that area, and x and y in metres."""
    found = []
    for crs in sorted({area.crs for area in plan.areas}):
        owners = np.array([i for i, area in enumerate(plan.areas) if area.crs == crs], dtype=np.int64)
        some = _near(x, y, [plan.areas[i].bounds for i in owners.tolist()], crs == plan.crs)
        px, py = (x[some], y[some]) if crs == plan.crs else to_utm(x[some], y[some], crs)
        point, owner = assign_geometries(px, py, [made.shapes[i].polygon for i in owners.tolist()])
        found.append((some[point], owners[owner], px[point], py[point]))
    return found


def _near(
    x: np.ndarray, y: np.ndarray, bounds: Sequence[tuple[float, ...] | None], is_same: bool
) -> np.ndarray:
    """Return the points that may lie in areas of one analysis CRS."""
    known = [box for box in bounds if box is not None]
    if is_same or len(known) < len(bounds):
        return np.arange(x.size)
    x_min, y_min = np.min([box[:2] for box in known], axis=0) - _MARGIN_DEG
    x_max, y_max = np.max([box[2:] for box in known], axis=0) + _MARGIN_DEG
    return np.flatnonzero((x >= x_min) & (x <= x_max) & (y >= y_min) & (y <= y_max))


def _millionths(weight: np.ndarray) -> np.ndarray:
    scaled = np.asarray(weight, dtype=np.float64) * PER_WEIGHT
    if not np.isfinite(scaled).all() or float(np.abs(scaled).sum()) > _MOST_WEIGHT:
        raise QueryInvalid(
            "Some weights are missing or too large.", hint="Choose another WEIGHT, or fill in its values."
        )
    return np.rint(scaled).astype(np.int64)


def _summed(
    key: np.ndarray, count: np.ndarray, weight: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """Return each key once, rising, with the sums of its counts and weights."""
    if key.size == 0:
        return key, count, weight
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    first = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
    sums = np.add.reduceat(count[order], first)
    return ordered[first], sums, None if weight is None else np.add.reduceat(weight[order], first)
