"""The filter's widgets: what a person sets is what is asked for."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDate, Qt

from crime_map_plugin.gui import saved_filters
from crime_map_plugin.gui.area_box import AreaBox
from crime_map_plugin.gui.category_tree import CategoryTree
from crime_map_plugin.gui.fetch_plan import fetch_parameters, periods
from crime_map_plugin.gui.filter_state import Area, FilterState, Preset
from crime_map_plugin.gui.more_filters import MoreFilters
from crime_map_plugin.gui.period_box import PeriodBox
from crime_map_plugin.gui.severity_box import SeverityBox
from crime_map_plugin.incidents.query import DateField, IncidentQuery

TODAY = date(2026, 8, 19)


@pytest.mark.parametrize(
    ("preset", "first"),
    [
        (Preset.TODAY, date(2026, 8, 19)),
        (Preset.DAYS_7, date(2026, 8, 13)),
        (Preset.DAYS_30, date(2026, 7, 21)),
        (Preset.DAYS_90, date(2026, 5, 22)),
        (Preset.MONTH, date(2026, 8, 1)),
        (Preset.QUARTER, date(2026, 7, 1)),
        (Preset.YEAR, date(2026, 1, 1)),
    ],
)
def test_preset_is_inclusive_days_up_to_today(preset, first):
    assert FilterState(preset=preset.value).days(TODAY) == (first, TODAY)


def test_own_period_is_inclusive_on_the_panel_and_half_open_below():
    state = FilterState(preset="own", first_day="2026-07-01", last_day="2026-07-31")
    query = state.query(TODAY, None)
    assert (query.date_from, query.date_to) == (datetime(2026, 7, 1), datetime(2026, 8, 1))


def test_hours_run_over_midnight():
    assert FilterState(hour_first=22, hour_last=2).hours() == (22, 23, 0, 1, 2)
    assert FilterState(hour_first=0, hour_last=23).hours() == ()
    assert FilterState().hours() == ()


def test_map_extent_filters_only_when_it_is_the_area():
    extent = (71.0, 51.0, 72.0, 52.0)
    assert FilterState().query(TODAY, extent).extent is None
    assert FilterState(area=Area.EXTENT.value).query(TODAY, extent).extent == extent


def test_district_narrows_its_region():
    state = FilterState(area=Area.REGION.value, region="1971", district="197111")
    assert state.query(TODAY, None).area_codes == ("197111",)
    assert FilterState(area=Area.REGION.value, region="1971").query(TODAY, None).area_codes == ("1971",)


def test_filter_survives_json_and_rubbish_becomes_the_default():
    state = FilterState(
        categories=("theft",), severities=(3, 4), weekdays=(6, 7), hour_first=18, hour_last=23
    )
    assert FilterState.from_json(state.to_json()) == state
    for text in (
        "",
        "[]",
        "{",
        '{"categories": ["nonsense"]}',
        '{"preset": "never"}',
        '{"area": 5}',
        '{"hour_first": "x"}',
    ):
        assert FilterState.from_json(text) == FilterState()


def test_period_before_a_whole_month_is_the_month_before_and_the_year_before():
    query = IncidentQuery(date_from=datetime(2026, 3, 1), date_to=datetime(2026, 4, 1))
    assert periods(query, with_comparison=True)[1:] == [
        (datetime(2026, 2, 1), datetime(2026, 3, 1)),
        (datetime(2025, 3, 1), datetime(2025, 4, 1)),
    ]


def test_period_before_some_days_is_as_many_days_before():
    query = IncidentQuery(date_from=datetime(2026, 3, 5), date_to=datetime(2026, 3, 12))
    assert periods(query, with_comparison=True)[1] == (datetime(2026, 2, 26), datetime(2026, 3, 5))


def test_year_before_a_leap_day_is_fetched_as_the_figures_compare_it():
    query = IncidentQuery(date_from=datetime(2024, 2, 29), date_to=datetime(2024, 3, 1))
    assert periods(query, with_comparison=True)[2] == (datetime(2023, 2, 28), datetime(2023, 3, 1))


def test_comparison_adds_two_periods_after_the_one_asked_for():
    query = IncidentQuery(date_from=datetime(2026, 7, 1), date_to=datetime(2026, 10, 1))
    assert periods(query, with_comparison=False) == [(datetime(2026, 7, 1), datetime(2026, 10, 1))]
    assert periods(query, with_comparison=True) == [
        (datetime(2026, 7, 1), datetime(2026, 10, 1)),
        (datetime(2026, 4, 1), datetime(2026, 7, 1)),
        (datetime(2025, 7, 1), datetime(2025, 10, 1)),
    ]


def test_fetch_leaves_hours_and_places_to_the_store():
    query = IncidentQuery(
        categories=("theft", "fraud"),
        date_from=datetime(2026, 7, 1),
        date_to=datetime(2026, 8, 1),
        date_field=DateField.REGISTERED,
        severities=(3,),
        hours=(1, 2),
        places=("001",),
        area_codes=("1971",),
        extent=(71.0, 51.0, 72.0, 52.0),
    )
    assert fetch_parameters(query, portal="demo", authcfg="", store="/x/demo.gpkg") == {
        "PORTAL": "demo",
        "CATEGORIES": "theft,fraud",
        "AREA_CODE": "1971",
        "FROM": "2026-07-01T00:00:00",
        "TO": "2026-08-01T00:00:00",
        "DATE_FIELD": 1,
        "SEVERITY": [3],
        "STORE": "/x/demo.gpkg",
        "EXTENT": "71.0,72.0,51.0,52.0 [EPSG:4326]",
    }


def test_saved_filters_are_kept_sorted_replaced_and_forgotten(qgis_app):
    QgsSettings().remove("crime_map/filter/saved")
    saved_filters.save("Кражи ночью", FilterState(categories=("theft",), hour_first=22, hour_last=5))
    saved_filters.save("a robbery", FilterState(categories=("robbery",)))
    assert list(saved_filters.load_all()) == ["a robbery", "Кражи ночью"]
    saved_filters.save("a robbery", FilterState(categories=("fraud",)))
    assert saved_filters.load_all()["a robbery"].categories == ("fraud",)
    saved_filters.delete("Кражи ночью")
    assert list(saved_filters.load_all()) == ["a robbery"]
    QgsSettings().setValue("crime_map/filter/saved", "not json")
    assert saved_filters.load_all() == {}


def test_unchecking_a_category_filters_and_unchecking_all_lets_nothing_through(qgis_app):
    tree = CategoryTree()
    told = []
    tree.changed.connect(lambda: told.append(tree.read(FilterState())))
    root = tree.topLevelItem(0)
    root.child(4).setCheckState(0, Qt.CheckState.Unchecked)
    assert "theft" not in told[-1].categories and len(told[-1].categories) == 8
    assert root.checkState(0) == Qt.CheckState.PartiallyChecked
    root.setCheckState(0, Qt.CheckState.Unchecked)
    assert told[-1].categories == () and told[-1].no_category
    root.setCheckState(0, Qt.CheckState.Checked)
    assert told[-1] == FilterState()


def test_counts_stand_beside_the_categories(qgis_app):
    tree = CategoryTree()
    tree.show_counts({"theft": 1234, "fraud": 5}, is_known=True)
    root = tree.topLevelItem(0)
    assert (root.text(1), root.child(4).text(1), root.child(0).text(1)) == ("1,239", "1,234", "0")
    tree.show_counts({}, is_known=False)
    assert root.text(1) == ""


def test_every_widget_reads_back_what_it_shows(qgis_app):
    state = FilterState(
        area=Area.REGION.value,
        region="1971",
        district="197111",
        preset="own",
        first_day="2026-02-01",
        last_day="2026-02-14",
        categories=("robbery", "theft"),
        severities=(3, 4),
        hour_first=22,
        hour_last=5,
        weekdays=(5, 6),
        places=("001", "005"),
    )
    read = FilterState()
    for widget in (AreaBox(), PeriodBox(), CategoryTree(), SeverityBox(), MoreFilters()):
        widget.show_state(state)
        read = widget.read(read)
    assert read == state


def test_editing_a_day_makes_the_period_ones_own(qgis_app):
    box = PeriodBox()
    box.show_state(FilterState())
    box.first.setDate(QDate(2026, 1, 5))
    assert box.preset.currentData() == Preset.OWN.value
    assert box.read(FilterState()).first_day == "2026-01-05"


def test_days_in_the_wrong_order_are_put_right(qgis_app):
    box = PeriodBox()
    box.first.setDate(QDate(2026, 3, 9))
    box.last.setDate(QDate(2026, 3, 2))
    state = box.read(FilterState())
    assert (state.first_day, state.last_day) == ("2026-03-02", "2026-03-09")


def test_districts_are_offered_only_for_a_region_that_has_some(qgis_app):
    box = AreaBox()
    assert box.district.isHidden()
    box.show_state(FilterState(area=Area.REGION.value, region="1971"))
    assert not box.district.isHidden() and box.district.findData("197111") > 0


def test_one_hour_alone_means_from_or_until_midnight(qgis_app):
    more = MoreFilters()
    more.hour_first.setCurrentIndex(more.hour_first.findData(18))
    more.hour_first.activated.emit(more.hour_first.currentIndex())
    assert more.read(FilterState()).hours() == (18, 19, 20, 21, 22, 23)
