"""Comparison periods and the analysis CRS."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pytest
from osgeo import osr

from crime_map_plugin.analysis.periods import Period, previous, year_ago
from crime_map_plugin.analysis.utm import analysis_crs_for
from crime_map_plugin.errors import QueryInvalid


def day(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (("2026-03-01", "2026-04-01"), ("2026-02-01", "2026-03-01")),  # a month
        (("2026-01-01", "2026-02-01"), ("2025-12-01", "2026-01-01")),
        (("2026-04-01", "2026-07-01"), ("2026-01-01", "2026-04-01")),  # a quarter
        (("2026-01-01", "2026-04-01"), ("2025-10-01", "2026-01-01")),
        (("2024-01-01", "2025-01-01"), ("2023-01-01", "2024-01-01")),  # a year
        (("2026-05-01", "2026-08-01"), ("2026-01-29", "2026-05-01")),  # three months, no quarter: 92 days
        (("2026-03-02", "2026-04-02"), ("2026-01-30", "2026-03-02")),  # 31 days
        (("2026-03-01", "2026-03-31"), ("2026-01-30", "2026-03-01")),  # 30 days
        (("2026-03-10T18:00", "2026-03-11T06:00"), ("2026-03-10T06:00", "2026-03-10T18:00")),
    ],
)
def test_the_period_before(period, before):
    assert previous(Period(*map(day, period))) == Period(*map(day, before))


def test_a_month_that_begins_at_noon_is_no_calendar_month():
    start = day("2026-03-01T12:00")
    assert previous(Period(start, day("2026-04-01T12:00"))) == Period(start - timedelta(days=31), start)


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (("2026-03-01", "2026-04-01"), ("2025-03-01", "2025-04-01")),
        (("2024-02-01", "2024-03-01"), ("2023-02-01", "2023-03-01")),
        (("2024-02-29", "2024-03-01"), ("2023-02-28", "2023-03-01")),
        (("2024-02-01", "2024-02-29"), ("2023-02-01", "2023-03-01")),
        (("1969-12-31", "1970-01-02"), ("1968-12-31", "1969-01-02")),
    ],
)
def test_the_year_before(period, before):
    assert year_ago(Period(*map(day, period))) == Period(*map(day, before))


def test_days_count_hours():
    assert Period(day("2026-01-01"), day("2026-01-02T12:00")).days == 1.5


@pytest.mark.parametrize("work", [previous, year_ago, lambda period: period.days])
def test_a_period_that_ends_before_it_begins_is_refused(work):
    for end in ("2026-01-01", "2025-01-01"):
        with pytest.raises(QueryInvalid):
            work(Period(day("2026-01-01"), day(end)))


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ((71.2, 51.0, 71.8, 51.3), "EPSG:32642"),  # Astana
        ((76.7, 43.1, 77.1, 43.4), "EPSG:32643"),  # Almaty
        ((-90.2, 34.9, -89.7, 35.3), "EPSG:32616"),  # Memphis by its centre, −89.95
        ((-58.6, -34.8, -58.2, -34.5), "EPSG:32721"),  # Buenos Aires
        ((-180.0, 10.0, -175.0, 11.0), "EPSG:32601"),
        ((175.0, 10.0, 180.0, 11.0), "EPSG:32660"),
        ((66.0, 0.0, 72.0, 0.0), "EPSG:32642"),  # exactly 6° wide
    ],
)
def test_the_utm_zone_of_the_centre(bounds, expected):
    assert analysis_crs_for(*bounds) == expected


def projected(crs: str, lonlat):
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    assert target.SetFromUserInput(crs) == 0
    assert target.GetLinearUnits() == 1.0
    return np.array(osr.CoordinateTransformation(source, target).TransformPoints(lonlat))[:, :2]


@pytest.mark.parametrize(
    "bounds", [(46.5, 40.5, 87.4, 55.5), (-75.0, -55.0, -53.0, -21.0), (10.0, -8.0, 42.0, 8.0)]
)
def test_a_wide_area_gets_a_crs_that_keeps_areas(bounds):
    crs = analysis_crs_for(*bounds)
    lon0, lat0, lon1, lat1 = bounds
    for lon, lat in ((lon0, lat0), (lon1 - 0.01, lat1 - 0.01), ((lon0 + lon1) / 2, (lat0 + lat1) / 2)):
        ring = projected(crs, [(lon, lat), (lon + 0.01, lat), (lon + 0.01, lat + 0.01), (lon, lat + 0.01)])
        x, y = ring.T
        area = 0.5 * abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))
        # The ellipsoid's area element: M(φ)·N(φ)·cos φ of WGS 84.
        phi, e2, a = np.radians(lat + 0.005), 0.00669437999014, 6378137.0
        element = a * a * (1 - e2) / (1 - e2 * np.sin(phi) ** 2) ** 2 * np.cos(phi)
        assert area == pytest.approx(element * np.radians(0.01) ** 2, rel=1e-5)


@pytest.mark.parametrize("bounds", [(10, 20, 5, 30), (0, 0, 1, 91), (0, np.nan, 1, 1), (400, 0, 500, 1)])
def test_bounds_that_are_no_degrees_are_refused(bounds):
    with pytest.raises(QueryInvalid):
        analysis_crs_for(*bounds)
