"""Pairs of two registers are those of a plain loop over all pairs, and each incident has one partner."""

from __future__ import annotations

import math

import numpy as np
import pytest

from crime_map_plugin.analysis import matching
from crime_map_plugin.analysis.matching import Incidents, candidates, earth_centred, one_to_one
from crime_map_plugin.errors import Cancelled, QueryInvalid

DAY = np.datetime64("2026-07-01T00:00:00", "s")


def made_up(n: int, seed: int, *, unclocked: float = 0.2) -> Incidents:
    rng = np.random.default_rng(seed)
    seconds = rng.integers(0, 5 * 86_400, n)
    has_clock = rng.random(n) >= unclocked
    moments = DAY + np.where(has_clock, seconds, seconds // 86_400 * 86_400).astype("timedelta64[s]")
    moments[rng.random(n) < 0.05] = np.datetime64("NaT")
    places = rng.integers(0, 40, (n, 2)) * 12.5
    places[rng.random(n) < 0.05] = np.nan
    return Incidents(
        places,
        moments,
        has_clock,
        rng.integers(0, 3, n),
        rng.integers(0, 2, n),
        rng.integers(-2, 2, n),
    )


def by_a_plain_loop(all_of: Incidents, reach_m: float, reach_hours: float) -> dict[tuple[int, int], tuple]:
    found = {}
    for i in range(len(all_of.moments)):
        for j in range(i + 1, len(all_of.moments)):
            if all_of.origin[i] == all_of.origin[j] or all_of.category[i] != all_of.category[j]:
                continue
            if all_of.article[i] >= 0 and all_of.article[j] >= 0 and all_of.article[i] != all_of.article[j]:
                continue
            metres = math.hypot(*(all_of.places_m[i] - all_of.places_m[j]).tolist())
            one, two = all_of.moments[i].item(), all_of.moments[j].item()
            if not metres <= reach_m or one is None or two is None:
                continue
            if all_of.has_clock[i] and all_of.has_clock[j]:
                hours = abs((one - two).total_seconds()) / 3600
                if hours > reach_hours:
                    continue
                found[i, j] = (metres, hours, (1 - metres / reach_m) * (1 - hours / reach_hours))
            elif one.date() == two.date():
                found[i, j] = (metres, None, 1 - metres / reach_m)
    return found


def as_dict(pairs: matching.Pairs) -> dict[tuple[int, int], tuple]:
    hours = [None if math.isnan(h) else h for h in pairs.hours.tolist()]
    rows = zip(pairs.metres.tolist(), hours, pairs.score.tolist())
    return dict(zip(zip(pairs.first.tolist(), pairs.second.tolist()), rows))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("reach_m", "reach_hours"), [(100, 6), (12.5, 0.5), (37.5, 48)])
def test_the_candidates_are_those_of_a_loop_over_all_pairs(seed: int, reach_m: float, reach_hours: float):
    incidents = made_up(250, seed)
    expected = by_a_plain_loop(incidents, reach_m, reach_hours)
    found = candidates(incidents, reach_m=reach_m, reach_hours=reach_hours)
    assert expected and len(as_dict(found)) == found.n
    assert as_dict(found).keys() == expected.keys()
    for pair, (metres, hours, score) in as_dict(found).items():
        assert (metres, score) == pytest.approx((expected[pair][0], expected[pair][2]))
        assert hours == pytest.approx(expected[pair][1])


@pytest.mark.parametrize("seed", range(4))
def test_each_incident_keeps_its_best_partner_in_each_other_register(seed: int):
    incidents = made_up(250, seed)
    found = candidates(incidents, reach_m=100, reach_hours=24)
    best = one_to_one(found, incidents.origin)
    taken: set[tuple[int, int]] = set()
    expected = set()
    for (i, j), _ in sorted(as_dict(found).items(), key=lambda p: (-p[1][2], p[1][0], p[1][1] or 0, p[0])):
        sides = {(i, int(incidents.origin[j])), (j, int(incidents.origin[i]))}
        if not sides & taken:
            taken |= sides
            expected.add((i, j))
    assert set(as_dict(best)) == expected
    assert 0 < best.n < found.n


def test_a_settled_pair_leaves_its_incidents_no_other_partner():
    incidents = made_up(250, 1)
    found = candidates(incidents, reach_m=100, reach_hours=24)
    best = one_to_one(found, incidents.origin)
    i, j = int(best.first[0]), int(best.second[0])
    left = one_to_one(found, incidents.origin, (np.array([i]), np.array([j])))
    for a, b in as_dict(left):
        others = {(a, incidents.origin[b]), (b, incidents.origin[a])}
        assert not others & {(i, incidents.origin[j]), (j, incidents.origin[i])}


def test_the_order_of_the_rows_changes_no_candidate():
    incidents = made_up(250, 2)
    order = np.random.default_rng(0).permutation(250)
    shuffled = Incidents(*(getattr(incidents, name)[order] for name in vars(incidents)))
    one = as_dict(candidates(incidents, reach_m=100, reach_hours=6))
    two = as_dict(candidates(shuffled, reach_m=100, reach_hours=6))
    assert {tuple(sorted((int(order[i]), int(order[j])))) for i, j in two} == set(one)


def test_no_hours_at_all_pair_what_was_noted_at_the_same_second():
    moments = DAY + np.array([0, 0, 1], dtype="timedelta64[s]")
    zeros = np.zeros(3, dtype=np.int64)
    places = np.array([[0.0, 0.0], [0.0, 25.0], [0.0, 0.0]])
    three = Incidents(places, moments, np.ones(3, dtype=bool), np.array([0, 1, 2]), zeros, zeros)
    assert as_dict(candidates(three, reach_m=100, reach_hours=0)) == {(0, 1): (25.0, 0.0, 0.75)}


def test_metres_of_degrees_are_those_of_the_ellipsoid():
    # A degree of the meridian at 51°: 111,256 m; of the parallel: 70,199 m (WGS 84, series of Snyder 1987).
    phi = math.radians(51)
    north = 111132.954 - 559.822 * math.cos(2 * phi) + 1.175 * math.cos(4 * phi)
    east = 111412.84 * math.cos(phi) - 93.5 * math.cos(3 * phi) + 0.118 * math.cos(5 * phi)
    a, b, c = earth_centred(np.array([71.4, 71.401, 71.4]), np.array([51.0, 51.0, 51.001]))
    assert np.linalg.norm(a - b) == pytest.approx(east / 1000, rel=1e-5)
    assert np.linalg.norm(a - c) == pytest.approx(north / 1000, rel=1e-5)


def test_one_register_or_none_has_no_candidates():
    incidents = made_up(60, 0)
    alone = Incidents(**{**vars(incidents), "origin": np.zeros(60, dtype=np.int64)})
    assert candidates(alone, reach_m=100, reach_hours=6).n == 0
    nobody = Incidents(*(getattr(incidents, name)[:0] for name in vars(incidents)))
    assert one_to_one(candidates(nobody, reach_m=100, reach_hours=6), nobody.origin).n == 0


@pytest.mark.parametrize(
    ("reach_m", "reach_hours"), [(0, 6), (100, -1), (-1, 6), (math.inf, 6), (100, math.nan)]
)
def test_a_reach_that_is_none_is_refused(reach_m: float, reach_hours: float):
    with pytest.raises(QueryInvalid):
        candidates(made_up(10, 0), reach_m=reach_m, reach_hours=reach_hours)


def test_it_stops_when_asked_to():
    with pytest.raises(Cancelled):
        candidates(made_up(60, 0), reach_m=100, reach_hours=6, cancel=lambda: True)


def test_what_nobody_could_look_through_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(matching, "MOST", 10)
    with pytest.raises(QueryInvalid, match="Too many"):
        candidates(made_up(250, 0), reach_m=100, reach_hours=6)
