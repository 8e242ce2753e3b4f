"""What the portal counts of itself, against plain SQL over the portal's own file."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from crime_map_plugin.errors import never_cancelled
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.incidents.slices import UNDATED, Slice, month_slice
from crime_map_plugin.portal import arcgis
from crime_map_plugin.portal.census import Census
from crime_map_plugin.portal.http import Http, HttpOptions
from crime_map_plugin.portal.profile import load_profile
from crime_map_plugin.portal.where import News
from tests.portal_server import layers
from tests.portal_server.server import PortalServer

Start = Callable[..., PortalServer]
MAY = datetime(2026, 5, 1)


def census(
    server: PortalServer, folder: Path, layer: str = "crime", query: IncidentQuery | None = None
) -> Census:
    profile = load_profile(server.write_profile(folder))
    http = Http(HttpOptions(backoff_s=0.01), cancel=never_cancelled, origin=profile.root)
    described = arcgis.describe(profile.layers[layer], profile=profile, http=http)
    return Census(
        profile.layers[layer], query or IncidentQuery(), profile=profile, http=http, description=described
    )


def sql(data: Path, query: str) -> list[tuple]:
    with closing(sqlite3.connect(data)) as connection:
        return connection.execute(query).fetchall()


@pytest.mark.parametrize("deployment", ["current", "former"])
def test_one_question_brings_the_months_and_tells_of_which_date_they_are(
    portal_server: Start, small_portal_data: Path, tmp_path: Path, deployment: str
):
    """The made-up portal's months of crimes are those of registration, as its page says."""
    server = portal_server(deployment=deployment)
    months = census(server, tmp_path).months()
    assert months is not None
    assert (months.date, months.unsure) == (DateField.REGISTERED, frozenset())
    expected = {
        month: (count, total)
        for month, count, total in sql(
            small_portal_data,
            "SELECT strftime('%Y-%m', dat_vozb / 1000, 'unixepoch'), COUNT(*), SUM(objectid) FROM crime "
            "WHERE discontinued = 0 GROUP BY 1",
        )
    }
    assert {month: (figure.count, figure.sum) for month, figure in months.figures.items()} == expected
    assert len([request for request in server.requests if request.is_query]) == 1


def test_a_month_whose_rows_stray_is_unsure_and_so_are_those_they_stray_to(
    portal_server: Start, small_portal_data: Path, tmp_path: Path
):
    data = Path(shutil.copy(small_portal_data, tmp_path / "portal.sqlite"))
    with closing(sqlite3.connect(data)) as connection, connection:
        connection.execute(
            "UPDATE crime SET yr = 2026, period = 6 WHERE objectid = (SELECT MIN(objectid) FROM crime WHERE "
            "discontinued = 0 AND strftime('%Y-%m', dat_vozb / 1000, 'unixepoch') = '2026-04')"
        )
    months = census(portal_server(data=data), tmp_path).months()
    assert months is not None
    assert months.unsure == {"2026-04", "2026-05", "2026-06"}


def test_codes_are_counted_as_incidents_have_them(
    portal_server: Start, small_portal_data: Path, tmp_path: Path
):
    found = census(portal_server(), tmp_path).tally(("severity", "kind"), Slice(DateField.OCCURRED, MAY))
    expected: Counter[tuple] = Counter()
    for severity, kind, count in sql(
        small_portal_data,
        "SELECT hard_code, transgression, COUNT(*) FROM crime WHERE discontinued = 0 "
        "AND strftime('%Y-%m', dat_sover / 1000, 'unixepoch') >= '2026-05' GROUP BY 1, 2",
    ):
        expected[(int(severity), {"5": "crime", "6": "misdemeanour"}[kind])] += count
    assert found == expected


def test_slices_are_counted_and_together_are_the_whole(portal_server: Start, tmp_path: Path):
    whole = census(portal_server(), tmp_path)
    parts = [
        Slice(DateField.OCCURRED, None, MAY),
        month_slice(DateField.OCCURRED, "2026-05"),
        Slice(DateField.OCCURRED, datetime(2026, 6, 1)),
        month_slice(DateField.OCCURRED, UNDATED),
    ]
    figures = [whole.figure(part) for part in [None, *parts]]
    counts = [figure.count for figure in figures if figure is not None]
    assert counts[0] == sum(counts[1:]) == whole.count()
    assert all(count > 0 for count in counts[1:-1])


def test_news_are_later_registrations_and_higher_numbers(
    portal_server: Start, small_portal_data: Path, tmp_path: Path
):
    found = census(portal_server(), tmp_path)
    ((above,),) = sql(small_portal_data, "SELECT MAX(objectid) - 40 FROM crime")
    since = datetime(2026, 10, 20)
    where = "discontinued = 0 AND (strftime('%Y-%m-%d', dat_vozb / 1000, 'unixepoch') >= '2026-10-20' OR {})"
    query = "SELECT COUNT(*) FROM crime WHERE "
    ((either,),) = sql(small_portal_data, query + where.format(f"objectid > {above}"))
    ((late,),) = sql(small_portal_data, query + where.format("0") + f" AND objectid <= {above}")
    assert found.count(news=News(since, above)) == either
    assert found.count(news=News(since, up_to=above)) == late
    assert found.count(news=News()) == 0


@pytest.mark.parametrize(
    "misbehave", ["statistics_refused", "statistics_ignored", "groups_ignored", "statistics_not_offered"]
)
def test_a_portal_without_good_statistics_is_counted_plainly(
    portal_server: Start, tmp_path: Path, misbehave: str
):
    found = census(portal_server(misbehave), tmp_path)
    assert found.months() is None
    assert found.codes(("severity", "kind")) == () or found.tally(("severity", "kind")) is None
    figure = found.figure(Slice(DateField.OCCURRED, MAY))
    assert figure is not None and figure.count > 0


def test_a_layer_with_groups_of_another_kind_has_no_months(portal_server: Start, tmp_path: Path):
    served = [layers.without_field(layer, "period") for layer in layers.layers_of("current")]
    assert census(portal_server(layers=served), tmp_path).months() is None
    cut = [replace(layer, max_record_count=5) for layer in layers.layers_of("current")]
    assert census(portal_server(layers=cut), tmp_path).months() is None
