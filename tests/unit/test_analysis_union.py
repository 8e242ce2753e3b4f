"""Very many polygons united tile by tile are what one union of all is, and can be stopped."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import Point, Polygon, box
from shapely.ops import unary_union

from crime_map_plugin.analysis import hotspot_polygons, study_area
from crime_map_plugin.analysis.union import PER_TILE, united
from crime_map_plugin.errors import Cancelled

SIDE = 50
CELLS = [(i, j) for i in range(SIDE) for j in range(SIDE)]


def _squares(wanted):
    return [box(10.0 * i, 10.0 * j, 10.0 * i + 10, 10.0 * j + 10) for i, j in CELLS if wanted(i, j)]


def _circles():
    rng = np.random.default_rng(4)
    return [Point(*place).buffer(6, 4) for place in rng.uniform(0, 500, (1_500, 2))]


CASES = {
    "a whole grid": _squares(lambda i, j: True),
    "a checkerboard, meeting at corners": _squares(lambda i, j: (i + j) % 2 == 0),
    "rows that cross every tile": _squares(lambda i, j: j % 3 == 0),
    "circles that overlap": _circles(),
    "one large polygon over small ones": [box(-5, -5, 300, 300), *_squares(lambda i, j: i % 2 == j % 2 == 0)],
    "the same place again and again": [box(0, 0, 1, 1)] * (2 * PER_TILE),
    "a ring with an island": [Point(0, 0).buffer(9).difference(Point(0, 0).buffer(5)), Point(0, 0).buffer(2)],
    "one": [box(0, 0, 1, 1)],
    "none": [Polygon()],
}


@pytest.mark.parametrize("shapes", CASES.values(), ids=CASES)
def test_tiles_give_the_parts_of_the_whole_union(shapes):
    at_once = unary_union(shapes)
    expected = [] if at_once.is_empty else list(getattr(at_once, "geoms", [at_once]))
    parts = united(shapes)
    assert sum(part.area for part in parts) == pytest.approx(at_once.area, rel=1e-12)
    assert sorted(part.area for part in parts) == pytest.approx(sorted(part.area for part in expected))
    assert unary_union(parts).symmetric_difference(at_once).area == pytest.approx(0.0, abs=1e-6)


class _Counting:
    """Says stop at one of the questions; at none by default."""

    def __init__(self, at: int = 0) -> None:
        self.asked, self.at = 0, at

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked == self.at


@pytest.mark.parametrize("has_order", [True, False], ids=["ranked", "without an order"])
def test_many_polygons_ask_for_cancel_all_the_way(has_order: bool):
    area = study_area.from_polygons([box(0, 0, 500, 500).wkb])
    polygons = [shape.wkb for shape in CASES["a checkerboard, meeting at corners"]] * 2
    x, y = np.random.default_rng(2).uniform(0, 500, (2, 1_000))
    heat = np.arange(len(polygons), dtype=float)
    # the second half lies elsewhere, so that nothing overlaps
    polygons = polygons[: len(polygons) // 2] + [s.wkb for s in _squares(lambda i, j: (i + j) % 2 == 1)]
    told: list[float] = []

    def run(cancel):
        options = {"cancel": cancel, "progress": lambda fraction, text="": told.append(fraction)}
        if has_order:
            return hotspot_polygons.ranked(polygons, heat, area, x, y, **options)
        return hotspot_polygons.whole(polygons, area, x, y, **options)

    counting = _Counting()
    found = run(counting)
    assert found.area.sum() == pytest.approx(250_000.0)
    assert found.hits.sum() == pytest.approx(1_000)
    # loading, looking for points and uniting each ask about once for 500 polygons, uniting for each tile
    assert counting.asked >= 3 * len(polygons) // 500
    assert told == sorted(told)
    assert len(set(told)) > 5
    for at in (1, counting.asked // 2, counting.asked):
        with pytest.raises(Cancelled):
            run(_Counting(at))
