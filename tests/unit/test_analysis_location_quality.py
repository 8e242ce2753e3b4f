"""Location quality: kinds by hand, stacks against a plain count, real snapped points."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from crime_map_plugin.analysis.location_quality import LocationQuality, Placed, location_quality
from crime_map_plugin.errors import QueryInvalid

DEGREES = 1e-7


def quality(places, **more) -> LocationQuality:
    x, y = np.array(places, dtype=float).reshape(-1, 2).T
    return location_quality(x, y, **{"resolution": DEGREES, **more})


def counted(found: LocationQuality) -> dict[str, int]:
    return {kind.value: n for kind, n in found.counts.items() if n}


def apart(n: int) -> list[tuple[float, float]]:
    return [(71.4 + i * 0.001, 51.1) for i in range(n)]


def test_the_precision_of_the_schema_decides():
    words = ["house", "House ", "street", "settlement", "unknown", None, ""]
    found = quality(apart(7), precision=words)
    # What has no word is no better than a settlement.
    assert counted(found) == {"house": 2, "street": 1, "settlement": 4}
    assert found.geocoding_rate == pytest.approx(3 / 7)
    assert found.without_house == 5
    assert found.is_precision_known


def test_without_a_precision_street_and_house_decide():
    street, house = ["Abay", "Abay", "  ", None, None], ["10", None, "10", "", None]
    found = quality(apart(5), street=street, house=house)
    assert counted(found) == {"house": 1, "street": 1, "settlement": 3}
    assert found.without_house == 3
    # A precision of other words says nothing.
    assert counted(quality(apart(5), precision=["5", "7", None, "5", "5"], street=street, house=house)) == (
        counted(found)
    )


def test_without_any_words_only_the_coordinates_speak():
    found = quality([*apart(3), (0, 0), (np.nan, 51.0)])
    assert counted(found) == {"": 3, "zero": 2}
    assert not found.is_precision_known
    assert found.without_house is None
    assert found.geocoding_rate == pytest.approx(3 / 5)


def test_house_numbers_are_missed_where_there_is_a_place():
    places = [*apart(3), (0, 0), (np.nan, 1)]
    assert quality(places, street=["Abay"] * 5, house=["1", None, " ", None, None]).without_house == 2
    assert quality(places, precision=["house", "street", None, "street", "street"]).without_house == 2


def test_zero_is_both_coordinates_and_what_is_not_finite():
    # The meridian of Greenwich and the equator are real places.
    places = [(0, 0), (1e-5, -1e-5), (0, 51.5), (32.5, 0), (np.inf, 1), (np.nan, np.nan)]
    found = quality(places, precision=["house"] * 6)
    assert counted(found) == {"zero": 4, "house": 2}
    metres = quality([(5, 5), (20, 20)], resolution=0.01, precision=["house"] * 2)
    assert counted(metres) == {"zero": 1, "house": 1}


def test_outside_comes_before_all_but_zero():
    places = [(0, 0), *apart(3)]
    outside = np.array([True, True, True, False])
    found = quality(places, precision=["house", "settlement", "house", "house"], outside=outside)
    assert counted(found) == {"zero": 1, "outside": 2, "house": 1}


def heap(n: int, others: int = 40) -> list[tuple[float, float]]:
    return [(71.0, 51.0)] * n + apart(others)


def test_a_heap_of_different_addresses_is_a_stack():
    n = 20
    street = [f"Street {i % 5}" for i in range(n)] + ["Abay"] * 40
    house = [str(i) for i in range(n)] + ["1"] * 40
    found = quality(heap(n), precision=["house"] * 60, street=street, house=house)
    assert counted(found) == {"stacked": 20, "house": 40}
    assert (found.top_counts.tolist(), found.top_kinds) == ([20], [Placed.STACKED])
    assert (found.top_x[0], found.top_y[0]) == (71.0, 51.0)
    assert found.places == 41


def test_one_address_with_many_incidents_is_no_stack():
    # A market: the same house again and again, once with another, and written differently.
    street = ["Abay"] * 10 + [" ABAY"] * 8 + ["Satpayev"] * 2 + ["Abay"] * 40
    house = ["10"] * 20 + ["1"] * 40
    found = quality(heap(20), precision=["house"] * 60, street=street, house=house)
    assert counted(found) == {"house": 60}
    assert (found.top_counts.tolist(), found.top_kinds) == ([20], [Placed.HOUSE])


def test_half_the_incidents_make_an_address_and_fewer_do_not():
    for same, expected in ((10, {"house": 60}), (9, {"house": 40, "stacked": 20})):
        house = ["10"] * same + [f"x{i}" for i in range(20 - same)] + ["1"] * 40
        found = quality(heap(20), precision=["house"] * 60, street=["Abay"] * 60, house=house)
        assert counted(found) == expected


@pytest.mark.parametrize(("n", "is_stack"), [(9, False), (10, True), (100, True)])
def test_a_stack_has_ten_incidents_at_least(n, is_stack):
    assert (quality(heap(n, 400)).counts[Placed.STACKED] == n) is is_stack


@pytest.mark.parametrize(("n", "stacked"), [(50, 0), (51, 51)])
def test_a_stack_has_more_than_five_times_the_mean_of_the_others(n, stacked):
    snapped = [place for place in apart(10) for _ in range(10)]
    assert quality([(71.0, 51.0)] * n + snapped).counts[Placed.STACKED] == stacked


def test_a_settlement_centre_is_named_so_and_not_a_stack():
    words = ["settlement"] * 20 + ["house"] * 5 + ["house"] * 40
    street = [None] * 20 + [f"Street {i}" for i in range(5)] + ["Abay"] * 40
    found = quality(heap(25), precision=words, street=street, house=["1"] * 65)
    # Five with an address of their own lie on the same heap.
    assert counted(found) == {"settlement": 20, "stacked": 5, "house": 40}
    assert found.top_kinds == [Placed.SETTLEMENT]


def test_coordinates_that_agree_to_the_resolution_are_one_place():
    jitter = [(71.0 + d * 1e-9, 51.0 - d * 1e-9) for d in range(15)]
    found = quality([*jitter, *apart(40)])
    assert found.counts[Placed.STACKED] == 15
    assert found.places == 41


def test_the_fullest_places_come_first_and_no_more_than_asked():
    places = [p for i, p in enumerate(apart(30)) for _ in range(1 + i % 6)]
    counts = Counter(places)
    found = quality(places, top=7)
    assert found.top_counts.tolist() == sorted(counts.values(), reverse=True)[:7]
    assert [counts[x, y] for x, y in zip(found.top_x.tolist(), found.top_y.tolist())] == (
        found.top_counts.tolist()
    )
    assert quality(places, top=0).top_counts.size == 0
    # A place of one incident is not shared.
    assert quality(places, top=1000).top_counts.size == sum(n > 1 for n in counts.values())


def test_order_of_the_incidents_and_a_shift_change_nothing():
    rng = np.random.default_rng(4)
    x, y = 71 + rng.integers(0, 15, 800) / 100, 51 + rng.integers(0, 15, 800) / 100
    x[:90], y[:90] = 71.5, 51.5
    words = rng.choice(["house", "street", "settlement"], 800)
    outside = rng.random(800) < 0.1
    order = rng.permutation(800)
    first = location_quality(x, y, resolution=DEGREES, precision=words, outside=outside)
    second = location_quality(
        x[order], y[order], resolution=DEGREES, precision=words[order], outside=outside[order]
    )
    moved = location_quality(x + 1, y + 1, resolution=DEGREES, precision=words, outside=outside)
    for other in (second, moved):
        assert other.counts == first.counts
        assert other.top_counts.tolist() == first.top_counts.tolist()
        assert other.top_kinds == first.top_kinds
    np.testing.assert_array_equal(first.top_x, second.top_x)


def test_every_incident_has_one_kind():
    rng = np.random.default_rng(8)
    x, y = rng.integers(-1, 3, (2, 500)) / 10
    words = rng.choice(np.array(["house", "street", "settlement", None], dtype=object), 500)
    found = location_quality(x, y, resolution=DEGREES, precision=words, outside=rng.random(500) < 0.2)
    assert found.total == sum(found.counts.values()) == 500
    assert 0 <= found.geocoding_rate <= 1


@pytest.mark.parametrize("n", [1, 2])
def test_one_or_two_incidents_are_judged(n):
    found = quality([(71.4, 51.1)] * n, precision=["street"] * n)
    assert counted(found) == {"street": n}
    assert found.top_counts.tolist() == ([2] if n == 2 else [])


def test_all_at_zero_is_a_rate_of_nothing():
    found = quality([(0, 0)] * 12, precision=["house"] * 12)
    assert (counted(found), found.geocoding_rate, found.places) == ({"zero": 12}, 0, 0)


def test_all_in_one_place_is_a_stack_unless_it_is_one_address():
    assert counted(quality([(71.4, 51.1)] * 50)) == {"stacked": 50}
    assert counted(quality([(71.4, 51.1)] * 50, street=["Abay"] * 50, house=["10"] * 50)) == {"house": 50}
    # Under ten there is no telling.
    assert counted(quality([(71.4, 51.1)] * 9)) == {"": 9}


def test_what_cannot_be_used_is_refused():
    with pytest.raises(QueryInvalid):
        quality([])
    with pytest.raises(QueryInvalid):
        quality(apart(3), precision=["house"])


def test_snapped_points_of_nottingham_are_shared_but_no_heaps(shared: Path):
    with (shared / "data" / "incidents" / "nottingham_burglary_2022.csv").open(encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    places = [(float(row["longitude"]), float(row["latitude"])) for row in table]
    counts = Counter(places)
    found = quality(places, street=[row["location"] for row in table])
    assert found.places == len(counts)
    assert found.top_counts.tolist() == sorted(counts.values(), reverse=True)[:20]
    assert counted(found) == {"street": 1795}
    assert found.geocoding_rate == 1
