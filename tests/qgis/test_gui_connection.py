"""The portal's connection, the first-run page and the options, against a portal of made-up incidents."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from crime_map_plugin.gui import portals
from crime_map_plugin.gui.connection_dialog import ConnectionDialog, free_id
from crime_map_plugin.gui.district_choice import DistrictChoice
from crime_map_plugin.gui.districts_form import DistrictsForm
from crime_map_plugin.gui.options_page import OptionsPage
from crime_map_plugin.settings import Settings
from tests.portal_server.fixtures import portal_server, small_portal_data
from tests.qgis.panel import open_panel, open_workspace
from tests.qgis.running import provider
from tests.qgis.waiting import wait_until

__all__ = ["portal_server", "small_portal_data"]


@pytest.fixture
def own_portal(portal_server, qgis_app, monkeypatch, tmp_path):
    """A running portal whose profile stands among the user's own."""
    folder = tmp_path / "portals"
    folder.mkdir()
    monkeypatch.setattr(portals, "user_profiles_folder", lambda: folder)
    monkeypatch.setattr("crime_map_plugin.gui.connection_dialog.user_profiles_folder", lambda: folder)
    server = portal_server()
    server.write_profile(folder)
    return server


@pytest.fixture
def form(qgis_app):
    """The form of districts; its layers must be gone before QGIS is."""
    made = DistrictsForm()
    yield made
    made.stop()
    sip.delete(made)


def test_connection_test_names_the_layers(own_portal, tmp_path):
    with open_workspace(tmp_path, incidents=0) as workspace:
        dialog = ConnectionDialog(workspace)
        dialog.test()
        wait_until(lambda: "answers" in dialog.result.text(), "the answer", 20)
        assert dialog.result.text() == "The portal answers: Criminal offences, Road accidents"
        dialog.reject()


@pytest.mark.parametrize("address", ["nonsense", "", "ftp://example.kz/", "http://", "https:// example.kz"])
def test_what_cannot_be_an_address_is_said_at_once_and_not_saved(own_portal, tmp_path, address):
    with open_workspace(tmp_path, incidents=0) as workspace:
        dialog = ConnectionDialog(workspace)
        saved = []
        dialog.saved.connect(saved.append)
        dialog.address.setText(address)
        dialog.test()
        assert "begins with http:// or https://" in dialog.result.text()
        dialog.result.clear()
        dialog.save()
        assert "begins with http:// or https://" in dialog.result.text()
        assert saved == [] and workspace.profile.root.startswith("http://127.0.0.1")
        dialog.reject()


def test_connection_test_says_what_to_do_when_nobody_answers(own_portal, tmp_path):
    own_portal.stop()
    with open_workspace(tmp_path, incidents=0) as workspace:
        dialog = ConnectionDialog(workspace)
        dialog.test()
        wait_until(lambda: "did not answer" in dialog.result.text(), "the failure", 60)
        assert "Check the network" in dialog.result.text()
        dialog.reject()


def test_another_address_makes_a_portal_of_ones_own(own_portal, tmp_path):
    with open_workspace(tmp_path, incidents=0) as workspace:
        workspace.choose_profile("kz-portal")
        dialog = ConnectionDialog(workspace)
        saved = []
        dialog.saved.connect(saved.append)
        dialog.name.setText("Agency")
        dialog.address.setText("https://gis.example.kz/arcgis/rest/services/")
        dialog.save()
        assert saved == ["agency"]
        workspace.load_profiles()
        assert workspace.profiles["agency"].root == "https://gis.example.kz/arcgis/rest/services/"
        assert workspace.profiles["kz-portal"].root != workspace.profiles["agency"].root


def test_ids_of_new_portals_are_free_and_plain():
    assert free_id("Agency 7!", set()) == "agency-7"
    assert free_id("Полиция", {"portal"}) == "portal-2"


def test_broken_profile_is_named_and_the_others_stay(own_portal, tmp_path):
    (portals.user_profiles_folder() / "broken.json").write_text("{", encoding="utf-8")
    found, wrong = portals.all_profiles()
    assert "demo" in found and len(wrong) == 1 and "broken.json" in wrong[0].message


def test_portal_is_counted_before_fetching(own_portal, qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        page = desk.dock.pages["Data"]
        state = page.workspace.filter
        from dataclasses import replace

        page.use_filter(replace(state, preset="own", first_day="2024-11-01", last_day="2026-10-31"))
        wait_until(lambda: "match in the portal" in page.match.portal.text(), "the number", 20)
        number = int("".join(c for c in page.match.portal.text() if c.isdigit()))
        assert 2_000 < number <= 3_000


def test_fetching_fills_the_store_and_the_map_and_shows_a_receipt(
    own_portal, qgis_iface, qgis_new_project, qgis_processing, tmp_path
):
    from dataclasses import replace

    provider()
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        page = desk.dock.pages["Data"]
        page.fetch.comparison.setChecked(False)
        page.use_filter(
            replace(page.workspace.filter, preset="own", first_day="2026-08-01", last_day="2026-10-31")
        )
        page.fetch.button.click()
        assert page.run is not None and not page.progress.isHidden()
        assert not page.fetch.button.isEnabled()
        wait_until(lambda: page.run is None, "the fetch", 60)
        outcome = page.fetch.outcome
        assert outcome.is_complete and outcome.received > 100
        wait_until(lambda: desk.workspace.figures.is_covered, "figures")
        layer = desk.map_view.incidents()
        assert layer.featureCount() == desk.workspace.figures.matching
        assert desk.workspace.figures.is_covered
        page.fetch.show_details()
        text = page.fetch.findChild(object, "CrimeMapDetailText").toPlainText()
        for word in (
            "Expected",
            "Received",
            "Duplicates",
            "Without a place",
            "Removed",
            "Pages",
            "Tried again",
        ):
            assert word in text
        assert "complete" in text
        # a part of what was fetched is as complete; another period is not
        page.use_filter(replace(page.workspace.filter, categories=("theft",)))
        wait_until(lambda: 0 < desk.workspace.figures.matching < outcome.received, "the figures of a part")
        assert page.fetch.outcome is outcome
        page.use_filter(replace(page.workspace.filter, first_day="2024-01-01", last_day="2024-01-31"))
        wait_until(lambda: not desk.workspace.figures.is_covered, "the figures of another period")
        assert page.fetch.outcome is None


def test_districts_come_from_the_portal(own_portal, form, tmp_path):
    with open_workspace(tmp_path, incidents=0) as workspace:
        form.set_portal(workspace.profile, "")
        form.fetch()
        wait_until(form.is_usable, "the districts", 20)
        choice = form.choice()
        assert choice.source == f"{tmp_path / 'demo-districts.gpkg'}|layername=districts"
        assert (choice.name, choice.code, choice.population) == ("name_en", "code", "population")
        layer = QgsVectorLayer(choice.source, "d", "ogr")
        assert layer.featureCount() == 6
        assert sum(f["population"] > 0 for f in layer.getFeatures()) == 6


def test_district_fields_are_guessed_and_kept(form, tmp_path):
    with open_workspace(tmp_path, incidents=0):
        sample = Path(__file__).resolve().parents[2] / "resources" / "sample" / "made_up_districts.geojson"
        form.open_file(str(sample))
        choice = form.choice()
        assert (choice.name, choice.code, choice.population) == ("name_en", "code", "population")
        choice.into(Settings.load()).save()
        form.show_choice(DistrictChoice())
        assert not form.is_usable()
        form.show_choice(DistrictChoice.of_settings(Settings.load()))
        assert form.choice() == choice


def test_file_without_polygons_is_refused_with_a_remedy(form, tmp_path):
    path = tmp_path / "points.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},'
        '"geometry":{"type":"Point","coordinates":[71,51]}}]}',
        encoding="utf-8",
    )
    form.open_file(str(path))
    assert not form.is_usable() and "Choose a layer of district outlines" in form.state.text()


def test_layers_of_memory_are_not_offered_as_districts(form, qgis_new_project):
    QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:4326", "mine", "memory"))
    assert [form.layer.itemText(i) for i in range(form.layer.count())] == ["none"]


def test_options_are_kept_and_told(qgis_app, tmp_path):
    with open_workspace(tmp_path, incidents=0):
        told = []
        page = OptionsPage(lambda: told.append(Settings.load()))
        page.language.setCurrentIndex(page.language.findData("kk"))
        page.portal.setCurrentIndex(page.portal.findData("kz-portal"))
        page.sheets_folder.setFilePath(str(tmp_path / "парақтар"))
        page.apply()
        assert (told[0].language, told[0].portal) == ("kk", "kz-portal")
        assert told[0].sheets_folder == str(tmp_path / "парақтар")
        QgsSettings().setValue("crime_map/interface/language", "en")


def test_values_fixed_by_the_agency_are_shown_and_disabled(qgis_app, tmp_path, monkeypatch):
    with open_workspace(tmp_path, incidents=0):
        monkeypatch.setenv("QGIS_CRIME_MAP_PORTAL", "kz-portal")
        page = OptionsPage(lambda: None)
        assert page.portal.currentData() == "kz-portal" and not page.portal.isEnabled()
        assert not page.fixed.isHidden() and page.language.isEnabled()
        page.apply()
        assert QgsSettings().value("crime_map/portal/id") == "demo"


def test_welcome_keeps_the_chosen_districts(qgis_iface, qgis_new_project, tmp_path):
    sample = Path(__file__).resolve().parents[2] / "resources" / "sample" / "made_up_districts.geojson"
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        desk.dock.show_welcome()
        desk.dock.welcome.form.open_file(str(sample))
        desk.dock.findChild(QPushButton, "CrimeMapWelcomeUse").click()
        assert Settings.load().districts_source == str(sample)
        assert desk.workspace.settings.districts_name == "name_en"
