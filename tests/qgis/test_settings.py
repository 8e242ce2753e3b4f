"""Settings: one value, kept by QGIS, fixed from outside on managed desktops."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from crime_map_plugin import settings
from crime_map_plugin.settings import Settings


@pytest.fixture(autouse=True)
def untouched(qgis_app):
    """Leave the test profile as it was."""
    before = Settings.load()
    yield
    before.save()


def test_what_is_saved_is_loaded():
    chosen = Settings(
        language="kk", portal="demo", store_folder="/tmp/қойма", districts_source="a.gpkg", is_welcomed=True
    )
    chosen.save()
    assert Settings.load() == chosen


def test_every_setting_is_kept_under_its_group():
    other = {bool: lambda value: not value, int: lambda value: value + 1, str: lambda _: "x"}
    values = {f.name: other[type(f.default)](f.default) for f in fields(Settings)}
    chosen = Settings(**values)
    chosen.save()
    assert Settings.load() == chosen


def test_an_agency_fixes_a_setting_from_outside(monkeypatch):
    Settings(portal="demo").save()
    monkeypatch.setenv("QGIS_CRIME_MAP_PORTAL", "kz-portal-former")
    monkeypatch.setenv("QGIS_CRIME_MAP_INCLUDE_COMPARISON", "0")
    loaded = Settings.load()
    assert (loaded.portal, loaded.include_comparison) == ("kz-portal-former", False)
    assert settings.is_fixed("portal")
    assert not settings.is_fixed("language")


@pytest.mark.parametrize(("text", "minutes"), [("0", 0), (" 60 ", 60), ("soon", 15), ("-5", 15), ("", 15)])
def test_an_agency_sets_how_often_is_refreshed(monkeypatch, text, minutes):
    monkeypatch.setenv("QGIS_CRIME_MAP_REFRESH_MINUTES", text)
    assert Settings.load().refresh_minutes == minutes


def test_a_fixed_setting_is_not_written_back(monkeypatch):
    Settings(portal="demo").save()
    monkeypatch.setenv("QGIS_CRIME_MAP_PORTAL", "kz-portal-former")
    replace(Settings.load(), language="ru").save()
    monkeypatch.delenv("QGIS_CRIME_MAP_PORTAL")
    assert (Settings.load().portal, Settings.load().language) == ("demo", "ru")


def test_a_portal_has_its_own_store_in_the_chosen_folder():
    assert Settings(store_folder="/data").store_path("kz-portal") == Path("/data/kz-portal.gpkg")
    assert Settings().store_path("demo").name == "demo.gpkg"
    assert Settings().store_path("demo").parent.name == "crime_map"
