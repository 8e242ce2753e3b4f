"""Watch areas: what counts as new inside them, the one message, the list, and the digests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from crime_map_plugin.errors import CrimeMapError, StoreNotWritable, never_cancelled
from crime_map_plugin.gui.watch_digest import DigestOrder, write_due
from crime_map_plugin.gui.watch_look import Findings, WatchedArea, look
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Page, empty_columns
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.watch_state import WatchState

NOON = datetime(2026, 11, 20, 12)
MONTH = {"date_from": datetime(2026, 11, 1), "date_to": datetime(2026, 12, 1)}
# A square of 0.2° with a hole in its middle.
SQUARE = (
    "POLYGON((71 51, 71.2 51, 71.2 51.2, 71 51.2, 71 51), "
    "(71.09 51.09, 71.11 51.09, 71.11 51.11, 71.09 51.11, 71.09 51.09))"
)
INSIDE, IN_THE_HOLE, OUTSIDE = (71.05, 51.05), (71.1, 51.1), (71.3, 51.1)


def area(
    number: int = 1, *, categories: tuple[str, ...] = (), digest: str = "", wkt: str = SQUARE
) -> WatchedArea:
    return WatchedArea(number, f"Area {number}", categories, bytes(QgsGeometry.fromWkt(wkt).asWkb()), digest)


class Watched:
    """A store that is fetched into and looked at, with a clock of the test's own."""

    def __init__(self, folder: Path) -> None:
        self.store, self.state = folder / "demo.gpkg", folder / "state.sqlite"
        self.now = NOON

    def fetch(
        self,
        incidents: Iterable[tuple],
        *,
        incremental: bool = False,
        scope: dict | None = None,
        street: str = "Street",
    ) -> None:
        """Store incidents, each (id, place), also with category and day of November."""
        rows = [(*row, *("theft", 19)[len(row) - 2 :]) for row in incidents]
        columns = empty_columns(len(rows))
        for place, (key, (x, y), category, day) in enumerate(rows):
            values = {
                "id": key,
                "source": "demo",
                "source_layer": "crime",
                "category": category,
                "street": street,
                "occurred_at": np.datetime64("2026-11-01T09:00:00") + np.timedelta64(day - 1, "D"),
                "x": x,
                "y": y,
            }
            for name, value in values.items():
                columns[name][place] = value
        with Store.open(self.store, create=True) as store:
            writer = store.begin(
                Scope("demo", "crime", **(MONTH if scope is None else scope)), incremental=incremental
            )
            writer.write(Page(columns, len(rows)))
            writer.finish({}, True)

    def look(self, *areas: WatchedArea, after: timedelta = timedelta(minutes=15)) -> Findings:
        self.now += after
        return look(self.state, self.store, areas or (area(),), self.now, never_cancelled)


@pytest.fixture
def watched(qgis_app, tmp_path) -> Watched:
    made = Watched(tmp_path)
    made.fetch([("a", INSIDE), ("b", OUTSIDE)])
    assert made.look() == Findings({}, 0)
    return made


def test_an_incident_is_new_once_and_only_inside(watched):
    watched.fetch(
        [("c", INSIDE), ("d", OUTSIDE), ("e", IN_THE_HOLE), ("f", (71.0, 51.1)), ("g", (np.nan, np.nan))],
        incremental=True,
    )
    assert watched.look() == Findings({1: 2}, 2)
    assert watched.look() == Findings({}, 0)
    with WatchState.open(watched.state, watched.store) as state:
        assert sorted(one.id for one in state.news()) == ["c", "f"]


def test_one_incident_in_two_areas_is_one_incident(watched):
    watched.look(area(1), area(2))
    watched.fetch([("c", INSIDE)], incremental=True)
    assert watched.look(area(1), area(2)) == Findings({1: 1, 2: 1}, 1)


def test_only_the_categories_of_the_area_count(watched):
    drugs = area(categories=("drugs", "robbery"))
    watched.fetch([("c", INSIDE, "theft"), ("d", INSIDE, "drugs")], incremental=True)
    assert watched.look(drugs) == Findings({1: 1}, 1)


def test_a_repaired_row_is_not_new(watched):
    watched.fetch([("a", INSIDE, "robbery", 18), ("b", INSIDE)], incremental=True)
    assert watched.look() == Findings({}, 0)


def test_what_was_struck_off_and_comes_back_is_not_new(watched):
    watched.fetch([("b", OUTSIDE)])
    watched.look()
    watched.fetch([("a", INSIDE), ("b", OUTSIDE)])
    assert watched.look() == Findings({}, 0)


def test_a_period_fetched_for_the_first_time_is_no_news_but_a_late_entry_is(watched):
    autumn = {"date_from": datetime(2025, 1, 1), "date_to": datetime(2026, 11, 1)}
    watched.fetch([("october", INSIDE, "theft", -10)], scope=autumn)
    assert watched.look() == Findings({}, 0)
    watched.fetch([("late", INSIDE, "theft", 2)], incremental=True)
    assert watched.look() == Findings({1: 1}, 1)


def test_a_new_area_and_a_moved_one_tell_of_nothing_that_was_there(watched):
    elsewhere = area(2, wkt="POLYGON((71.25 51, 71.4 51, 71.4 51.2, 71.25 51.2, 71.25 51))")
    assert watched.look(area(1), elsewhere) == Findings({}, 0)
    moved = replace(elsewhere, number=1)
    assert watched.look(moved) == Findings({}, 0)
    watched.fetch([("c", OUTSIDE)], incremental=True)
    assert watched.look(moved) == Findings({1: 1}, 1)


def test_an_area_that_was_off_meanwhile_begins_anew(watched):
    watched.look(area(2))
    watched.fetch([("c", INSIDE)], incremental=True)
    watched.look(area(2))
    assert watched.look(area(1), area(2)) == Findings({}, 0)


def test_a_store_made_anew_repeats_nothing(watched):
    watched.store.unlink()
    watched.fetch([("c", INSIDE)])
    assert watched.look() == Findings({1: 1}, 1)
    watched.fetch([("a", INSIDE), ("b", OUTSIDE), ("c", INSIDE)])
    assert watched.look() == Findings({}, 0)


def test_a_clock_set_back_a_year_makes_nothing_new_twice_and_hides_nothing(watched):
    assert watched.look(after=timedelta(days=-365)) == Findings({}, 0)
    watched.fetch([("c", INSIDE)], incremental=True)
    assert watched.look() == Findings({1: 1}, 1)
    assert watched.look(after=timedelta(days=366)) == Findings({}, 0)


def test_a_damaged_state_is_put_aside_and_begun_anew(watched):
    watched.state.write_bytes(b"no database" * 100)
    assert watched.look() == Findings({}, 0)
    assert watched.state.with_name("state.sqlite.damaged").read_bytes().startswith(b"no database")
    watched.fetch([("c", INSIDE)], incremental=True)
    assert watched.look() == Findings({1: 1}, 1)


def digests(
    watched: Watched, folder: Path, file_format: str = "html", digest: str = "daily", **more
) -> list[Path]:
    order = DigestOrder(folder, file_format, "en", **more)
    written = write_due(
        watched.state, watched.store, [area(digest=digest)], order, watched.now, never_cancelled
    )
    assert all(one.unnoted == "" for one in written)
    return [one.path for one in written]


def test_a_daily_digest_is_written_at_the_first_look_of_another_day(watched, tmp_path):
    watched.fetch([("c", INSIDE)], incremental=True)
    watched.look()
    assert digests(watched, tmp_path) == []
    watched.look(after=timedelta(days=1))
    assert [path.name for path in digests(watched, tmp_path)] == ["new-incidents-daily-2026-11-21.html"]
    assert digests(watched, tmp_path) == []
    watched.look(after=timedelta(days=1))
    assert digests(watched, tmp_path) == []  # nothing was new since


def test_a_weekly_digest_waits_for_the_week(watched, tmp_path):
    watched.fetch([("c", INSIDE)], incremental=True)
    watched.look()
    watched.now += timedelta(days=6)
    assert digests(watched, tmp_path, digest="weekly") == []
    watched.now += timedelta(days=1)
    assert len(digests(watched, tmp_path, digest="weekly")) == 1


def test_a_page_shows_hostile_streets_as_text_and_loads_nothing(watched, tmp_path):
    hostile = "<script>alert(1)</script><img src=http://x/y.png onerror=a()> & \"'"
    watched.fetch([("c", INSIDE)], incremental=True, street=hostile)
    watched.look(replace(area(), name="<b>Area</b>"))
    watched.now += timedelta(days=1)
    (path,) = digests(watched, tmp_path, is_made_up=True)
    text = path.read_text(encoding="utf-8")
    assert (
        "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=http://x/y.png onerror=a()&gt; &amp; &quot;&#x27;"
        in text
    )
    assert "<script" not in text and "<img" not in text and "default-src 'none'" in text
    # The hour is not known, and the day is all that is told.
    assert "<td>19 Nov 2026</td>" in text
    assert "INTERNAL" in text and "Made-up data" in text


@pytest.mark.parametrize("file_format", ["csv", "xlsx"])
def test_a_table_holds_no_formula(watched, tmp_path, file_format):
    watched.fetch([("c", INSIDE)], incremental=True, street="=HYPERLINK(1)")
    watched.look()
    watched.now += timedelta(days=1)
    (path,) = digests(watched, tmp_path, file_format)
    table = QgsVectorLayer(str(path), "digest", "ogr")
    rows = [feature.attributes() for feature in table.getFeatures()]
    assert len(rows) == 1 and "'=HYPERLINK(1)" in rows[0] and "Area 1" in rows[0]


def test_a_digest_that_cannot_be_written_is_written_later_and_noted_in_the_audit_list(watched, tmp_path):
    watched.fetch([("c", INSIDE)], incremental=True)
    watched.look()
    watched.now += timedelta(days=1)
    folder = tmp_path / "share"
    with pytest.raises(CrimeMapError, match="not there"):
        digests(watched, folder)
    folder.mkdir()
    assert len(digests(watched, folder)) == 1
    with Store.open(watched.store, read_only=True) as store:
        last = max(store.audit_list(), key=lambda entry: entry.number_in_list)
    assert (last.deed, last.number, last.details["digest"]) == ("exported", 1, "daily")


def test_a_digest_without_a_folder_says_so_and_a_store_that_is_read_only_is_read_all_the_same(
    watched, tmp_path, monkeypatch
):
    watched.fetch([("c", INSIDE)], incremental=True)
    watched.look()
    watched.now += timedelta(days=1)
    areas, nowhere = [area(digest="daily")], DigestOrder(None, "html", "en")
    with pytest.raises(CrimeMapError, match="not there"):
        write_due(watched.state, watched.store, areas, nowhere, watched.now, never_cancelled)

    def refuse(*_: object) -> None:
        raise StoreNotWritable("no")

    monkeypatch.setattr(Store, "note", refuse)
    order = DigestOrder(tmp_path, "html", "en")
    (digest,) = write_due(watched.state, watched.store, areas, order, watched.now, never_cancelled)
    assert digest.path.is_file() and "audit list" in digest.unnoted


def test_a_purged_incident_is_in_no_digest(watched, tmp_path):
    watched.fetch([("c", INSIDE)], incremental=True)
    watched.look()
    watched.fetch([("a", INSIDE)])
    watched.now += timedelta(days=1)
    assert digests(watched, tmp_path) == []
