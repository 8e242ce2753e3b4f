"""Published figures beside the main ones: observed over expected and centres of scans, medians of Knox.

Not reproduced, for what they measure is not measured here: sfhotspot's grids, Gi* and surfaces in degrees
(`count_degrees`, `gistar_degrees_first10`, `kde_degrees.kde_first10`), whose cells hang on buffers on a
sphere and whose neighbours are so many degrees apart; and its `change_boundary`, the middle of two moments
in a time zone with summer time, where this is 08:30 on the wall clock that incidents keep.
"""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from crime_map_plugin.analysis.bands import Bands
from crime_map_plugin.analysis.near_repeat import near_repeat
from crime_map_plugin.analysis.space_time_scan import Population, space_time_scan
from tests.unit.memphis import in_metres


def published(shared: Path, name: str) -> dict[str, Any]:
    return json.loads((shared / "data/incidents/published_results.json").read_text("utf-8"))[name]


def rows(shared: Path, name: str) -> list[dict[str, str]]:
    with (shared / "data/incidents" / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("how", ["prospective", "retrospective"])
def test_centres_and_observed_over_expected_of_the_new_york_fever(shared: Path, how: str):
    zips = in_metres(shared, "nyc_fever_2001_zip_centroids.csv", "zip", epsg=32618)
    cases = in_metres(shared, "nyc_fever_2001_satscan.csv", epsg=32618)
    days = np.array(
        [row["date"] for row in rows(shared, "nyc_fever_2001_satscan.csv")], dtype="datetime64[D]"
    )
    scan = space_time_scan(
        *cases.T,
        days,
        max_radius_m=3000,
        max_days=7,
        population=Population(zips[:, 0], zips[:, 1], np.ones(len(zips))),
        prospective=how == "prospective",
        permutations=1,
    )
    places = rows(shared, "nyc_fever_2001_zip_centroids.csv")
    compared = 0
    for cluster, wanted in zip(scan.clusters, published(shared, "nyc_fever_2001")[how]):
        nearest = int(np.hypot(zips[:, 0] - cluster.x, zips[:, 1] - cluster.y).argmin())
        if "centre" in wanted:
            centre = [float(places[nearest]["lat"]), float(places[nearest]["lon"])]
            assert centre == pytest.approx(wanted["centre"], abs=5e-6)
            compared += 1
        if "ode" in wanted:
            half = 0.5 * 10.0 ** -len(str(wanted["ode"]).partition(".")[2])
            # one is 12.125 exactly, printed 12.13
            assert cluster.cases / cluster.expected == pytest.approx(wanted["ode"], abs=half + 1e-9)
            compared += 1
    assert compared == {"prospective": 4, "retrospective": 2}[how]


def test_medians_of_knox_are_ours_to_their_sampling_error(shared: Path):
    """Counts are whole, so the median of the simulated lies up to half a pair from their mean."""
    lines = rows(shared, "chicago_be_month1_2016_epsg26971.csv")
    table = near_repeat(
        np.array([[float(row["X"]), float(row["Y"])] for row in lines]),
        np.array([date.fromisoformat(row["date"]).toordinal() for row in lines]),
        distances_m=Bands((0, 0.1, 200, 400, 600)),
        days_between=Bands((0, 7, 14, 21)),
        permutations=9,
    )
    medians = np.array(published(shared, "chicago_be_month1_2016")["knox_ratio_median_999"])
    simulated = table.observed / medians
    np.testing.assert_allclose(np.rint(2 * simulated) / 2, simulated, atol=1e-4 * simulated.max())
    # the median of 999 counts with a variance near their mean, to four standard errors
    error = 0.5 + 4 * 1.2533 * np.sqrt(table.expected / 999)
    assert (np.abs(simulated - table.expected) <= error).all()
